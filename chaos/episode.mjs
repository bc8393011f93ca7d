import { setTimeout as wait } from "node:timers/promises";
import { verify } from "./verify.mjs";

/** The shop must take an order again within this time of what was broken being back. */
const RECOVERY_SECONDS = 5;
const GIVE_UP_SECONDS = 60;

/**
 * @typedef {object} Outcome
 * @property {string} fault
 * @property {number} orders placed from the fault's begin to the recovery's end
 * @property {number} lost answers that never came meanwhile, or told of something broken
 * @property {number} seconds from what was broken being back to an order placed by a shopper who asked after that
 * @property {string[]} broken what was found wrong: nothing is right
 */

/**
 * One fault and what follows: waits until an order can be placed again, then checks everything.
 * @param {import("./faults.mjs").Fault} fault
 * @returns {Promise<Outcome>}
 */
export async function endure(fault, shop, { record, before, calmSeconds, standBy }) {
  const customer = await standBy();
  const begun = performance.now();
  await fault.run(shop);
  const back = performance.now();
  customer.go();
  const seconds = await secondsToAnOrder(record, back);
  await wait(Math.max(0, back + calmSeconds * 1000 - performance.now()));
  fault.afterwards?.(shop);

  const broken = await verify(shop.database.url, before, record.memories);
  if (seconds > RECOVERY_SECONDS) broken.push(`no order within ${RECOVERY_SECONDS} s of being back`);
  const late = record.lost.filter((one) => one.begun > back + RECOVERY_SECONDS * 1000);
  if (late.length > 0) broken.push(`${late.length} answers lost (${late[0].kind}) after all was well`);
  return {
    fault: fault.name,
    orders: record.orders.filter(({ shown }) => shown > begun).length,
    lost: record.lost.filter((one) => one.begun > begun).length,
    seconds,
    broken: [...broken, ...record.takeComplaints()],
  };
}

async function secondsToAnOrder(record, back) {
  for (;;) {
    const order = record.orders.find(({ posted }) => posted >= back);
    const passed = ((order?.shown ?? performance.now()) - back) / 1000;
    if (order || passed > GIVE_UP_SECONDS) return passed;
    await wait(20);
  }
}
