import { HttpConnection, LoadError } from "../http-connection.mjs";
import { postRequest } from "../http-request.mjs";
import { headerOf } from "../response-parser.mjs";

/**
 * The server action that does nothing but redirect home.
 * @param {{ server: { host: string, port: number }, path: string, fields: Record<string, string> }} data
 */
export function postEmptyAction({ server, path, fields }) {
  const request = postRequest(server, path, fields);
  return {
    openClient: () => new HttpConnection(server),
    async perform(connection) {
      const { status, head } = await connection.request(request);
      if (status !== 303) throw new LoadError(`status ${status}`);
      if (headerOf(head, "location") !== "/") throw new LoadError("unexpected redirect");
      return { outcome: "redirected" };
    },
  };
}
