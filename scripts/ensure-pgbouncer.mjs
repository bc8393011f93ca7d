import { existsSync } from "node:fs";
import { runCommand } from "./run.mjs";

const PLACES = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer"];
const INSTALL = "apt-get update && apt-get install -y --no-install-recommends pgbouncer";

const find = () => PLACES.find((path) => existsSync(path));

/**
 * @returns {Promise<string>} the PgBouncer of this machine, which as root is installed when it is a Debian without one
 * @throws {Error} saying what to do when there is none
 */
export async function ensurePgbouncer() {
  if (!find() && process.getuid?.() === 0)
    await runCommand("test-pgbouncer-install", "sh", ["-c", INSTALL], { DEBIAN_FRONTEND: "noninteractive" }).catch(
      () => {}, // told below
    );
  const found = find();
  if (found) return found;
  throw new Error("There is no PgBouncer: install it (`sudo apt-get install pgbouncer`), then run this again.");
}
