import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Whole servers and many processes, one file after the other; `npm test -- connections` starts what they need.
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["connections/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
