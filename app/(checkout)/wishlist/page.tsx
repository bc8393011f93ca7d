import type { Metadata } from "next";
import { connection } from "next/server";
import { orBusy } from "@/components/shop/busy";
import { WishlistPage } from "@/components/wishlist/wishlist-page";
import { prisma } from "@/lib/prisma";
import { findCurrentWishlist } from "@/lib/wishlist/current-wishlist";
import { wishlistMessage } from "@/lib/wishlist/messages";
import { viewVariant, viewWishlist } from "@/lib/wishlist/queries";
import { savedSchema } from "@/lib/wishlist/schema";

export const metadata: Metadata = { title: "Saved things", robots: { index: false } };

// Live, and whole without JavaScript: nothing of it is worth showing before the list has been read.
export const instant = false;

type Props = PageProps<"/wishlist">;

export default async function Page({ searchParams }: Props) {
  await connection();
  return orBusy(() => wishlistPage(searchParams));
}

async function wishlistPage(searchParams: Props["searchParams"]) {
  const [{ problem, removed }, wishlist] = await Promise.all([searchParams, findCurrentWishlist()]);
  const { data } = savedSchema.safeParse({ variantId: removed });
  return (
    <WishlistPage
      initial={wishlist ? await viewWishlist(prisma, wishlist.id) : []}
      message={wishlistMessage(typeof problem === "string" ? problem : null)}
      removed={data ? await viewVariant(prisma, data.variantId) : null}
    />
  );
}
