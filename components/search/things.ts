const grouped = new Intl.NumberFormat("en-GB");

/** How many there are, in words: "Nothing", "1 thing", "12,400 things". */
export function things(count: number): string {
  if (count === 0) return "Nothing";
  return `${grouped.format(count)} ${count === 1 ? "thing" : "things"}`;
}
