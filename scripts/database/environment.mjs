import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

/** Reads .env.local and .env as Next.js does, so that every command agrees; what is already set wins. */
export function loadEnvironment() {
  for (const file of [".env.local", ".env"].map((name) => join(ROOT, name))) {
    if (existsSync(file)) process.loadEnvFile(file);
  }
  if (process.env.DATABASE_URL === "") delete process.env.DATABASE_URL;
}
