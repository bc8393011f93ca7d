import type { ServerResponse } from "node:http";
import { beginPost } from "@/lib/security/requests/post";

const SENTENCE = "This form could not be read. Reload the page and send it again.";

/**
 * Next.js answers 500 to a post that it can't decode. One that fails before an action has been reached is the sender's
 * fault, though, and is told so: 400.
 */
export function blameSender(response: ServerResponse): void {
  const post = beginPost();
  const writeHead = response.writeHead;
  const end = response.end;
  let replaced = false;

  response.writeHead = (...answer: unknown[]) => {
    if (answer[0] !== 500 || post.understood) return Reflect.apply(writeHead, response, answer);
    replaced = String(response.getHeader("content-type")).startsWith("text/plain");
    if (replaced) response.setHeader("content-length", Buffer.byteLength(SENTENCE));
    return Reflect.apply(writeHead, response, [400]);
  };
  response.end = (...answer: unknown[]) => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500);
    return Reflect.apply(end, response, replaced ? [SENTENCE] : answer);
  };
}
