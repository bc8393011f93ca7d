import { expect, test } from "vitest";
import { CATEGORIES } from "@/prisma/catalogue/categories";
import { DELIVERY_METHODS } from "@/prisma/catalogue/delivery";
import { setOf } from "@/prisma/catalogue/sets";
import { CUSTOMERS } from "@/prisma/seed/customers";
import { planHistory, type SoldVariant } from "@/prisma/seed/history";
import { type Movement, planLedger } from "@/prisma/seed/ledger";
import { DAY_MS } from "@/prisma/seed/order-dates";

const methods = DELIVERY_METHODS.map((method, id) => ({ ...method, id, vatRate: 2000 }));

function variantsAt(now: Date): SoldVariant[] {
  const products = CATEGORIES.flatMap((category) => category.products);
  return products
    .flatMap((product) => product.colours.map((colour) => ({ product, colour })))
    .map(({ product, colour }, id) => ({
      id,
      sku: `${product.sku}-${colour.sku}`,
      productName: product.name,
      name: colour.name,
      price: product.price,
      compareAtPrice: null,
      vatRate: 2000,
      stock: colour.stock,
      popularity: product.popularity,
      set: setOf(product.slug),
      publishedAt: new Date(now.getTime() - product.publishedDaysAgo * DAY_MS),
    }));
}

const historyAt = (now: Date) => planHistory(now, { variants: variantsAt(now), methods, customers: CUSTOMERS });

test("the same day has the same history", () => {
  const now = new Date("2026-11-23T12:00:00Z");
  expect(historyAt(now)).toEqual(historyAt(now));
});

test("on whatever day it is seeded, goods are sold after they came and the ledger works out", () => {
  for (let day = 0; day < 60; day++) {
    const now = new Date(Date.UTC(2026, 0, 1 + day * 13, day % 24));
    const history = historyAt(now);
    for (const variant of variantsAt(now)) {
      const changes = history.flatMap((order) => changesOf(order, variant));
      const ledger = planLedger(variant, changes, now);
      expect(ledger.reduce((stock, { delta }) => stock + delta, 0)).toBe(variant.stock);
      expect(ledger.every(({ at }) => at <= now)).toBe(true);
    }
  }
});

function changesOf(order: ReturnType<typeof historyAt>[number], variant: SoldVariant): Movement[] {
  const line = order.lines.find((one) => one.variant.id === variant.id);
  if (!line) return [];
  const sale: Movement = { delta: -line.quantity, reason: "SALE", note: null, orderId: 1, at: order.createdAt };
  const cameBack = order.status === "CANCELLED" || order.status === "REFUNDED";
  expect(order.createdAt > variant.publishedAt).toBe(true);
  return cameBack ? [sale, { ...sale, delta: line.quantity, reason: "RETURN", at: order.settledAt }] : [sale];
}
