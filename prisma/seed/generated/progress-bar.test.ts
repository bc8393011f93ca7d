import { expect, test } from "vitest";
import { progressLine } from "@/prisma/seed/generated/progress-bar";

test("a bar says how far it is, how fast, and how long it will take", () => {
  expect(progressLine(500_000, 1_000_000, 100)).toBe(
    "████████████░░░░░░░░░░░░ 500,000 of 1,000,000 · 5,000/s · 1 min 40 s left",
  );
});

test("at its end it says how long it took", () => {
  expect(progressLine(1000, 1000, 4)).toBe("████████████████████████ 1,000 of 1,000 · 250/s · in 4 s");
});
