import type { ProductData } from "@/prisma/catalogue/product-data";

export const paper: readonly ProductData[] = [
  {
    slug: "clothbound-notebook",
    sku: "NTB-A5",
    name: "Clothbound notebook",
    subtitle: "A5, 192 dotted pages",
    story:
      "A notebook that lies flat from the first page, with dots faint enough to ignore. The cloth cover takes a knock, the elastic keeps it shut, and a ribbon keeps your place.",
    materials:
      "Cotton book cloth over board, sewn binding, 100 gsm uncoated paper, elastic and ribbon. One notebook; the pen and the one beneath are not included.",
    materialNames: ["Cotton", "Paper"],
    dimensions: "14.8 × 21 × 1.8 cm",
    care: "Keep it dry. A soft rubber takes marks off the cloth.",
    price: 1900,
    publishedDaysAgo: 27,
    popularity: 9,
    colours: [
      {
        name: "Forest",
        sku: "FOR",
        swatch: "#46574b",
        backdrop: "#e9decf",
        weight: 330,
        stock: 72,
        pictures: [
          {
            file: "notebook-forest.webp",
            alt: "Clothbound notebook in forest with an elastic band, a brass pen lying on it",
          },
          {
            file: "notebook-forest-angle.webp",
            alt: "Clothbound notebook in forest, turned to the right, ribbon showing below",
          },
          {
            file: "notebook-forest-detail.webp",
            alt: "The cloth of the forest Clothbound notebook, close up, with a brass pen and the elastic band",
          },
        ],
      },
      {
        name: "Clay",
        sku: "CLA",
        swatch: "#b0664b",
        backdrop: "#d1d8d8",
        weight: 330,
        stock: 5,
        pictures: [
          {
            file: "notebook-clay.webp",
            alt: "Clothbound notebook in clay with an elastic band, a brass pen lying on it",
          },
        ],
      },
      {
        name: "Ink",
        sku: "INK",
        swatch: "#2d3846",
        backdrop: "#e0cfb7",
        weight: 330,
        stock: 48,
        pictures: [
          {
            file: "notebook-ink.webp",
            alt: "Clothbound notebook in ink with an elastic band, a brass pen lying on it",
          },
        ],
      },
    ],
  },
];
