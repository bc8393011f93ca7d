import { freePort } from "../../scripts/database/ports.mjs";
import { runProgram } from "../../scripts/run.mjs";
import { sizedDatabase } from "../catalogue/sized-database.mjs";
import { HttpConnection } from "../load/http-connection.mjs";
import { getRequest } from "../load/http-request.mjs";
import { summarise } from "../load/percentiles.mjs";
import { LOAD_COLUMNS, loadColumns, notesOn } from "../report/load-columns.mjs";
import { figuresOf, measure } from "../report/measure.mjs";
import { shopServer } from "../shop/shop-server.mjs";
import { catalogueGoals } from "./catalogue-goals.mjs";

const PREFERRED_PORT = 3997;

/**
 * What shoppers ask of catalogues of different sizes: in the database alone, and over HTTP.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @param {{ sizes: number[], connections: number[], seconds: number, times: number, progress: (text: string) => void }}
 *   options `times` that each question is put to the database; `seconds` of each slice over HTTP
 * @returns {Promise<import("../report/table.mjs").Section[]>}
 */
export async function measureCatalogue(shop, { sizes, connections, seconds, times, progress }) {
  const [inDatabase, overHttp, seeding, missing] = [[], [], [], new Set()];
  for (const size of sizes) {
    const products = size.toLocaleString("en-GB");
    progress(`catalogue: ${products} products, unless an earlier run has made them`);
    const database = await sizedDatabase(shop, size);
    seeding.push(`${products} products were made in ${Math.round(database.seconds)} s.`);
    progress(`catalogue: ${products} products, in the database`);
    const questions = await timeQuestions(database.url, times);
    inDatabase.push(...questions.map(({ milliseconds, ...row }) => ({ ...row, size, ...summarise(milliseconds) })));
    const load = { connections, seconds, progress: (text) => progress(`catalogue: ${products} products, ${text}`) };
    for (const row of await loadServer(shop, database.url, questions, load)) {
      if (row.rate > 0) overHttp.push({ ...row, size });
      else missing.add(row.name);
    }
  }
  const percentiles = ({ p50, p95, p99 }) => [p50, p95, p99];
  return [
    {
      title: "Catalogue: what a question takes in the database, all its statements together, with nobody else there",
      columns: ["question", "products", "p50 ms", "p95", "p99"],
      rows: inDatabase.map((row) => [row.name, row.size, ...percentiles(row)]),
      notes: seeding,
      goals: catalogueGoals(inDatabase, sizes),
      figures: inDatabase.map(({ paths: _, ...row }) => row),
    },
    {
      title: "Catalogue: over HTTP",
      columns: ["question", "products", "connections", ...LOAD_COLUMNS],
      rows: overHttp.map((row) => [row.name, row.size, row.load, ...loadColumns(row)]),
      notes: [...notesOn(overHttp), ...[...missing].map((name) => `The shop has no page yet for: ${name}.`)],
      goals: [],
      figures: overHttp,
    },
  ];
}

/** @returns {Promise<{ name: string, goal: number, paths: string[], milliseconds: number[] }[]>} */
async function timeQuestions(url, times) {
  const worker = ["bench/catalogue/time-questions.ts", String(times)];
  const output = await runProgram("bench-questions", "tsx", worker, { DATABASE_URL: url, NODE_ENV: "production" });
  return JSON.parse(output.trimEnd().split("\n").at(-1));
}

/** Each question at each number of connections, of a server of its own on that database. */
async function loadServer(shop, url, questions, { connections, seconds, progress }) {
  const port = await freePort(PREFERRED_PORT);
  const app = shopServer(port, { ...shop.env, DATABASE_URL: url });
  const server = { host: "localhost", port };
  await app.start();
  await app.freshen(); // what was built is of the demo shop
  const rows = [];
  for (const { name, paths } of questions) {
    const run = (clients, length) =>
      measure({ ...shop, app }, { scenario: "getPages", data: { server, paths }, clients, seconds: length });
    if ((await statusOf(server, paths[0])) === 404) {
      rows.push({ name, rate: 0 });
      continue;
    }
    if (paths.length < 100) await run(4, 0.5); // warms up; what is visited for the first time can't be
    for (const clients of connections) {
      progress(`${clients} connections: ${name}`);
      rows.push({ name, load: clients, ...figuresOf([await run(clients, seconds)]) });
    }
  }
  await app.stop();
  return rows;
}

async function statusOf(server, path) {
  const connection = new HttpConnection(server);
  try {
    return (await connection.request(getRequest(server, path))).status;
  } finally {
    connection.close();
  }
}
