import { expect, test } from "vitest";
import { readOptions } from "@/prisma/seed/read-options";

test("--products says how many", () => {
  expect(readOptions(["--products", "1000000"])).toEqual({ products: 1_000_000 });
  expect(readOptions([])).toEqual({ products: null });
});

test.each(["0", "-3", "many", "1e6", "1.5", "10000001", "", " 5"])("--products %j is refused in a sentence", (text) => {
  expect(() => readOptions([`--products=${text}`])).toThrow("--products takes a whole number from 1 to 10000000");
});

test("what is not understood is named", () => {
  expect(() => readOptions(["--product", "3"])).toThrow("--product");
});
