import { lookup } from "@/lib/lookup";
import { CATEGORIES } from "@/prisma/catalogue/categories";
import { COLOUR_FAMILIES } from "@/prisma/catalogue/colour-families";
import type { ColourData, ProductData } from "@/prisma/catalogue/product-data";
import type { Kind } from "@/prisma/seed/generated/kind";
import { deskKinds } from "@/prisma/seed/generated/kinds-desk";
import { roomKinds } from "@/prisma/seed/generated/kinds-room";
import { COLOUR_NAMES, MATERIAL_COLOURS } from "@/prisma/seed/generated/words";

const KINDS = [...roomKinds, ...deskKinds];
const DEMO = CATEGORIES.flatMap(({ products }) => products);

/**
 * The kinds of things, their colours and their photographs, numbered from 0 within what they belong to, as the SQL of
 * write-batch.ts takes them.
 */
export function vocabulary(categoryIds: ReadonlyMap<string, number>) {
  const kinds = KINDS.map((kind, number) => {
    const demo = demoOf(kind);
    const { dimensions, care, colours } = demo;
    const [low, high] = kind.pounds;
    return {
      ...kind,
      number,
      low,
      high,
      dimensions,
      care,
      colours: colours.length,
      category: lookup(categoryIds, kind.category),
    };
  });
  const looks = KINDS.flatMap((kind, number) =>
    demoOf(kind).colours.map((colour, place) => look(number, place, colour)),
  );
  const pictures = KINDS.flatMap((kind, number) =>
    demoOf(kind).colours.flatMap((colour, place) =>
      colour.pictures.map(({ file }, position) => ({
        ...{ kind: number, place, position, src: `/pictures/${file}`, backdrop: colour.backdrop },
        seen: seenAs(file),
      })),
    ),
  );
  return { kinds, looks, pictures };
}

export type Vocabulary = ReturnType<typeof vocabulary>;

function look(kind: number, place: number, { name, swatch, weight }: ColourData) {
  const names = COLOUR_NAMES[name] ?? [name];
  const family = lookup(COLOUR_FAMILIES, name);
  return { kind, place, names, family, swatch, weight, material: MATERIAL_COLOURS.includes(name) ? name : null };
}

/** How a picture's description ends. */
function seenAs(file: string): string {
  if (file.includes("-angle")) return ", seen from another side";
  return file.includes("-detail") ? ", close up" : "";
}

function demoOf({ like }: Kind): ProductData {
  const demo = DEMO.find(({ slug }) => slug === like);
  if (!demo) throw new RangeError(`"${like}" is not in the demo catalogue.`);
  return demo;
}
