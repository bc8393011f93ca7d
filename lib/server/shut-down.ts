import { subscribe } from "node:diagnostics_channel";
import { Server } from "node:http";
import { pool } from "@/lib/prisma";

const PATIENCE_MS = 8_000;

/**
 * On SIGTERM Next.js takes no new connections and lets what is in flight finish. This adds what it leaves out: that
 * a browser's kept-alive connection is not waited for, that the database is told goodbye, that all this went as it
 * should (0, where Next.js ends with 143), and that it ends, whatever hangs.
 */
export function shutDownWell(): void {
  const prepare = () => {
    subscribe("http.server.response.finish", (message) => setImmediate(closeIdleConnections, message));
    setTimeout(() => process.exit(), PATIENCE_MS).unref();
    process.once("exit", () => {
      void pool.end(); // writes its goodbye at once, and there is no later
      process.exitCode = 0;
    });
  };
  process.once("SIGTERM", prepare);
  process.once("SIGINT", prepare);
}

function closeIdleConnections(message: unknown): void {
  if (typeof message === "object" && message !== null && "server" in message && message.server instanceof Server)
    message.server.closeIdleConnections();
}
