import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * PostgreSQL refuses to run as root. As root, this finds whom to run it as instead, and how.
 * @param {string} dataFolder whose owner, when it exists, is the one to be
 * @param {string[]} folders what that user must be able to reach
 * @returns {{ prefix: string[], owner: { uid: number, gid: number } | undefined }} `prefix` is put before each command;
 *   `owner` is undefined when we are not root and nothing needs to change hands
 */
export function serverAccount(dataFolder, folders) {
  if (process.getuid?.() !== 0) return { prefix: [], owner: undefined };
  if (!hasSetpriv())
    throw new Error(
      "As root, PostgreSQL has to be started as another user, which needs `setpriv`: install the package util-linux, or run this as a normal user, or set DATABASE_URL.",
    );
  const owner = ownerOf(dataFolder) ?? findUser("postgres") ?? findUser("nobody") ?? { uid: 65534, gid: 65534 };
  const prefix = ["setpriv", `--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups"];
  if (folders.every((folder) => canReach(prefix, folder))) return { prefix, owner };

  // A parent folder is closed to that user (root's home, mktemp -d). One capability lets it through; keeping it when
  // access(2) asks needs no_setuid_fixup.
  const capable = [
    ...prefix,
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
    "--securebits=+no_setuid_fixup",
  ];
  if (folders.every((folder) => canReach(capable, folder))) return { prefix: capable, owner };
  throw new Error(
    `The user that PostgreSQL runs as (uid ${owner.uid}) can't reach ${folders.find((f) => !canReach(prefix, f))}: run \`chmod a+x\` on its parent folders, or set DATABASE_URL.`,
  );
}

function ownerOf(folder) {
  if (!existsSync(folder)) return undefined;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? undefined : { uid, gid };
}

function findUser(name) {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function canReach(prefix, folder) {
  const existing = existsSync(folder) ? folder : dirname(folder);
  const [program, ...args] = [...prefix, "test", "-x", existing];
  return succeeds(program, args);
}

function hasSetpriv() {
  return succeeds("setpriv", ["--version"]);
}

function succeeds(program, args) {
  try {
    execFileSync(program, args, { stdio: "ignore", cwd: "/" });
    return true;
  } catch {
    return false;
  }
}
