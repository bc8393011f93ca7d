import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dataFolder, ROOT } from "@/scripts/database/paths.mjs";
import { freePort } from "@/scripts/database/ports.mjs";
import { PINNED_NODE, PROGRAMS } from "@/scripts/run.mjs";
import { copyDatabase, databaseUrl, observe } from "./support/shop-server";

const RELOADS = 200;
const POOL = 3;
const SOURCES = ["app", "components", "lib", "public", "prisma", "instrumentation.ts", "proxy.ts"];
const SETTINGS = ["next.config.mjs", "package.json", "postcss.config.mjs", "tsconfig.json"];
const FONTS = "node_modules/@fontsource-variable"; // named by their path

let copy: string;
let server: ChildProcess;
let url: string;
let database: string;

/** A copy of the shop, so that what is edited is nobody's; below this folder, where it finds the packages. */
beforeAll(async () => {
  mkdirSync(dataFolder(), { recursive: true });
  copy = mkdtempSync(join(dataFolder(), "hot-reload-"));
  for (const path of [...SOURCES, ...SETTINGS, FONTS]) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  const log = openSync(join(dataFolder(), "hot-reload.log"), "w");
  const port = String(await freePort(0));
  url = `http://localhost:${port}`;
  database = databaseUrl(await copyDatabase());
  const access = `${database}?application_name=till_hot_reload&connection_limit=${POOL}`;
  server = spawn(PINNED_NODE, [join(ROOT, PROGRAMS.next), "dev", "--port", port], {
    cwd: copy,
    env: { ...process.env, NODE_ENV: "development", NEXT_DIST_DIR: undefined, DATABASE_URL: access, SITE_URL: url },
    stdio: ["ignore", log, log],
  });
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once("close", resolve));
  server.kill("SIGTERM");
  await ended;
  rmSync(copy, { recursive: true, force: true });
});

/** A page of the copy's own, as light as can be: it says which edition of the client's file it has, and uses the client. */
const PAGE = `
import { connection } from "next/server";
import { edition, prisma } from "@/lib/prisma";
export const instant = false;
export default async function Page() {
  await connection();
  return <p>{["Edition", edition, "of", await prisma.user.count(), "customers"].join(" ")}</p>;
}
`;

const show = async () => (await fetch(`${url}/hot`)).text();

test(`${RELOADS} hot reloads of the client's own file keep one pool`, async () => {
  const { connections } = observe(database, "till_hot_reload");
  const client = join(copy, "lib/prisma.ts");
  const code = readFileSync(client, "utf8");
  mkdirSync(join(copy, "app/hot"));
  writeFileSync(join(copy, "app/hot/page.tsx"), PAGE);

  let most = 0;
  for (let edition = 1; edition <= RELOADS; edition++) {
    writeFileSync(client, `${code}\nexport const edition = ${edition};\n`);
    await expect.poll(show, { timeout: 60_000 }).toContain(`Edition ${edition} of `);
    most = Math.max(most, await connections());
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(POOL);
}, 600_000);
