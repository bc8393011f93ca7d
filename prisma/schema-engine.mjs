#!/usr/bin/env node
// A working prototype, to learn from: it answers as Prisma's native schema engine does (JSON-RPC, one message a line)
// on top of Prisma's own WebAssembly build of it, so that every `prisma migrate`/`db`/`generate` command runs with
// nothing downloaded. Set from prisma.config.ts, before anything else reads it:
//   process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL("./…/schema-engine.mjs", import.meta.url));
// Seen to work with prisma 7.10.1, @prisma/adapter-pg 7.10.1, @prisma/driver-adapter-utils 7.10.1,
// @prisma/schema-engine-wasm 8.1.0-2.59be4fda12412a79eeb9c2ae727b6aa723593323, PostgreSQL 18, Node 20:
// generate, validate, migrate dev/deploy/status/reset/resolve/diff, db push/pull/execute, studio, and drift detection.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

const CHAR_OID = 18; // PostgreSQL's internal "char"; adapter-pg has no case for it, and the schema engine wants Character
const TEXT_OID = 25;

function withCharColumns(connection) {
  const performIO = connection.performIO.bind(connection);
  const queryRaw = connection.queryRaw.bind(connection);
  let isChar = [];
  connection.performIO = async (query) => {
    const result = await performIO(query);
    const fields = result.fields ?? [];
    isChar = fields.map((field) => field.dataTypeID === CHAR_OID);
    return { rows: result.rows, rowCount: result.rowCount, fields: fields.map((f, i) => (isChar[i] ? { name: f.name, dataTypeID: TEXT_OID } : f)) };
  };
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type));
    return result;
  };
  // adapter-pg splits a script at every ";", even inside a comment or a function's body; PostgreSQL itself does not
  connection.executeScript = async (script) => {
    try {
      await connection.client.query(script);
    } catch (error) {
      connection.onError(error);
    }
  };
  return connection;
}

class MigrationAdapter extends PrismaPg {
  async connect() {
    return withCharColumns(await super.connect());
  }
  async connectToShadowDb() {
    const shadow = withCharColumns(await super.connectToShadowDb());
    const dropDatabase = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await shadow.client.end(); // the database can't be dropped while its own pool is connected
      await dropDatabase().catch((error) => {
        if (!/end on pool more than once/.test(error.message)) throw error;
      });
    };
    return shadow;
  }
}

const args = process.argv.slice(2);
const datamodels = [];
let url = process.env.DATABASE_URL;
let command;
for (let i = 0; i < args.length; i++) {
  if (args[i] === "--datamodels") datamodels.push([args[i + 1], readFileSync(args[++i], "utf8")]);
  else if (args[i] === "--datasource") url = JSON.parse(args[++i]).url ?? url;
  else if (args[i] === "cli") command = args[++i];
}

if (command) {
  // `schema-engine cli can-connect-to-database | create-database`: failures go to stderr as a JSON log line after a blank one
  const target = new URL(url);
  const database = decodeURIComponent(target.pathname.slice(1));
  try {
    if (command === "create-database") target.pathname = "/postgres";
    const client = new pg.Client({ connectionString: target.href });
    await client.connect();
    if (command === "create-database") await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
    await client.end();
    process.exit(0);
  } catch (error) {
    const missing = error.code === "3D000";
    const fields = { error_code: missing ? "P1003" : "P1001", message: missing ? `Database \`${database}\` does not exist` : error.message };
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    process.exit(1);
  }
}

globalThis.PRISMA_WASM_PANIC_REGISTRY = { message: "", set_message(message) { this.message = message; } };
const wasmFile = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm").replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(wasmFile)), { "./schema_engine_bg.js": wasm });
wasm.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

// a discrete config, not a connection string: the shadow database is opened by overriding `database`
const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(parseIntoClientConfig(url)));
const engine = await wasm.SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, () => {}, adapter);
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
const methodNames = { getDatabaseVersion: "version" };

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = line.trim() ? JSON.parse(line) : {};
  if (!method) continue; // the CLI's own replies to our "print"
  try {
    const result = await engine[methodNames[method] ?? method](params ?? {});
    if (method === "diff" && result?.stdout) send({ id: "print", method: "print", params: { content: result.stdout } });
    send({ id, result: result ?? null });
  } catch (error) {
    send({ id, error: { code: 4466, message: error.message, data: { is_panic: false, message: error.message, meta: error.meta ?? null, error_code: error.code ?? null } } });
  }
}
process.exit(0);
