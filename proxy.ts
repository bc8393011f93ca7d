import { type NextRequest, NextResponse } from "next/server";
import { findCategory } from "@/lib/catalogue/queries";
import { orderExists } from "@/lib/orders/queries";
import { pool, prisma } from "@/lib/prisma";
import { findPurchase } from "@/lib/reviews/find-purchase";
import { purchaseSchema } from "@/lib/reviews/schema";
import { nextWithNonce } from "@/lib/security/nonce";
import { findBusyPage } from "@/lib/server/busy-page";

/**
 * Goes before the pages that are made for each request; those that are made once do without, and are faster for it. It
 * decides their status, as that is out of a page's own hands once its static shell has been sent.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (request.method === "POST") return NextResponse.next(); // postWithNonce has seen to it
  let hidden = false;
  const busy = await findBusyPage(async () => {
    await pool.admit();
    hidden = await isHidden(request.nextUrl);
  });
  if (busy) return busy;
  if (hidden) return NextResponse.rewrite(new URL("/not-on-this-shelf", request.url));
  return nextWithNonce(request, pageOf(request.nextUrl));
}

/** A category with filters in its address is another page than without, which is made once. */
function pageOf({ pathname, search, origin }: URL): URL | undefined {
  return pathname.startsWith("/categories/") ? new URL(`${pathname}/filtered${search}`, origin) : undefined;
}

/** An order that is not this shopper's to see is a page that is not there; so is the inner address of a narrowed category. */
async function isHidden({ pathname, searchParams }: URL): Promise<boolean> {
  const [, folder, name = "", part, line] = pathname.split("/");
  if (folder === "categories") return part !== undefined || !(await findCategory(name));
  if (folder !== "orders") return false;
  const key = searchParams.get("key") ?? "";
  if (part !== "review") return !(await orderExists(name, key));
  const purchase = purchaseSchema.safeParse({ number: name, key, line }).data;
  return !(purchase && (await findPurchase(prisma, purchase)));
}

/** A form's action says for itself what became of it, and does without: the way through here costs half of an order. */
export const config = {
  matcher: [
    {
      source: "/(orders|cart|checkout|search|wishlist)/:rest*",
      missing: [{ type: "header", key: "content-type", value: "multipart/form-data.*" }],
    },
    // Next.js reads these before it runs them: one for each parameter of lib/search/selection.ts, and the filters' own
    { source: "/categories/:slug", has: [{ type: "query", key: "colour" }] },
    { source: "/categories/:slug", has: [{ type: "query", key: "material" }] },
    { source: "/categories/:slug", has: [{ type: "query", key: "price" }] },
    { source: "/categories/:slug", has: [{ type: "query", key: "from" }] },
    { source: "/categories/:slug", has: [{ type: "query", key: "to" }] },
    { source: "/categories/:slug", has: [{ type: "query", key: "stock" }] },
    { source: "/categories/:slug", has: [{ type: "query", key: "rating" }] },
    { source: "/categories/:slug", has: [{ type: "query", key: "sort" }] },
    { source: "/categories/:slug", has: [{ type: "query", key: "after" }] },
    { source: "/categories/:slug/filtered" },
  ],
};
