import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A server whose pages are those of the shop, but come tag by tag: `step` of them every 16 ms. */
export async function startSlowCopy(shop: string, step: number) {
  const server = createServer(async ({ url }, response) => {
    const original = await fetch(new URL(url ?? "/", shop));
    const type = original.headers.get("content-type") ?? "";
    response.writeHead(original.status, { "content-type": type });
    if (!type.startsWith("text/html")) return response.end(Buffer.from(await original.arrayBuffer()));
    const [head = "", body = ""] = (await original.text()).split(/(?=<body)/);
    response.write(head);
    const tags = body.split(/(?=<)/);
    for (let at = 0; at < tags.length; at += step) {
      response.write(tags.slice(at, at + step).join(""));
      await wait(16);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
