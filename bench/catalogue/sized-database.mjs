import pg from "pg";
import { queryOnce } from "../../scripts/database/query.mjs";
import { runProgram } from "../../scripts/run.mjs";
import { copyDatabase } from "../shop/database.mjs";

/**
 * A database with so many products, made of the seeded one unless an earlier run has made it.
 * @param {import("../shop/start-shop.mjs").Shop} shop
 * @returns {Promise<{ url: string, seconds: number }>} `seconds` that its products took to make
 */
export async function sizedDatabase({ urlOf, template }, size) {
  const name = template.replace("seeded", `catalogue_${size}`);
  const { rows } = await queryOnce(
    urlOf("postgres"),
    `SELECT datname, shobj_description(oid, 'pg_database') AS seconds FROM pg_database WHERE datname LIKE 'catalogue_%'`,
  );
  const found = rows.find(({ datname }) => datname === name);
  if (found) return { url: urlOf(name), seconds: Number(found.seconds) };

  const outdated = rows.filter(({ datname }) => !datname.endsWith(template.replace("seeded", "")));
  for (const { datname } of outdated)
    await queryOnce(urlOf("postgres"), `DROP DATABASE ${pg.escapeIdentifier(datname)}`);
  const seconds = await grow(urlOf, template, size);
  await queryOnce(urlOf("postgres"), `COMMENT ON DATABASE growing IS ${pg.escapeLiteral(seconds.toFixed(1))}`);
  await queryOnce(urlOf("postgres"), `ALTER DATABASE growing RENAME TO ${pg.escapeIdentifier(name)}`); // only a whole one
  return { url: urlOf(name), seconds };
}

async function grow(urlOf, template, size) {
  await copyDatabase(urlOf, template, "growing");
  const { rows } = await queryOnce(urlOf("growing"), "SELECT count(*)::int AS products FROM products");
  const began = performance.now();
  const more = ["prisma/seed.ts", "--products", String(size - rows[0].products)];
  await runProgram("bench-grow", "tsx", more, { DATABASE_URL: urlOf("growing") });
  return (performance.now() - began) / 1000;
}
