import { askTheShop } from "../ask-the-shop.mjs";

/** The shop sets its timeouts itself; the URL may undo that. @type {import("../finding.mjs").Look} */
export async function lookAtTimeouts({ url }) {
  const { answer: timeouts } = await askTheShop("timeouts", { DATABASE_URL: url });
  const unset = timeouts.filter(({ ms }) => ms === 0);
  if (unset.length === 0)
    return timeouts.map(({ name, ms }) => `${name.replace("_timeout", "")} ${ms / 1000} s`).join(", ");
  return unset.map(({ name }) => ({
    what: `${name} is off: what hangs, hangs for ever`,
    remedy: `take ${name} out of DATABASE_URL`,
  }));
}
