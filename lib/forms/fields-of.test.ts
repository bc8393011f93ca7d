import { expect, test } from "vitest";
import { fieldsOf } from "@/lib/forms/fields-of";

test("a form's text is what was typed, without what the database refuses", () => {
  const form = new FormData();
  form.set("line1", "14\0 Chandos\u0007 Place");
  form.set("note", "First line\nsecond, with a tab\t and £, é, 🏮");
  form.set("city", "Leeds\ud800");
  form.set("$ACTION_ID_1", "");
  form.set("picture", new Blob(["a file"]));
  expect(fieldsOf(form)).toEqual({
    line1: "14 Chandos Place",
    note: "First line\nsecond, with a tab\t and £, é, 🏮",
    city: "Leeds\ufffd",
  });
});

test("anything but a form has no fields", () => {
  for (const given of [null, "line1=x", { line1: "x" }, [["line1", "x"]]]) expect(fieldsOf(given)).toEqual({});
});
