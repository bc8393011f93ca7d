import { expect, test } from "vitest";
import { inAscii } from "@/lib/http/in-ascii.mjs";

test("text, attributes and scripts say the same in ASCII", () => {
  const html =
    '<p title="caf\u00e9">\u00a318 \u2192 \u{1f3ee}</p><script>push("\u00a318 \u{1f3ee}")</script><b>\u2019</b>';
  expect(inAscii(html)).toBe(
    '<p title="caf&#233;">&#163;18 &#8594; &#127982;</p><script>push("\\u00a318 \\ud83c\\udfee")</script><b>&#8217;</b>',
  );
});

test("so do styles", () => {
  expect(inAscii('<style>a::after{content:"\u2192"}</style>\u00a3')).toBe(
    '<style>a::after{content:"\\2192 "}</style>&#163;',
  );
});

test("a page that is ASCII already stays as it is", () => {
  const html = "<!DOCTYPE html><script>a < b && c</script><p>&amp;</p>";
  expect(inAscii(html)).toBe(html);
});
