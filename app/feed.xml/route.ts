import { connection } from "next/server";
import { productFeed } from "@/lib/catalogue/feed";
import { env } from "@/lib/env";
import { streamXml } from "@/lib/http/stream-xml";

/** What a merchant centre fetches once a day: every variant, streamed. */
export async function GET(): Promise<Response> {
  await connection();
  return streamXml(productFeed(env.SITE_URL));
}
