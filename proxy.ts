import { type NextRequest, NextResponse } from "next/server";
import { orderExists } from "@/lib/orders/queries";
import { nextWithNonce } from "@/lib/security/nonce";

/** Goes before the pages that are made for each request; those that are made once do without, and are faster for it. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (await isHidden(request.nextUrl)) return NextResponse.rewrite(new URL("/not-on-this-shelf", request.url));
  return nextWithNonce(request);
}

/**
 * An order that is not this shopper's to see is a page that is not there. It is decided here, as a page's own status is
 * out of the server's hands once its static shell has been sent.
 */
async function isHidden({ pathname, searchParams }: URL): Promise<boolean> {
  const [, folder, number = ""] = pathname.split("/");
  return folder === "orders" && !(await orderExists(number, searchParams.get("key") ?? ""));
}

export const config = { matcher: ["/orders/:number*", "/cart", "/checkout"] };
