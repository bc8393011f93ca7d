import { expect, test } from "vitest";
import { inInches, readParts, sizeInWords } from "@/lib/catalogue/parts";

test("a size is said as a catalogue says it", () => {
  expect(sizeInWords({ width: 322, depth: 139, height: 31 })).toBe("32.2 × 13.9 × 3.1 cm");
  expect(sizeInWords({ width: 85, depth: 85, height: 95, isRound: true, holds: 350 })).toBe("⌀ 8.5 × 9.5 cm, 350 ml");
  expect(inInches(254)).toBe("10.0");
});

test("what is not a part is left out, whatever it is", () => {
  const part = { width: 10, depth: 10, height: 10 };
  expect(readParts([part, { width: 1 }, null, "1 × 1", { ...part, height: -1 }])).toEqual([part]);
  for (const junk of [null, {}, "x", 1]) expect(readParts(junk)).toEqual([]);
});
