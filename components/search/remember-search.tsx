"use client";

import { useEffect } from "react";
import { rememberSearch } from "@/components/search/past-searches";

/** Keeps words that something was found for, in this browser only. */
export function RememberSearch({ words }: { words: string }) {
  useEffect(() => rememberSearch(words), [words]);
  return null;
}
