import { randomUUID } from "node:crypto";
import { textOf } from "../e2e/support/http-shopper.ts";
import { AnswerLost } from "./visit.mjs";

/** @typedef {{ sku: string, quantity: number }} Line */
/** @typedef {{ number: string, total: number, lines: Line[] }} Receipt as an order's page shows it; pence */
/** @typedef {{ email: string, posts: number, inTheDark: boolean, toldNothing: boolean, ended: boolean, receipt: Receipt | null }} Memory of one visit */
/** @typedef {ReturnType<ReturnType<typeof openRecord>["startVisit"]>} Visit */

/** What the shoppers remember: what they were shown, what they were told, what never came. */
export function openRecord() {
  /** @type {Memory[]} */
  const memories = [];
  /** @type {{ begun: number, kind: string }[]} */
  const lost = [];
  /** @type {{ posted: number, shown: number }[]} */
  const orders = [];
  /** @type {string[]} */
  const complaints = [];
  /** @type {Map<string, import("../e2e/support/http-shopper.ts").Page>} */
  const samples = new Map();
  let closesAt = Number.POSITIVE_INFINITY;

  function complain(words, page) {
    if (page && !samples.has(words)) samples.set(words, page);
    complaints.push(words);
  }

  function startVisit() {
    const email = `shopper-${randomUUID()}@example.com`;
    const memory = { email, posts: 0, inTheDark: false, toldNothing: false, ended: false, receipt: null };
    let posted = 0;
    memories.push(memory);
    return {
      email,
      complain,
      isOver: () => performance.now() > closesAt,

      /** Does one step and notes when its answer is lost. */
      async time(step) {
        const begun = performance.now();
        try {
          return await step();
        } catch (error) {
          if (error instanceof AnswerLost) lost.push({ begun, kind: error.kind });
          throw error;
        }
      },

      posts() {
        memory.posts++;
        memory.toldNothing = false;
        posted = performance.now();
      },

      isToldNothing() {
        memory.toldNothing = true;
      },

      /** A post without an answer: there may be an order, or not. */
      isInTheDark() {
        memory.inTheDark = true;
      },

      isShown(page) {
        memory.receipt = readReceipt(page);
        if (memory.receipt) orders.push({ posted, shown: performance.now() });
        else complain(`an order's page shows no order (status ${page.status})`, page);
      },

      ends() {
        memory.ended = true;
      },
    };
  }

  return {
    startVisit,
    complain,
    memories,
    lost,
    orders,
    samples,
    takeComplaints: () => complaints.splice(0),
    /** From this many milliseconds on, shoppers leave instead of trying again. */
    closeIn(ms) {
      closesAt = performance.now() + ms;
    },
  };
}

/** @returns {Receipt | null} */
function readReceipt(page) {
  const number = page.html.match(/data-order-number="([^"]+)"/)?.[1];
  const receipt = page.html.match(/aria-label="Receipt"[\s\S]*?<\/section>/)?.[0];
  if (!number || !receipt) return null;
  const total = Number(receipt.match(/TOTAL[\s\S]*?data-price="(\d+)"/)?.[1]);
  const lines = [...textOf({ ...page, html: receipt }).matchAll(/(\d+) × .*? ([A-Z]+(?:-[A-Z]+)+)\b/g)];
  return { number, total, lines: lines.map(([, quantity, sku]) => ({ sku, quantity: Number(quantity) })) };
}
