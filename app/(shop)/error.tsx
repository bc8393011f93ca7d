"use client";

import { Broken } from "@/components/shop/broken";

export default function ShopError({ retry }: { retry: () => void }) {
  return <Broken retry={retry} />;
}
