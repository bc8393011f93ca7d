import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dribble } from "@/fuzz/support/dribble";
import { judge } from "@/fuzz/support/judge";
import { call, form, handler, reading } from "@/fuzz/support/requests";
import { type Sent, send } from "@/fuzz/support/send";
import { type Shop, setUpShop } from "@/fuzz/support/shop";
import { type Newest, newestOf, type Snapshot, takeSnapshot } from "@/fuzz/support/snapshot";
import { prisma } from "@/lib/prisma";

const CASES = Number(process.env.FUZZ_CASES || 10_000);
const SEED = Number(process.env.FUZZ_SEED || Date.now() % 2 ** 31);
const AT_ONCE = 20;

let shop: Shop;
let before: Snapshot;
let newest: Newest;
let slow: Promise<string>[];
let sent = 0;
const began = Date.now();

const snapshot = () => takeSnapshot([shop.open.id, shop.replayed.id], newest);

beforeAll(async () => {
  shop = await setUpShop();
  newest = await newestOf();
  before = await snapshot();
  slow = [
    dribble("GET /cart HTTP/1.1\nHost: shop\nX-Half-A-Head"),
    dribble("POST /cart HTTP/1.1\nHost: shop\nContent-Type: text/plain\nContent-Length: 90000\n\nhalf a body"),
  ];
});

afterAll(() => {
  const seconds = (Date.now() - began) / 1000;
  const rate = `${sent} requests in ${seconds.toFixed(0)} s, ${(sent / seconds).toFixed(0)}/s`;
  console.log(`${rate}; FUZZ_SEED=${SEED} FUZZ_CASES=${CASES} sends the same again`);
});

/** Sends this share of all cases, some at a time, and judges each answer; a failure is made as small as it gets. */
async function bombard(share: number, requests: fc.Arbitrary<Sent>) {
  const batch = fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE, size: "max" });
  const property = fc.asyncProperty(batch, (many) => Promise.all(many.map(answerWell)).then(() => {}));
  await fc.assert(property, { seed: SEED, numRuns: Math.ceil((CASES * share) / AT_ONCE), endOnFailure: true });
}

async function answerWell(request: Sent) {
  sent++;
  const answer = await send(request).catch((error) => ({ status: 0, headers: {}, body: String(error) }));
  judge(request, answer, shop.secrets);
}

test("any address, read by whatever, is answered", () => bombard(0.3, reading(shop)));
test("any form, however spoilt, is answered", () => bombard(0.3, form(shop)));
test("any call of an action by hand is answered", () => bombard(0.3, call(shop)));
test("anything sent to a route handler is answered", () => bombard(0.1, handler(shop)));

test("whoever never ends a request is hung up on", async () => {
  for (const said of await Promise.all(slow)) expect(said).toMatch(/^$|^HTTP\/1\.1 4\d\d /);
});

test("nothing was written, nobody's order or cart was touched", async () => {
  expect(await snapshot()).toEqual(before);
});

test("no cart was begun for something that can't be had", async () => {
  expect(await prisma.cart.count({ where: { id: { gt: newest.carts }, items: { none: {} } } })).toBe(0);
});
