import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestServer, testServerUrl } from "@/lib/testing/template-database";
import { queryOnce } from "@/scripts/database/query.mjs";

const HEADER = 'datasource db {\n  provider = "postgresql"\n}\n\n';
const CONFIG = `export default {
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "node seed.mjs" },
  datasource: { url: process.env.DATABASE_URL },
};
`;

/** A folder with a schema and migrations of its own, and a database for it, where the Prisma CLI can be run. */
export async function prismaProject() {
  const folder = mkdtempSync(join(tmpdir(), "till-prisma-"));
  const database = `prisma_${randomUUID().replaceAll("-", "")}`;
  await onTestServer(`CREATE DATABASE ${database}`);
  const url = testServerUrl(database);
  const migrations = join(folder, "prisma/migrations");
  mkdirSync(migrations, { recursive: true });
  writeFileSync(join(folder, "prisma.config.mjs"), CONFIG);

  return {
    url,
    write: (path: string, content: string) => writeFileSync(join(folder, path), content),
    writeSchema: (models: string) => writeFileSync(join(folder, "prisma/schema.prisma"), HEADER + models),
    writeMigration(name: string, sql: string) {
      mkdirSync(join(migrations, name), { recursive: true });
      writeFileSync(join(migrations, name, "migration.sql"), sql);
      writeFileSync(join(migrations, "migration_lock.toml"), 'provider = "postgresql"\n');
    },
    readMigration: (name: string) => readFileSync(join(migrations, name, "migration.sql"), "utf8"),
    migrations: () => readdirSync(migrations).filter((name) => /^\d/.test(name)),
    prisma: (...args: string[]) => runPrisma(folder, url, args),
    at: (otherUrl: string, ...args: string[]) => runPrisma(folder, otherUrl, args),
    query: (sql: string) => query(url, sql),
    async remove() {
      rmSync(folder, { recursive: true, force: true });
      await onTestServer(`DROP DATABASE ${database} WITH (FORCE)`);
    },
  };
}

/** Runs the CLI as a terminal would, with nothing of our environment but what it needs. */
function runPrisma(
  cwd: string,
  url: string,
  args: string[],
): Promise<{ code: number | null; stdout: string; all: string }> {
  const child = spawn(process.execPath, [resolve("node_modules/prisma/build/index.js"), ...args], {
    cwd,
    env: {
      NODE_ENV: "test",
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATABASE_URL: url,
      PRISMA_SCHEMA_ENGINE_BINARY: resolve("prisma/schema-engine/index.mjs"),
      CHECKPOINT_DISABLE: "1",
      NO_COLOR: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let all = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    all += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    all += text;
  });
  return new Promise((done) => child.once("close", (code) => done({ code, stdout, all })));
}

const query = async (url: string, sql: string) => (await queryOnce(url, sql)).rows;
