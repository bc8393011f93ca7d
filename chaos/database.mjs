import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openCluster } from "../scripts/database/cluster.mjs";
import { createDatabase } from "../scripts/database/create-database.mjs";
import { freePort } from "../scripts/database/ports.mjs";
import { queryOnce } from "../scripts/database/query.mjs";
import { serverUrl } from "../scripts/database/state.mjs";
import { familyOf, signalAll } from "./processes.mjs";
import { mountSmallDisk } from "./small-disk.mjs";

// Durable, as in production (fsync is on where nothing else is said), in little space.
const SETTINGS = { max_connections: "100", shared_buffers: "64MB", min_wal_size: "32MB", max_wal_size: "64MB" };
const DISK_MEGABYTES = 512;
const PATIENCE_MS = 60_000;

/** A PostgreSQL server of our own to do violence to, with an empty database `till`, on a small disk where possible. */
export async function startDatabase() {
  const parent = mkdtempSync(join(tmpdir(), "till-chaos-"));
  chmodSync(parent, 0o755); // whoever PostgreSQL runs as must get through
  const place = join(parent, "disk");
  mkdirSync(place);
  const disk = mountSmallDisk(place, DISK_MEGABYTES);
  const cluster = openCluster(join(place, "postgres"));
  const password = randomBytes(12).toString("hex");
  await cluster.create({ user: "till", password, settings: SETTINGS });
  const port = await freePort(0);
  await cluster.start(port);
  const url = serverUrl(port, password, "till");
  await createDatabase(serverUrl(port, password, "postgres"), "till");

  const processes = () => {
    const running = cluster.runningAs();
    return running?.alive ? familyOf(running.pid) : [];
  };

  async function startAnew() {
    cluster.forgetRunning();
    await cluster.start(port).catch(() => wait(100)); // the killed server's last processes may still be ending
  }

  return {
    port,
    url,
    disk,
    processes,

    /** All of it at once, as a machine that loses its power. */
    kill: () => signalAll(processes(), "SIGKILL"),

    /** As whatever supervises a database would: starts it when it has ended, and waits until it takes connections. */
    async start() {
      const deadline = performance.now() + PATIENCE_MS;
      while (!(await isUp(url))) {
        if (performance.now() > deadline)
          throw new Error(`PostgreSQL does not come back: ${cluster.log().slice(-500)}`);
        if (processes().length === 0) await startAnew();
        else await wait(50); // it recovers by itself
      }
    },

    async stop() {
      signalAll(processes(), "SIGCONT");
      signalAll(processes(), "SIGKILL");
      while (processes().length > 0) await wait(20);
      disk.remove?.();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

const isUp = (url) =>
  queryOnce(url, "SELECT 1").then(
    () => true,
    () => false,
  );
