import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./paths.mjs";

const file = () => join(dataFolder(), "database.json");

/**
 * What is remembered of the embedded server between commands. lib/database/url.ts reads the same file.
 * @returns {{ url: string, port: number, password: string } | undefined}
 */
export function readState() {
  return existsSync(file()) ? JSON.parse(readFileSync(file(), "utf8")) : undefined;
}

/** @param {{ port: number, password: string }} state */
export function writeState({ port, password }) {
  const url = serverUrl(port, password, "till");
  mkdirSync(dataFolder(), { recursive: true });
  const draft = `${file()}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ url, port, password }, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file());
  return url;
}

export const serverUrl = (port, password, database) => `postgresql://till:${password}@127.0.0.1:${port}/${database}`;
