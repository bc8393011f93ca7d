import { grouped } from "@/components/ui/grouped";

/** How many there are, in words: "Nothing", "1 thing", "12,400 things". */
export function things(count: number): string {
  if (count === 0) return "Nothing";
  return `${grouped(count)} ${count === 1 ? "thing" : "things"}`;
}
