import { type CartLine, type CartView, cartOf, MAX_QUANTITY } from "@/lib/cart/view";
import { NO_PICTURE, pictureSelect } from "@/lib/catalogue/card";
import { isForSale } from "@/lib/catalogue/for-sale";
import type { Prisma } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";
import { productPath } from "@/lib/routes";

const lineSelect = {
  quantity: true,
  seenPrice: true,
  variant: {
    select: {
      id: true,
      sku: true,
      slug: true,
      optionValues: true,
      price: true,
      stock: true,
      product: { select: { slug: true, name: true, vatRate: true, publishedAt: true } },
      images: {
        orderBy: { position: "asc" },
        take: 1,
        select: pictureSelect,
      },
    },
  },
} satisfies Prisma.CartItemSelect;

type LineRow = Prisma.CartItemGetPayload<{ select: typeof lineSelect }>;

/** A cart as its shopper sees it, oldest line first, with live prices and stock. */
export async function viewCart(tx: Tx, cartId: number): Promise<CartView> {
  const rows = await tx.cartItem.findMany({
    where: { cartId, cart: { status: "OPEN" } },
    orderBy: { id: "asc" },
    select: lineSelect,
  });
  return cartOf(rows.map(toLine));
}

function toLine({ quantity, seenPrice, variant }: LineRow): CartLine {
  const { product, images } = variant;
  const forSale = isForSale(product);
  return {
    variantId: variant.id,
    sku: variant.sku,
    name: product.name,
    variantName: variant.optionValues.join(", "),
    href: productPath(product.slug, variant.slug),
    image: images[0] ?? NO_PICTURE,
    unitPrice: variant.price,
    seenPrice,
    quantity,
    vatRate: product.vatRate,
    available: forSale ? Math.min(variant.stock, MAX_QUANTITY) : 0,
    forSale,
  };
}
