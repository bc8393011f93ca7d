import type { Tx } from "@/lib/database/transaction";
import { lookup } from "@/lib/lookup";
import { CUSTOMERS } from "@/prisma/seed/customers";
import { planReviews } from "@/prisma/seed/reviews";

/** What the demo's customers say of what reached them; the same for the same orders. */
export async function writeReviews(tx: Tx, now: Date): Promise<void> {
  const customers = new Map(CUSTOMERS.map((customer) => [customer.email, customer]));
  const items = await tx.orderItem.findMany({
    where: { order: { status: "DELIVERED", email: { in: [...customers.keys()] } } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      variant: { select: { product: { select: { id: true, slug: true } } } },
      order: { select: { userId: true, email: true, updatedAt: true } },
    },
  });
  const purchases = items.map(({ id, variant, order }) => ({
    orderItemId: id,
    productId: variant.product.id,
    productSlug: variant.product.slug,
    customer: lookup(customers, order.email),
    userId: order.userId,
    arrivedAt: order.updatedAt,
  }));
  await tx.review.createMany({ data: planReviews(purchases, now) });
}
