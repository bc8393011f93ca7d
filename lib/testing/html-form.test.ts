import { expect, test } from "vitest";
import { fieldsIn, formWith } from "@/lib/testing/html-form.mjs";

const PAGE = `
  <form action="/search"><input name="q"/><button>Search</button></form>
  <form method="POST" enctype="multipart/form-data">
    <input type="hidden" name="$ACTION_ID_40aa"/>
    <input type="hidden" name="checkoutId" value="c0&quot;1&amp;2"/>
    <input type="radio" name="deliveryMethod" value="standard" checked=""/>
    <input type="radio" name="deliveryMethod" value="next-day"/>
    <input type="text" name="off" value="x" disabled=""/>
    <select name="country"><option value="AT">Austria</option><option value="GB" selected="">Britain</option></select>
    <select name="title"><option value="ms">Ms</option><option value="mr">Mr</option></select>
    <button class="till"><span>Place order</span> £4.00</button>
  </form>`;

test("a form is found by its button, also where that holds other elements", () => {
  expect(formWith(PAGE, "Search")).toContain('name="q"');
  expect(formWith(PAGE, "Place order")).toContain("checkoutId");
  expect(() => formWith(PAGE, "Pay")).toThrow("Pay");
});

test("a form's fields are what a browser sends of it untouched", () => {
  expect(fieldsIn(formWith(PAGE, "Place order"))).toEqual({
    $ACTION_ID_40aa: "",
    checkoutId: 'c0"1&2',
    deliveryMethod: "standard",
    country: "GB",
    title: "ms",
  });
});
