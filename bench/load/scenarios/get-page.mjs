import { gunzipSync } from "node:zlib";
import { HttpConnection, LoadError } from "../http-connection.mjs";
import { getRequest } from "../http-request.mjs";
import { headerOf } from "../response-parser.mjs";

const READ_EVERY = 20;
const SIZE_TOLERANCE = 0.3; // what is streamed compresses better or worse by how its pieces fall

/**
 * One address, again and again. Each answer's status and size are checked; every twentieth is unpacked and read.
 * @param {{ server: { host: string, port: number }, path: string, cookie?: string, encoding?: "gzip" | "identity",
 *   size: number, marker: string }} data
 *   `size`: of the body as sent, in bytes; `marker`: words that only the right page has
 */
export function getPage({ server, path, cookie, encoding, size, marker }) {
  const request = getRequest(server, path, cookie, encoding);
  return {
    openClient: () => new HttpConnection(server),
    async perform(connection, index) {
      const response = await connection.request(request);
      if (response.status !== 200) throw new LoadError(`status ${response.status}`);
      if (Math.abs(response.body.length - size) > size * SIZE_TOLERANCE)
        throw new LoadError("unexpected size", `${path}: ${response.body.length} bytes instead of ${size}`);
      if (index % READ_EVERY === 0 && !textOf(response).includes(marker))
        throw new LoadError("unexpected page", `${path} has no ${marker}`);
      return { outcome: "page" };
    },
  };
}

/** The body of a response, unpacked. */
export function textOf({ head, body }) {
  return (headerOf(head, "content-encoding") === "gzip" ? gunzipSync(body) : body).toString();
}
