import { createInterface } from "node:readline";

const RPC_ERROR = 4466; // any other code makes the CLI report a crash of the engine

/**
 * Answers the CLI's JSON-RPC, one message a line, one request at a time, until it closes our input.
 * @param {() => Promise<(method: string, params: object) => Promise<any>>} open makes the engine; called once, with the first request, so that its failure can
 *   be told as an answer
 */
export async function serve(open) {
  const printed = pendingPrints();
  let engine;
  let last = Promise.resolve();

  const lines = createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    const message = line.trim() ? JSON.parse(line) : {};
    if (!message.method) return printed.settle(message.id);
    last = last.then(async () => {
      engine ??= open();
      await answer(engine, message, printed);
    });
  });
  await new Promise((resolve) => lines.once("close", resolve));
  printed.settleAll();
  await last;
  process.exit(0); // the engine's connections would keep the process alive
}

async function answer(engine, { id, method, params }, printed) {
  try {
    const result = await (await engine)(method, params ?? {});
    // the CLI may end itself as soon as it has the result, so it gets that only when it says that it has printed
    if (method === "diff" && result?.stdout) await printed.print(result.stdout);
    send({ id, result: result ?? null });
  } catch (error) {
    const { message, meta = null, code = null } = error;
    send({ id, error: { code: RPC_ERROR, message, data: { is_panic: false, message, meta, error_code: code } } });
  }
}

function pendingPrints() {
  const waiting = new Map();
  return {
    print(content) {
      const id = `print-${waiting.size + 1}`;
      send({ id, method: "print", params: { content } });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    settle(id) {
      waiting.get(id)?.();
      waiting.delete(id);
    },
    settleAll() {
      for (const id of waiting.keys()) this.settle(id);
    },
  };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
