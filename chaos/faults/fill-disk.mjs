/** @type {import("../faults.mjs").Fault} */
export const fillDisk = {
  name: "disk full",
  impossible: ({ database }) => database.disk.why,
  async run({ database, pass }) {
    database.disk.fill();
    try {
      await pass(3, 8);
    } finally {
      database.disk.free();
    }
    await database.start(); // without room for its log, it may have stopped itself
  },
};
