import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Clone, makeClone, remedyFor } from "@/scripts/doctor/testing/clone";

vi.setConfig({ testTimeout: 120_000 }); // each runs several command lines, which take seconds where two cores are shared
let clone: Clone;

beforeEach(async () => {
  clone = await makeClone();
});
afterEach(() => clone.remove());

/** The shop's database, with parameters put into its address. */
const withParameters = (parameters: string) => ({ DATABASE_URL: `${clone.url}?${parameters}` });

test("a migration that is pending, until it is deployed", async () => {
  const name = "20270101000000_add_colour";
  mkdirSync(join(clone.folder, "prisma/migrations", name));
  clone.write(`prisma/migrations/${name}/migration.sql`, "ALTER TABLE products ADD colour text;");
  const { code, said } = await clone.doctor("migrations invariants");
  expect(said).toContain(`✗ migrations    1 pending: ${name}`);
  expect(said).toContain("– invariants    not looked at before migrations is mended");
  expect(code).toBe(1);

  expect(await clone.run(remedyFor("migrations", said))).toMatchObject({ code: 0 });
  expect(await clone.doctor("migrations")).toMatchObject({ code: 0 });
});

test("tables without migrations, until the database is made anew", async () => {
  await clone.query("DROP TABLE _prisma_migrations");
  const { code, said } = await clone.doctor("migrations");
  expect(said).toContain("✗ migrations    the tables are there without their migrations");
  expect(code).toBe(1);

  const [reset = ""] = remedyFor("migrations", said).split(" && ");
  expect(await clone.run(reset)).toMatchObject({ code: 0 });
  expect(await clone.doctor("migrations")).toMatchObject({ code: 0 });
});

test("a migration that is applied, and gone from the folder", async () => {
  const name = "20261123092000_add_phone_number_to_users";
  rmSync(join(clone.folder, "prisma/migrations", name), { recursive: true });
  const { code, said } = await clone.doctor("migrations");
  expect(said).toContain(`✗ migrations    ${name} is applied here, and is not in prisma/migrations`);
  expect(remedyFor("migrations", said)).toBe(`git log --all --oneline -- prisma/migrations/${name}`);
  expect(code).toBe(1);
});

test("drift, until the database is what the schema says", async () => {
  await clone.query("ALTER TABLE products DROP COLUMN care, ADD COLUMN colour text");
  await clone.query("ALTER TABLE users ADD COLUMN colour text");
  const { code, said } = await clone.doctor("drift");
  expect(said).toContain(
    "to get there: Changed the `products` table: Removed column `colour`, Added column `care`; Changed the `users` table: Removed column `colour`\n",
  );
  expect(code).toBe(1);

  const command = remedyFor("drift", said).replace("if the schema is right: ", "");
  expect(await clone.run(command)).toMatchObject({ code: 0 });
  expect(await clone.doctor("drift")).toMatchObject({ code: 0 });
});

test("a CHECK that was dropped and a trigger that was switched off, until both are back", async () => {
  await clone.query("ALTER TABLE variants DROP CONSTRAINT variants_stock_not_negative");
  await clone.query("ALTER TABLE stock_movements DISABLE TRIGGER stock_movements_append_only");
  const { code, said } = await clone.doctor("drift guards");
  expect(said).toContain("✓ drift");
  expect(said).toContain("✗ guards        variants_stock_not_negative is not in force");
  expect(said).toContain("✗ guards        stock_movements_append_only is not in force");
  expect(code).toBe(1);

  expect(await clone.run(remedyFor("guards", said))).toMatchObject({ code: 0 });
  const trigger = (await clone.doctor("guards")).said;
  expect(trigger).not.toContain("variants_stock_not_negative");
  expect(await clone.run(remedyFor("guards", trigger))).toMatchObject({ code: 0 });
  expect(await clone.doctor("guards")).toMatchObject({ code: 0 });
});

test("a transaction left open, until its process is ended", async () => {
  const forgetful = new pg.Client({ connectionString: clone.url, application_name: "a report" });
  forgetful.on("error", () => {}); // the remedy ends it
  await forgetful.connect();
  await forgetful.query("BEGIN");
  const said = await expect
    .poll(async () => (await clone.doctor("connections")).said, { timeout: 30_000 })
    .toMatch(/✗ connections +process \d+ \(a report\) has been idle in its transaction for \d+ s/)
    .then(async () => (await clone.doctor("connections")).said);

  expect(await clone.run(remedyFor("connections", said))).toMatchObject({ code: 0 });
  expect(await clone.doctor("connections")).toMatchObject({ code: 0 });
});

test("a pool of nonsense", async () => {
  const { code, said } = await clone.doctor("pool", withParameters("connection_limit=ten&pool_timeout=-1"));
  expect(said).toContain("✗ pool          connection_limit in DATABASE_URL: Invalid input: expected number");
  expect(said).toContain("✗ pool          pool_timeout in DATABASE_URL: Too small");
  expect(remedyFor("pool", said)).toBe("mend connection_limit, or take it out of DATABASE_URL");
  expect(code).toBe(1);
});

test("a pool larger than the server, until it has the size that the remedy names", async () => {
  const { code, said } = await clone.doctor("pool", withParameters("connection_limit=500"));
  expect(said).toMatch(/✗ pool +one process may open 500 connections, and PostgreSQL has \d+ to give/);
  expect(code).toBe(1);

  const [parameter = ""] = remedyFor("pool", said).match(/connection_limit=\d+/) ?? [];
  const mended = await clone.doctor("pool", withParameters(parameter));
  expect(mended.said).toMatch(/✓ pool +\d+ a process: 2 processes fit into max_connections = 200/);
  expect(mended.code).toBe(0);
});

test("a timeout that is off", async () => {
  const { code, said } = await clone.doctor("timeouts", withParameters("statement_timeout=0"));
  expect(said).toContain("✗ timeouts      statement_timeout is off: what hangs, hangs for ever");
  expect(remedyFor("timeouts", said)).toBe("take statement_timeout out of DATABASE_URL");
  expect(code).toBe(1);
});

test("an invariant that is broken", async () => {
  await clone.query(`
    INSERT INTO categories (slug, name, short_name, description, position) VALUES ('c', 'C', 'C', 'C', 1);
    INSERT INTO products (slug, name, subtitle, story, materials, dimensions, care, category_id, position, updated_at)
      SELECT 'p', 'P', 'P', 'P', 'P', 'P', 'P', id, 1, now() FROM categories;
    INSERT INTO variants (product_id, sku, slug, swatch, price, stock, weight, position, updated_at)
      SELECT id, 'P-1', 'p', '#000000', 100, 3, 100, 1, now() FROM products`);
  const { code, said } = await clone.doctor("invariants");
  expect(said).toContain("✗ invariants    ");
  expect(remedyFor("invariants", said)).toBe("npx prisma studio");
  expect(code).toBe(1);

  await clone.query(
    "INSERT INTO stock_movements (variant_id, delta, reason) SELECT id, stock, 'RECEIVED' FROM variants",
  );
  expect(await clone.doctor("invariants")).toMatchObject({ code: 0 });
});
