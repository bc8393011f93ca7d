import fc from "fast-check";
import { expect, test } from "vitest";
import { cookiesOf, headerOf, ResponseParser } from "@/bench/load/response-parser.mjs";

const PLAIN = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello";
const CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwiki\r\n6;a=b\r\npedia \r\n0\r\n\r\n";
const REDIRECT =
  "HTTP/1.1 303 See Other\r\nlocation: /orders/TL-1?key=a:b\r\nSet-Cookie: cart_count=0; Path=/\r\nset-cookie: a=b=c\r\nContent-Length: 0\r\n\r\n";
const UNCHANGED = "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n";

test("responses are the same in whatever pieces they come", () => {
  const wire = Buffer.from(PLAIN + CHUNKED + REDIRECT + UNCHANGED);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: wire.length })), (cuts) => {
      const parser = new ResponseParser();
      const ends = [...new Set([...cuts, ...endsOf(PLAIN, CHUNKED, REDIRECT, UNCHANGED)])].sort((a, b) => a - b);
      const pieces = ends.map((end, index) => wire.subarray(ends[index - 1] ?? 0, end));
      const responses = pieces.map((piece) => parser.push(piece)).filter((response) => response !== undefined);
      expect(responses.map(({ status, body }) => [status, body.toString()])).toEqual([
        [200, "hello"],
        [200, "wikipedia "],
        [303, ""],
        [304, ""],
      ]);
    }),
  );
});

test("headers are found whatever their case, cookies one by one", () => {
  const response = new ResponseParser().push(Buffer.from(REDIRECT));
  const head = response?.head ?? "";
  expect(headerOf(head, "location")).toBe("/orders/TL-1?key=a:b");
  expect(headerOf(head, "content-length")).toBe("0");
  expect(headerOf(head, "etag")).toBeUndefined();
  expect(cookiesOf(head)).toEqual([
    ["cart_count", "0"],
    ["a", "b=c"],
  ]);
});

test("what is no HTTP is refused", () => {
  expect(() => new ResponseParser().push(Buffer.from("SSH-2.0-OpenSSH\r\n\r\n"))).toThrow();
});

/** A client sends its next request when it has the answer: no piece holds parts of two. */
function endsOf(...responses: string[]) {
  let end = 0;
  return responses.map((response) => (end += response.length));
}
