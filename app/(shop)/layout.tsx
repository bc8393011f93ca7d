import type { ReactNode } from "react";
import { ShopFrame } from "@/components/shop/shop-frame";

/** Every page here is built once and served as it is; what is personal, the browser fills in. */
export const ensureStatic = "navigation";

export default function ShopLayout({ children }: { children: ReactNode }) {
  return <ShopFrame>{children}</ShopFrame>;
}
