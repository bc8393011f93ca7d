import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { inTransaction } from "@/lib/database/transaction";
import { listReviews } from "@/lib/reviews/queries";
import { writeReview } from "@/lib/reviews/write-review";
import { boughtThing, starsOf } from "@/lib/testing/purchase";

const run = promisify(execFile);
const NOBODY_THERE = { SITE_URL: "http://127.0.0.1:9", REVALIDATE_TOKEN: "none" };

/** What the command prints; `code` where it fails. */
async function reviews(...args: string[]): Promise<{ stdout: string; stderr: string; code?: number }> {
  const command = ["--import", "tsx", "scripts/reviews.ts", ...args];
  return run(process.execPath, command, { env: { ...process.env, ...NOBODY_THERE } }).catch((error) => error);
}

test("a review that waits is listed with why, and decided on as it was read", async () => {
  const { variant, purchase } = await boughtThing();
  const write = (words: string) =>
    inTransaction((tx) => writeReview(tx, purchase, { rating: 4, title: "", words, author: "Priya" }));
  await write("See www.mugs.example.com");
  const [, first = ""] = /^(\d+\.1) {2}★★★★ .*\(link\)$/m.exec((await reviews()).stdout) ?? [];
  expect(first).not.toBe("");
  await write("See www.mugs.com");

  expect(await reviews("publish", first)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("list them again"),
  });
  expect((await reviews("publish", first.replace(".1", ".2"))).stdout).toContain("Done");
  const { reviews: shown } = await listReviews(variant.productId, { after: null, count: 5 });
  expect(shown).toMatchObject([{ words: "See www.mugs.com" }]);
  expect(await starsOf(variant.productId)).toEqual({ ratingSum: 4, ratingCount: 1 });
  expect((await reviews()).stdout).toContain("No review waits");
});

test("what makes no sense decides nothing, and says what would", async () => {
  for (const args of [["publish"], ["publish", "12"], ["toString", "1.1"], ["delete", "1.1"]])
    expect(await reviews(...args), args.join(" ")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("npm run"),
    });
});
