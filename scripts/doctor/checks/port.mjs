import { freePort } from "../../database/ports.mjs";
import { findListener } from "../listener.mjs";

/** @type {import("../finding.mjs").Look} */
export async function lookAtPort({ port }) {
  if (!(Number.isInteger(port) && port > 0 && port < 65_536))
    return [
      { what: `PORT=${process.env.PORT} is no port`, remedy: "mend PORT in .env or the environment, such as 3000" },
    ];
  if ((await freePort(port)) === port) return `${port} is free`;
  if (await isTill(port)) return `Till answers on ${port}`;
  const listener = findListener(port);
  const who = listener ? `${listener.name} (process ${listener.pid})` : "something other than Till";
  return [{ what: `${who} listens on ${port}`, remedy: `PORT=${port + 1000} npm run up` }];
}

async function isTill(port) {
  const address = `http://127.0.0.1:${port}/api/health`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return (await answer?.json().catch(() => null))?.status === "ok";
}
