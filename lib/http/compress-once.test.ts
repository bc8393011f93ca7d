import { createServer, request as get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { compressOnce } from "@/lib/http/compress-once";

const PAGE = `<p>${"Good things for the desk. ".repeat(200)}</p>`;
const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Answer = { status?: number; headers: IncomingMessage["headers"]; body: Buffer };

/** A server that answers so, behind `compressOnce`, and what it answers to this Accept-Encoding. */
async function answerOf(handle: (response: ServerResponse) => void, accept?: string, method = "GET"): Promise<Answer> {
  const server = createServer((request, response) => {
    compressOnce(request, response);
    handle(response);
  }).listen(0);
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const headers = accept === undefined ? {} : { "accept-encoding": accept };
    get({ port, method, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    })
      .on("error", reject)
      .end();
  });
}

const page =
  (etag: string, body = PAGE) =>
  (response: ServerResponse) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("etag", etag);
    response.setHeader("content-length", Buffer.byteLength(body));
    response.end(body);
  };

test("a page arrives as brotli, as gzip or as it is, whichever the browser takes", async () => {
  const brotli = await answerOf(page('"a"'), "gzip, deflate, br, zstd");
  expect(brotli.headers).toMatchObject({ "content-encoding": "br", "content-length": String(brotli.body.length) });
  expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);

  const gzip = await answerOf(page('"a"'), "gzip, br;q=0");
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.body).toString()).toBe(PAGE);

  for (const accept of [undefined, "identity", "br;q=0, gzip;q=0.0"]) {
    const plain = await answerOf(page('"a"'), accept);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.toString()).toBe(PAGE);
  }
});

test("a page made anew is compressed anew", async () => {
  const later = PAGE.replace("desk", "shelf");
  await answerOf(page('"old"'), "br");
  expect(brotliDecompressSync((await answerOf(page('"new"', later), "br")).body).toString()).toBe(later);
});

test("what was compressed once is sent again as it was", async () => {
  const first = await answerOf(page('"same"'), "br");
  const second = await answerOf(page('"same"', PAGE.replace("desk", "never compressed")), "br");
  expect(second.body).toEqual(first.body);
});

test("whoever wraps the end later sees an answer that is compressed already", async () => {
  const { headers, body } = await answerOf((response) => {
    const end = response.end;
    response.end = (...answer: unknown[]) => {
      response.setHeader("x-seen", String(response.getHeader("content-encoding")));
      return Reflect.apply(end, response, answer);
    };
    page('"wrapped"')(response);
  }, "br");
  expect(headers["x-seen"]).toBe("br");
  expect(brotliDecompressSync(body).toString()).toBe(PAGE);
});

test("a wrapper that ends its answer later still can", async () => {
  const { headers, body } = await answerOf((response) => {
    const end = response.end;
    response.end = () => {
      setImmediate(() => Reflect.apply(end, response, ["later"]));
      return response;
    };
    response.end();
  }, "br");
  expect([headers["content-encoding"], body.toString()]).toEqual([undefined, "later"]);
});

test("streams, short answers, pictures, bodiless answers and those without an ETag are left alone", async () => {
  const left: Record<string, [(response: ServerResponse) => void, string?]> = {
    stream: [
      (response) => {
        response.setHeader("content-type", "text/html");
        response.setHeader("etag", '"stream"');
        response.write(PAGE);
        response.end("</html>");
      },
    ],
    short: [page('"short"', "short")],
    picture: [
      (response) => {
        response.setHeader("etag", '"picture"');
        response.setHeader("content-type", "image/webp");
        response.end(PAGE);
      },
    ],
    "without an ETag": [
      (response) => {
        response.setHeader("content-type", "text/html");
        response.end(PAGE);
      },
    ],
    "not modified": [(response) => response.writeHead(304, { etag: '"same"' }).end()],
    head: [page('"head"'), "HEAD"],
  };
  for (const [name, [handle, method]] of Object.entries(left)) {
    expect((await answerOf(handle, "br", method)).headers["content-encoding"], name).toBeUndefined();
  }
});
