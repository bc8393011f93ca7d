import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./database/paths.mjs";

/** REVALIDATE_TOKEN, else one made once for this machine. */
export function revalidateToken() {
  if (process.env.REVALIDATE_TOKEN) return process.env.REVALIDATE_TOKEN;
  const file = join(dataFolder(), "revalidate-token");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const token = randomBytes(24).toString("hex");
  mkdirSync(dataFolder(), { recursive: true });
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}
