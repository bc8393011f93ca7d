import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import { parseIntoClientConfig } from "pg-connection-string";
import { MigrationAdapter } from "./adapter.mjs";
import { explainFailedMigration } from "./failed-migration.mjs";

const METHOD_NAMES = { getDatabaseVersion: "version" };

/**
 * Starts the WebAssembly engine on a database.
 * @param {string} url
 * @param {[string, string][]} datamodels
 * @returns {Promise<(method: string, params: object) => Promise<unknown>>} does one of the CLI's requests
 */
export async function openEngine(url, datamodels) {
  instantiate();
  // a discrete config, not a connection string: the shadow database is opened by overriding `database`
  const adapter = new MigrationAdapter(parseIntoClientConfig(url));
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
  const engine = await wasm.SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
  return async (method, params) => {
    try {
      return await engine[METHOD_NAMES[method] ?? method](params);
    } catch (error) {
      throw explainFailedMigration(error, method, adapter.scriptError);
    }
  };
}

export function engineVersion() {
  instantiate();
  return wasm.version();
}

function instantiate() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: "",
    set_message(message) {
      this.message = message;
    },
  };
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const code = readFileSync(entry.replace(/schema_engine\.js$/, "schema_engine_bg.wasm"));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { "./schema_engine_bg.js": wasm });
  wasm.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}
