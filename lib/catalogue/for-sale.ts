/** A product may be shown and sold once it has been published: as a query's condition, and of a row at hand. */
export const forSale = () => ({ publishedAt: { lte: new Date() } });

export const isForSale = (product: { publishedAt: Date | null }) =>
  product.publishedAt !== null && product.publishedAt <= new Date();
