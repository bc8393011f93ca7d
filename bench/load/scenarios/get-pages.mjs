import { HttpConnection, LoadError } from "../http-connection.mjs";
import { getRequest } from "../http-request.mjs";

/**
 * Different addresses in turn, each answer whole and 200.
 * @param {{ server: { host: string, port: number }, paths: string[] }} data
 */
export function getPages({ server, paths }) {
  const requests = paths.map((path) => getRequest(server, path));
  return {
    openClient: () => new HttpConnection(server),
    async perform(connection, index) {
      const turn = index % paths.length;
      const { status, body } = await connection.request(requests[turn]);
      if (status !== 200) throw new LoadError(`status ${status}`, `${paths[turn]} answered ${status}`);
      if (body.length === 0) throw new LoadError("empty", `${paths[turn]} is empty`);
      return { outcome: "page" };
    },
  };
}
