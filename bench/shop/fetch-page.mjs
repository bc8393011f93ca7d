import { HttpConnection } from "../load/http-connection.mjs";
import { getRequest } from "../load/http-request.mjs";
import { textOf } from "../load/scenarios/get-page.mjs";

/**
 * One page, as the load generator asks for it.
 * @returns {Promise<{ html: string, size: number }>} `size` of the body as sent, in bytes
 * @throws {Error} when it is not 200
 */
export async function fetchPage(server, path, cookie, encoding) {
  const connection = new HttpConnection(server);
  try {
    const response = await connection.request(getRequest(server, path, cookie, encoding));
    if (response.status !== 200) throw new Error(`GET ${path} answered ${response.status}.`);
    return { html: textOf(response), size: response.body.length };
  } finally {
    connection.close();
  }
}
