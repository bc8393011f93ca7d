/** @type {import("../faults.mjs").Fault} */
export const cutConnections = {
  name: "connections cut",
  async run({ proxy, pass }) {
    for (let times = 3; times > 0; times--) {
      proxy.cut();
      await pass(0.1, 0.5);
    }
  },
};

/** The order is placed, or is not, and the shop never learns which. */
const cutAtCommit = (when) => ({
  name: `connections cut ${when} COMMIT`,
  async run({ proxy }) {
    for (let times = 5; times > 0; times--) await proxy.cutAtCommit(when);
  },
});

/** @type {import("../faults.mjs").Fault} */
export const cutBeforeCommit = cutAtCommit("before");

/** @type {import("../faults.mjs").Fault} */
export const cutAfterCommit = cutAtCommit("after");

/** Packets vanish, and no side is told. @type {import("../faults.mjs").Fault} */
export const halfOpenConnections = {
  name: "connections half open",
  async run({ proxy, pass }) {
    proxy.goSilent();
    try {
      await pass(16, 20); // after 15 s, the shop takes a silent connection for dead
    } finally {
      proxy.speakAgain();
    }
  },
  afterwards: ({ proxy }) => proxy.forgetSilent(),
};
