const format = new Intl.NumberFormat("en-GB");

/** A number as people read it: "12,400". */
export const grouped = (count: number): string => format.format(count);
