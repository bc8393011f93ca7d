import { setTimeout as wait } from "node:timers/promises";
import { textOf } from "../e2e/support/http-shopper.ts";
import { hasForm } from "../lib/testing/html-form.mjs";
import { AnswerLost, openBrowser } from "./visit.mjs";

const ADDRESS = {
  fullName: "Maya Okafor",
  line1: "14 Chandos Place",
  city: "Leeds",
  postcode: "LS8 1QS",
  country: "GB",
};

/** What ten people do about an order that was not answered. */
const HABITS = [
  { name: "again", weight: 6 },
  { name: "reload", weight: 3 },
  { name: "leave", weight: 1 },
];
export const STUBBORN = [{ name: "again", weight: 1 }];

/** Ends a visit that came to no order for a reason that a shop may have: sold out, or somebody's patience at an end. */
class Left extends Error {}

/**
 * One visit of one shopper, from product to order, as a person would: who gets no answer reloads the page or sends the
 * same form again, and at times leaves.
 * @param {{ baseUrl: string, random: import("../prisma/seed/random.ts").Random, paths: string[], habits?: typeof HABITS,
 *   atTheTill?: () => Promise<void> }} plan `atTheTill` is waited for before the order is placed
 * @param {import("./record.mjs").Visit} visit is told what happens
 */
export async function goShopping(plan, visit) {
  const trip = { habits: HABITS, ...plan, visit, browser: openBrowser(plan.baseUrl, visit.complain) };
  try {
    await fillCart(trip);
    const checkout = await insist(trip, () => trip.browser.get("/checkout"));
    if (!hasForm(checkout.html, "Place order")) throw new Left();
    await plan.atTheTill?.();
    visit.isShown(await placeOrder(trip, checkout));
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
  visit.ends();
}

async function fillCart(trip) {
  for (const path of trip.paths) {
    const page = await insist(trip, () => trip.browser.get(path));
    if (!hasForm(page.html, "Add to cart")) throw new Left();
    const quantity = trip.random.pick(["1", "1", "1", "2"]);
    await insist(trip, () => trip.browser.submit(page, "Add to cart", { quantity }));
  }
}

/** Posts the form until the order's page comes of it. */
async function placeOrder(trip, checkout) {
  let form = checkout;
  for (;;) {
    const page = await post(trip, form);
    const order = page && (await followToOrder(trip, page));
    if (order) return order;
    if (page) {
      if (!hasForm(page.html, "Place order") || trip.visit.isOver()) throw new Left();
      if (textOf(page).includes("Nothing was ordered")) trip.visit.isToldNothing();
      if (textOf(page).includes("Someone was quicker")) throw new Left();
      form = page;
    }
    await pause(trip);
  }
}

/** @returns what the form was answered with, or the checkout anew; null to send the same form once more */
async function post(trip, form) {
  const { browser, visit, random, habits } = trip;
  visit.posts();
  try {
    return await visit.time(() => browser.submit(form, "Place order", { ...ADDRESS, email: visit.email }));
  } catch (error) {
    if (!(error instanceof AnswerLost)) throw error;
    visit.isInTheDark();
    const habit = visit.isOver() ? "leave" : random.pick(habits, ({ weight }) => weight).name;
    if (habit === "leave") throw new Left();
    return habit === "reload" ? insist(trip, () => browser.get("/checkout")) : null;
  }
}

/** The order's page, when this is it or links to it. */
async function followToOrder(trip, page) {
  if (page.path.startsWith("/orders/")) return page;
  const link = page.html.match(/href="(\/orders\/[^"]+)"/)?.[1]?.replaceAll("&amp;", "&");
  return link && insist(trip, () => trip.browser.get(link));
}

/** Tries until there is an answer. */
async function insist(trip, step) {
  for (;;) {
    try {
      return await trip.visit.time(step);
    } catch (error) {
      if (!(error instanceof AnswerLost)) throw error;
      if (trip.visit.isOver()) throw new Left();
      await pause(trip);
    }
  }
}

const pause = ({ random }) => wait(100 + random.next() * 400);
