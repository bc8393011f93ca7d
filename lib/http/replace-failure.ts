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

  const isReplaced = (status: unknown) => {
    if (replaced || status !== 500 || response.headersSent) return replaced;
    replaced = true;
    makeAnswer()
      .then(send)
      .catch((error: Error) => response.destroy(error)); // better cut off than kept waiting
    return true;
  };

  function send({ status, headers, body }: Answer) {
    for (const name of OF_THE_BODY) response.removeHeader(name);
    Reflect.apply(writeHead, response, [status, { ...headers, "content-length": Buffer.byteLength(body) }]);
    Reflect.apply(end, response, [body]);
  }

  response.writeHead = (...head: unknown[]) =>
    isReplaced(head[0]) ? response : Reflect.apply(writeHead, response, head);
  response.flushHeaders = () => {
    if (!isReplaced(response.statusCode)) Reflect.apply(flushHeaders, response, []);
  };
  response.write = (...chunk: unknown[]) => isReplaced(response.statusCode) || Reflect.apply(write, response, chunk);
  response.end = (...chunk: unknown[]) =>
    isReplaced(response.statusCode) ? response : Reflect.apply(end, response, chunk);
}
