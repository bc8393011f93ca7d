import type { Metadata } from "next";
import { stillSans } from "@/app/fonts";
import { Lost } from "@/components/shop/lost";
import { ShopFrame } from "@/components/shop/shop-frame";

export const metadata: Metadata = { title: "Not on this shelf" };

/** For addresses that no route answers; those of the shop's own routes have its frame already. */
export default function NotFound() {
  return (
    <div className={`contents ${stillSans.className}`}>
      <ShopFrame>
        <Lost />
      </ShopFrame>
    </div>
  );
}
