/**
 * An action's argument where that is to be text or a number. Whoever calls one by hand may send anything, even what throws
 * as soon as it is looked at: that is none.
 */
export const scalar = (given: unknown): string | number | undefined =>
  typeof given === "string" || typeof given === "number" ? given : undefined;
