import { inAscii } from "../http/in-ascii.mjs";
import { scriptPolicy } from "./content-security-policy.mjs";
import { hashesOf, joinScripts } from "./inline-scripts.mjs";

/**
 * A page that everybody gets alike as it is sent, in ASCII, and the policy that names its inline scripts.
 * @param {string} html
 */
export function withPolicy(html) {
  const sent = inAscii(joinScripts(html));
  return { html: sent, policy: scriptPolicy(hashesOf(sent)) };
}
