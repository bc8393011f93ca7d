import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase } from "../database/create-database.mjs";
import { freePort } from "../database/ports.mjs";
import { startThrowaway } from "../database/throwaway.mjs";

const BUILD_FOLDER = ".next-test";

/**
 * What the steps share: a database server of their own, a folder for reports, a port for the shop.
 * @param {(cleanup: () => Promise<void>) => void} cleanUp registers what must be undone
 */
export async function prepare(cleanUp) {
  const folder = mkdtempSync(join(tmpdir(), "till-reports-"));
  cleanUp(async () => rmSync(folder, { recursive: true, force: true }));
  const server = await startThrowaway({ shared_preload_libraries: "pg_stat_statements" }); // e2e counts by it
  cleanUp(() => server.stop());
  await createDatabase(server.url("postgres"), "till");
  const port = await freePort(0);
  const env = {
    DATABASE_URL: server.url("till"),
    TEST_DATABASE_URL: server.url("postgres"),
    NEXT_DIST_DIR: BUILD_FOLDER,
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    BASE_URL: `http://localhost:${port}`,
    REVALIDATE_TOKEN: randomBytes(24).toString("hex"),
  };
  return { folder, port, env };
}
