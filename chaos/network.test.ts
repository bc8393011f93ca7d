import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startProxy } from "@/chaos/tcp-proxy.mjs";
import { codeOf, isUnreachable } from "@/lib/database/errors";
import { connect, prisma } from "@/lib/prisma";

const PATIENCE = { timeout: 30_000 };

let proxy: Awaited<ReturnType<typeof startProxy>>;
let database: ReturnType<typeof connect>;

beforeEach(async () => {
  const url = new URL(process.env.DATABASE_URL ?? "");
  proxy = await startProxy(Number(url.port));
  url.port = String(proxy.port);
  url.searchParams.set("connection_limit", "1");
  database = connect(url.href);
});

afterEach(async () => {
  await proxy.stop();
  await database.prisma.$disconnect();
});

test("a connection that is being made when the network falls silent holds its place for less than 5 s", async () => {
  proxy.goSilent();
  const first = expect(database.prisma.user.count()).rejects.toThrow();
  await vi.waitUntil(() => proxy.connections() === 1, PATIENCE);
  proxy.speakAgain();
  const began = performance.now();
  expect(await database.prisma.user.count()).toBe(0);
  expect(performance.now() - began).toBeLessThan(5_000);
  await first;
});

test.for(["before", "after"] as const)(
  "a connection lost %s COMMIT is told as one, whatever came of it",
  async (when) => {
    const email = `${when}@example.com`;
    const sprung = proxy.cutAtCommit(when);
    const work = database.prisma.$transaction((tx) => tx.user.create({ data: { email, name: "Maya Okafor" } }));
    const error = await work.catch((thrown: unknown) => thrown);
    await sprung;
    expect(codeOf(error)).toBe("P1017");
    expect(isUnreachable(error)).toBe(true);
    if (when === "after") await vi.waitUntil(() => prisma.user.findUnique({ where: { email } }), PATIENCE);
    expect(await database.prisma.user.count({ where: { email } })).toBe(when === "after" ? 1 : 0);
  },
);
