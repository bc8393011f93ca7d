import type { ProductData } from "@/prisma/catalogue/product-data";

export const lighting: readonly ProductData[] = [
  {
    slug: "crook-task-lamp",
    sku: "CRK-TL",
    name: "Crook task lamp",
    subtitle: "Steel, dimmable LED",
    story:
      "A bent steel stem carries the light over your work and keeps the base out of the way. The head tilts on a brass joint, and the LED dims from reading bright to barely on.",
    materials: "Powder-coated steel, brass fittings, black fabric flex with a UK plug. Built-in LED, 2700 K, 7 W.",
    materialNames: ["Steel", "Brass"],
    dimensions: "46 × 24 × 62 cm",
    care: "Dust with a dry cloth while it is off and cool. For fingerprints, a damp cloth and nothing stronger.",
    price: 12800,
    publishedDaysAgo: 549,
    popularity: 4,
    colours: [
      {
        name: "Ochre",
        sku: "OCH",
        swatch: "#d69a2d",
        backdrop: "#ddd3c4",
        weight: 2900,
        stock: 31,
        pictures: [
          {
            file: "desk-lamp-ochre.webp",
            alt: "Crook task lamp in ochre, its shade reaching out to the right of the stem",
          },
          {
            file: "desk-lamp-ochre-angle.webp",
            alt: "Crook task lamp in ochre, turned a little, the black flex trailing behind",
          },
          {
            file: "desk-lamp-ochre-detail.webp",
            alt: "The ochre shade of the Crook task lamp and its brass joint, close up",
          },
        ],
      },
      {
        name: "Sage",
        sku: "SAG",
        swatch: "#8f9c84",
        backdrop: "#dabeb1",
        weight: 2900,
        stock: 22,
        pictures: [
          {
            file: "desk-lamp-sage.webp",
            alt: "Crook task lamp in sage, its shade reaching out to the right of the stem",
          },
        ],
      },
      {
        name: "Black",
        sku: "BLK",
        swatch: "#262523",
        backdrop: "#d2c1a9",
        weight: 2900,
        stock: 18,
        pictures: [
          {
            file: "desk-lamp-black.webp",
            alt: "Crook task lamp in black, its shade reaching out to the right of the stem",
          },
        ],
      },
    ],
  },
  {
    slug: "cap-table-lamp",
    sku: "CAP-TL",
    name: "Cap table lamp",
    subtitle: "Spun steel, warm glow",
    story:
      "A round shade on a flared foot throws a warm pool of light down its own stem and onto the desk. It runs from a battery, so it can follow you to the shelf or the dinner table.",
    materials:
      "Spun steel with a gloss enamel finish, brass cap. Built-in LED, 2200 K, 3 W; charges by USB-C and lasts about ten hours.",
    materialNames: ["Steel", "Enamel", "Brass"],
    dimensions: "⌀ 26 × 34 cm",
    care: "Wipe with a soft, barely damp cloth. Keep it away from steam: enamel does not mind, the battery does.",
    price: 9600,
    publishedDaysAgo: 402,
    popularity: 4,
    colours: [
      {
        name: "Cream",
        sku: "CRE",
        swatch: "#efe8da",
        backdrop: "#bc947d",
        weight: 1650,
        stock: 27,
        pictures: [
          { file: "mushroom-lamp-cream.webp", alt: "Cap table lamp in cream, a domed shade above a flared foot" },
          { file: "mushroom-lamp-cream-angle.webp", alt: "Cap table lamp in cream, seen from slightly above" },
          {
            file: "mushroom-lamp-cream-detail.webp",
            alt: "The cream shade of the Cap table lamp, close up, light falling on the stem below",
          },
        ],
      },
      {
        name: "Rust",
        sku: "RUS",
        swatch: "#a8502f",
        backdrop: "#bfc6c6",
        weight: 1650,
        stock: 14,
        pictures: [
          { file: "mushroom-lamp-rust.webp", alt: "Cap table lamp in rust, a domed shade above a flared foot" },
        ],
      },
      {
        name: "Forest",
        sku: "FOR",
        swatch: "#46574b",
        backdrop: "#d1c0a8",
        weight: 1650,
        stock: 4,
        pictures: [
          { file: "mushroom-lamp-forest.webp", alt: "Cap table lamp in forest, a domed shade above a flared foot" },
        ],
      },
    ],
  },
];
