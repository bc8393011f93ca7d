import { expect } from "vitest";
import { databaseUrl } from "@/lib/database/url";
import { findBroken } from "@/scripts/database/invariants.mjs";

/** Whatever a test did, what must always be true of the shop's data still is. */
export async function expectInvariants(): Promise<void> {
  expect(await findBroken(databaseUrl())).toEqual([]);
}
