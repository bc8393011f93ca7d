import { DeliveryNotOffered } from "@/lib/checkout/errors";
import type { Tx } from "@/lib/database/transaction";

/**
 * The delivery method with this code, if it goes to that country now.
 * @throws DeliveryNotOffered when it doesn't
 */
export async function findDeliveryMethod(tx: Tx, code: string, country: string) {
  const method = await tx.deliveryMethod.findUnique({
    where: { code, active: true, countries: { has: country } },
    select: { id: true, name: true, price: true, freeFrom: true, vatRate: true },
  });
  if (!method) throw new DeliveryNotOffered();
  return method;
}
