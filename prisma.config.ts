import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";
import { cliDatabaseUrl } from "./scripts/database/cli-url.mjs";

process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL("./prisma/schema-engine/index.mjs", import.meta.url));

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed.ts" },
  datasource: { url: cliDatabaseUrl(process.argv.slice(2)) },
});
