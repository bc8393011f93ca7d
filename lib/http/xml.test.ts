import { expect, test } from "vitest";
import { element, escapeXml } from "@/lib/http/xml";

test("no text can end its element, open another or be what XML forbids", () => {
  expect(element("title", `</title> & "it's"`)).toBe("<title>&lt;/title&gt; &amp; &quot;it&apos;s&quot;</title>");
  expect(escapeXml("a\u0000b\u001b\uD800c\uFFFF")).toBe("abc");
  expect(escapeXml("£5 ½ 🪴 é\n")).toBe("£5 ½ 🪴 é\n");
});

test("no text makes no element", () => {
  expect(element("g:material", null)).toBe("");
});
