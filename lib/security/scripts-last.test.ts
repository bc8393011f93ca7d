import { expect, test } from "vitest";
import { scriptsLast } from "@/lib/security/scripts-last.mjs";

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

test("scripts wait, and are no longer fetched ahead", () => {
  const html = scriptsLast(
    page(
      '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script>',
      '<p>Read me</p><script src="/b.js" id="_R_" async=""></script>',
    ),
  );
  expect(html).toContain('<head><script type="last" src="/a.js" async=""></script></head>');
  expect(html).toContain('<p>Read me</p><script type="last" src="/b.js" id="_R_" async=""></script><script>{');
  expect(html).toMatch(/}<\/script><\/body><\/html>$/);
});

test("what is in the page, or for old browsers, does not wait", () => {
  const html = page('<script src="/old.js" noModule=""></script>', '<script>data.push("<b>")</script>');
  expect(scriptsLast(html)).toBe(html);
});

test("a page that has been seen to is left alone", () => {
  const once = scriptsLast(page('<script src="/a.js" async=""></script>', ""));
  expect(scriptsLast(once)).toBe(once);
});
