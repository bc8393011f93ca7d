import { revalidateTag } from "next/cache";
import { after } from "next/server";
import { z } from "zod";
import { env } from "@/lib/env";
import { hasBearer } from "@/lib/http/bearer";
import { fileChanges } from "@/lib/search/file-changes";

const bodySchema = z.strictObject({ tags: z.array(z.string().min(1).max(100)).min(1).max(100) });

/**
 * Drops cached pages by tag (lib/cache-tags.ts): for whatever changes the catalogue from outside the shop, such as an
 * import or a line of SQL. The next visitor of each page gets it made anew.
 */
export async function POST(request: Request): Promise<Response> {
  const isAuthorised = env.REVALIDATE_TOKEN !== undefined && hasBearer(request, env.REVALIDATE_TOKEN);
  if (!isAuthorised) return Response.json({ error: "Not authorised." }, { status: 401 });

  const body = bodySchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return Response.json({ error: z.prettifyError(body.error) }, { status: 400 });

  for (const tag of body.data.tags) revalidateTag(tag, { expire: 0 });
  after(fileChanges);
  return Response.json({ revalidated: body.data.tags });
}
