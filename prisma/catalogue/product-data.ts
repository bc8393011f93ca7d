/** A product as the demo shop is seeded with it. Money is in pence, VAT included; weights are grams. */
export type ProductData = {
  slug: string;
  /** Each colour appends its own part: TNF-KB and OAT make TNF-KB-OAT. */
  sku: string;
  name: string;
  subtitle: string;
  /** Two sentences. */
  story: string;
  materials: string;
  /** As the filter offers them. */
  materialNames: readonly string[];
  dimensions: string;
  care: string;
  price: number;
  publishedDaysAgo: number;
  /** How often it is bought, beside the others. */
  popularity: number;
  /** The first one stands for the product. */
  colours: readonly ColourData[];
};

export type ColourData = {
  name: string;
  sku: string;
  swatch: string;
  backdrop: string;
  /** Where it differs from the product's. */
  price?: number;
  compareAtPrice?: number;
  weight: number;
  stock: number;
  /** In `public/pictures`, each PICTURE_WIDTH × PICTURE_HEIGHT. */
  pictures: readonly { file: string; alt: string }[];
};

export const PICTURE_WIDTH = 1000;
export const PICTURE_HEIGHT = 1250;
