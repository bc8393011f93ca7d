import { openCeilings } from "../ceilings/ceilings.mjs";
import { ratioGoal } from "../report/goals.mjs";
import { LOAD_COLUMNS, loadColumns, notesOn } from "../report/load-columns.mjs";
import { figuresOf } from "../report/measure.mjs";
import { checkoutPost } from "./checkout-post.mjs";

const SPREAD = { name: "checkout, all products", flash: false, share: 1 };
const FLASH = { name: "checkout, one product", flash: true, share: 1 };
const KINDS = [
  SPREAD,
  FLASH,
  { name: "checkout, all products, stock for a tenth", flash: false, share: 0.1 },
  { name: "checkout, one product, stock for a tenth", flash: true, share: 0.1 },
];
const [EMPTY, BARE, ROW] = ["empty action", "bare pg, a checkout's statements", "bare pg, the one row"];
const ARRIVALS = [0.5, 0.8]; // of what the shop can do
const MOST_CONNECTIONS = 512; // of those who arrive

/**
 * The checkout's post alone, beside its ceilings, in slices that take turns.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @param {{ shoppers: number[], seconds: number, rounds: number, progress: (text: string) => void }} options `seconds` of
 *   each slice
 * @returns {Promise<import("../report/table.mjs").Section[]>}
 */
export async function measureOrders(shop, { shoppers, seconds, rounds, progress }) {
  const [measureCheckout, ceilings] = [await checkoutPost(shop), await openCeilings(shop)];
  const loads = [
    [EMPTY, ceilings.emptyAction],
    ...KINDS.map((kind) => [kind.name, (load) => measureCheckout(kind, load)]),
    [BARE, ceilings.bareCheckout],
    [ROW, ceilings.bareRow],
  ];
  progress("orders: warming up");
  for (const [, run] of loads) await run({ clients: 8, seconds: 1 });

  const figures = [];
  for (const clients of shoppers) {
    const slices = new Map(loads.map(([name]) => [name, []]));
    for (let round = 1; round <= rounds; round++) {
      for (const [name, run] of loads) {
        progress(`orders: ${clients} shoppers, round ${round} of ${rounds}: ${name}`);
        slices.get(name).push(await run({ clients, seconds }));
      }
    }
    for (const [name, all] of slices) figures.push({ name, load: clients, ...figuresOf(all) });
  }
  const goals = goalsOf(figures, shoppers);

  const fastest = Math.max(...figures.filter(({ name }) => name === SPREAD.name).map(({ rate }) => rate));
  for (const share of ARRIVALS) {
    progress(`orders: arriving at ${share * 100} % of the rate`);
    const load = { clients: MOST_CONNECTIONS, seconds: seconds * rounds, rate: fastest * share };
    const name = `${SPREAD.name}, arriving at ${share * 100} %`;
    figures.push({ name, load: `${Math.round(load.rate)}/s`, ...figuresOf([await measureCheckout(SPREAD, load)]) });
  }
  return [
    {
      title: "Orders: the checkout's post alone",
      columns: ["what", "shoppers", ...LOAD_COLUMNS],
      rows: figures.map((row) => [row.name, row.load, ...loadColumns(row)]),
      notes: notesOn(figures),
      goals,
      figures,
    },
  ];
}

function goalsOf(figures, shoppers) {
  const find = (wanted, clients) => figures.find(({ name, load }) => name === wanted && load === clients);
  const goals = shoppers.flatMap((clients) => {
    const [spread, flash, empty, bare, row] = [SPREAD.name, FLASH.name, EMPTY, BARE, ROW].map((name) =>
      find(name, clients),
    );
    return [
      ratioGoal(`${clients} shoppers: checkout / empty action`, spread, empty, 0.5),
      ratioGoal(`${clients} shoppers: checkout / bare pg`, spread, bare, 0.3),
      ratioGoal(`${clients} shoppers: flash sale / bare pg on its row`, flash, row, 1),
    ];
  });
  const [few, many] = [find(SPREAD.name, 16), find(SPREAD.name, 256)];
  return few && many ? [...goals, ratioGoal("checkout, 256 / 16 shoppers", many, few, 0.9)] : goals;
}
