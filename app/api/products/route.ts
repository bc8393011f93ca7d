import type { NextRequest } from "next/server";
import { orRetryLater } from "@/lib/http/retry-later";
import { findProducts } from "@/lib/search/find-products";
import { readSelection } from "@/lib/search/selection";

/** The products that follow those which a page shows, for its "Show more". */
export function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  return orRetryLater(async () => {
    const params = Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
    const { selection, sort, after } = readSelection(params);
    const { products, next } = await findProducts(selection, { sort, after });
    return Response.json({ products, next }, { headers: { "Cache-Control": "no-store" } });
  });
}
