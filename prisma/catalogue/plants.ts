import type { ProductData } from "@/prisma/catalogue/product-data";

export const plants: readonly ProductData[] = [
  {
    slug: "long-tom-planter",
    sku: "LTM-PL",
    name: "Long Tom planter",
    subtitle: "Terracotta, 14 cm",
    story:
      "The ordinary flowerpot, made properly: a thick rim, a drainage hole, and a saucer that fits. Terracotta breathes, which is kind to roots and to people who water too much.",
    materials: "Terracotta with a matching saucer; chalk and slate are washed with mineral paint. Plant not included.",
    materialNames: ["Terracotta"],
    dimensions: "⌀ 14 × 13 cm, with saucer",
    care: "Rinse between plants. White marks are minerals from the water: vinegar takes them off.",
    price: 2600,
    publishedDaysAgo: 526,
    popularity: 5,
    colours: [
      {
        name: "Terracotta",
        sku: "TER",
        swatch: "#b5654a",
        backdrop: "#b6bba8",
        weight: 1150,
        stock: 44,
        pictures: [
          {
            file: "planter-terracotta.webp",
            alt: "Long Tom planter in terracotta with its saucer, a round-leaved plant growing in it",
          },
          {
            file: "planter-terracotta-angle.webp",
            alt: "Long Tom planter in terracotta with a round-leaved plant, from the side",
          },
          {
            file: "planter-terracotta-detail.webp",
            alt: "Round green leaves over the rim of the terracotta Long Tom planter, close up",
          },
        ],
      },
      {
        name: "Chalk",
        sku: "CHA",
        swatch: "#e3dccf",
        backdrop: "#c09982",
        weight: 1150,
        stock: 38,
        pictures: [
          {
            file: "planter-chalk.webp",
            alt: "Long Tom planter in chalk with its saucer, a round-leaved plant growing in it",
          },
        ],
      },
      {
        name: "Slate",
        sku: "SLT",
        swatch: "#4d555b",
        backdrop: "#e0d4c6",
        weight: 1150,
        stock: 2,
        pictures: [
          {
            file: "planter-slate.webp",
            alt: "Long Tom planter in slate with its saucer, a round-leaved plant growing in it",
          },
        ],
      },
    ],
  },
  {
    slug: "cast-planter",
    sku: "CST-PL",
    name: "Cast planter",
    subtitle: "Concrete, 12 cm",
    story:
      "A straight-sided pot for a plant that stands up for itself. It is heavy enough for tall leaves, and sealed, so it leaves no ring on the desk.",
    materials: "Cast concrete, sealed inside, cork foot; ink is painted. No drainage hole. Plant not included.",
    materialNames: ["Concrete", "Cork"],
    dimensions: "⌀ 12 × 11.5 cm",
    care: "Wipe with a damp cloth. Water sparingly: it holds what you give it.",
    price: 3400,
    publishedDaysAgo: 377,
    popularity: 4,
    colours: [
      {
        name: "Concrete",
        sku: "CON",
        swatch: "#a5a29c",
        backdrop: "#d7bcae",
        weight: 1420,
        stock: 5,
        pictures: [
          { file: "snake-plant-concrete.webp", alt: "Cast planter in concrete with a tall snake plant in it" },
          {
            file: "snake-plant-concrete-angle.webp",
            alt: "Cast planter in concrete with a snake plant, turned a little",
          },
          {
            file: "snake-plant-concrete-detail.webp",
            alt: "The concrete Cast planter, close up, its surface pitted and speckled",
          },
        ],
      },
      {
        name: "Ink",
        sku: "INK",
        swatch: "#2d3846",
        backdrop: "#bdc3c3",
        weight: 1420,
        stock: 2,
        pictures: [{ file: "snake-plant-ink.webp", alt: "Cast planter in ink with a tall snake plant in it" }],
      },
    ],
  },
];
