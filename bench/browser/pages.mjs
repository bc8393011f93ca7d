export const CATEGORY = "/categories/desk-and-storage";
export const PRODUCT = "/products/speckle-mug/oat";

/**
 * What is looked at. `comesWith`: which of the prepared shoppers' cookies it needs. `interact` presses what one presses there.
 * @param {string} order the address of an order that has been placed
 */
export const pagesToMeasure = (order) => [
  { name: "home", path: "/", isShop: true, interact: openDrawer },
  { name: "category", path: CATEGORY, isShop: true, interact: openDrawer },
  { name: "product", path: PRODUCT, isShop: true, interact: chooseAndAdd },
  { name: "cart, empty", path: "/cart", interact: moveOn },
  { name: "cart, filled", path: "/cart", comesWith: "cart", interact: oneMoreAndFewer },
  { name: "checkout", path: "/checkout", comesWith: "cart", interact: fillIn },
  { name: "order", path: order, interact: moveOn },
];

/** Presses with a finger where there is one. */
export const press = (target, { context }) => (context.hasTouch ? target.tap() : target.click());

async function openDrawer(page, profile) {
  const opener = profile.context.hasTouch
    ? page.getByRole("button", { name: "Menu" })
    : page.getByRole("link", { name: "Cart" });
  await press(opener, profile);
  await press(page.getByRole("dialog").getByRole("button", { name: /^Close/ }), profile);
}

async function chooseAndAdd(page, profile) {
  await press(page.getByRole("radio", { name: "Sage" }), profile);
  await press(page.getByRole("button", { name: "One more" }), profile);
  await press(page.getByRole("button", { name: "Add to cart" }), profile);
  await press(page.getByRole("button", { name: "Close cart" }), profile);
}

async function oneMoreAndFewer(page, profile) {
  for (const name of ["One more", "One fewer"])
    await press(page.getByRole("main").getByRole("button", { name }), profile);
}

async function fillIn(page, profile) {
  await press(page.getByLabel("Email"), profile);
  await page.keyboard.type("maya");
  await press(page.getByRole("radio").and(page.locator(":not(:checked)")).first(), profile);
}

async function moveOn(page) {
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Tab");
}
