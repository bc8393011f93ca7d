import { isForSale } from "@/lib/catalogue/for-sale";
import type { Prisma } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";

const lineSelect = {
  cartId: true,
  variantId: true,
  quantity: true,
  variant: {
    select: {
      sku: true,
      optionValues: true,
      price: true,
      stock: true,
      product: { select: { id: true, name: true, vatRate: true, publishedAt: true } },
    },
  },
} satisfies Prisma.CartItemSelect;

/** A cart's line as an order would carry it; `unitPrice` in minor units, `vatRate` in basis points. */
export type OrderLine = {
  variantId: number;
  productId: number;
  name: string;
  variantName: string;
  sku: string;
  unitPrice: number;
  quantity: number;
  vatRate: number;
  /** How many there are as things stand; 0 when it is not for sale. */
  available: number;
};

/** The lines that orders of these carts would have, at today's prices, by the cart's id. */
export async function readOrderLines(tx: Tx, cartIds: readonly number[]): Promise<Map<number, OrderLine[]>> {
  const rows = await tx.cartItem.findMany({
    where: { cartId: { in: [...cartIds] } },
    orderBy: { variantId: "asc" },
    select: lineSelect,
  });
  const lines = new Map<number, OrderLine[]>(cartIds.map((id) => [id, []]));
  for (const row of rows) lines.get(row.cartId)?.push(toLine(row));
  return lines;
}

function toLine({ variantId, quantity, variant }: Prisma.CartItemGetPayload<{ select: typeof lineSelect }>): OrderLine {
  const { product } = variant;
  return {
    variantId,
    productId: product.id,
    name: product.name,
    variantName: variant.optionValues.join(", "),
    sku: variant.sku,
    unitPrice: variant.price,
    quantity,
    vatRate: product.vatRate,
    available: isForSale(product) ? variant.stock : 0,
  };
}
