import { connect } from "node:net";
import { ResponseParser } from "./response-parser.mjs";

const TIMEOUT_MS = 30_000;

/** Why an answer counts as an error: `kind` is what the report counts by. */
export class LoadError extends Error {
  constructor(kind, message = kind) {
    super(message);
    this.kind = kind;
  }
}

/**
 * One keep-alive connection, one request at a time. Written on bare sockets, since a generator that works as hard as
 * the server measures itself.
 */
export class HttpConnection {
  #address;
  #socket;
  #parser;
  #waiting;

  /** @param {{ host: string, port: number }} address */
  constructor(address) {
    this.#address = address;
  }

  /** Opens the connection beforehand, so that no request's time holds it. */
  open() {
    this.#socket ??= this.#connect();
    return new Promise((resolve, reject) => {
      if (!this.#socket.connecting) resolve();
      else this.#socket.once("connect", resolve).once("error", reject);
    });
  }

  /**
   * @param {Buffer | string} request the whole of it, as it goes over the wire
   * @returns {Promise<import("./response-parser.mjs").Response>}
   * @throws {LoadError} when no whole answer comes
   */
  request(request) {
    this.#socket ??= this.#connect();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(new LoadError("timeout")), TIMEOUT_MS);
      this.#waiting = { resolve, reject, timer };
      this.#socket.write(request);
    });
  }

  close() {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #connect() {
    this.#parser = new ResponseParser();
    const socket = connect({ ...this.#address, noDelay: true });
    socket.on("data", (piece) => this.#read(piece));
    socket.on("error", (error) => socket === this.#socket && this.#fail(new LoadError(error.code ?? "socket")));
    socket.on("close", () => {
      if (socket === this.#socket) this.#fail(new LoadError("connection closed"));
    });
    return socket;
  }

  #read(piece) {
    try {
      const response = this.#parser.push(piece);
      if (response) this.#settle()?.resolve(response);
    } catch (error) {
      this.#fail(new LoadError("not HTTP", error.message));
    }
  }

  /** The next request gets a new connection. */
  #fail(error) {
    this.close();
    this.#settle()?.reject(error);
  }

  #settle() {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    clearTimeout(waiting?.timer);
    return waiting;
  }
}
