import { setTimeout as wait } from "node:timers/promises";
import { textOf } from "../e2e/support/http-shopper.ts";
import { AnswerLost, openBrowser } from "./visit.mjs";

const ADDRESS = {
  fullName: "Maya Okafor",
  line1: "14 Chandos Place",
  city: "Leeds",
  postcode: "LS8 1QS",
  country: "GB",
};

/** What people do about a page that failed, by how many of ten do it. */
const HABITS = [
  { name: "again", weight: 6 },
  { name: "reload", weight: 3 },
  { name: "leave", weight: 1 },
];

/** Thrown to end a visit that came to no order for a reason that a shop may have: sold out, or patience at an end. */
class Left extends Error {}

/**
 * One visit of one shopper, from product to order, as a person would: who gets no answer reloads the page or sends the
 * same form again, and at times leaves.
 * @param {{ baseUrl: string, random: import("../prisma/seed/random.ts").Random, paths: string[] }} shop
 * @param {import("./record.mjs").Visit} visit is told what happens
 */
export async function goShopping({ baseUrl, random, paths }, visit) {
  const browser = openBrowser(baseUrl, visit.complain);
  const pause = () => wait(100 + random.next() * 400);

  /** Tries until there is an answer. */
  async function insist(step) {
    for (;;) {
      try {
        return await visit.time(step);
      } catch (error) {
        if (!(error instanceof AnswerLost)) throw error;
        if (visit.isOver()) throw new Left();
        await pause();
      }
    }
  }

  async function fillCart() {
    for (const path of paths) {
      const page = await insist(() => browser.get(path));
      if (!hasButton(page, "Add to cart")) throw new Left();
      await insist(async () => browser.submit(page, "Add to cart", { quantity: random.pick(["1", "1", "1", "2"]) }));
    }
  }

  /** Posts the form until an order is shown. */
  async function order(form) {
    for (;;) {
      visit.posts(form);
      let page;
      try {
        page = await visit.time(() => browser.submit(form, "Place order", { ...ADDRESS, email: visit.email }));
      } catch (error) {
        if (!(error instanceof AnswerLost)) throw error;
        visit.isInTheDark();
        await pause();
        const habit = visit.isOver() ? "leave" : random.pick(HABITS, ({ weight }) => weight).name;
        if (habit === "again") continue;
        if (habit === "leave") throw new Left();
        page = await insist(() => browser.get("/checkout"));
      }
      const shown = await followToOrder(page);
      if (shown) return shown;
      if (!hasButton(page, "Place order")) throw new Left();
      if (/Nothing was ordered/.test(textOf(page))) visit.isTold("nothing");
      if (/Someone was quicker/.test(textOf(page))) throw new Left();
      if (visit.isOver()) throw new Left();
      form = page;
      await pause();
    }
  }

  /** The order's page, when this is it or links to it. */
  async function followToOrder(page) {
    if (page.path.startsWith("/orders/")) return page;
    const link = page.html.match(/href="(\/orders\/[^"]+)"/)?.[1]?.replaceAll("&amp;", "&");
    return link && insist(() => browser.get(link));
  }

  try {
    await fillCart();
    const checkout = await insist(() => browser.get("/checkout"));
    if (!hasButton(checkout, "Place order")) throw new Left();
    visit.isShown(await order(checkout));
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
}

const hasButton = ({ html }, words) => new RegExp(`<button\\b[^>]*>\\s*(<[^>]*>|\\s)*${words}`).test(html);
