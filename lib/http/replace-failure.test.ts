import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { replaceFailure } from "@/lib/http/replace-failure";

let server: Server;
afterEach(() => server.close());

/** @returns what a client gets of a server that answers so, and is excused for its failures */
async function answerOf(listener: RequestListener): Promise<Response> {
  server = createServer((request, response) => {
    replaceFailure(response, async () => ({ status: 503, headers: { "content-type": "text/html" }, body: "<p>Sorry" }));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new TypeError("The server listens nowhere.");
  return fetch(`http://127.0.0.1:${address.port}`);
}

test.for<[string, RequestListener]>([
  [
    "sent at once",
    (_, response) => {
      response.statusCode = 500;
      response.setHeader("content-length", 3);
      response.end("bad");
    },
  ],
  [
    "streamed",
    (_, response) => {
      response.statusCode = 500;
      response.setHeader("content-encoding", "gzip");
      response.flushHeaders();
      response.write("very ");
      response.end("bad");
    },
  ],
  ["with its own head", (_, response) => response.writeHead(500, { "content-type": "text/plain" }).end("bad")],
])("a failure %s is replaced", async ([, listener]) => {
  const answer = await answerOf(listener);
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
    503,
    "text/html",
    "<p>Sorry",
  ]);
});

test("whoever knows better is heard first", async () => {
  const answer = await answerOf((_, response) => {
    const { writeHead } = response;
    response.writeHead = (...head: unknown[]) => Reflect.apply(writeHead, response, head[0] === 500 ? [400] : head);
    response.statusCode = 500;
    response.write("your ");
    response.end("fault");
  });
  expect([answer.status, await answer.text()]).toEqual([400, "your fault"]);
});

test("all else is left alone", async () => {
  const answer = await answerOf((_, response) => {
    response.write("well ");
    response.statusCode = 500; // too late to matter
    response.end("done");
  });
  expect([answer.status, await answer.text()]).toEqual([200, "well done"]);
});
