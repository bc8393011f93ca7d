import fc from "fast-check";
import type { Shop } from "@/fuzz/support/shop";

const NUMBERS = ["0", "-1", "-0", "2147483647", "2147483648", "4294967296", "9007199254740992", "1e309", "1e1", "NaN"];
const NEARLY_NUMBERS = [
  "Infinity",
  "0x10",
  "0b1",
  " 1 ",
  "1.5",
  "1,5",
  "٣",
  "½",
  "+1",
  "1n",
  "1_0",
  "--1",
  "true",
  "null",
  "",
];
const UNICODE = [
  "\0",
  "a\0b",
  "\ud800",
  "\udfff\ud800",
  "\u202eabc",
  "\u200f",
  `z${"\u0301".repeat(500)}`,
  "\ufeff",
  "\uffff",
  "🛒",
];
const SYNTAX = [
  "'; DROP TABLE orders; --",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "../../../../etc/passwd",
  "..%2f..%2f",
  "%00",
  "%E0%A4%A",
  "%",
  "%ff%fe",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "toString",
  "[object Object]",
  "\r\nX-Injected: yes",
  "//elsewhere.example/",
  "javascript:alert(1)",
  "$@1",
  "$undefined",
  "_next",
  "index",
  "[slug]",
];

/** Text that somebody who means harm, or a broken client, may send in any place. */
export const hostileText = (shop: Shop): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...NUMBERS, ...NEARLY_NUMBERS) },
    { weight: 3, arbitrary: fc.constantFrom(...UNICODE, ...SYNTAX) },
    { weight: 2, arbitrary: fc.constantFrom(...forged(shop)) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom("x", "é", "%F0%9F%9B%92", "../").map((text) => text.repeat(1500)) },
  );

/** What is somebody else's, and what was the attacker's own once. */
const forged = ({ canary, replayed }: Shop) => [
  canary.number,
  String(canary.id),
  canary.form.checkoutId ?? "",
  replayed.number,
  replayed.form.checkoutId ?? "",
  replayed.key,
];

/** An argument of an action in the encoding that Next.js's own client uses, or near to it. */
export const hostileArgument = (shop: Shop): fc.Arbitrary<unknown> =>
  fc.oneof(
    hostileText(shop),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      "$undefined",
      "$NaN",
      "$Infinity",
      "$-0",
      "$n999999999999999999999",
      "$nx",
      "$D2024-99-99",
      "$K1",
      "$Q1",
      "$W1",
      "$F1",
      "$F0",
      "$h1",
      "$@1",
      "$@0",
      "$i1",
      "$B1",
      "$A1",
      "$R1",
      "$1",
      "$0",
      "$0:0:0",
      "$1:__proto__:constructor",
      "$T",
      "$Sreact.fragment",
      "$$",
    ),
    fc.record({ attempt: fc.constantFrom("$n1", "$NaN", "x", -1, 1e308, null), values: fc.jsonValue() }),
  );
