import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { prismaProject } from "./testing/prisma-project";

const LAMP = "model Lamp {\n  id Int @id\n}\n";
const LAMP_WITH_NAME = "model Lamp {\n  id Int @id\n  name String?\n}\n";
const INIT = "20260101000000_init";
const NAMES = "20260102000000_names";
const CREATE_LAMP = 'CREATE TABLE "Lamp" ("id" INTEGER NOT NULL, CONSTRAINT "Lamp_pkey" PRIMARY KEY ("id"));\n';

let project: Awaited<ReturnType<typeof prismaProject>>;

beforeEach(async () => {
  project = await prismaProject();
});

afterEach(() => project.remove());

const tables = () =>
  project
    .query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    .then((rows) => rows.map((row) => row.tablename));

async function deployed() {
  project.writeSchema(LAMP);
  project.writeMigration(INIT, CREATE_LAMP);
  expect((await project.prisma("migrate", "deploy")).code).toBe(0);
}

test("the CLI can ask for the engine's version, and has an answer without a database", async () => {
  const { code, stdout } = await project.prisma("--version");
  expect(code).toBe(0);
  expect(stdout).toMatch(/Schema Engine\s*: schema-engine-cli [0-9a-f]{40}/);
});

describe("migrate dev", () => {
  test("writes the migration, applies it, and then has nothing to do", async () => {
    project.writeSchema(LAMP);
    expect((await project.prisma("migrate", "dev", "--name", "init")).code).toBe(0);
    const [name = ""] = project.migrations();
    expect(name).toMatch(/^\d{14}_init$/);
    expect(project.readMigration(name)).toContain('CREATE TABLE "Lamp"');
    expect(await tables()).toEqual(["Lamp", "_prisma_migrations"]);
    expect((await project.prisma("migrate", "dev")).all).toContain("Already in sync");
  });

  test("notices a table that somebody changed by hand", async () => {
    await deployed();
    await project.query('ALTER TABLE "Lamp" ADD COLUMN surprise text');
    const { code, all } = await project.prisma("migrate", "dev", "--name", "next");
    expect(code).not.toBe(0);
    expect(all).toMatch(/Drift detected/);
    expect(all).toContain("surprise");
  });

  test("notices a migration that was edited after it was applied", async () => {
    await deployed();
    project.writeMigration(INIT, `${CREATE_LAMP}-- edited\n`);
    const { code, all } = await project.prisma("migrate", "dev", "--name", "next");
    expect(code).not.toBe(0);
    expect(all).toContain(`The migration \`${INIT}\` was modified after it was applied`);
  });
});

test("a migration that can't be replayed on the shadow database is named, with the database's words", async () => {
  project.writeSchema(LAMP);
  project.writeMigration(INIT, CREATE_LAMP.replace("INTEGER", "NOSUCHTYPE"));
  const { code, all } = await project.prisma("migrate", "dev", "--name", "next");
  expect(code).not.toBe(0);
  expect(all).toContain("P3006");
  expect(all).toContain('type "nosuchtype" does not exist');
});

describe("migrate deploy and status", () => {
  test("what is pending is named, applied once, and then up to date", async () => {
    project.writeSchema(LAMP);
    project.writeMigration(INIT, CREATE_LAMP);
    const before = await project.prisma("migrate", "status");
    expect(before.code).toBe(1);
    expect(before.all).toContain(INIT);
    expect((await project.prisma("migrate", "deploy")).code).toBe(0);
    expect((await project.prisma("migrate", "deploy")).all).toContain("No pending migrations");
    expect((await project.prisma("migrate", "status")).code).toBe(0);
  });

  test("a script is run whole: a semicolon in a function, a comment or a string ends nothing", async () => {
    project.writeSchema(LAMP);
    const body = "BEGIN /* ; */ NEW.id := NEW.id; RETURN NEW; END";
    const trigger = `CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ ${body} $$;\n-- not; here\nCOMMENT ON TABLE "Lamp" IS 'a; b';`;
    project.writeMigration(INIT, CREATE_LAMP + trigger);
    expect((await project.prisma("migrate", "deploy")).code).toBe(0);
    expect(await project.query(`SELECT obj_description('"Lamp"'::regclass) AS said`)).toEqual([{ said: "a; b" }]);
  });

  test("a failing migration stops everything until it is resolved", async () => {
    await deployed();
    project.writeMigration(
      NAMES,
      'ALTER TABLE "Lamp" ADD COLUMN "name" TEXT;\nALTER TABLE "Nothing" ADD COLUMN x INT;\n',
    );
    const failed = await project.prisma("migrate", "deploy");
    expect(failed.code).toBe(1);
    expect(failed.all).toContain("P3018");
    expect(failed.all).toContain('relation "Nothing" does not exist');
    expect((await project.prisma("migrate", "deploy")).all).toContain("P3009");

    expect((await project.prisma("migrate", "resolve", "--rolled-back", NAMES)).code).toBe(0);
    project.writeMigration(NAMES, 'ALTER TABLE "Lamp" ADD COLUMN "name" TEXT;\n');
    expect((await project.prisma("migrate", "deploy")).code).toBe(0);
  });

  test("a migration done by hand can be marked as applied", async () => {
    await deployed();
    project.writeMigration(NAMES, 'ALTER TABLE "Lamp" ADD COLUMN "name" TEXT;\n');
    await project.query('ALTER TABLE "Lamp" ADD COLUMN "name" TEXT');
    expect((await project.prisma("migrate", "resolve", "--applied", NAMES)).code).toBe(0);
    expect((await project.prisma("migrate", "status")).code).toBe(0);
  });
});

