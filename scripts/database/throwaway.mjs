import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCluster } from "./cluster.mjs";
import { freePort } from "./ports.mjs";
import { serverUrl } from "./state.mjs";

const FAST_AND_FORGETFUL = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/**
 * A PostgreSQL server in a temporary folder, for tests: fast, and gone with everything in it when stopped.
 * @param {Record<string, string>} [settings] on top of ours, as in postgresql.conf
 * @returns {Promise<{ url: (database: string) => string, stop: () => Promise<void> }>}
 */
export async function startThrowaway(settings = {}) {
  const parent = mkdtempSync(join(tmpdir(), "till-test-"));
  chmodSync(parent, 0o755); // whoever PostgreSQL runs as must get through
  const cluster = openCluster(join(parent, "postgres"));
  const password = randomBytes(12).toString("hex");
  await cluster.create({ user: "till", password, settings: { ...FAST_AND_FORGETFUL, ...settings } });
  const port = await freePort(0);
  await cluster.start(port);
  return {
    url: (database) => serverUrl(port, password, database),
    async stop() {
      await cluster.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
