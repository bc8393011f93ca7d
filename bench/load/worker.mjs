import { barePgCheckout } from "../ceilings/bare-pg-checkout.mjs";
import { barePgRow } from "../ceilings/bare-pg-row.mjs";
import { runClosedLoop } from "./closed-loop.mjs";
import { runOpenLoop } from "./open-loop.mjs";
import { Recorder } from "./recorder.mjs";
import { buy } from "./scenarios/buy.mjs";
import { getPage } from "./scenarios/get-page.mjs";
import { getPages } from "./scenarios/get-pages.mjs";
import { postCheckout } from "./scenarios/post-checkout.mjs";
import { postEmptyAction } from "./scenarios/post-empty-action.mjs";

// The load's own process, so that making it and measuring it do not wait for one another.

const SCENARIOS = { buy, getPage, getPages, postCheckout, postEmptyAction, barePgCheckout, barePgRow };

/** @param {{ scenario: keyof typeof SCENARIOS, data: object, clients: number, rate?: number, seconds: number }} task */
async function run({ scenario, data, clients: wanted, rate, seconds }) {
  const { openClient, perform, count, close } = await SCENARIOS[scenario](data);
  const clients = Array.from({ length: wanted }, openClient);
  await Promise.all(clients.map((client) => client.open?.()));
  const recorder = new Recorder();
  const cpu = process.cpuUsage();
  const load = { clients, perform, count, seconds, recorder };
  const took = rate ? await runOpenLoop({ ...load, rate }) : await runClosedLoop(load);
  const { user, system } = process.cpuUsage(cpu);
  for (const client of clients) client.close?.();
  await close?.();
  return { ...recorder, seconds: took, cpuSeconds: (user + system) / 1e6 };
}

process.on("message", async ({ task }) => {
  try {
    process.send({ result: await run(task) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.on("disconnect", () => process.exit());
