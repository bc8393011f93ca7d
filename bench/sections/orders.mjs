import { openCeilings } from "../ceilings/ceilings.mjs";
import { ratioGoal } from "../report/goals.mjs";
import { LOAD_COLUMNS, loadColumns, notesOn } from "../report/load-columns.mjs";
import { checkoutPost } from "./checkout-post.mjs";
import { arriveAtShares, takeTurns } from "./slices.mjs";

const SPREAD = { name: "checkout, all products", flash: false, share: 1 };
const FLASH = { name: "checkout, one product", flash: true, share: 1 };
const KINDS = [
  SPREAD,
  FLASH,
  { name: "checkout, all products, stock for a tenth", flash: false, share: 0.1 },
  { name: "checkout, one product, stock for a tenth", flash: true, share: 0.1 },
];
const [EMPTY, BARE, ROW] = ["empty action", "bare pg, a checkout's statements", "bare pg, the one row"];

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
    const runs = loads.map(([name, run]) => [name, () => run({ clients, seconds })]);
    const taken = await takeTurns(runs, rounds, (text) => progress(`orders: ${clients} shoppers, ${text}`));
    figures.push(...taken.map((row) => ({ ...row, load: clients })));
  }
  const spread = figures.filter(({ name }) => name === SPREAD.name);
  const run = (load) => measureCheckout(SPREAD, { ...load, seconds: seconds * rounds });
  const arrived = await arriveAtShares(SPREAD.name, spread, run, progress);
  return [
    {
      title: "Orders: the checkout's post alone",
      columns: ["what", "shoppers", ...LOAD_COLUMNS],
      rows: [...figures, ...arrived].map((row) => [row.name, row.load, ...loadColumns(row)]),
      notes: notesOn([...figures, ...arrived]),
      goals: goalsOf(figures, shoppers),
      figures: [...figures, ...arrived],
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
      ratioGoal(`${clients} shoppers: checkout / empty action`, spread, empty, 0.5, { sameServer: true }),
      ratioGoal(`${clients} shoppers: checkout / bare pg`, spread, bare, 0.3),
      ratioGoal(`${clients} shoppers: flash sale / bare pg on its row`, flash, row, 1),
    ];
  });
  const [few, many] = [find(SPREAD.name, 16), find(SPREAD.name, 256)];
  return few && many
    ? [...goals, ratioGoal("checkout, 256 / 16 shoppers", many, few, 0.9, { sameServer: true })]
    : goals;
}
