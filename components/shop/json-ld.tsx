import { scriptJson } from "@/lib/catalogue/structured-data";

/** What the page is about, for machines. `scriptJson` leaves nothing in it that could end the script. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />;
}
