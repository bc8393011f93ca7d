import { queryOnce } from "../../scripts/database/query.mjs";

const A_BACKEND = "SELECT pid FROM pg_stat_activity WHERE application_name = 'till' ORDER BY random() LIMIT 1";

/** @type {import("../faults.mjs").Fault} */
export const killDatabase = {
  name: "PostgreSQL killed (kill -9)",
  async run({ database, pass }) {
    database.kill();
    await pass(0, 4);
    await database.start();
  },
};

/** One process of it: PostgreSQL then throws everybody out and recovers by itself. @type {import("../faults.mjs").Fault} */
export const killBackend = {
  name: "a backend killed (kill -9)",
  async run({ database }) {
    const { rows } = await queryOnce(database.url, A_BACKEND);
    if (!rows[0]) throw new Error("The shop has no connection open to kill.");
    process.kill(rows[0].pid, "SIGKILL");
    await database.start();
  },
};
