import type { ReactNode } from "react";
import { ShopFrame } from "@/components/shop/shop-frame";

/** Every page here is built once and served as it is; what is personal, the browser fills in. */
export const ensureStatic = "navigation";

// No page shows a placeholder first: without JavaScript, that is all that would ever be seen.
export const instant = false;

export default function ShopLayout({ children }: { children: ReactNode }) {
  return <ShopFrame>{children}</ShopFrame>;
}
