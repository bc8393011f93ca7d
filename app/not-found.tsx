import type { Metadata } from "next";
import { Lost } from "@/components/shop/lost";
import { ShopFrame } from "@/components/shop/shop-frame";

export const metadata: Metadata = { title: "Not on this shelf" };

/** For addresses that no route answers; those of the shop's own routes have its frame already. */
export default function NotFound() {
  return (
    // Next.js preloads no font for a 404, and one that comes late moves what is there: this page keeps the system's.
    <div className="contents font-[Arial,sans-serif]">
      <ShopFrame>
        <Lost />
      </ShopFrame>
    </div>
  );
}
