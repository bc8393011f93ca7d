import { ceramics } from "@/prisma/catalogue/ceramics";
import { deskFurniture } from "@/prisma/catalogue/desk";
import { deskStorage } from "@/prisma/catalogue/desk-small";
import { keyboards } from "@/prisma/catalogue/keyboards";
import { lighting } from "@/prisma/catalogue/lighting";
import { paper } from "@/prisma/catalogue/paper";
import { plants } from "@/prisma/catalogue/plants";
import type { ProductData } from "@/prisma/catalogue/product-data";

export type CategoryData = {
  slug: string;
  name: string;
  shortName: string;
  description: string;
  /** In the order of their page, warm and cool backdrops alternating. */
  products: readonly ProductData[];
};

/** All that the demo shop sells, in the order of its header. */
export const CATEGORIES: readonly CategoryData[] = [
  {
    slug: "lighting",
    name: "Lighting",
    shortName: "Lighting",
    description: "Lamps for reading by, and lamps for the hour after.",
    products: lighting,
  },
  {
    slug: "keyboards-and-audio",
    name: "Keyboards & audio",
    shortName: "Keyboards",
    description: "Things you press, hear and charge, made to be kept out.",
    products: keyboards,
  },
  {
    slug: "desk-and-storage",
    name: "Desk & storage",
    shortName: "Desk",
    description: "What holds the desk together: mats, stands, trays and a place for every cable.",
    products: [...deskFurniture, ...deskStorage],
  },
  {
    slug: "paper",
    name: "Paper",
    shortName: "Paper",
    description: "Somewhere to put a thought down before it goes.",
    products: paper,
  },
  {
    slug: "ceramics-and-glass",
    name: "Ceramics & glass",
    shortName: "Ceramics",
    description: "For tea, water, flowers and the end of the afternoon.",
    products: ceramics,
  },
  {
    slug: "plants-and-pots",
    name: "Plants & pots",
    shortName: "Plants",
    description: "Pots with some weight to them. Bring your own plant.",
    products: plants,
  },
];
