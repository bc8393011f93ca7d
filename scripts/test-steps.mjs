import { randomBytes } from "node:crypto";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildOnce } from "./build.mjs";
import { checkMigrationHistory } from "./checks/migration-history.mjs";
import { checkOwnJavascript } from "./checks/own-javascript.mjs";
import { checkStaticPages } from "./checks/static-pages.mjs";
import { tallyPlaywright, tallyVitest } from "./checks/test-reports.mjs";
import { createDatabase } from "./database/create-database.mjs";
import { dataFolder, ROOT } from "./database/paths.mjs";
import { freePort } from "./database/ports.mjs";
import { startThrowaway } from "./database/throwaway.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { startPgbouncer } from "./pgbouncer.mjs";
import { explain, step } from "./progress.mjs";
import { CommandFailed, PINNED_NODE, runCommand, runProgram } from "./run.mjs";
import { serve } from "./server.mjs";

const BUILD_FOLDER = ".next-test";
const NEEDS = {
  static: ["build"],
  bytes: ["build"],
  connections: ["build"],
  e2e: ["serve"],
  fuzz: ["serve"],
  serve: ["build"],
  chaos: ["build"],
  build: ["shop"],
};

/** Each does one check; what it returns is a remark for its line, or a tally with one. */
const STEPS = {
  types: async () => {
    await runProgram("test-types", "next", ["typegen"]);
    await runProgram("test-types", "tsc", ["--noEmit"]);
  },
  lint: () => runProgram("test-lint", "biome", ["check"]).then(() => {}),
  "dead-code": () => runProgram("test-dead-code", "knip", []).then(() => {}),
  migrations: ({ env }) => {
    const between = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma"];
    return runProgram("test-migrations", "prisma", ["migrate", "diff", ...between, "--exit-code"], env).then(
      () => "in step with the schema",
    );
  },
  history: async () => checkMigrationHistory(),
  unit: async ({ env, folder }) => {
    const report = join(folder, "vitest.json");
    const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    return tests(tallyVitest, report, runProgram("test-unit", "vitest", args, env));
  },
  shop: async ({ env }) => {
    await runProgram("test-migrate", "prisma", ["migrate", "deploy"], env);
    await runProgram("test-seed", "tsx", ["prisma/seed.ts"], env);
    return "migrated and seeded";
  },
  build: ({ env }) => buildOnce(env.DATABASE_URL, env),
  static: async () => checkStaticPages(join(ROOT, BUILD_FOLDER)),
  bytes: () => checkOwnJavascript(join(ROOT, BUILD_FOLDER)),
  pgbouncer: async ({ env, folder }) => {
    const bouncer = await startPgbouncer(env.TEST_DATABASE_URL, { connections: 3 });
    const report = join(folder, "pgbouncer.json");
    const args = ["run", "lib/cart", "lib/checkout", "lib/stock", "lib/orders", "lib/customers"];
    args.push("--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
    const through = { ...env, TEST_PGBOUNCER_URL: bouncer.url("postgres") };
    try {
      return await tests(tallyVitest, report, runProgram("test-pgbouncer", "vitest", args, through));
    } finally {
      await bouncer.stop();
    }
  },
  connections: async ({ env, folder }) => {
    const report = join(folder, "connections.json");
    const args = ["run", "--config", "connections/vitest.config.ts", "--root", ROOT];
    args.push("--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
    return tests(tallyVitest, report, runProgram("test-connections", "vitest", args, env));
  },
  serve: async ({ env, port }) => {
    const log = createWriteStream(join(dataFolder(), "logs", "test-server.log")); // it says much of what it refuses
    await serve(port, env, { print: (text) => log.write(text) });
    return `on ${env.SITE_URL}`;
  },
  e2e: async ({ env, folder }) => {
    await ensureChromium();
    const report = join(folder, "playwright.json");
    const args = ["test", "--reporter=list,json"];
    const run = runProgram("test-e2e", "playwright", args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
    return tests(tallyPlaywright, report, run);
  },
  // After the rest: it compares what the database holds before and after
  fuzz: async ({ env, folder }) => {
    const report = join(folder, "fuzz.json");
    const args = ["run", "--config=fuzz/vitest.config.ts", "--reporter=default", "--reporter=json"];
    const run = runProgram("test-fuzz", "vitest", [...args, `--outputFile.json=${report}`], env);
    const { remark, ...tally } = await tests(tallyVitest, report, run);
    return { ...tally, remark: `${remark}, ${summaryOf(await run)}` };
  },
  // After all that read the built pages: it has them made anew from a database of its own
  chaos: async ({ env: { NEXT_DIST_DIR } }) => {
    const args = ["chaos/run.mjs", "--quick", "--built"];
    const output = await runCommand("test-chaos", PINNED_NODE, args, { NEXT_DIST_DIR });
    return output.match(/^\d+ orders were placed.*/m)?.[0];
  },
};

/** The line in which the fuzzer says how much it sent and what sends the same again. */
const summaryOf = (output) => /\d+ requests in .*/.exec(output)?.[0] ?? "";

export const STEP_NAMES = Object.keys(STEPS);

/**
 * Runs the steps on a database server of their own, going on after one that failed where that makes sense.
 * @param {string[]} wanted names; none means all
 * @param {(cleanup: () => Promise<void>) => void} cleanUp registers what must be undone
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(wanted, cleanUp) {
  const context = await step("test database", () => prepare(cleanUp));
  const total = { passed: 0, failed: 0 };
  const failed = new Set();
  for (const name of withNeeds(wanted)) {
    const blocker = NEEDS[name]?.find((need) => failed.has(need));
    const tally = blocker ? skipped(name, blocker) : await runStep(name, context);
    if (tally.failed > 0) failed.add(name);
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  return total;
}

async function prepare(cleanUp) {
  const folder = mkdtempSync(join(tmpdir(), "till-reports-"));
  cleanUp(async () => rmSync(folder, { recursive: true, force: true }));
  const server = await startThrowaway({ shared_preload_libraries: "pg_stat_statements" }); // e2e counts by it
  cleanUp(() => server.stop());
  await createDatabase(server.url("postgres"), "till");
  const port = await freePort(0);
  const env = {
    DATABASE_URL: server.url("till"),
    TEST_DATABASE_URL: server.url("postgres"),
    NEXT_DIST_DIR: BUILD_FOLDER,
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    BASE_URL: `http://localhost:${port}`,
    REVALIDATE_TOKEN: randomBytes(24).toString("hex"),
  };
  return { folder, port, env };
}

function withNeeds(wanted) {
  const all = new Set(wanted);
  for (const name of all) for (const need of NEEDS[name] ?? []) all.add(need);
  return STEP_NAMES.filter((name) => all.size === 0 || all.has(name));
}

async function runStep(name, context) {
  try {
    const result = await step(name, () => STEPS[name](context));
    return { passed: result?.passed ?? 1, failed: 0 };
  } catch (error) {
    console.error(`${explain(error)}\n`);
    return { passed: error.tally?.passed ?? 0, failed: Math.max(1, error.tally?.failed ?? 0) };
  }
}

function skipped(name, blocker) {
  console.log(`✗ ${name}: not run, since ${blocker} failed`);
  return { passed: 0, failed: 1 };
}

/** Waits for a test runner and counts what its report says. */
async function tests(tallyReport, report, run) {
  const failure = await run.then(
    () => undefined,
    (error) => error,
  );
  const tally = tallyReport(report);
  const remark = `${tally.passed} passed${tally.skipped ? `, ${tally.skipped} skipped` : ""}`;
  if (!failure && tally.failed + tally.broken.length === 0) return { ...tally, remark };
  if (!(failure instanceof CommandFailed))
    throw Object.assign(failure ?? new Error(tally.broken.join("\n")), { tally });
  failure.tally = { passed: tally.passed, failed: tally.failed + tally.broken.length };
  throw failure;
}
