import { createHash } from "node:crypto";

// Next.js's flight data stands in scripts without attributes, one right after the other, each a whole statement.
const NEIGHBOURS = /(?:<script>[^<]*<\/script>){2,}/g;
const RUN_AS_SCRIPT = /<script(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * A page's many small neighbouring scripts as one: each would need a hash in the header, and its tags in the page.
 * @param {string} html
 */
export function joinScripts(html) {
  return html.replace(NEIGHBOURS, (scripts) => scripts.replaceAll("</script><script>", ";"));
}

/**
 * The policy's sources that allow this page's inline scripts and no others; JSON-LD is data and needs none.
 * @param {string} html
 */
export function hashesOf(html) {
  return Array.from(html.matchAll(RUN_AS_SCRIPT), ([, code]) => {
    return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
  });
}
