import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { freePort } from "@/scripts/database/ports.mjs";
import { type Clone, makeClone, remedyFor } from "@/scripts/doctor/testing/clone";

vi.setConfig({ testTimeout: 120_000 }); // each runs several command lines, which take seconds where two cores are shared
let clone: Clone;

beforeEach(async () => {
  clone = await makeClone();
});
afterEach(() => clone.remove());

/** As `next build` leaves it, as far as the doctor can tell. */
function build(time = new Date()) {
  mkdirSync(join(clone.folder, ".next"), { recursive: true });
  clone.write(".next/BUILD_ID", "a-build");
  utimesSync(join(clone.folder, ".next/BUILD_ID"), time, time);
}

test("all is well: one line a check, nothing else", async () => {
  build();
  const { code, said } = await clone.doctor("", { PORT: String(await freePort(0)) });
  expect(
    said
      .trim()
      .split("\n")
      .map((line) => line.slice(0, 16).trim()),
  ).toEqual([
    "✓ node",
    "✓ packages",
    "✓ environment",
    "✓ schema",
    "✓ client",
    "✓ database",
    "✓ migrations",
    "✓ drift",
    "✓ guards",
    "✓ connections",
    "✓ pool",
    "✓ timeouts",
    "✓ invariants",
    "✓ disk",
    "✓ port",
    "✓ build",
  ]);
  expect(code).toBe(0);
});

test("it changes nothing", async () => {
  const snapshot = () => clone.run("find . -path ./node_modules -prune -o -type f -printf '%p %T@ %s\\n' | sort");
  const before = await snapshot();
  await clone.doctor("");
  expect(await snapshot()).toEqual(before);
});

test("a check that there is none of", async () => {
  const { code, said } = await clone.doctor("weather");
  expect(said).toContain("There is no check weather. The checks are node, packages,");
  expect(code).toBe(1);
});

test("colours where they are wanted, none where NO_COLOR is set", async () => {
  const coloured = { NO_COLOR: undefined, FORCE_COLOR: "1" };
  expect((await clone.doctor("node", coloured)).said).toContain("\u001b[32m✓");
  expect((await clone.doctor("node", { ...coloured, NO_COLOR: "1" })).said).not.toContain("\u001b");
});

test("a Node that is too old", async () => {
  clone.replace("package.json", /"node": ">=[^"]*"/, '"node": ">=99.1.0"');
  const { code, said } = await clone.doctor("");
  expect(said).toContain(`✗ node          ${process.version} runs this, and 99.1.0 or newer is needed`);
  expect(said).toContain("npm install");
  expect(code).toBe(1);
});

test("packages that are not installed: what needs none is looked at all the same", async () => {
  rmSync(join(clone.folder, "node_modules"));
  const { code, said } = await clone.doctor("");
  expect(said).toContain("✗ packages      the packages are not installed");
  expect(remedyFor("packages", said)).toBe("npm install");
  expect(said).toContain("– schema        not looked at before packages is mended");
  expect(said).toContain("✓ disk");
  expect(code).toBe(1);
});

test("a package that is missing, and one of another version", async () => {
  const modules = join(clone.folder, "node_modules");
  rmSync(modules);
  const kept = '! -name zod ! -name pg ! -name ".*"';
  await clone.run(
    `mkdir node_modules && find ${resolve("node_modules")} -mindepth 1 -maxdepth 1 ${kept} -exec ln -s {} node_modules/ ';'`,
  );
  symlinkSync(resolve("node_modules/.bin"), join(modules, ".bin"));
  mkdirSync(join(modules, "pg"));
  writeFileSync(join(modules, "pg/package.json"), JSON.stringify({ name: "pg", version: "1.0.0" }));
  const { code, said } = await clone.doctor("packages");
  expect(said).toContain("✗ packages      missing: zod\n");
  expect(said).toMatch(/✗ packages +pg is 1\.0\.0 where package-lock\.json has \d/);
  expect(code).toBe(1);
});

test("a package.json that its lockfile doesn't follow", async () => {
  clone.replace("package.json", /"zod": "[^"]*"/, '"zod": "5.0.0"');
  const { code, said } = await clone.doctor("packages");
  expect(said).toContain("✗ packages      package-lock.json doesn't follow package.json: zod 5.0.0");
  expect(code).toBe(1);
});

test("an environment that the shop would refuse", async () => {
  clone.write(".env", "SITE_URL=shop.example.com\nREVALIDATE_TOKEN=short\n");
  const { code, said } = await clone.doctor("environment");
  expect(said).toContain("✗ environment   SITE_URL: Invalid URL");
  expect(said).toContain("✗ environment   REVALIDATE_TOKEN: Too small");
  expect(remedyFor("environment", said)).toContain("mend SITE_URL in .env");
  expect(code).toBe(1);

  clone.write(".env", "SITE_URL=https://shop.example.com\n");
  expect(await clone.doctor("environment")).toMatchObject({ code: 0 });
});

test("a client that was never generated, until it is", async () => {
  rmSync(join(clone.folder, "lib/database/generated"), { recursive: true });
  const { said } = await clone.doctor("client");
  expect(said).toContain("✗ client        the Prisma client has not been generated");
  expect(await clone.run(remedyFor("client", said))).toMatchObject({ code: 0 });
  expect(await clone.doctor("client")).toMatchObject({ code: 0 });
});

test("no build, an old one, and one of these sources", async () => {
  const missing = await clone.doctor("build");
  expect(missing.said).toContain("✗ build         there is none");
  expect(remedyFor("build", missing.said)).toBe("npm run up");
  expect(missing.code).toBe(1);

  build(new Date("2026-01-01T00:00:00Z"));
  const old = await clone.doctor("build");
  expect(old.said).toMatch(/✗ build +it is not of these sources: .* has changed/);
  expect(remedyFor("build", old.said)).toBe("npm run up");

  build();
  expect(await clone.doctor("build")).toMatchObject({ code: 0 });
});

test("a port that something else has taken", async () => {
  const port = await freePort(0);
  const stranger = createServer((_, response) => response.end("hello"));
  await once(stranger.listen(port, "127.0.0.1"), "listening");
  const { code, said } = await clone.doctor("port", { PORT: String(port) });
  expect(said).toMatch(new RegExp(`✗ port +.+ \\(process ${process.pid}\\) listens on ${port}`));
  expect(remedyFor("port", said)).toBe(`PORT=${port + 1000} npm run up`);
  expect(code).toBe(1);
  stranger.close();
});

test("a port that is none", async () => {
  const { code, said } = await clone.doctor("port", { PORT: "http" });
  expect(said).toContain("✗ port          PORT=http is no port");
  expect(code).toBe(1);
});

test("a disk that is nearly full", async () => {
  const small = mkdtempSync(join(tmpdir(), "till-small-disk-"));
  const inside = `mount -t tmpfs -o size=16m none ${small} && TILL_DATA_DIR=${small} "${process.execPath}" scripts/doctor.mjs disk`;
  const { code, said } = await clone.run(`unshare --map-root-user --mount sh -c '${inside}'`);
  expect(said).toContain("✗ disk          0.0 GB free under ");
  expect(remedyFor("disk", said)).toMatch(/^du -xh --max-depth=2 .* \| sort -h \| tail$/);
  expect(code).toBe(1);
  rmSync(small, { recursive: true });
});
