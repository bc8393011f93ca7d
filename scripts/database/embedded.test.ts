import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { queryOnce } from "@/scripts/database/query.mjs";

let data = "";

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "till-embedded-"));
});

afterEach(async () => {
  if (existsSync(data)) await script("stop");
  rmSync(data, { recursive: true, force: true });
});

async function script(name: "start" | "stop", env: Record<string, string> = {}) {
  const run = promisify(execFile);
  const options = { env: { ...process.env, DATABASE_URL: "", TILL_DATA_DIR: data, ...env } };
  return (await run(process.execPath, [`scripts/database/${name}.mjs`], options)).stdout.trim();
}

const query = async (url: string, sql: string) => (await queryOnce(url, sql)).rows;

const postmaster = () => Number(readFileSync(join(data, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

test("the first start makes a database, for this machine alone, and the second finds it", async () => {
  const url = await script("start");
  const first = postmaster();
  expect(await script("start")).toBe(url);
  expect(postmaster()).toBe(first);

  const [settings] = await query(
    url,
    `SELECT current_database() AS name, current_setting('listen_addresses') AS addresses, datlocprovider AS provider, datlocale AS locale
     FROM pg_database WHERE datname = current_database()`,
  );
  expect(settings).toEqual({ name: "till", addresses: "127.0.0.1", provider: "b", locale: "C.UTF-8" });
  expect(statSync(join(data, "database.json")).mode & 0o077).toBe(0);
});

test("its password is asked for", async () => {
  const url = new URL(await script("start"));
  url.password = "wrong";
  await expect(query(url.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
});

test("starters at the same moment end with one server, and each with its address", async () => {
  const urls = await Promise.all([1, 2, 3, 4].map(() => script("start")));
  expect(new Set(urls).size).toBe(1);
  expect(await query(urls[0] ?? "", "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("stopped, it starts again with what it held, and stopping twice does no harm", async () => {
  await query(await script("start"), "CREATE TABLE kept AS SELECT 42 AS answer");
  expect(await script("stop")).toBe("The database is stopped.");
  expect(await script("stop")).toBe("The embedded database was not running.");
  expect(await query(await script("start"), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
});

test("when another program has its port, it takes a free one", async () => {
  const before = new URL(await script("start"));
  await script("stop");
  const other = createServer((socket) => socket.destroy()).listen(Number(before.port), "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  try {
    const after = await script("start");
    expect(new URL(after).port).not.toBe(before.port);
    expect(await query(after, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  } finally {
    other.close();
  }
});

test("killed without a word, it starts again with what was committed", async () => {
  await query(await script("start"), "CREATE TABLE kept AS SELECT 42 AS answer");
  process.kill(postmaster(), "SIGKILL");
  expect(await query(await script("start"), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
});

test("a process number in the note of a crashed server may be anybody's by now", async () => {
  await script("start");
  const note = join(data, "postgres/postmaster.pid");
  const content = readFileSync(note, "utf8");
  await script("stop");
  writeFileSync(note, content.replace(/^\d+/, String(process.pid)));
  expect(await query(await script("start"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("a lock whose owner has died holds nobody up", async () => {
  writeFileSync(join(data, "database.lock"), JSON.stringify({ pid: 2 ** 22 + 1, born: "1" }));
  expect(await query(await script("start"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test.runIf(process.getuid?.() === 0)("as root, a folder that only root may enter will do", async () => {
  rmSync(data, { recursive: true });
  mkdirSync(data, { mode: 0o700 });
  const url = await script("start");
  expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(statSync(join(data, "postgres")).uid).not.toBe(0);
});

test("with DATABASE_URL set, nothing embedded is started", async () => {
  const url = "postgresql://someone@db.example.com/theirs";
  expect(await script("start", { DATABASE_URL: url })).toBe(url);
  expect(existsSync(join(data, "postgres"))).toBe(false);
});
