import { z } from "zod";
import { readList } from "@/lib/catalogue/read-list";

const millimetres = z.number().positive();

const partSchema = z.object({
  /** Where there is more than one, or several alike: "Carafe", "Each". */
  name: z.string().optional(),
  /** Of what is round, the diameter. */
  width: millimetres,
  depth: millimetres,
  height: millimetres,
  isRound: z.boolean().optional(),
  /** In millilitres. */
  holds: z.number().positive().optional(),
});

/** One thing in the box, as large as it is, in millimetres. */
export type Part = z.infer<typeof partSchema>;

/** A product's parts as the database has them. */
export const readParts = (parts: unknown): Part[] => readList(parts, partSchema);

const centimetres = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const inches = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Millimetres as centimetres, the unit left out: `139` → `13.9`. */
export const inCentimetres = (length: number) => centimetres.format(length / 10);

/** Millimetres as inches, the unit left out: `139` → `5.5`. */
export const inInches = (length: number) => inches.format(length / 25.4);

/** "32.2 × 13.9 × 3.1 cm", "⌀ 8.5 × 9.5 cm, 350 ml" */
export function sizeInWords({ width, depth, height, isRound, holds }: Part): string {
  const lengths = isRound ? [width, height] : [width, depth, height];
  const size = `${isRound ? "⌀ " : ""}${lengths.map(inCentimetres).join(" × ")} cm`;
  return holds ? `${size}, ${holds} ml` : size;
}
