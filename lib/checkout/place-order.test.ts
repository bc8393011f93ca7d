import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { CartClosed } from "@/lib/cart/errors";
import { CartEmpty, DeliveryNotOffered, StockShort, TotalChanged } from "@/lib/checkout/errors";
import { placeOrder } from "@/lib/checkout/place-order";
import type { CheckoutRequest } from "@/lib/checkout/schema";
import { isUniqueViolation } from "@/lib/database/errors";
import { prisma } from "@/lib/prisma";
import {
  cartOfVariants,
  cartWith,
  checkoutRequest,
  emptyCart,
  standardDelivery,
  variantWith,
} from "@/lib/testing/fixtures";
import { expectInvariants } from "@/lib/testing/invariants";
import { expectNothingHappened, stockAndLedger } from "@/lib/testing/stock-and-ledger";

const DELIVERY = 395;

beforeAll(async () => {
  await standardDelivery();
});

afterEach(expectInvariants);

const place = ({ tokenHash }: { tokenHash: string }, request: CheckoutRequest) => placeOrder({ tokenHash, request });

test("an order carries its lines, address and amounts as sold", async () => {
  const { cart, variant } = await cartWith({ quantity: 2, price: 1800, stock: 5 });
  const request = checkoutRequest({ expectedTotal: 3600 + DELIVERY, phone: "0113 496 0000", giftNote: "For you" });
  const { number, accessKey } = await place(cart, request);

  const order = await prisma.order.findUniqueOrThrow({
    where: { number },
    include: { items: true, address: true, user: true },
  });
  expect(number).toMatch(/^TL-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(order).toMatchObject({
    accessKey,
    status: "PENDING",
    cartId: cart.id,
    subtotal: 3600,
    deliveryPrice: DELIVERY,
    total: 3995,
    vat: 666,
    giftNote: "For you",
    user: { email: request.email, name: "Maya Okafor" },
    address: { fullName: "Maya Okafor", postcode: "LS8 1QS", country: "GB", phone: "0113 496 0000" },
  });
  expect(order.items).toMatchObject([
    { sku: variant.sku, unitPrice: 1800, quantity: 2, total: 3600, vat: 600, vatRate: 2000 },
  ]);
  expect(await stockAndLedger(variant.id)).toEqual({ stock: 3, ledger: 3 });
});

test("the last one taken changes the product's stock level, and one of many doesn't", async () => {
  const last = await cartWith({ stock: 1 });
  const many = await cartWith({ stock: 50 });
  const request = () => checkoutRequest({ expectedTotal: 1800 + DELIVERY });
  expect((await place(last.cart, request())).changedProducts).toEqual([last.variant.productId]);
  expect((await place(many.cart, request())).changedProducts).toEqual([]);
});

test("a guest who types a customer's address changes nothing of that account", async () => {
  await prisma.user.create({ data: { email: "alice@example.com", name: "Alice Chen", phone: "020 7946 0000" } });
  const { cart } = await cartWith();
  const request = checkoutRequest({
    email: "alice@example.com",
    fullName: "Mallory",
    phone: "1",
    expectedTotal: 1800 + DELIVERY,
  });
  await place(cart, request);
  expect(await prisma.user.findUniqueOrThrow({ where: { email: "alice@example.com" } })).toMatchObject({
    name: "Alice Chen",
    phone: "020 7946 0000",
  });
});

describe("an order that can't be placed leaves everything as it was", () => {
  async function expectRefused(
    { cart, variant }: Awaited<ReturnType<typeof cartWith>>,
    changes: Partial<CheckoutRequest>,
    error: new (...args: never[]) => Error,
  ) {
    const request = checkoutRequest({ expectedTotal: 1800 + DELIVERY, ...changes });
    const before = await stockAndLedger(variant.id);
    await expect(place(cart, request)).rejects.toThrow(error);
    await expectNothingHappened(cart.id, request);
    expect(await stockAndLedger(variant.id)).toEqual(before);
  }

  test("when it costs something else than was shown", async () => {
    await expectRefused(await cartWith(), { expectedTotal: 1800 }, TotalChanged);
  });

  test("when the price changed after the page was shown", async () => {
    const shown = await cartWith();
    await prisma.variant.update({ where: { id: shown.variant.id }, data: { price: 1700 } });
    await expectRefused(shown, {}, TotalChanged);
  });

  test("when it is sold out", async () => {
    await expectRefused(await cartWith({ stock: 0 }), {}, StockShort);
  });

  test("when only a part of it is left", async () => {
    await expectRefused(await cartWith({ quantity: 3, stock: 2 }), {}, StockShort);
  });

  test("when it is no longer sold", async () => {
    const shown = await cartWith();
    await prisma.product.update({ where: { id: shown.variant.productId }, data: { publishedAt: null } });
    await expectRefused(shown, {}, StockShort);
  });

  test("when the delivery method does not serve the country, or does not exist", async () => {
    await expectRefused(await cartWith(), { country: "FR" }, DeliveryNotOffered);
    await expectRefused(await cartWith(), { deliveryMethod: "by-owl" }, DeliveryNotOffered);
  });

  test("when its checkoutId is another order's", async () => {
    const [first, second] = [await cartWith(), await cartWith()];
    const request = checkoutRequest({ expectedTotal: 1800 + DELIVERY });
    await place(first.cart, request);
    await expect(place(second.cart, request)).rejects.toSatisfy(isUniqueViolation);
    expect(await stockAndLedger(second.variant.id)).toEqual({ stock: 10, ledger: 10 });
  });
});

test("an empty cart can't be ordered", async () => {
  await expect(place(await emptyCart(), checkoutRequest())).rejects.toThrow(CartEmpty);
});

test("every line that is short is named, with what is left", async () => {
  const [some, none] = [await variantWith({ stock: 1 }), await variantWith({ stock: 0 })];
  const cart = await cartOfVariants({ ...some, quantity: 2 }, { ...none, quantity: 1 });
  const error = await place(cart, checkoutRequest()).catch((thrown) => thrown);
  expect(error.lines).toMatchObject([
    { wanted: 2, left: 1 },
    { wanted: 1, left: 0 },
  ]);
});

test("a cart is ordered once", async () => {
  const { cart } = await cartWith();
  await place(cart, checkoutRequest({ expectedTotal: 1800 + DELIVERY }));
  await expect(place(cart, checkoutRequest({ expectedTotal: 1800 + DELIVERY }))).rejects.toThrow(CartClosed);
});
