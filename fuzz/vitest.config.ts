import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** Against the server at SITE_URL and its database, which must be nobody else's while this runs. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: { include: ["fuzz/**/*.fuzz.ts"], fileParallelism: false, testTimeout: 600_000, hookTimeout: 120_000 },
});
