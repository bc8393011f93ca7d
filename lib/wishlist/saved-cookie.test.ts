import { expect, test } from "vitest";
import { asSavedCookie, readSaved, SAVED_COOKIE } from "@/lib/wishlist/saved-cookie";

test("a browser's cookies tell what it has saved", () => {
  expect(readSaved(`cart_count=2; ${SAVED_COOKIE}=${asSavedCookie([12, 3, 700])}; other=1`)).toEqual([12, 3, 700]);
  expect(readSaved(`${SAVED_COOKIE}=7`)).toEqual([7]);
});

test.for(["", "saved=", "unsaved=7", "saved=<b>", "saved=..", "cart=saved=7"])("%j tells of nothing", (cookies) => {
  expect(readSaved(cookies)).toEqual([]);
});
