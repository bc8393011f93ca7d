import { expect, test } from "vitest";
import { checkoutSchema } from "@/lib/checkout/schema";
import { errorsByField } from "@/lib/forms/errors-by-field";
import { checkoutRequest } from "@/lib/testing/fixtures";

function errorsWith(changes: Record<string, unknown>) {
  const { phone, line2, giftNote, ...form } = checkoutRequest({ email: "maya@example.com" });
  const parsed = checkoutSchema.safeParse({ ...form, ...changes });
  return parsed.success ? {} : errorsByField(parsed.error);
}

test("a form filled in right passes, whatever its capitals and spaces", () => {
  expect(errorsWith({ email: "  Maya@Example.COM ", postcode: "ls81qs" })).toEqual({});
});

test("half a British postcode is asked for again, another country's is taken as it is", () => {
  expect(errorsWith({ postcode: "LS8" })).toEqual({ postcode: "Add the rest of the postcode, such as LS8 1QS." });
  expect(errorsWith({ postcode: "75011", country: "FR" })).toEqual({});
});

test("everything that is missing is named at once", () => {
  const errors = errorsWith({
    email: "",
    fullName: " ",
    line1: "",
    city: "",
    postcode: "LS8",
    deliveryMethod: undefined,
  });
  expect(Object.keys(errors).sort()).toEqual(["city", "deliveryMethod", "email", "fullName", "line1", "postcode"]);
});

test.for([
  ["country", "XX"],
  ["checkoutId", "1"],
  ["expectedTotal", "-1"],
  ["expectedTotal", "9e99"],
  ["paymentProvider", "gold"],
  ["fullName", "x".repeat(101)],
  ["giftNote", "x".repeat(301)],
])("%s can't be %s", ([field, value]) => {
  expect(Object.keys(errorsWith({ [field ?? ""]: value }))).toEqual([field]);
});

test("a gift note's new lines count as they are typed, and one of nothing is none", () => {
  const noteOf = (giftNote: string) => checkoutSchema.shape.giftNote.parse(giftNote);
  expect(noteOf(" For you,\r\nwith love ")).toBe("For you,\nwith love");
  expect(noteOf("x\r\n".repeat(150))).toHaveLength(299);
  expect(noteOf(" \r\n ")).toBeNull();
});
