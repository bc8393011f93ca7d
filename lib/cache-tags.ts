/** Every tag that a cached read can carry. A write drops exactly the tags of what it changed. */

/** Everything that comes from the catalogue. */
export const CATALOGUE_TAG = "catalogue";

/** Whatever shows this product: its pages, and every list that it is in. */
export const productTag = (productId: number) => `product:${productId}`;

/** A category's own page. */
export const categoryTag = (categoryId: number) => `category:${categoryId}`;

/** A category's page as far as search made it: which products, in which order, with which filters. */
export const listingTag = (categoryId: number) => `listing:${categoryId}`;
