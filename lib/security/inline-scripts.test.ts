import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashesOf, joinScripts } from "@/lib/security/inline-scripts.mjs";

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("neighbouring scripts become one that does the same", () => {
  expect(joinScripts("<p>a</p><script>one()</script><script>two()</script><script>three()</script><p>b</p>")).toBe(
    "<p>a</p><script>one();two();three()</script><p>b</p>",
  );
});

test("scripts that something stands between, or that have attributes, stay as they are", () => {
  const apart = '<script>one()</script> <script>two()</script><script type="application/ld+json">{}</script>';
  expect(joinScripts(apart)).toBe(apart);
  const data = '<script type="application/ld+json">{}</script><script>one()</script>';
  expect(joinScripts(data)).toBe(data);
});

test("joining twice changes nothing more", () => {
  const once = joinScripts("<script>a()</script><script>b()</script>");
  expect(joinScripts(once)).toBe(once);
});

test("every script that runs is hashed, whatever is in it; files and data are not", () => {
  const html = `<script>if (1 < 2) go()</script><script id="x">\n</script><script src="/a.js" async=""></script>
    <script type="application/ld+json">{"a":1}</script>`;
  expect(hashesOf(html)).toEqual([sha256("if (1 < 2) go()"), sha256("\n")]);
});
