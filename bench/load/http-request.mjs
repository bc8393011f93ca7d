const BOUNDARY = "----till-bench-7MA4YWxkTrZu0gW";

/** What a browser says of itself, as far as a server may care. */
const LIKE_A_BROWSER = "accept: text/html,*/*;q=0.8\r\nuser-agent: till-bench\r\n";

/**
 * @param {{ host: string, port: number }} server
 * @param {string} path
 * @param {string} [cookie] the header's value
 * @param {"gzip" | "identity"} [encoding] what the answer may come packed in
 * @returns {string} the request as it goes over the wire
 */
export function getRequest(server, path, cookie, encoding = "gzip") {
  return `GET ${path} HTTP/1.1\r\n${headers(server, cookie)}accept-encoding: ${encoding}\r\n\r\n`;
}

/**
 * A form as a browser without JavaScript posts it to a server action.
 * @param {Record<string, string>} fields
 */
export function postRequest(server, path, fields, cookie) {
  const body = Buffer.from(
    Object.entries(fields)
      .map(([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join("")
      .concat(`--${BOUNDARY}--\r\n`),
  );
  const head =
    `POST ${path} HTTP/1.1\r\n${headers(server, cookie)}accept-encoding: gzip\r\norigin: ${originOf(server)}\r\n` +
    `content-type: multipart/form-data; boundary=${BOUNDARY}\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

const originOf = ({ host, port }) => `http://${host}:${port}`;

const headers = ({ host, port }, cookie) =>
  `host: ${host}:${port}\r\n${LIKE_A_BROWSER}${cookie ? `cookie: ${cookie}\r\n` : ""}`;
