import { connect, createServer } from "node:net";

/**
 * A network between the shop and its database that can be made to fail.
 * @param {number} targetPort on this machine
 * @returns {Promise<{ port: number, connections: () => number, cut: () => number, cutAtCommit: (when: "before" | "after") => Promise<void>,
 *   goSilent: () => void, speakAgain: () => void, forgetSilent: () => void, stop: () => Promise<void> }>}
 */
export async function startProxy(targetPort) {
  const lines = new Set();
  let silent = false;
  let ambush = null;

  function join(client) {
    const server = connect(targetPort, "127.0.0.1");
    const line = { client, server, silent: false };
    lines.add(line);
    client.setNoDelay(true);
    server.setNoDelay(true);
    // Answers are small: what one side can't take at once may wait in memory.
    client.on("data", (chunk) => (ambush && hasCommit(chunk) ? spring(line, chunk) : server.write(chunk)));
    server.on("data", (chunk) => (line.answerIsLost ? breakOff(line) : client.write(chunk)));
    for (const socket of [client, server]) {
      socket.on("error", () => {}); // told by "close"
      socket.on("close", () => line.silent || breakOff(line)); // a dead network brings no news of an end either
    }
    if (silent) hush(line);
  }

  function spring(line, chunk) {
    const { when, done } = ambush;
    ambush = null;
    if (when === "after") {
      line.answerIsLost = true;
      line.server.write(chunk);
      line.server.once("close", done);
    } else {
      breakOff(line);
      done();
    }
  }

  function breakOff(line) {
    lines.delete(line);
    for (const socket of [line.client, line.server]) socket.resetAndDestroy();
  }

  function hush(line) {
    line.silent = true;
    line.client.pause();
    line.server.pause();
  }

  const listener = createServer(join);
  await new Promise((resolve) => listener.listen(0, "127.0.0.1", resolve));
  return {
    port: listener.address().port,
    connections: () => lines.size,

    /** Breaks every connection off. @returns how many */
    cut() {
      const broken = [...lines];
      broken.forEach(breakOff);
      return broken.length;
    },

    /** Breaks the next connection that commits: before the database hears of it, or once it has, before its answer. */
    cutAtCommit: (when) =>
      new Promise((done) => {
        ambush = { when, done };
      }),

    /** Passes nothing on any more, without a word to either side; nor on connections yet to come. */
    goSilent() {
      silent = true;
      lines.forEach(hush);
    },

    /** New connections work again. Those that fell silent stay so for ever, as where a router has forgotten them. */
    speakAgain() {
      silent = false;
    },

    /** The database's side learns that its silent partners are gone, as its keep-alive would tell it in time. */
    forgetSilent() {
      [...lines].filter((line) => line.silent).forEach(breakOff);
    },

    async stop() {
      const closed = new Promise((resolve) => listener.close(resolve));
      [...lines].forEach(breakOff);
      await closed;
    },
  };
}

const hasCommit = (chunk) => chunk.includes("COMMIT\0");
