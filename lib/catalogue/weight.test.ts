import { expect, test } from "vitest";
import { shortMoney } from "@/lib/catalogue/short-money";
import { formatWeight } from "@/lib/catalogue/weight";

test("a weight is said as a label says it", () => {
  expect([350, 999, 1000, 1620].map(formatWeight)).toEqual(["350 g", "999 g", "1 kg", "1.62 kg"]);
});

test("a round threshold is said without pence", () => {
  expect([6000, 6250].map(shortMoney)).toEqual(["£60", "£62.50"]);
});
