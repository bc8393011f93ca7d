import { signalAll } from "../processes.mjs";

/** It neither answers nor ends, as where its disk or its machine hangs. @type {import("../faults.mjs").Fault} */
export const freezeDatabase = {
  name: "PostgreSQL frozen (SIGSTOP)",
  async run({ database, outlast }) {
    const frozen = database.processes();
    signalAll(frozen, "SIGSTOP");
    try {
      await outlast();
    } finally {
      signalAll(frozen, "SIGCONT");
    }
  },
};
