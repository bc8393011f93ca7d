/** A kind of thing that generated products are: what it may be called, be made of and cost. */
export type Kind = {
  /** Begins its SKUs. */
  code: string;
  /** The demo product whose colours, photographs, size and care it has. */
  like: string;
  category: string;
  nouns: readonly string[];
  /** Words between the maker's name and the noun; some products have none. */
  modifiers: readonly string[];
  /** One of them, unless the colour says what it is made of. */
  materials: readonly string[];
  /** What follows the materials in the subtitle. */
  details: readonly string[];
  /** A story's first sentence. */
  openings: readonly string[];
  /** From and to, in whole pounds; most are nearer to the first. */
  pounds: readonly [number, number];
};
