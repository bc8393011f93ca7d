import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startThrowaway } from "@/scripts/database/throwaway.mjs";
import { type Clone, makeClone, remedyFor } from "@/scripts/doctor/testing/clone";

// What shops of this kind break by, induced for real; each remedy is run, and mends it.

const CHECKS = "20261123091000_add_amount_and_stock_checks";
vi.setConfig({ testTimeout: 120_000 }); // each runs several command lines, which take seconds where two cores are shared
let clone: Clone;

beforeEach(async () => {
  clone = await makeClone();
});
afterEach(() => clone.remove());

test("a schema that does not validate", async () => {
  clone.replace("prisma/schema.prisma", "variants Variant[]", "variants Varint[]");
  const { code, said } = await clone.doctor("schema");
  expect(code).toBe(1);
  expect(said).toMatch(/✗ schema +prisma\/schema\.prisma:\d+ does not validate: Type "Varint" is neither/);
  expect(said).toMatch(/→ mend line \d+, then npx prisma validate/);

  clone.replace("prisma/schema.prisma", "variants Varint[]", "variants Variant[]");
  expect(await clone.doctor("schema")).toMatchObject({ code: 0 });
});

test("a migration edited after it was applied", async () => {
  const git = "git -c user.name=Test -c user.email=test@example.com";
  await clone.run(`git init -q && git add prisma && ${git} commit -qm "Begin"`);
  appendFileSync(join(clone.folder, "prisma/migrations", CHECKS, "migration.sql"), "-- a second thought\n");

  const { code, said } = await clone.doctor("migrations");
  expect(code).toBe(1);
  expect(said).toContain(`✗ migrations    ${CHECKS} was edited after this database had applied it`);

  expect(await clone.run(remedyFor("migrations", said))).toMatchObject({ code: 0 });
  expect(await clone.doctor("migrations")).toMatchObject({ code: 0 });
});

test("a migration that failed halfway", async () => {
  const name = "20270101000000_add_colour";
  mkdirSync(join(clone.folder, "prisma/migrations", name));
  clone.write(`prisma/migrations/${name}/migration.sql`, "ALTER TABLE product ADD colour text;");
  expect((await clone.run("npx prisma migrate deploy")).code).not.toBe(0);

  const { code, said } = await clone.doctor("migrations");
  expect(code).toBe(1);
  expect(said).toContain(`✗ migrations    ${name} failed halfway`);

  clone.write(`prisma/migrations/${name}/migration.sql`, "ALTER TABLE products ADD colour text;");
  const command = remedyFor("migrations", said).replace("mend its cause, then ", "");
  expect(await clone.run(command)).toMatchObject({ code: 0 });
  expect(await clone.doctor("migrations")).toMatchObject({ code: 0 });
});

test("a client older than the schema", async () => {
  clone.replace("prisma/schema.prisma", /care( +)String/, "care$1String?");
  const { code, said } = await clone.doctor("client");
  expect(code).toBe(1);
  expect(said).toContain("✗ client        the Prisma client is older than prisma/schema.prisma");

  expect(await clone.run(remedyFor("client", said))).toMatchObject({ code: 0 });
  expect(await clone.doctor("client")).toMatchObject({ code: 0 });
});

test("connections exhausted, as the server's superuser and as the shop's user see it", async () => {
  const server = await startThrowaway({ max_connections: "12", superuser_reserved_connections: "2" });
  const superuser = server.url("postgres");
  const shop = superuser.replace(/\/\/.*@/, "//shop:secret@");
  const greedy = Array.from({ length: 10 }, () => new pg.Client({ connectionString: shop, application_name: "cron" }));
  for (const client of greedy) client.on("error", () => {}); // the remedy ends them
  try {
    const admin = new pg.Client({ connectionString: superuser });
    await admin.connect();
    await admin.query("CREATE ROLE shop LOGIN PASSWORD 'secret'");
    await admin.end();
    for (const client of greedy) await client.connect();

    const asShop = await clone.doctor("connections", { DATABASE_URL: shop });
    expect(asShop.code).toBe(1);
    expect(asShop.said).toContain("✗ database      Every connection of 127.0.0.1:");
    expect(asShop.said).toContain("→ stop an instance, or put a smaller connection_limit into DATABASE_URL");

    const asSuperuser = await clone.doctor("connections pool timeouts", { DATABASE_URL: superuser });
    expect(asSuperuser.code).toBe(1);
    expect(asSuperuser.said).not.toContain("could not be looked at");
    expect(asSuperuser.said).toContain("✗ connections   10 of 10 in use (max_connections = 12): 10 by cron");

    const command = remedyFor("connections", asSuperuser.said);
    expect(await clone.run(command, { DATABASE_URL: superuser })).toMatchObject({ code: 0 });
    expect(await clone.doctor("connections", { DATABASE_URL: shop })).toMatchObject({ code: 0 });
  } finally {
    await Promise.all(greedy.map((client) => client.end().catch(() => {})));
    await server.stop();
  }
});
