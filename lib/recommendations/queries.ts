import { cardSelect, type ProductCard, toCard } from "@/lib/catalogue/card";
import { forSale } from "@/lib/catalogue/for-sale";
import { prisma } from "@/lib/prisma";

/** What is for sale of that which is bought with this product, the most telling first. */
export async function listBoughtTogether(productId: number, count: number): Promise<ProductCard[]> {
  const pairs = await prisma.productPair.findMany({
    where: { productId, other: { ...forSale(), variants: { some: { stock: { gt: 0 } } } } },
    orderBy: [{ lift: "desc" }, { orders: "desc" }, { otherId: "asc" }],
    take: count,
    select: { other: { select: cardSelect } },
  });
  const now = new Date();
  return pairs.map(({ other }) => toCard(other, now)).filter((card) => card !== null);
}
