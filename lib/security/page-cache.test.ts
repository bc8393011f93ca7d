import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFs } from "next/dist/server/lib/node-fs-methods.js";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import PageCache from "@/lib/security/page-cache.mjs";

const folder = mkdtempSync(join(tmpdir(), "till-page-cache-"));
const CONTEXT = { kind: "APP_PAGE", isRoutePPREnabled: false, isFallback: false };

afterEach(() => vi.unstubAllGlobals());
afterAll(() => rmSync(folder, { recursive: true }));

const OPTIONS = {
  fs: nodeFs,
  serverDistDir: folder,
  flushToDisk: false,
  revalidatedTags: [],
  _requestHeaders: {},
  maxMemoryCacheSize: 1_000_000,
};
const cache = new PageCache(OPTIONS);

async function keptPage(name: string) {
  const html = `<h1>${name}</h1><script>1</script>`;
  const headers = { "x-next-cache-tags": name };
  await cache.set(name, { kind: "APP_PAGE", html, headers, status: 200 }, { ...CONTEXT, fetchCache: false });
  return { drop: () => cache.revalidateTag(name), get: () => cache.get(name, CONTEXT) };
}

test("a page is kept in ASCII, with a policy that names its scripts", async () => {
  const page = await keptPage("£18 mug");
  expect(await page.get()).toMatchObject({
    value: {
      html: "<h1>&#163;18 mug</h1><script>1</script>",
      headers: { "content-security-policy": expect.stringMatching(/^script-src 'self' 'sha256-[^ ]+'$/) },
    },
  });
});

test("a page that was dropped is made anew, unless the database can't be reached: then it is shown as it was", async () => {
  const page = await keptPage("lamp");
  await vi.waitFor(async () => {
    await page.drop(); // a tag expires what was made before this millisecond
    expect(await page.get()).toBeNull();
  });

  vi.stubGlobal("databaseAnswers", async () => false);
  expect(await page.get()).toMatchObject({ value: { html: expect.stringContaining("lamp") } });
  vi.stubGlobal("databaseAnswers", async () => true);
  expect(await page.get()).toBeNull();
});

test("a page that was dropped is kept as it was until it has been made anew", async () => {
  const asItWas = () => globalThis.pagesAsTheyWere?.get("/shelf");
  const key = "/route-cache/APP_PAGE/hash/$/shelf";
  const page = await keptPage(key);
  expect(asItWas()).toBeUndefined();
  await vi.waitFor(async () => {
    await page.drop();
    expect(await page.get()).toBeNull();
  });
  expect(asItWas()).toMatchObject({ html: expect.stringContaining("<h1>") });
  await keptPage(key);
  expect(asItWas()).toBeUndefined();
});

test("a page that was dropped before it was ever read is, as it was built", async () => {
  mkdirSync(join(folder, "app"));
  writeFileSync(join(folder, "app", "books.html"), "<h1>As built</h1><script>1</script>");
  writeFileSync(join(folder, "app", "books.meta"), JSON.stringify({ status: 200, headers: {} }));
  for (const path of ["/books", "/never-built", "/../app/books"])
    expect(await cache.get(`/route-cache/APP_PAGE/hash/$${path}`, CONTEXT)).toBeNull();
  expect([...(globalThis.pagesAsTheyWere ?? [])]).toContainEqual([
    "/books",
    expect.objectContaining({
      html: expect.stringContaining("As built"),
      headers: { "content-security-policy": expect.stringContaining("'sha256-") },
    }),
  ]);
});

test("of the pages made on demand none is written to disk, which a million of them would fill", async () => {
  const writing = new PageCache({ ...OPTIONS, flushToDisk: true });
  mkdirSync(join(folder, "app", "products"), { recursive: true });
  writeFileSync(join(folder, "app", "products", "built.html"), "");
  for (const name of ["built", "on-demand"]) {
    const key = `/route-cache/APP_PAGE/hash/$/products/${name}`;
    const page = { kind: "APP_PAGE", html: name, rscData: Buffer.from(name), headers: {}, status: 200 };
    await writing.set(key, page, { ...CONTEXT, fetchCache: false });
    expect(await writing.get(key, CONTEXT)).toMatchObject({ value: { html: name } });
    expect(existsSync(join(folder, `${key}.html`)), name).toBe(name === "built");
  }
});
