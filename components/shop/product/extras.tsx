import type { Seen } from "@/components/shop/product/recently-seen";
import { RecentlyViewed } from "@/components/shop/product/recently-viewed";
import { useStockRequests } from "@/components/shop/product/use-stock-requests";
import { Zoom } from "@/components/shop/product/zoom";
import { SavedMarks } from "@/components/wishlist/saved-marks";

/** What a page can do without and is better with; `here` is the product that it shows. */
export function Extras({ here }: { here?: Seen }) {
  useStockRequests();
  return (
    <>
      <SavedMarks page={here} />
      <Zoom />
      <RecentlyViewed here={here} />
    </>
  );
}
