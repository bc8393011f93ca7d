import type { ProductData } from "@/prisma/catalogue/product-data";

export const deskFurniture: readonly ProductData[] = [
  {
    slug: "leather-desk-mat",
    sku: "LTH-DM",
    name: "Leather desk mat",
    subtitle: "Full-grain, felt backed",
    story:
      "One piece of leather with a stitched edge that quiets a keyboard and gives a pen something to write on. It arrives rolled in its strap, lies flat by the evening, and gets better looking with use.",
    materials: "Full-grain leather, wool felt backing, cotton stitching, leather strap.",
    materialNames: ["Leather", "Wool felt"],
    dimensions: "70 × 35 × 0.4 cm",
    care: "Wipe spills at once. A little leather balm twice a year keeps it supple.",
    price: 6800,
    publishedDaysAgo: 545,
    popularity: 5,
    colours: [
      {
        name: "Cognac",
        sku: "COG",
        swatch: "#a8643c",
        backdrop: "#e7dbcd",
        weight: 920,
        stock: 32,
        pictures: [
          { file: "desk-mat-cognac.webp", alt: "Leather desk mat in cognac, half unrolled, held by a dark strap" },
          {
            file: "desk-mat-cognac-angle.webp",
            alt: "Leather desk mat in cognac, half unrolled, from the other corner",
          },
          {
            file: "desk-mat-cognac-detail.webp",
            alt: "The rolled end of the cognac leather desk mat, close up: felt back, pale stitching, dark strap",
          },
        ],
      },
      {
        name: "Slate",
        sku: "SLT",
        swatch: "#4d555b",
        backdrop: "#e2c9bb",
        weight: 920,
        stock: 24,
        pictures: [
          { file: "desk-mat-slate.webp", alt: "Leather desk mat in slate, half unrolled, held by a dark strap" },
        ],
      },
      {
        name: "Moss",
        sku: "MOS",
        swatch: "#6f7355",
        backdrop: "#decdb5",
        weight: 920,
        stock: 3,
        pictures: [
          { file: "desk-mat-moss.webp", alt: "Leather desk mat in moss, half unrolled, held by a dark strap" },
        ],
      },
    ],
  },
  {
    slug: "fold-laptop-stand",
    sku: "FLD-LS",
    name: "Fold laptop stand",
    subtitle: "One bent sheet, 4 mm",
    story:
      "A single sheet of metal, bent twice, that lifts a laptop to a kinder height. There is nothing to unfold and nothing to come loose, and a keyboard slides away underneath.",
    materials:
      "4 mm aluminium, brushed or powder-coated in sand, or solid brass. Clear silicone strips where the laptop sits.",
    materialNames: ["Aluminium", "Brass"],
    dimensions: "26 × 24 × 15 cm",
    care: "Wipe with a soft cloth. Brass darkens with handling; a little polish brings it back, if you want it back.",
    price: 6400,
    publishedDaysAgo: 318,
    popularity: 3,
    colours: [
      {
        name: "Aluminium",
        sku: "ALU",
        swatch: "#c4c6c8",
        backdrop: "#8d979f",
        weight: 1180,
        stock: 28,
        pictures: [
          {
            file: "laptop-stand-aluminium.webp",
            alt: "Fold laptop stand in aluminium, one bent sheet with a lip at the front",
          },
          {
            file: "laptop-stand-aluminium-angle.webp",
            alt: "Fold laptop stand in aluminium, seen from the front left",
          },
          {
            file: "laptop-stand-aluminium-detail.webp",
            alt: "The front lip of the aluminium Fold laptop stand, close up, its surface brushed",
          },
        ],
      },
      {
        name: "Brass",
        sku: "BRS",
        swatch: "#b8935a",
        backdrop: "#aeb3a2",
        price: 7900,
        weight: 3640,
        stock: 12,
        pictures: [
          {
            file: "laptop-stand-brass.webp",
            alt: "Fold laptop stand in brass, one bent sheet with a lip at the front, bronze inside the curve",
          },
        ],
      },
      {
        name: "Sand",
        sku: "SAN",
        swatch: "#d8c9ae",
        backdrop: "#b8927d",
        weight: 1240,
        stock: 19,
        pictures: [
          { file: "laptop-stand-sand.webp", alt: "Fold laptop stand in sand, one bent sheet with a lip at the front" },
        ],
      },
    ],
  },
  {
    slug: "plinth-monitor-riser",
    sku: "PLN-MR",
    name: "Plinth monitor riser",
    subtitle: "Solid wood, steel legs",
    story:
      "Plinth lifts a screen to eye level and gives you back the desk beneath it, with a shelf for the things you put down. The top is one solid board with its edges eased by hand.",
    materials:
      "Solid walnut, oak or blackened ash, powder-coated steel legs and shelf. Holds 30 kg; the mug and book are not included.",
    materialNames: ["Walnut", "Oak", "Ash", "Steel"],
    dimensions: "54 × 22 × 12 cm",
    care: "Wipe with a damp cloth and dry it. Oil the board once a year.",
    price: 11800,
    publishedDaysAgo: 540,
    popularity: 3,
    colours: [
      {
        name: "Walnut",
        sku: "WAL",
        swatch: "#6b4a33",
        backdrop: "#dfd3c5",
        weight: 3850,
        stock: 19,
        pictures: [
          {
            file: "monitor-riser-walnut.webp",
            alt: "Plinth monitor riser in walnut with black steel legs, a mug on top and a book on its shelf",
          },
          {
            file: "monitor-riser-walnut-angle.webp",
            alt: "Plinth monitor riser in walnut, from the other side, a mug at its near end",
          },
          {
            file: "monitor-riser-walnut-detail.webp",
            alt: "The end of the walnut Plinth monitor riser, close up: rounded edge, steel leg, a book on the shelf",
          },
        ],
      },
      {
        name: "Oak",
        sku: "OAK",
        swatch: "#d3b48a",
        backdrop: "#b4b9a8",
        weight: 3700,
        stock: 16,
        pictures: [
          {
            file: "monitor-riser-oak.webp",
            alt: "Plinth monitor riser in oak with white steel legs, a mug on top and a book on its shelf",
          },
        ],
      },
      {
        name: "Black",
        sku: "BLK",
        swatch: "#262523",
        backdrop: "#bd9782",
        weight: 3600,
        stock: 3,
        pictures: [
          {
            file: "monitor-riser-black.webp",
            alt: "Plinth monitor riser in black with black steel legs, a mug on top and a book on its shelf",
          },
        ],
      },
    ],
  },
  {
    slug: "noon-desk-clock",
    sku: "NON-CL",
    name: "Noon desk clock",
    subtitle: "Silent sweep movement",
    story:
      "A clear face with a thin red second hand that moves without a tick. It stands on a small block, tilted a little, so you can read it from where you sit.",
    materials:
      "Turned walnut or powder-coated steel case, walnut or brass foot, mineral glass. Quartz sweep movement; takes one AA battery.",
    materialNames: ["Walnut", "Steel", "Brass", "Glass"],
    dimensions: "⌀ 16 × 4.5 × 17.5 cm",
    care: "Dust with a dry cloth. Take the battery out before you put it away for long.",
    price: 7900,
    publishedDaysAgo: 470,
    popularity: 3,
    colours: [
      {
        name: "Walnut",
        sku: "WAL",
        swatch: "#6b4a33",
        backdrop: "#bbc2c2",
        weight: 640,
        stock: 26,
        pictures: [
          {
            file: "clock-walnut.webp",
            alt: "Noon desk clock in walnut with a pale face, showing nine minutes past ten",
          },
          { file: "clock-walnut-angle.webp", alt: "Noon desk clock in walnut, turned slightly to the left" },
          {
            file: "clock-walnut-detail.webp",
            alt: "The face of the walnut Noon desk clock, close up: plain black marks and a thin red second hand",
          },
        ],
      },
      {
        name: "Sage",
        sku: "SAG",
        swatch: "#8f9c84",
        backdrop: "#dbd0c1",
        weight: 690,
        stock: 21,
        pictures: [{ file: "clock-sage.webp", alt: "Noon desk clock in sage on a brass foot, with a pale face" }],
      },
      {
        name: "Black",
        sku: "BLK",
        swatch: "#262523",
        backdrop: "#d6bbad",
        weight: 690,
        stock: 1,
        pictures: [
          {
            file: "clock-black.webp",
            alt: "Noon desk clock in black on a brass foot, with a black face and pale hands",
          },
        ],
      },
    ],
  },
];
