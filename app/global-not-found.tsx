import type { Metadata } from "next";
import { Document } from "@/app/document";
import { Lost } from "@/components/shop/lost";
import { ShopFrame } from "@/components/shop/shop-frame";

export { viewport } from "@/app/layout";

export const metadata: Metadata = { title: "Not on this shelf | Till" };

/**
 * For addresses that nothing answers. Beside the layout and not inside of it: every page would carry along what its
 * layout shows when it is not found.
 */
export default function GlobalNotFound() {
  return (
    <Document>
      <ShopFrame>
        <Lost />
      </ShopFrame>
    </Document>
  );
}
