#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine.
 *
 * The native engine is a binary that Prisma downloads at install or at first use, which a closed network refuses.
 * Prisma also publishes the same engine as WebAssembly, which needs a database driver and somebody to speak the CLI's
 * protocol: this program. prisma.config.ts names it in PRISMA_SCHEMA_ENGINE_BINARY, unless the operator has already
 * named another. It is plain JavaScript because the CLI runs it as it is, on whatever Node (20 or newer) it finds.
 */
import { parseArguments } from "./arguments.mjs";
import { runCommand } from "./commands.mjs";
import { engineVersion, openEngine } from "./engine.mjs";
import { serve } from "./protocol.mjs";

const { url, datamodels, command, asksVersion } = parseArguments(process.argv.slice(2));

if (asksVersion) console.log(`schema-engine-cli ${engineVersion()}`);
else if (command) process.exitCode = await runCommand(command, url);
else await serve(() => openEngine(url, datamodels));
