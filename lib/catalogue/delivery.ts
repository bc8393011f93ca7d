import { prisma } from "@/lib/prisma";

/** How things can be sent, in the shop's order. Prices are minor units, days are working days. */
export const listDeliveryMethods = () =>
  prisma.deliveryMethod.findMany({
    where: { active: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      code: true,
      name: true,
      description: true,
      price: true,
      freeFrom: true,
      vatRate: true,
      countries: true,
      minDays: true,
      maxDays: true,
    },
  });

export type DeliveryMethod = Awaited<ReturnType<typeof listDeliveryMethods>>[number];

/** The cheapest way to a country, which is the one worth telling of. @returns undefined when none goes there */
export function cheapestTo(country: string, methods: readonly DeliveryMethod[]): DeliveryMethod | undefined {
  return methods
    .filter((method) => method.countries.includes(country))
    .reduce<DeliveryMethod | undefined>((low, method) => (low && low.price <= method.price ? low : method), undefined);
}

/** From what subtotal some way to a country costs nothing, in minor units. @returns null when none ever does */
export function freeDeliveryFrom(country: string, methods: readonly DeliveryMethod[]): number | null {
  const limits = methods
    .filter((method) => method.countries.includes(country))
    .map((method) => (method.price === 0 ? 0 : method.freeFrom))
    .filter((limit) => limit !== null);
  return limits.length > 0 ? Math.min(...limits) : null;
}
