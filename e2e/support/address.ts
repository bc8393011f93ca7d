import type { Page } from "playwright/test";

/** A guest's checkout form, by field name: what a plain HTTP client sends. */
export const addressFields = {
  email: "maya.okafor@example.com",
  fullName: "Maya Okafor",
  line1: "14 Chandos Place",
  city: "Leeds",
  postcode: "LS8 1QS",
  country: "GB",
};

/** Fills the checkout as a person would, by label. */
export async function fillAddress(page: Page, changes: Partial<typeof addressFields> = {}) {
  const fields = { ...addressFields, ...changes };
  await page.getByLabel("Email").fill(fields.email);
  await page.getByLabel("Full name").fill(fields.fullName);
  await page.getByLabel("Address line 1").fill(fields.line1);
  await page.getByLabel("City").fill(fields.city);
  await page.getByLabel("Postcode").fill(fields.postcode);
}
