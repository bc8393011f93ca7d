import { isForSale } from "@/lib/catalogue/for-sale";
import { CartEmpty, StockShort } from "@/lib/checkout/errors";
import type { Prisma } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";

const lineSelect = {
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

/** A cart's line as the order will carry it; `unitPrice` in minor units, `vatRate` in basis points. */
export type OrderLine = {
  variantId: number;
  productId: number;
  name: string;
  variantName: string;
  sku: string;
  unitPrice: number;
  quantity: number;
  vatRate: number;
};

/**
 * The lines that an order of this cart would have, at today's prices.
 * @throws CartEmpty when there are none
 * @throws StockShort naming every line that can't be had in full as things stand
 */
export async function readOrderLines(tx: Tx, cartId: number): Promise<OrderLine[]> {
  const rows = await tx.cartItem.findMany({ where: { cartId }, orderBy: { variantId: "asc" }, select: lineSelect });
  if (rows.length === 0) throw new CartEmpty();

  const short = rows.map((row) => ({ row, left: leftOf(row) })).filter(({ row, left }) => left < row.quantity);
  if (short.length > 0) {
    throw new StockShort(short.map(({ row, left }) => ({ ...namesOf(row), wanted: row.quantity, left })));
  }
  return rows.map((row) => ({
    ...namesOf(row),
    variantId: row.variantId,
    productId: row.variant.product.id,
    sku: row.variant.sku,
    unitPrice: row.variant.price,
    quantity: row.quantity,
    vatRate: row.variant.product.vatRate,
  }));
}

type LineRow = Prisma.CartItemGetPayload<{ select: typeof lineSelect }>;

const leftOf = ({ variant }: LineRow) => (isForSale(variant.product) ? variant.stock : 0);

const namesOf = ({ variant }: LineRow) => ({
  name: variant.product.name,
  variantName: variant.optionValues.join(", "),
});