describe("migrate diff", () => {
  const between = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma"];

  test("its exit code says whether migrations lead to the schema", async () => {
    await deployed();
    expect((await project.prisma("migrate", "diff", ...between, "--exit-code")).code).toBe(0);
    project.writeSchema(LAMP_WITH_NAME);
    expect((await project.prisma("migrate", "diff", ...between, "--exit-code")).code).toBe(2);
  });

  test("prints its script every time, however long", async () => {
    const columns = Array.from({ length: 3000 }, (_, i) => `  column_with_a_long_name_${i} String?`).join("\n");
    project.writeSchema(`model Wide {\n  id Int @id\n${columns}\n}\n`);
    const print = () =>
      project.prisma("migrate", "diff", "--from-empty", "--to-schema", "prisma/schema.prisma", "--script");
    for (const { code, stdout } of [await print(), ...(await Promise.all([print(), print(), print()]))]) {
      expect(code).toBe(0);
      expect(stdout).toContain('"column_with_a_long_name_2999" TEXT');
      expect(stdout.length).toBeGreaterThan(100_000);
    }
  });
});

describe("the whole database", () => {
  test("reset empties it, applies every migration", async () => {
    await deployed();
    await project.query('INSERT INTO "Lamp" VALUES (1); CREATE TABLE stray ()');
    expect((await project.prisma("migrate", "reset", "--force")).code).toBe(0);
    expect(await tables()).toEqual(["Lamp", "_prisma_migrations"]);
    expect(await project.query('SELECT * FROM "Lamp"')).toEqual([]);
  });

  test("db seed runs the seed, and says when it fails", async () => {
    await deployed();
    project.write("seed.mjs", 'console.log("seeding", process.env.DATABASE_URL.length > 0);');
    const good = await project.prisma("db", "seed");
    expect(good.code).toBe(0);
    expect(good.all).toContain("seeding true");
    project.write("seed.mjs", "process.exit(3);");
    expect((await project.prisma("db", "seed")).code).not.toBe(0);
  });

  test("db push and pull agree, the internal type of a constraint's kind included", async () => {
    project.writeSchema(LAMP_WITH_NAME);
    expect((await project.prisma("db", "push")).code).toBe(0);
    const { stdout } = await project.prisma("db", "pull", "--print");
    expect(stdout).toMatch(/model Lamp \{\s+id\s+Int\s+@id\s+name String\?\s+\}/);
  });
});

describe("a database that can't be reached", () => {
  test.each([
    ["nobody listens", { port: "1" }, "P1001", "Can't reach the database server at 127.0.0.1:1"],
    ["the password is wrong", { password: "wrong" }, "P1000", "refused the user `till`"],
    ["it does not exist", { pathname: "/nowhere" }, "P1003", "nowhere"],
  ])("%s: says so", async (_, change, code, words) => {
    project.writeSchema(LAMP);
    const result = await project.at(Object.assign(new URL(project.url), change).href, "migrate", "status");
    expect(result.code).toBe(1);
    expect(result.all).toContain(code);
    expect(result.all).toContain(words);
  });
});
