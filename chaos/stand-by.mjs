import { goShopping, STUBBORN } from "./shopper.mjs";

/**
 * A shopper who waits at the till with a filled cart, and places the order the moment one may: what tells how soon the
 * shop sells again, however long others take to fill their carts.
 * @param {{ baseUrl: string, random: import("../prisma/seed/random.ts").Random, paths: string[] }} plan
 * @param {import("./record.mjs").Visit} visit
 * @returns {Promise<{ go: () => void }>} once at the till
 */
export function standBy(plan, visit) {
  return new Promise((resolve, reject) => {
    const atTheTill = () => new Promise((go) => resolve({ go: () => go() }));
    goShopping({ ...plan, habits: STUBBORN, atTheTill }, visit).then(
      () => reject(new Error("There is nothing to buy.")),
      reject,
    );
  });
}
