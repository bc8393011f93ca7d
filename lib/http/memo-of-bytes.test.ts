import { expect, test, vi } from "vitest";
import { memoOfBytes } from "@/lib/http/memo-of-bytes";

test("what is asked for least is forgotten first, and no more is kept than may be", () => {
  const make = vi.fn((size: number) => Buffer.alloc(size));
  const memo = memoOfBytes(100);
  const ask = (key: string, size: number) => memo(key, () => make(size));
  ask("a", 40);
  ask("b", 40);
  ask("a", 40);
  expect(make).toHaveBeenCalledTimes(2);
  ask("c", 40); // b goes
  ask("a", 40);
  expect(make).toHaveBeenCalledTimes(3);
  ask("b", 40); // c goes
  expect(make).toHaveBeenCalledTimes(4);
  ask("huge", 500); // alone
  ask("a", 40);
  expect(make).toHaveBeenCalledTimes(6);
});
