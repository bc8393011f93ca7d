import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import { clientUrl, onTestServer, TEMPLATE } from "@/lib/testing/template-database";

// Each test file has a database of its own, made before its imports open a client.
const database = `till_test_${randomUUID().replaceAll("-", "")}`;
await onTestServer(`CREATE DATABASE ${database} TEMPLATE ${TEMPLATE}`);
process.env.DATABASE_URL = clientUrl(database);

afterAll(async () => {
  const { prisma } = await import("@/lib/prisma");
  await prisma.$disconnect();
  await onTestServer(`DROP DATABASE ${database} WITH (FORCE)`);
});
