import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "till-lint-"));
for (const path of ["biome.json", "lint"]) cpSync(path, join(folder, path), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** What our own rules say of this code, as `biome check` would of such a file in the repository. */
function complaints(code: string, path = "lib/example.ts"): string[] {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const args = ["lint", "--vcs-enabled=false", "--reporter=json", "--only=plugin", path];
  const report: { diagnostics: { category: string; message: string }[] } = JSON.parse(biome(args));
  return report.diagnostics.filter(({ category }) => category === "plugin").map(({ message }) => message);
}

/** Biome's report; it exits with 1 when there is something to report. */
function biome(args: string[]): string {
  const command = [resolve("node_modules/@biomejs/biome/bin/biome"), ...args];
  try {
    return execFileSync(process.execPath, command, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}

const refused = (why: string) => (code: string) => expect(complaints(code)).toEqual([expect.stringContaining(why)]);
const accepted = (code: string) => expect(complaints(code)).toEqual([]);

describe("one PrismaClient", () => {
  const code = "export const prisma = new PrismaClient({ adapter });";

  test("a second one is refused", () => refused("second pool of connections")(code));
  test("one without options too", () => refused("second pool of connections")("run(new PrismaClient());"));
  test("the one in lib/prisma.ts is accepted", () => expect(complaints(code, "lib/prisma.ts")).toEqual([]));
});

describe("raw SQL", () => {
  test.each([
    'await prisma.$queryRawUnsafe("SELECT 1");',
    'await tx.$executeRawUnsafe("DELETE FROM carts WHERE id = $1", id);',
    "const run = prisma.$queryRawUnsafe;",
    'await prisma.$queryRaw("SELECT * FROM users WHERE email = " + email);',
    "await prisma.$queryRaw<Row[]>(`SELECT * FROM $" + "{table}`);",
    "await prisma.$executeRaw`UPDATE variants SET stock = $" + "{Prisma.raw(stock)}`;",
    'await client.query("SELECT * FROM users WHERE email = " + email);',
    "await client.query(`SELECT * FROM users WHERE email = '$" + "{email}'`);",
  ])("%s is refused", refused("can be injected"));

  test.each([
    "await prisma.$queryRaw`SELECT * FROM users WHERE email = $" + "{email}`;",
    "await prisma.$queryRaw<Row[]>`SELECT stock FROM variants WHERE id IN ($" + "{Prisma.join(ids)})`;",
    'await client.query("SELECT * FROM users WHERE email = $1", [first + last]);',
    "await client.query(`DROP DATABASE $" + "{pg.escapeIdentifier(name)}`);",
  ])("%s is accepted", accepted);
});

describe("findFirst by a unique key", () => {
  const models = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/^model (\w)(\w*) \{\n([\s\S]*?)^\}/gm)].map(
    ([, initial = "", rest = "", body = ""]) => ({ name: initial.toLowerCase() + rest, body }),
  );
  const uniqueKeys = models.flatMap(({ name, body }) => [
    ...[...body.matchAll(/^ {2}(\w+) .*@(?:id|unique)\b/gm)].map(([, column = ""]) => ({ name, columns: [column] })),
    ...[...body.matchAll(/@@(?:id|unique)\(\[([^\]]+)\]/g)].map(([, list = ""]) => ({
      name,
      columns: list.split(", "),
    })),
  ]);
  const where = (columns: string[]) => columns.map((column) => `${column}: wanted.${column}`).join(", ");

  test("the schema's keys were found", () => {
    expect(uniqueKeys).toContainEqual({ name: "order", columns: ["checkoutId"] });
    expect(uniqueKeys).toContainEqual({ name: "cartItem", columns: ["cartId", "variantId"] });
  });

  test.each(uniqueKeys)("$name by $columns is refused", ({ name, columns }) =>
    refused("use findUnique")(`await tx.${name}.findFirst({ where: { ${where(columns)} }, select: { id: true } });`),
  );

  test.each([
    'await prisma.order.findFirst({ where: { number, status: "PAID" } });',
    "await prisma.user.findFirstOrThrow({ select: { id: true }, where: { email: request.email } });",
  ])("%s is refused", refused("use findUnique"));

  test.each([
    "await prisma.order.findFirst({ where: { email }, orderBy: { id: 'desc' } });",
    "await prisma.variant.findFirst({ where: { slug } });",
    "await prisma.order.findFirst({ where: { id: { not: seen } } });",
    "await prisma.order.findFirst({ where: { user: { id: 1 } }, select: { items: { where: { id: 1 } } } });",
    "await prisma.order.findMany({ where: { number } });",
  ])("%s is accepted", accepted);
});

describe("waiting inside a transaction", () => {
  test.each([
    "await inTransaction(async (tx) => { await fetch(url); });",
    "await prisma.$transaction(async (client) => { await fetch(url, { method: 'POST' }); }, { timeout: 5_000 });",
    "export async function placeOrder(tx: Tx, cartId: number): Promise<void> { await mailer.sendMail(receipt); }",
    "export const refund = async (order: Order, tx: Tx) => https.request(order.refundUrl);",
    "const pay = async (tx) => paymentProvider('card').start(order);",
    "export const flow = { async run(tx: Tx) { await wait(100); } };",
    "await inTransaction((tx) => new Promise((resolve) => setTimeout(resolve, 100)));",
    "async function settle(tx: Tx) { while (Date.now() < deadline) await tx.job.count(); }",
    "async function settle(tx: Tx) { for (;;) { if (Date.now() > deadline) break; } }",
    "async function settle(tx: Tx) { do await tx.job.count(); while (performance.now() < deadline); }",
  ])("%s is refused", refused("holds its connection and locks"));

  test.each([
    "const rate = await fetch(url); await inTransaction((tx) => save(tx, rate));",
    "export async function inTransaction(work: (tx: Tx) => Promise<void>) { await wait(10); }",
    "await inTransaction((tx) => tx.cart.update({ where: { id }, data: { seenAt: new Date(Date.now()) } }));",
    "export async function rates(day: string) { return (await fetch(url).catch(() => null))?.json(); }",
    "while (Date.now() < deadline) await inTransaction((tx) => tx.job.count());",
  ])("%s is accepted", accepted);
});
