import { askTheShop } from "../ask-the-shop.mjs";

/** @type {import("../finding.mjs").Look} */
export async function lookAtEnvironment() {
  const { problems } = await askTheShop("environment");
  if (problems.length === 0) return "as lib/env.ts wants it";
  return problems.map(({ name, why }) => ({
    what: `${name}: ${why}`,
    remedy: `mend ${name} in .env or the environment; .env.example says what it is`,
  }));
}
