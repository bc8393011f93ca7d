/** Addresses that more than one place links to. */

export const productPath = (slug: string, variantSlug?: string) =>
  variantSlug ? (`/products/${slug}/${variantSlug}` as const) : (`/products/${slug}` as const);

export const categoryPath = (slug: string) => `/categories/${slug}` as const;

/** The order's page for whoever holds its key. */
export const orderPath = (number: string, key: string) => `/orders/${number}?key=${key}` as const;
