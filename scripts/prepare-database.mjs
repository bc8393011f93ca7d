import { statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./database/paths.mjs";
import { queryOnce } from "./database/query.mjs";
import { step } from "./progress.mjs";
import { runProgram } from "./run.mjs";

/**
 * Brings a running database to where the shop can use it: the client generated, migrations applied, an empty one seeded.
 * @param {string} url
 */
export async function prepareDatabase(url) {
  const env = { DATABASE_URL: url };
  if (changed("prisma/schema.prisma") > changed("lib/database/generated/client.ts"))
    await step(
      "client",
      () => runProgram("generate", "prisma", ["generate"]).then(() => "generated"),
      "Mend prisma/schema.prisma, then run this again.",
    );
  await step(
    "migrations",
    async () => {
      const { migrationsApplied } = await import("./migrations-applied.mjs"); // needs packages
      if (await migrationsApplied(url)) return "none pending";
      const output = await runProgram("migrations", "prisma", ["migrate", "deploy"], env);
      return output.includes("No pending migrations") ? "none pending" : "applied";
    },
    "Run `npx prisma migrate status` to see which migration is to blame; `npx prisma migrate resolve` marks it as mended.",
  );
  await step(
    "seed",
    async () => {
      if (await hasProducts(url)) return "already there";
      await runProgram("seed", "tsx", ["prisma/seed.ts"], env);
      return "seeded";
    },
    "Mend what the output names and run `npm run seed`.",
  );
}

const hasProducts = async (url) => (await queryOnce(url, "SELECT 1 FROM products LIMIT 1")).rowCount === 1;

const changed = (path) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
