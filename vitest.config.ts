import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["{bench,chaos,components,lib,lint,prisma,scripts}/**/*.test.ts"],
    globalSetup: "lib/testing/template-database.ts",
    setupFiles: "lib/testing/own-database.ts",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
