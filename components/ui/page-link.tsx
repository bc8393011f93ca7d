"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";

type PageLinkProps = ComponentProps<typeof Link> & {
  /** When its page is fetched: `in-view` for the few links that a page is about, all others when they are meant. */
  ahead?: "in-view" | "on-intent";
};

/**
 * A link whose page is there before it is pressed. It is meant once a pointer, a finger or the focus is on it. Nothing is
 * fetched ahead for whoever saves data.
 */
export function PageLink({ ahead = "on-intent", ...rest }: PageLinkProps) {
  const [isMeant, setMeant] = useState(false);
  const mean = () => setMeant(true);
  const isWanted = ahead === "in-view" || isMeant;
  return <Link prefetch={isWanted && !savesData()} onPointerEnter={mean} onFocus={mean} {...rest} />;
}

type WithConnection = Navigator & { connection?: { saveData: boolean } };

/** On the server nothing is fetched, nor does the answer show in the page. */
function savesData(): boolean {
  if (typeof window === "undefined") return false;
  const { connection }: WithConnection = navigator;
  return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
}
