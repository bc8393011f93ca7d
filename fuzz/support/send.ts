import { Agent, type IncomingHttpHeaders, request as open } from "node:http";

export type Sent = { method: string; path: string; headers: Record<string, string>; body?: Buffer };
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

const PATIENCE_MS = 30_000;
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const base = new URL(process.env.SITE_URL || "http://localhost:3000"); // BASE_URL is Vitest's own here

/** Sends exactly this: no address mended, no header checked, no redirect followed. */
export function send({ method, path, headers, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body ? { "content-length": String(body.length) } : {};
    const options = { host: base.hostname, port: base.port, agent, method, path, headers: { ...headers, ...length } };
    const request = open({ ...options, timeout: PATIENCE_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const answer = { status: response.statusCode ?? 0, headers: response.headers };
        resolve({ ...answer, body: Buffer.concat(chunks).toString() });
      });
    });
    request.once("timeout", () => request.destroy(new Error(`No answer within ${PATIENCE_MS / 1000} s`)));
    request.once("error", reject);
    request.end(body);
  });
}

/** The origin that the shop's own pages post from. */
export const ORIGIN = base.origin;

/** Any text as part of an address: what may not stand there is written in bytes, and `%` stays as it is. */
export const inAddress = (text: string) =>
  Array.from(Buffer.from(text), (byte) => {
    const char = String.fromCharCode(byte);
    return /[\w.~%!$&'()*+,;=:@/-]/.test(char) ? char : `%${byte.toString(16).padStart(2, "0")}`;
  }).join("");

/** Any text as a header's value. */
export const inHeader = (text: string) =>
  Buffer.from(text)
    .toString("latin1")
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, "?");

export type Part = { name: string; value: string; file?: boolean };

/** A multipart body of these parts, in their order, doubles and all. */
export function multipart(parts: Part[], boundary = "till-fuzz"): Buffer {
  const head = ({ name, file }: Part) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, "%22")}"${file ? '; filename="a.txt"' : ""}\r\n\r\n`;
  return Buffer.from(`${parts.map((part) => `${head(part)}${part.value}\r\n`).join("")}--${boundary}--\r\n`);
}

export const MULTIPART = "multipart/form-data; boundary=till-fuzz";
