import { spawn } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { serverAccount } from "./database/account.mjs";
import { freePort } from "./database/ports.mjs";
import { ensurePgbouncer } from "./ensure-pgbouncer.mjs";

const PATIENCE_MS = 10_000;

/**
 * PgBouncer in transaction mode before a server, for tests: fewer connections than the shop's pool believes to have, so
 * that its statements are shared out over them.
 * @param {string} server the URL of any of its databases
 * @param {{ connections: number }} options to each database
 * @returns {Promise<{ url: (database: string) => string, stop: () => Promise<void> }>}
 */
export async function startPgbouncer(server, { connections }) {
  const program = await ensurePgbouncer();
  const folder = mkdtempSync(join(tmpdir(), "till-pgbouncer-"));
  chmodSync(folder, 0o755); // PgBouncer refuses to run as root, and whoever it runs as must get through
  const { prefix, owner } = serverAccount(folder, [folder]);
  const port = await freePort(0);
  const settings = join(folder, "pgbouncer.ini");
  writeFileSync(settings, configuration(new URL(server), port, connections), { mode: 0o600 });
  if (owner) chownSync(settings, owner.uid, owner.gid);

  const [first, ...rest] = [...prefix, program, "--quiet", settings];
  const child = spawn(first, rest, { cwd: "/", stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await untilListening(port);
  return {
    url(database) {
      const url = new URL(server);
      url.port = String(port);
      url.pathname = `/${database}`;
      url.searchParams.set("pgbouncer", "true");
      return url.href;
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration({ hostname, port, username, password }, listenPort, connections) {
  return `[databases]
* = host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 500
`;
}

async function untilListening(port) {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await listens(port))) {
    if (Date.now() > deadline) throw new Error("PgBouncer did not start.");
    await wait(20);
  }
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
