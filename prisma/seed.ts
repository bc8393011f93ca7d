import { databaseUrl } from "@/lib/database/url";
import { readOptions, WrongOption } from "@/prisma/seed/read-options";

try {
  const { products } = readOptions(process.argv.slice(2));
  if (products !== null) process.env.DATABASE_URL = patient(databaseUrl());
  const { seedDemo, seedGenerated } = await import("@/prisma/seed/commands"); // opens the database that is named by now
  await (products === null ? seedDemo() : seedGenerated(products));
} catch (error) {
  console.error(error instanceof WrongOption ? error.message : error);
  process.exitCode = 1;
}

/** A million products may take longer than what a shopper waits for. */
function patient(url: string): string {
  const address = new URL(url);
  for (const name of ["statement_timeout", "lock_timeout"]) address.searchParams.set(name, "0");
  return address.href;
}
