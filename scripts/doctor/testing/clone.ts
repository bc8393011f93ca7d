import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestServer, TEMPLATE, testServerUrl } from "@/lib/testing/template-database";
import { queryOnce } from "@/scripts/database/query.mjs";

const COPIED = ["lib", "prisma", "scripts", "package.json", "package-lock.json", "prisma.config.ts", "tsconfig.json"];

type Environment = Record<string, string | undefined>;

/** The repository copied and installed, with a migrated database: a test may break in it whatever it likes. */
export async function makeClone() {
  const folder = mkdtempSync(join(tmpdir(), "till-doctor-"));
  for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const database = `doctor_${randomUUID().replaceAll("-", "")}`;
  await onTestServer(`CREATE DATABASE ${database} TEMPLATE ${TEMPLATE}`);
  const url = testServerUrl(database);

  const run = (command: string, environment: Environment = {}) =>
    runShell(folder, command, { DATABASE_URL: url, ...environment });
  return {
    folder,
    url,
    read: (path: string) => readFileSync(join(folder, path), "utf8"),
    write: (path: string, text: string) => writeFileSync(join(folder, path), text),
    replace(path: string, from: string | RegExp, to: string) {
      const text = this.read(path);
      if (text.replace(from, to) === text) throw new Error(`${path} has no ${from}.`);
      this.write(path, text.replace(from, to));
    },
    query: async (sql: string) => (await queryOnce(url, sql)).rows,
    run,
    /** What `npm run doctor -- <checks>` says. */
    doctor: (checks: string, environment?: Environment) =>
      run(`"${process.execPath}" scripts/doctor.mjs ${checks}`, environment),
    async remove() {
      rmSync(folder, { recursive: true });
      await onTestServer(`DROP DATABASE ${database} WITH (FORCE)`);
    },
  };
}

export type Clone = Awaited<ReturnType<typeof makeClone>>;

/** As in a terminal that shows no colours, with nothing of our environment but what it takes. */
function runShell(
  cwd: string,
  command: string,
  environment: Environment,
): Promise<{ code: number | null; said: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn("sh", ["-c", command], {
    cwd,
    env: { NODE_ENV: "test", PATH, HOME, NO_COLOR: "1", npm_config_update_notifier: "false", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return new Promise((done) => child.once("close", (code) => done({ code, said })));
}

/** The command that the doctor offers for a check. */
export function remedyFor(check: string, said: string): string {
  const lines = said.split("\n");
  const at = lines.findIndex((line) => line.startsWith(`✗ ${check}`));
  const remedy = lines[at + 1]?.match(/^ +→ (.*?)( {2}\(.*)?$/)?.[1];
  if (at === -1 || !remedy) throw new Error(`No finding of ${check} in:\n${said}`);
  return remedy;
}
