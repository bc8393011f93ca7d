import type { ReactNode } from "react";
import { ShopFrame } from "@/components/shop/shop-frame";

/** Pages that everybody sees alike, of which there are too many to be built: each is made when it is asked for. */
export default function BrowseLayout({ children }: { children: ReactNode }) {
  return <ShopFrame>{children}</ShopFrame>;
}
