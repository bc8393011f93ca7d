const EMPTY = Buffer.alloc(0);
const HEAD_END = Buffer.from("\r\n\r\n");
const LINE_END = Buffer.from("\r\n");

/** @typedef {{ status: number, head: string, body: Buffer }} Response `body` is as sent: perhaps compressed */

/** Reads HTTP/1.1 responses, one after the other, from whatever pieces the network brings. */
export class ResponseParser {
  #unread = EMPTY;
  #response;
  #parts = [];

  /**
   * @param {Buffer} piece
   * @returns {Response | undefined} the response that this piece completes
   * @throws {Error} when this is no HTTP
   */
  push(piece) {
    this.#unread = this.#unread.length === 0 ? piece : Buffer.concat([this.#unread, piece]);
    this.#response ??= this.#readHead();
    const body = this.#response && this.#readBody(this.#response);
    if (!body) return undefined;
    const { status, head } = this.#response;
    this.#response = undefined;
    return { status, head, body };
  }

  #readHead() {
    const end = this.#unread.indexOf(HEAD_END);
    if (end === -1) return undefined;
    const head = this.#unread.latin1Slice(0, end);
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
    if (!status) throw new Error("That is no HTTP/1.1 response.");
    this.#unread = this.#unread.subarray(end + HEAD_END.length);
    const chunked = /^chunked$/i.test(headerOf(head, "transfer-encoding") ?? "");
    const bare = status < 200 || status === 204 || status === 304;
    return { status, head, chunked, length: bare || chunked ? 0 : Number(headerOf(head, "content-length") ?? 0) };
  }

  #readBody({ chunked, length }) {
    if (chunked) return this.#readChunks();
    return this.#unread.length >= length ? this.#take(length) : undefined;
  }

  #readChunks() {
    for (;;) {
      const line = this.#unread.indexOf(LINE_END);
      if (line === -1) return undefined;
      const size = Number.parseInt(this.#unread.latin1Slice(0, line), 16);
      if (!(size >= 0)) throw new Error("That is no chunk of an HTTP response.");
      const whole = line + LINE_END.length + size + LINE_END.length;
      if (this.#unread.length < whole) return undefined;
      this.#parts.push(this.#take(whole).subarray(line + LINE_END.length, whole - LINE_END.length));
      if (size > 0) continue;
      const body = Buffer.concat(this.#parts);
      this.#parts = [];
      return body;
    }
  }

  #take(length) {
    const taken = this.#unread.subarray(0, length);
    this.#unread = this.#unread.subarray(length);
    return taken;
  }
}

/** The first header of this name (lower case), or undefined. */
export function headerOf(head, name) {
  return new RegExp(`^${name}: *(.*)$`, "im").exec(head)?.[1].trim();
}

/** The cookies that a response sets, as name and value. */
export function cookiesOf(head) {
  return [...head.matchAll(/^set-cookie: *([^=;]+)=([^;\r\n]*)/gim)].map(([, name, value]) => [name, value]);
}
