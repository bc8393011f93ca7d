import { prisma } from "@/lib/prisma";

/** A variant that nothing else in the run buys, with this much stock: the page's address, and its ids. */
export async function variantForSale(sku: string, stock: number) {
  const variant = await prisma.variant.findUniqueOrThrow({
    where: { sku },
    select: {
      id: true,
      slug: true,
      price: true,
      stock: true,
      productId: true,
      product: { select: { slug: true, name: true } },
    },
  });
  await setStock(variant.id, stock);
  return { ...variant, path: `/products/${variant.product.slug}/${variant.slug}`, name: variant.product.name };
}

/** Stock as a merchant's count would leave it: with the movement that explains the difference. */
export async function setStock(variantId: number, stock: number) {
  const { stock: before } = await prisma.variant.findUniqueOrThrow({
    where: { id: variantId },
    select: { stock: true },
  });
  if (before === stock) return;
  await prisma.$transaction([
    prisma.variant.update({ where: { id: variantId }, data: { stock } }),
    prisma.stockMovement.create({ data: { variantId, delta: stock - before, reason: "ADJUSTMENT", note: "Counted" } }),
  ]);
}

export async function setPrice(variantId: number, price: number) {
  await prisma.variant.update({ where: { id: variantId }, data: { price } });
}
