import { CATEGORIES } from "@/prisma/catalogue/categories";

type CategoryRow = { slug: string; name: string; shortName: string; description: string; position: number };

/** Shelves that only a larger shop needs, after the demo's. */
const MORE = [
  ["stands-and-risers", "Stands & risers", "Stands", "What lifts a screen, a laptop or a pair of headphones."],
  ["trays-and-organisers", "Trays & organisers", "Trays", "A place for every pen, letter and cable."],
  ["audio-and-charging", "Audio & charging", "Audio", "What sounds well, and what keeps it going."],
  ["clocks-and-calendars", "Clocks & calendars", "Clocks", "The hour and the day, without a screen."],
  ["candles", "Candles", "Candles", "Light that smells of something."],
] as const;

/** Every shelf that a generated product may stand on. */
export const SHELVES: readonly CategoryRow[] = [
  ...CATEGORIES.map(({ products: _, ...category }) => category),
  ...MORE.map(([slug, name, shortName, description]) => ({ slug, name, shortName, description })),
].map((category, position) => ({ ...category, position }));
