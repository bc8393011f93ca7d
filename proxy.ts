import { type NextRequest, NextResponse } from "next/server";
import { orderExists } from "@/lib/orders/queries";

/**
 * An order that is not this shopper's to see is a page that is not there. It is decided here, as a page's own status is
 * out of the server's hands once its static shell has been sent.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const number = request.nextUrl.pathname.split("/")[2] ?? "";
  const key = request.nextUrl.searchParams.get("key") ?? "";
  if (await orderExists(number, key)) return NextResponse.next();
  return NextResponse.rewrite(new URL("/not-on-this-shelf", request.url));
}

export const config = { matcher: "/orders/:number*" };
