import { cutAfterCommit, cutBeforeCommit, cutConnections, halfOpenConnections } from "./faults/drop-connections.mjs";
import { fillDisk } from "./faults/fill-disk.mjs";
import { freezeDatabase } from "./faults/freeze-database.mjs";
import { killBackend, killDatabase } from "./faults/kill-database.mjs";
import { killServer } from "./faults/kill-server.mjs";

/**
 * @typedef {object} Shop what a fault is done to
 * @property {Awaited<ReturnType<typeof import("./database.mjs").startDatabase>>} database
 * @property {Awaited<ReturnType<typeof import("./supervisor.mjs").superviseServer>>} server
 * @property {Awaited<ReturnType<typeof import("./tcp-proxy.mjs").startProxy>>} proxy
 * @property {(least: number, most: number) => Promise<void>} pass lets that many seconds go by
 * @property {() => Promise<void>} outlast lets more time go by than the shop waits for an answer
 *
 * @typedef {object} Fault
 * @property {string} name
 * @property {(shop: Shop) => string | undefined} [impossible] why it can't be tried on this machine
 * @property {(shop: Shop) => Promise<void>} run ends when what was broken is back
 * @property {(shop: Shop) => void} [afterwards] clears up, once the shop has recovered by itself
 */

/** @type {Fault[]} */
export const FAULTS = [
  killServer,
  killDatabase,
  killBackend,
  freezeDatabase,
  cutConnections,
  cutBeforeCommit,
  cutAfterCommit,
  halfOpenConnections,
  fillDisk,
];
