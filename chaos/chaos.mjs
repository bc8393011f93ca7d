import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { randomFrom } from "../prisma/seed/random.ts";
import { dataFolder } from "../scripts/database/paths.mjs";
import { step } from "../scripts/progress.mjs";
import { startCrowd } from "./crowd.mjs";
import { endure } from "./episode.mjs";
import { FAULTS } from "./faults.mjs";
import { openShop } from "./open-shop.mjs";
import { openRecord } from "./record.mjs";
import { standBy } from "./stand-by.mjs";
import { complaintsOf, tableOf } from "./table.mjs";
import { takeStock, verify } from "./verify.mjs";
import { startWindowShopper } from "./window-shopper.mjs";

const SHOPPERS = 32;

/**
 * Sells to 32 shoppers while everything that can fail is made to fail, and prints what became of it.
 * @param {{ seconds: number, seed: number, quick: boolean, only: string, built: boolean }} options
 * @param {(cleanup: () => Promise<void> | void) => void} cleanUp registers what must be undone
 * @returns {Promise<boolean>} whether everything held
 */
export async function causeChaos({ seconds, seed, quick, only, built }, cleanUp) {
  const { shop, baseUrl, goods, pages } = await openShop({ built, quick }, cleanUp);
  const before = await takeStock(shop.database.url);
  const record = openRecord();
  const crowd = startCrowd({ baseUrl, count: SHOPPERS, seed, paths: goods, record });
  const passer = startWindowShopper({ baseUrl, paths: pages, isServerUp: shop.server.isUp, record });
  console.log(`\n${SHOPPERS} shoppers are buying (--seed ${seed}).\n`);

  const customer = { baseUrl, random: randomFrom(seed - 1), paths: goods.slice(0, 1) };
  const ask = { record, before, calmSeconds: quick ? 0 : 7, standBy: () => standBy(customer, record.startVisit()) };
  const { possible, notTried } = sortOut(
    FAULTS.filter(({ name }) => name.includes(only)),
    shop,
  );
  const outcomes = await provoke(possible, { shop, ask, random: randomFrom(seed), quick, seconds });

  await crowd.leave();
  const { seen } = await passer.leave();
  const broken = [...(await verify(shop.database.url, before, record.memories)), ...record.takeComplaints()];
  const complaints = complaintsOf([...outcomes, { fault: "the last calm", broken }]);
  console.log(`\n${tableOf(outcomes, notTried)}\n`);
  console.log(`${record.orders.length} orders were placed and ${seen} static pages looked at, seed ${seed}.`);
  console.log(complaints.length > 0 ? complaints.join("\n") : "Everything held.");
  if (record.samples.size > 0) console.log(`The first page of each kind is in ${keepPages(record.samples)}.`);
  return complaints.length === 0;
}

/** What can be tried on this machine, and why the rest can't. */
function sortOut(faults, shop) {
  const all = faults.map((fault) => ({ fault, why: fault.impossible?.(shop) }));
  return {
    possible: all.filter(({ why }) => !why).map(({ fault }) => fault),
    notTried: all.flatMap(({ fault, why }) => (why ? [{ name: fault.name, why }] : [])),
  };
}

/** Each fault once, then any, until the time is over. */
async function provoke(faults, { shop, ask, random, quick, seconds }) {
  const pass = (least, most) => wait((quick ? least : least + random.next() * (most - least)) * 1000);
  const outlast = () => (quick ? pass(6, 6) : pass(16, 20)); // the quick run's shop waits less: open-shop.mjs
  const outcomes = [];
  const ends = performance.now() + (quick ? 0 : seconds * 1000);
  await pass(1, 1);
  for (const fault of faultsFor(faults, random)) {
    if (outcomes.length >= faults.length && performance.now() > ends) break;
    await pass(0.5, 3);
    outcomes.push(await step(fault.name, () => endure(fault, { ...shop, pass, outlast }, ask)));
  }
  return outcomes;
}

function keepPages(samples) {
  const folder = join(dataFolder(), "logs/chaos-pages");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [words, { html }] of samples) writeFileSync(join(folder, `${words.replaceAll(/\W+/g, "-")}.html`), html);
  return relative(process.cwd(), folder);
}

/** Each once in random order, then any, for as long as one asks. */
function* faultsFor(faults, random) {
  const left = [...faults];
  while (left.length > 0) {
    const fault = random.pick(left);
    left.splice(left.indexOf(fault), 1);
    yield fault;
  }
  for (;;) yield random.pick(faults);
}
