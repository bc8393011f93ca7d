import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { serverAccount } from "./account.mjs";
import { findBinaries } from "./binaries.mjs";

const run = promisify(execFile);
const LOG = "server.log";

/**
 * The files and the process of one PostgreSQL server; knows nothing of which database is in it.
 * @param {string} folder its data directory
 */
export function openCluster(folder) {
  const binaries = findBinaries();
  mkdirSync(dirname(folder), { recursive: true });
  const account = () => serverAccount(folder, [binaries.folder, folder]);

  return {
    exists: () => existsSync(join(folder, "PG_VERSION")),

    /** Makes the data directory, all or nothing. */
    async create({ user, password, settings }) {
      const { prefix, owner } = account();
      const draft = `${folder}.${randomUUID()}`;
      const passwordFile = `${draft}.password`;
      writeFileSync(passwordFile, password, { mode: 0o600 });
      mkdirSync(draft, { mode: 0o700 });
      if (owner) for (const path of [passwordFile, draft]) chownSync(path, owner.uid, owner.gid);
      try {
        const flags = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
        const who = [`--username=${user}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--no-instructions"];
        await command(prefix, binaries.initdb, [`--pgdata=${draft}`, ...flags, ...who]);
        appendFileSync(join(draft, "postgresql.conf"), configuration(settings));
        rmSync(folder, { recursive: true, force: true });
        renameSync(draft, folder);
      } finally {
        rmSync(passwordFile, { force: true });
        rmSync(draft, { recursive: true, force: true });
      }
    },

    /** Starts the server as a daemon and waits until it takes connections. */
    async start(port) {
      const { prefix } = account();
      const log = join(folder, LOG);
      await command(prefix, binaries.pgCtl, [
        "start",
        "-w",
        "-t",
        "60",
        "-s",
        "-D",
        folder,
        "-l",
        log,
        "-o",
        `-p ${port}`,
      ]);
    },

    async stop() {
      const { prefix } = account();
      await command(prefix, binaries.pgCtl, ["stop", "-w", "-t", "30", "-s", "-m", "fast", "-D", folder]);
    },

    /** The running server's process and port by its own note, which a crash leaves behind. */
    runningAs() {
      const note = join(folder, "postmaster.pid");
      if (!existsSync(note)) return undefined;
      const [pid, , , port] = readFileSync(note, "utf8").split("\n").map(Number);
      return { pid, port, alive: isServer(pid, folder) };
    },

    forgetRunning: () => rmSync(join(folder, "postmaster.pid"), { force: true }),

    log: () => (existsSync(join(folder, LOG)) ? readFileSync(join(folder, LOG), "utf8") : ""),
  };
}

function configuration(settings) {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  return Object.entries(all)
    .map(([name, value]) => `\n${name} = '${value}'`)
    .join("")
    .concat("\n");
}

async function command(prefix, program, args) {
  const [first, ...rest] = [...prefix, program, ...args];
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  for (const name of ["PGDATA", "PGPORT", "PGHOST", "PGOPTIONS"]) delete env[name];
  try {
    await run(first, rest, { cwd: dirname(program), env });
  } catch (error) {
    throw new Error(error.stderr?.trim() || error.message, { cause: error });
  }
}

function isServer(pid, folder) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === "ESRCH") return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, "utf8").split("\0").includes(folder);
}
