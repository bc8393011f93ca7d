import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { buildOnce } from "../build.mjs";
import { checkMigrationHistory } from "../checks/migration-history.mjs";
import { checkOwnJavascript } from "../checks/own-javascript.mjs";
import { checkStaticPages } from "../checks/static-pages.mjs";
import { dataFolder, ROOT } from "../database/paths.mjs";
import { ensureChromium } from "../ensure-chromium.mjs";
import { startPgbouncer } from "../pgbouncer.mjs";
import { PINNED_NODE, runCommand, runProgram } from "../run.mjs";
import { serve } from "../server.mjs";
import { runPlaywright, runVitest } from "./run-tests.mjs";

/** What must have gone well before. */
export const NEEDS = {
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
export const STEPS = {
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
  unit: (context) => runVitest("unit", [], context),
  shop: async ({ env }) => {
    await runProgram("test-migrate", "prisma", ["migrate", "deploy"], env);
    await runProgram("test-seed", "tsx", ["prisma/seed.ts"], env);
    return "migrated and seeded";
  },
  build: ({ env }) => buildOnce(env.DATABASE_URL, env),
  static: async ({ env }) => checkStaticPages(buildFolder(env)),
  bytes: ({ env }) => checkOwnJavascript(buildFolder(env)),
  pgbouncer: async ({ env, folder }) => {
    const bouncer = await startPgbouncer(env.TEST_DATABASE_URL, { connections: 3 });
    const through = { ...env, TEST_PGBOUNCER_URL: bouncer.url("postgres") };
    const tests = ["lib/cart", "lib/checkout", "lib/stock", "lib/orders", "lib/customers"];
    try {
      return await runVitest("pgbouncer", tests, { env: through, folder });
    } finally {
      await bouncer.stop();
    }
  },
  connections: (context) =>
    runVitest("connections", ["--config", "connections/vitest.config.ts", "--root", ROOT], context),
  serve: async ({ env, port }) => {
    const log = createWriteStream(join(dataFolder(), "logs", "test-server.log")); // it says much of what it refuses
    await serve(port, env, { print: (text) => log.write(text) });
    return `on ${env.SITE_URL}`;
  },
  e2e: async (context) => {
    await ensureChromium();
    return runPlaywright(context);
  },
  // After the rest: it compares what the database holds before and after
  fuzz: async (context) => {
    const { output, remark, ...tally } = await runVitest("fuzz", ["--config", "fuzz/vitest.config.ts"], context);
    return { ...tally, remark: `${remark}, ${summaryOf(output)}` };
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

const buildFolder = ({ NEXT_DIST_DIR }) => join(ROOT, NEXT_DIST_DIR);
