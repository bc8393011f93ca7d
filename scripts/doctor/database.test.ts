import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { onTestServer } from "@/lib/testing/template-database";
import { openCluster } from "@/scripts/database/cluster.mjs";
import { freePort } from "@/scripts/database/ports.mjs";
import { serverUrl } from "@/scripts/database/state.mjs";
import { makeClone, remedyFor } from "@/scripts/doctor/testing/clone";

const clone = await makeClone();
afterAll(() => clone.remove());

const at = (change: (url: URL) => void) => {
  const url = new URL(clone.url);
  change(url);
  return { DATABASE_URL: url.href };
};

test("all is well", async () => {
  const { code, said } = await clone.doctor("database");
  expect(said).toMatch(/✓ database +PostgreSQL 18\.\d on 127\.0\.0\.1:\d+/);
  expect(code).toBe(0);
});

test("no database yet", async () => {
  const { code, said } = await clone.doctor("database", { DATABASE_URL: undefined });
  expect(said).toContain("✗ database      there is none yet");
  expect(remedyFor("database", said)).toBe("npm run up");
  expect(code).toBe(1);
});

test("an address that is none", async () => {
  const { said } = await clone.doctor("database", { DATABASE_URL: "localhost/till" });
  expect(said).toContain("✗ database      DATABASE_URL is not an address such as");
  expect(remedyFor("database", said)).toContain("postgresql://user:password@host:5432/till");
});

test("nothing listens there", async () => {
  const port = await freePort(0);
  const { said } = await clone.doctor(
    "database",
    at((url) => Object.assign(url, { port })),
  );
  expect(said).toContain(`✗ database      Can't reach the database server at 127.0.0.1:${port} (ECONNREFUSED)`);
  expect(remedyFor("database", said)).toContain("start PostgreSQL there");
});

test("a host that has no address", async () => {
  const { said } = await clone.doctor(
    "database",
    at((url) => Object.assign(url, { hostname: "till.invalid" })),
  );
  expect(said).toContain("✗ database      Can't reach the database server at till.invalid:");
  expect(remedyFor("database", said)).toContain("mend the host name in DATABASE_URL");
});

test("a wrong password, until the role is given it", async () => {
  await clone.query("CREATE ROLE doctor_shop LOGIN PASSWORD 'old'");
  const shop = at((url) => Object.assign(url, { username: "doctor_shop", password: "new" }));
  const { said } = await clone.doctor("database", shop);
  expect(said).toContain("refused the user `doctor_shop`");
  const [statement] = remedyFor("database", said).match(/ALTER ROLE .*$/) ?? [];
  await clone.query(String(statement).replace("…", "new"));
  expect(await clone.doctor("database", shop)).toMatchObject({ code: 0 });
  await clone.query("DROP ROLE doctor_shop");
});

test("a database that does not exist, until it is made", async () => {
  const elsewhere = at((url) => Object.assign(url, { pathname: `${url.pathname}_elsewhere` }));
  const { said } = await clone.doctor("database", elsewhere);
  expect(said).toMatch(/✗ database +Database `\w+_elsewhere` does not exist/);
  expect(await clone.run(remedyFor("database", said), elsewhere)).toMatchObject({ code: 0 });
  expect(await clone.doctor("migrations", elsewhere)).toMatchObject({ code: 0 });
  await onTestServer(`DROP DATABASE ${new URL(elsewhere.DATABASE_URL).pathname.slice(1)}`);
});

test("a server that is starting up", async () => {
  const parent = mkdtempSync(join(tmpdir(), "till-standby-"));
  chmodSync(parent, 0o755); // whoever PostgreSQL runs as must get through
  const cluster = openCluster(join(parent, "postgres"));
  await cluster.create({ user: "till", password: "secret", settings: { hot_standby: "off" } });
  writeFileSync(join(parent, "postgres/standby.signal"), ""); // which waits to be told that it has what it needs
  const port = await freePort(0);
  await cluster.start(port);
  try {
    const { said } = await clone.doctor("database", { DATABASE_URL: serverUrl(port, "secret", "postgres") });
    expect(said).toMatch(/✗ database +The database server at .* does not take us: the database system is /);
    expect(remedyFor("database", said)).toContain("wait until it has started");
  } finally {
    await cluster.stop();
    rmSync(parent, { recursive: true });
  }
});

/** A server on a port of its own. */
async function listen(onConnection: (client: Socket) => void) {
  const server = createServer(onConnection);
  const port = await freePort(0);
  await once(server.listen(port, "127.0.0.1"), "listening");
  return { ...at((url) => Object.assign(url, { port })), close: () => server.close() };
}

test("a server that has stopped answering", async () => {
  const { close, ...silent } = await listen((client) => client.resume());
  const { said } = await clone.doctor("database", silent);
  expect(said).toMatch(/✗ database +The database server at .* does not take us: .*timeout/);
  expect(remedyFor("database", said)).toContain("see whether PostgreSQL on 127.0.0.1 is well");
  close();
});

test("a server that is too old", async () => {
  const { hostname, port } = new URL(clone.url);
  const [{ server_version: version }] = await clone.query("SHOW server_version");
  const old = version.replace(/^\d+/, "14");
  // a real server, whose version is changed on its way to us
  const { close, ...proxy } = await listen((client) => {
    const server = connect(Number(port), hostname);
    client.on("error", () => server.destroy()).pipe(server);
    server.on("data", (data) => client.write(data.toString("latin1").replaceAll(version, old), "latin1"));
  });
  const { code, said } = await clone.doctor("database", proxy);
  expect(said).toContain(`✗ database      PostgreSQL ${old} is too old: 15 or newer is needed`);
  expect(remedyFor("database", said)).toContain("point DATABASE_URL in .env to a newer one");
  expect(code).toBe(1);
  close();
});
