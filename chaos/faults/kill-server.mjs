/** @type {import("../faults.mjs").Fault} */
export const killServer = {
  name: "Next.js killed (kill -9)",
  async run({ server }) {
    server.kill();
    await server.untilUp();
  },
};
