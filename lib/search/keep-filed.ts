import { setTimeout as wait } from "node:timers/promises";
import { isUnavailable } from "@/lib/database/errors";
import { prisma } from "@/lib/prisma";
import { fileChanges } from "@/lib/search/file-changes";

const EVERY_MS = 10_000;

/** Files what others changed, and what time alone publishes; what this server changes, it files at once. */
export async function keepFiled(): Promise<void> {
  for (;;) {
    await wait(EVERY_MS, undefined, { ref: false });
    await fileDue().catch(report);
  }
}

async function fileDue(): Promise<void> {
  const due = await prisma.unfiledProduct.findFirst({ where: { due: { lte: new Date() } }, select: { id: true } });
  if (due) await fileChanges();
}

/** Whatever went wrong, the next round tries again; a database that is away tells of itself elsewhere. */
function report(error: unknown): void {
  if (!isUnavailable(error)) console.error("Products could not be filed:", error);
}
