import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

export type Answer = { status: number; headers: OutgoingHttpHeaders; body: string };

/** What a failed answer's headers say of its body. */
const OF_THE_BODY = ["content-encoding", "content-length", "etag", "link"];

/**
 * Sends another answer in place of a 500; whatever is written of that is lost. Wraps the response before anybody else
 * does, so that what it sends itself goes past them all.
 */
export function replaceFailure(response: ServerResponse, makeAnswer: () => Promise<Answer>): void {
  const { writeHead, flushHeaders, write, end } = response;
  let replaced = false;

  function replace(): ServerResponse {
    if (!replaced)
      makeAnswer()
        .then(send)
        .catch((error: Error) => response.destroy(error)); // better cut off than kept waiting
    replaced = true;
    return response;
  }

  function send({ status, headers, body }: Answer) {
    for (const name of OF_THE_BODY) response.removeHeader(name);
    Reflect.apply(writeHead, response, [status, { ...headers, "content-length": Buffer.byteLength(body) }]);
    Reflect.apply(end, response, [body]);
  }

  /** Whoever has wrapped `writeHead` since is heard first: it may know the failure for none of ours. */
  function isReplaced(): boolean {
    if (!replaced && !response.headersSent && response.statusCode === 500) response.writeHead(500);
    return replaced;
  }

  response.writeHead = (...head: unknown[]) =>
    replaced || (head[0] === 500 && !response.headersSent) ? replace() : Reflect.apply(writeHead, response, head);
  response.flushHeaders = () => {
    if (!isReplaced()) Reflect.apply(flushHeaders, response, []);
  };
  response.write = (...chunk: unknown[]) => isReplaced() || Reflect.apply(write, response, chunk);
  response.end = (...chunk: unknown[]) => (isReplaced() ? response : Reflect.apply(end, response, chunk));
}
