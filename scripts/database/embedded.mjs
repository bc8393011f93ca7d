import { randomBytes } from "node:crypto";
import { realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { openCluster } from "./cluster.mjs";
import { createDatabase } from "./create-database.mjs";
import { withLock } from "./lock.mjs";
import { dataFolder } from "./paths.mjs";
import { freePort } from "./ports.mjs";
import { readState, serverUrl, writeState } from "./state.mjs";

const PREFERRED_PORT = 54329;
const STARTING_UP = "57P03";
const folder = () => join(dataFolder(), "postgres");
const lockFile = () => join(dataFolder(), "database.lock");

/**
 * Makes sure that there is a database: DATABASE_URL's, else the embedded server, started when it doesn't run.
 * @returns {Promise<{ url: string, startedHere: boolean }>} `startedHere` when it is the caller's to stop
 * @throws {Error} with one sentence that says what to do
 */
export async function ensureDatabase() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, startedHere: false };
  const state = readState();
  if (state && (await answers(state))) return { url: state.url, startedHere: false };
  return withLock(lockFile(), async () => {
    const running = await findRunning();
    return running ? { url: running, startedHere: false } : { url: await start(), startedHere: true };
  });
}

/** @returns {Promise<boolean>} whether there was one to stop */
export async function stopDatabase() {
  return withLock(lockFile(), async () => {
    const cluster = openCluster(folder());
    if (!cluster.runningAs()?.alive) return false;
    await cluster.stop();
    return true;
  });
}

/** A server that runs on our folder although the state doesn't say so: after a crash, or started a moment ago. */
async function findRunning() {
  const running = openCluster(folder()).runningAs();
  if (!running?.alive) return undefined;
  const state = readState();
  if (!state)
    throw new Error(
      `${shown("database.json")} is lost and with it the password: stop process ${running.pid} and remove ${shown("")}.`,
    );
  if (await answers({ ...state, port: running.port }, 30_000)) return writeState({ ...state, port: running.port });
  throw new Error(
    `PostgreSQL (process ${running.pid}) runs but does not answer: read ${shown("postgres/server.log")}, or end it and try again.`,
  );
}

async function start() {
  const cluster = openCluster(folder());
  let state = readState();
  if (!cluster.exists()) {
    state = { port: PREFERRED_PORT, password: randomBytes(18).toString("hex") };
    await cluster.create({ user: "till", password: state.password });
    writeState(state);
  }
  if (!state)
    throw new Error(
      `${shown("database.json")} is lost and with it the database's password: remove ${shown("postgres")} to start anew.`,
    );
  cluster.forgetRunning();
  const port = await startOnFreePort(cluster, state.port);
  await createDatabase(serverUrl(port, state.password, "postgres"), "till");
  return writeState({ ...state, port });
}

async function startOnFreePort(cluster, preferred) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? preferred : 0);
    const logged = cluster.log().length;
    try {
      await cluster.start(port);
      return port;
    } catch (error) {
      const news = cluster.log().slice(logged);
      // another program took the port meanwhile, or the processes of a killed server are still ending
      const passing = /Address already in use|pre-existing shared memory block/.test(news);
      if (!passing || attempt === 20) throw new Error(whyNot(error, news), { cause: error });
      await wait(250);
    }
  }
}

function whyNot(error, log) {
  const reason = log.match(/FATAL: {2}(.*)/)?.[1] ?? error.message;
  if (/incompatible with server/.test(log))
    return `${shown("postgres")} was made by another version of PostgreSQL: move it away, or set DATABASE_URL.`;
  if (/Permission denied/i.test(`${reason} ${log}`))
    return `${shown("postgres")} belongs to another user: run this as its owner, or remove it (${reason}).`;
  if (/No space left/.test(log)) return "The disk is full: free some space and try again.";
  return `PostgreSQL did not start (${reason}): read ${shown("postgres/server.log")}.`;
}

/** Whether the server there is the one on our folder: a port may have gone to another checkout's. */
async function answers({ port, password }, patience = 0) {
  const deadline = Date.now() + patience;
  for (;;) {
    const client = new pg.Client({
      connectionString: serverUrl(port, password, "till"),
      connectionTimeoutMillis: 5_000,
    });
    client.on("error", () => {}); // a server that ends while we ask has not answered
    try {
      await client.connect();
      const { rows } = await client.query("SHOW data_directory");
      return rows[0].data_directory === realpathSync(folder());
    } catch (error) {
      if (Date.now() >= deadline || !(error.code === STARTING_UP || error.code === "ECONNREFUSED")) return false;
      await wait(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

const shown = (path) => relative(process.cwd(), join(dataFolder(), path)) || ".";
