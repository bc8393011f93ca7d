import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { LARGE_WIDTHS, SMALL_WIDTHS } from "./lib/catalogue/picture-widths.mjs";
import { securityHeaders } from "./lib/security/headers.mjs";

/** @type {import("next").NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  typedRoutes: true,
  agentRules: false,
  experimental: { globalNotFound: true },
  // Pages that only the benchmark's own build has
  pageExtensions: ["tsx", "ts", ...(process.env.TILL_BENCH ? ["bench.tsx"] : [])],
  images: {
    formats: ["image/avif", "image/webp"],
    imageSizes: SMALL_WIDTHS,
    deviceSizes: LARGE_WIDTHS,
    minimumCacheTTL: 60 * 60 * 24 * 31, // another picture has another name
  },
  htmlLimitedBots: /(?!)/, // no crawler needs a page of its own: what is static has all its metadata in its head
  cacheHandler: fileURLToPath(new URL("lib/security/page-cache.mjs", import.meta.url)),
  // Pages made on demand are kept in memory alone (lib/security/page-cache.mjs): some 500 in this
  cacheMaxMemorySize: 128 * 2 ** 20,
  distDir: process.env.NEXT_DIST_DIR || ".next",
  // Next.js writes the build folder's name into the tsconfig that it uses; a build beside the main one has its own
  typescript: { tsconfigPath: process.env.NEXT_DIST_DIR ? "tsconfig.separate.json" : "tsconfig.json" },
};

/** `next dev`, however it is called, finds its database up, migrated and seeded. */
function prepareDatabase() {
  if (process.env.DATABASE_URL || process.env.TILL_DATABASE_READY) return;
  process.env.TILL_DATABASE_READY = "1"; // the config is read more than once, by processes of one another
  const { status } = spawnSync("node_modules/.bin/node", ["scripts/prepare-dev.mjs"], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

export default function configure(phase) {
  const development = phase === PHASE_DEVELOPMENT_SERVER;
  if (development) prepareDatabase();
  return { ...config, headers: async () => securityHeaders({ development, siteUrl: process.env.SITE_URL }) };
}
