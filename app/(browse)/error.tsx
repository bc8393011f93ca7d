"use client";

import { Broken } from "@/components/shop/broken";

export default function BrowseError({ retry }: { retry: () => void }) {
  return <Broken retry={retry} />;
}
