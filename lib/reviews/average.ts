type Rated = { ratingSum: number; ratingCount: number };

/** The average of a product's stars to one decimal, as it is shown and told to search engines; null before the first. */
export const averageOf = ({ ratingSum, ratingCount }: Rated): string | null =>
  ratingCount === 0 ? null : (Math.round((ratingSum * 10) / ratingCount) / 10).toFixed(1);
