import type { OrderStatus } from "@/lib/database/generated/client";
import type { Tx } from "@/lib/database/transaction";
import type { Purchase } from "@/lib/reviews/schema";

/** Orders that came to nothing: what was in them was not bought. */
const CAME_TO_NOTHING: OrderStatus[] = ["CANCELLED", "EXPIRED", "REFUNDED"];

/** The bought line that this key proves to be the sender's; null when there is none such. */
export async function findPurchase(tx: Tx, { number, key, line }: Purchase) {
  const order = await tx.order.findUnique({
    where: { number: withoutNul(number), accessKey: withoutNul(key), status: { notIn: CAME_TO_NOTHING } },
    select: {
      userId: true,
      address: { select: { fullName: true } },
      items: {
        orderBy: { id: "asc" },
        skip: line - 1,
        take: 1,
        select: {
          id: true,
          name: true,
          variantName: true,
          variant: {
            select: {
              productId: true,
              images: { orderBy: { position: "asc" }, take: 1, select: { src: true, alt: true, backdrop: true } },
            },
          },
        },
      },
    },
  });
  const item = order?.items[0];
  return order && item ? { ...item, userId: order.userId, buyer: order.address?.fullName ?? "" } : null;
}

const withoutNul = (text: string) => text.replaceAll("\0", "");
