import { productTag } from "@/lib/cache-tags";
import { inTransaction } from "@/lib/database/transaction";
import { prisma } from "@/lib/prisma";
import { ReviewChanged } from "@/lib/reviews/errors";
import { listWaiting, type WaitingReview } from "@/lib/reviews/list-waiting";
import { publishReview, type ReadReview, rejectReview } from "@/lib/reviews/moderate";
import { revalidateToken } from "@/scripts/revalidate-token.mjs";
import { freshenPages } from "@/scripts/server.mjs";

// Reviews that wait to be read: `npm run reviews` lists them, `npm run reviews -- publish 12.1` and `reject` decide.

const DECISIONS = { publish: publishReview, reject: rejectReview };
const USAGE = "npm run reviews [-- publish|reject <its number>]";

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ReviewChanged ? "It is not as you read it any more: list them again." : error);
  process.exitCode = 1;
} finally {
  await prisma.$disconnect();
}

async function run([decision, number = ""]: string[]): Promise<void> {
  if (decision === undefined) return list(await listWaiting());
  const review = readNumber(number);
  if (!isDecision(decision) || !review) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const productId = await inTransaction((tx) => DECISIONS[decision](tx, review));
  const shown = await showIt(productId);
  console.log(`Done${shown ? "" : "; the shop doesn't answer, and will show it when it starts"}.`);
}

function list(reviews: WaitingReview[]): void {
  for (const { id, revision, product, rating, title, words, author, reason } of reviews)
    console.log(`${id}.${revision}  ${"★".repeat(rating)} ${product}, ${author} (${reason})\n${title}\n${words}\n`);
  console.log(reviews.length === 0 ? "No review waits to be read." : USAGE);
}

function isDecision(text: string): text is keyof typeof DECISIONS {
  return Object.hasOwn(DECISIONS, text);
}

/** A review's id and revision, as the list says them. */
function readNumber(text: string): ReadReview | null {
  const [, id, revision] = /^(\d{1,9})\.(\d{1,9})$/.exec(text) ?? [];
  return id && revision ? { id: Number(id), revision: Number(revision) } : null;
}

/** The product's page is static. @returns whether the shop has been told */
function showIt(productId: number): Promise<boolean> {
  const address = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`;
  return freshenPages(address, revalidateToken(), [productTag(productId)]).then(
    () => true,
    () => false,
  );
}
