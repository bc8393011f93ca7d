import type { Metadata } from "next";
import { Document } from "@/app/document";
import { Lost } from "@/components/shop/lost";
import { ShopFrame } from "@/components/shop/shop-frame";

export { viewport } from "@/app/viewport";

export const metadata: Metadata = { title: "Not on this shelf | Till" };

/**
 * For addresses that nothing answers. Beside the layout and not inside of it: every page would carry along what its
 * layout shows when it is not found.
 */
export default function GlobalNotFound() {
  return (
    // Next.js preloads no font for a 404, and one that comes late moves what is there: this page keeps the system's.
    <Document className="font-[Arial,sans-serif]">
      <ShopFrame>
        <Lost />
      </ShopFrame>
    </Document>
  );
}
