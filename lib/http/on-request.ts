import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, Server, ServerResponse } from "node:http";

type Start = { request: IncomingMessage; response: ServerResponse; server: Server };

/** Has each request of this process seen before Next.js sees it. */
export function onRequest(see: (start: Start) => void): void {
  subscribe("http.server.request.start", (message) => {
    if (isStart(message)) see(message);
  });
}

const isStart = (message: unknown): message is Start =>
  typeof message === "object" &&
  message !== null &&
  "request" in message &&
  message.request instanceof IncomingMessage &&
  "response" in message &&
  message.response instanceof ServerResponse &&
  "server" in message &&
  message.server instanceof Server;
