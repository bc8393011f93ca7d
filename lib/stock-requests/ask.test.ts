import { beforeEach, expect, test } from "vitest";
import { inTransaction } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { askForStock, MOST_A_MINUTE, MOST_WAITING } from "@/lib/stock-requests/ask";
import { stockRequestSchema } from "@/lib/stock-requests/schema";
import { variantWith } from "@/lib/testing/fixtures";

const EMAIL = "maya@example.com";
const soldOut = () => variantWith({ stock: 0 });
const ask = (variantId: number, email = EMAIL) => inTransaction((tx) => askForStock(tx, { variantId, email }));
const waiting = (email = EMAIL) => prisma.stockRequest.count({ where: { email, toldAt: null } });

beforeEach(async () => {
  await prisma.stockRequest.deleteMany();
});

test("asking again, even at the same moment, is as good as asking once, and gets the same answer", async () => {
  const { id } = await soldOut();
  const answers = await Promise.all(Array.from({ length: 6 }, () => ask(id)));
  expect(new Set([...answers, await ask(id)])).toEqual(new Set(["kept"]));
  expect(await waiting()).toBe(1);
});

test("who has been told may ask again", async () => {
  const { id } = await soldOut();
  await ask(id);
  await prisma.stockRequest.updateMany({ data: { toldAt: new Date() } });
  expect([await waiting(), await ask(id), await waiting()]).toEqual([0, "kept", 1]);
});

test("of what is back, unpublished or unknown nothing is kept", async () => {
  const [back, draft] = [await variantWith(), await variantWith({ stock: 0, published: false })];
  expect(await ask(back.id)).toBe("back");
  expect(await ask(draft.id)).toBe("invalid");
  expect(await ask(2_000_000_000)).toBe("invalid");
  expect(await waiting()).toBe(0);
});

async function waitFor(count: number, data: (n: number) => { email: string; askedAt?: Date }) {
  const { productId, price, weight, swatch } = await soldOut();
  const variants = await prisma.variant.createManyAndReturn({
    data: Array.from({ length: count }, (_, n) => ({
      ...{ productId, price, weight, swatch, position: n },
      sku: `WAIT-${productId}-${n}`,
      slug: `wait-${n}`,
    })),
  });
  await prisma.stockRequest.createMany({ data: variants.map(({ id }, n) => ({ variantId: id, ...data(n) })) });
  return variants.map(({ id }) => id);
}

test("nobody can fill somebody's letter box, or learn from the answer what they wait for", async () => {
  const [waitedFor = 0] = await waitFor(MOST_WAITING, () => ({ email: EMAIL }));
  const { id } = await soldOut();
  expect([await ask(waitedFor), await ask(id)]).toEqual(["later", "later"]);
  expect(await ask(id, "owen@example.com")).toBe("kept");
  expect(await waiting()).toBe(MOST_WAITING);
});

test("a flood is turned away for a minute", async () => {
  const { id } = await soldOut();
  await waitFor(MOST_A_MINUTE, (n) => ({ email: `crowd-${n}@example.com` }));
  expect(await ask(id)).toBe("later");
  await prisma.stockRequest.updateMany({ data: { askedAt: new Date(Date.now() - 61_000) } });
  expect(await ask(id)).toBe("kept");
});

test("an address is kept in lower case; what a browser's own field refuses is refused", () => {
  const parse = (email: string) => stockRequestSchema.safeParse({ variantId: "1", email }).data?.email;
  expect(parse(" Maya@Example.COM ")).toBe(EMAIL);
  for (const email of ["", "maya", "maya@", "a b@example.com", `${"x".repeat(250)}@example.com`]) {
    expect(parse(email)).toBeUndefined();
  }
});
