import type { OrderStatus } from "@/lib/database/generated/client";
import type { CustomerData } from "@/prisma/seed/customers";
import { DAY_MS, orderDates } from "@/prisma/seed/order-dates";
import { type Random, randomFrom } from "@/prisma/seed/random";

/** A variant as the history needs to know it. Prices in pence. */
export type SoldVariant = {
  id: number;
  sku: string;
  productName: string;
  name: string;
  price: number;
  compareAtPrice: number | null;
  vatRate: number;
  /** What is left today. */
  stock: number;
  popularity: number;
  /** Which others it likes to be bought with. */
  set: number;
  publishedAt: Date;
};

export type Method = { id: number; name: string; code: string; price: number; freeFrom: number | null } & {
  vatRate: number;
  countries: string[];
  maxDays: number;
};

export type PlannedOrder = {
  customer: CustomerData;
  createdAt: Date;
  status: OrderStatus;
  /** When it came to that status. */
  settledAt: Date;
  method: Method;
  lines: { variant: SoldVariant; quantity: number }[];
};

const SEED = 1959;
const ORDERS = 320;
const DAYS = 545;
const NEW_DAYS = 30;
/** How much likelier a thing of the same set comes along. */
const TOGETHER = 24;
/** Goods come back only where this many are left, so that what is sold out stays sold out. */
const PLENTY = 12;

/** Some 320 orders over the eighteen months before `now`, oldest first; the same ones for the same `now`. */
export function planHistory(
  now: Date,
  shop: { variants: SoldVariant[]; methods: Method[]; customers: readonly CustomerData[] },
): PlannedOrder[] {
  const random = randomFrom(SEED);
  return orderDates(random, now, { count: ORDERS, days: DAYS }).map((createdAt) => {
    const customer = random.pick(shop.customers, ({ country }) => (country === "GB" ? 3 : 1));
    const method = pickMethod(random, shop.methods, customer.country);
    const lines = pickLines(random, shop.variants, createdAt);
    const canReturn = lines.every(({ variant }) => variant.stock >= PLENTY);
    const ageDays = (now.getTime() - createdAt.getTime()) / DAY_MS;
    const { status, afterDays } = fate(random, { ageDays, maxDays: method.maxDays, canReturn });
    const settledAt = new Date(createdAt.getTime() + Math.min(afterDays, ageDays) * DAY_MS);
    return { customer, createdAt, status, settledAt, method, lines };
  });
}

function pickMethod(random: Random, methods: Method[], country: string): Method {
  const offered = methods.filter(({ countries }) => countries.includes(country));
  return random.pick(offered, ({ code }) => (code === "next-day" ? 1 : 4));
}

function pickLines(random: Random, variants: SoldVariant[], at: Date): PlannedOrder["lines"] {
  const published = variants.filter(({ publishedAt }) => publishedAt < at);
  const isNew = ({ publishedAt }: SoldVariant) => at.getTime() - publishedAt.getTime() < NEW_DAYS * DAY_MS;
  const wanted = random.pick([1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4]);
  const chosen = new Set<SoldVariant>();
  for (let i = 0; i < wanted; i++) {
    const sets = new Set([...chosen].map(({ set }) => set));
    const liking = (variant: SoldVariant) => (isNew(variant) ? 3 : 1) * (sets.has(variant.set) ? TOGETHER : 1);
    chosen.add(random.pick(published, (variant) => variant.popularity * liking(variant)));
  }
  return [...chosen]
    .sort((a, b) => a.id - b.id)
    .map((variant) => ({ variant, quantity: pickQuantity(random, variant.price) }));
}

function pickQuantity(random: Random, price: number): number {
  if (price > 7000) return 1;
  return random.pick(price > 3000 ? [1, 1, 1, 1, 1, 1, 1, 2] : [1, 1, 1, 1, 1, 1, 2, 2, 2, 4]);
}

type Fate = { status: OrderStatus; afterDays: number };

function fate(
  random: Random,
  { ageDays, maxDays, canReturn }: { ageDays: number; maxDays: number; canReturn: boolean },
): Fate {
  const luck = random.next();
  if (canReturn && luck < 0.03 && ageDays > 1) return { status: "CANCELLED", afterDays: 0.2 + luck * 20 };
  if (canReturn && luck < 0.06 && ageDays > maxDays + 12)
    return { status: "REFUNDED", afterDays: maxDays + luck * 150 };

  const arrives = 2 + maxDays * 1.4;
  if (ageDays > arrives) return { status: "DELIVERED", afterDays: arrives };
  if (luck > 0.85) return { status: "PENDING", afterDays: 0 };
  return ageDays > 2 ? { status: "FULFILLED", afterDays: 1.2 } : { status: "PAID", afterDays: 0.4 };
}
