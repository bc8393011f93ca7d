import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkMigrationHistory } from "@/scripts/checks/migration-history.mjs";

const INIT = "prisma/migrations/20261123090000_init";
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "till-history-"));
  git("init", "--quiet");
  writeMigration(INIT, "CREATE TABLE products (id int);\n");
  commit();
});

afterEach(() => rmSync(root, { recursive: true }));

function git(...args: string[]) {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  execFileSync("git", [...who, ...args], { cwd: root, stdio: "pipe" });
}

function commit() {
  git("add", "--all");
  git("commit", "--quiet", "--message", "Change the schema");
}

function writeMigration(path: string, sql: string) {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, "migration.sql"), sql);
}

const edit = () => appendFileSync(join(root, INIT, "migration.sql"), "-- a second thought\n");
const check = () => checkMigrationHistory(root);

test("a new migration is welcome, before and after it is committed", () => {
  writeMigration("prisma/migrations/20261124090000_next", "CREATE TABLE carts (id int);\n");
  expect(check()).toBe("none edited");
  commit();
  expect(check()).toBe("none edited");
});

test("an edit of a committed one is refused before it is committed", () => {
  edit();
  expect(check).toThrow(`Edited after it was committed (write a new migration instead): ${INIT}/migration.sql`);
});

test("and after, however many commits ago it was", () => {
  edit();
  commit();
  writeMigration("prisma/migrations/20261124090000_next", "CREATE TABLE carts (id int);\n");
  commit();
  expect(check).toThrow(INIT);
});

test("removing one is refused", () => {
  rmSync(join(root, INIT), { recursive: true });
  expect(check).toThrow(INIT);
  commit();
  expect(check).toThrow(INIT);
});

test("renaming one is refused", () => {
  renameSync(join(root, INIT), join(root, `${INIT}_of_all`));
  commit();
  expect(check).toThrow(INIT);
});
