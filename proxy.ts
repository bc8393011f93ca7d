import { type NextRequest, NextResponse } from "next/server";
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
  return nextWithNonce(request);
}

/** An order that is not this shopper's to see is a page that is not there. */
async function isHidden({ pathname, searchParams }: URL): Promise<boolean> {
  const [, folder, number = "", part, line] = pathname.split("/");
  if (folder !== "orders") return false;
  const key = searchParams.get("key") ?? "";
  if (part !== "review") return !(await orderExists(number, key));
  const purchase = purchaseSchema.safeParse({ number, key, line }).data;
  return !(purchase && (await findPurchase(prisma, purchase)));
}

/** A form's action says for itself what became of it, and does without: the way through here costs half of an order. */
export const config = {
  matcher: [
    {
      source: "/(orders|cart|checkout)/:rest*",
      missing: [{ type: "header", key: "content-type", value: "multipart/form-data.*" }],
    },
  ],
};
