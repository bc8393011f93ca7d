import type { ProductData } from "@/prisma/catalogue/product-data";

export const keyboards: readonly ProductData[] = [
  {
    slug: "tenfold-75-keyboard",
    sku: "TNF-KB",
    name: "Tenfold 75 keyboard",
    subtitle: "Hot-swap mechanical keyboard",
    story:
      "A compact 75% board that keeps the arrow keys and a brass volume knob, and gives the rest of the desk back. The switches pull out without solder, so you can change how it feels whenever you like.",
    materials:
      "Cast aluminium case, PBT keycaps, brass knob. USB-C and Bluetooth 5.1, UK layout; a braided cable and a switch puller are in the box.",
    materialNames: ["Aluminium", "Brass"],
    dimensions: "32.2 × 13.9 × 3.1 cm",
    care: "Pull the caps once a year and wash them in warm, soapy water. Let them dry overnight before they go back.",
    price: 14900,
    publishedDaysAgo: 8,
    popularity: 9,
    colours: [
      {
        name: "Oat",
        sku: "OAT",
        swatch: "#d9cfbf",
        backdrop: "#c7a089",
        weight: 1620,
        stock: 24,
        pictures: [
          { file: "keyboard-oat.webp", alt: "Tenfold 75 keyboard in oat, from above, with a brass knob in the corner" },
          {
            file: "keyboard-oat-angle.webp",
            alt: "Tenfold 75 keyboard in oat, from the other side, escape and enter keys in red",
          },
          {
            file: "keyboard-oat-detail.webp",
            alt: "The near corner of the oat Tenfold 75 keyboard: pale keycaps and a red escape key",
          },
        ],
      },
      {
        name: "Forest",
        sku: "FOR",
        swatch: "#46574b",
        backdrop: "#e4d9cb",
        weight: 1620,
        stock: 17,
        pictures: [
          {
            file: "keyboard-forest.webp",
            alt: "Tenfold 75 keyboard in forest, from above, with a brass knob in the corner",
          },
        ],
      },
      {
        name: "Graphite",
        sku: "GPH",
        swatch: "#2f3234",
        backdrop: "#c9d0d0",
        weight: 1620,
        stock: 0,
        pictures: [
          {
            file: "keyboard-graphite.webp",
            alt: "Tenfold 75 keyboard in graphite, from above, with a brass knob in the corner",
          },
        ],
      },
    ],
  },
  {
    slug: "parlour-speaker",
    sku: "PRL-SP",
    name: "Parlour speaker",
    subtitle: "Bluetooth, 14 hours",
    story:
      "A small speaker for a room where people also talk: full at low volume, and plain to use. One brass knob turns it up, three buttons do the rest, and a leather loop carries it into the kitchen.",
    materials:
      "Solid wood top and base, woven textile grille, brass knob and buttons, leather loop. Bluetooth 5.3; charges by USB-C.",
    materialNames: ["Wood", "Textile", "Brass", "Leather"],
    dimensions: "16 × 12 × 22 cm",
    care: "Brush the textile with a soft clothes brush. Oil the wood once a year, away from the grille.",
    price: 18900,
    publishedDaysAgo: 236,
    popularity: 3,
    colours: [
      {
        name: "Oak",
        sku: "OAK",
        swatch: "#d3b48a",
        backdrop: "#8e98a0",
        weight: 1940,
        stock: 15,
        pictures: [
          { file: "speaker-oak.webp", alt: "Parlour speaker in oak, woven grille between a wooden top and base" },
          {
            file: "speaker-oak-angle.webp",
            alt: "Parlour speaker in oak, turned to show the leather loop on its side",
          },
          {
            file: "speaker-oak-detail.webp",
            alt: "The top of the oak Parlour speaker: a brass knob and three small brass buttons",
          },
        ],
      },
      {
        name: "Walnut",
        sku: "WAL",
        swatch: "#6b4a33",
        backdrop: "#d1c0a8",
        weight: 1940,
        stock: 5,
        pictures: [
          {
            file: "speaker-walnut.webp",
            alt: "Parlour speaker in walnut, dark woven grille between a walnut top and base",
          },
        ],
      },
      {
        name: "Sage",
        sku: "SAG",
        swatch: "#8f9c84",
        backdrop: "#d8bdaf",
        weight: 1940,
        stock: 13,
        pictures: [
          { file: "speaker-sage.webp", alt: "Parlour speaker in sage, green woven grille between an oak top and base" },
        ],
      },
    ],
  },
  {
    slug: "perch-headphone-stand",
    sku: "PRC-HS",
    name: "Perch headphone stand",
    subtitle: "Solid wood, brass upright",
    story:
      "A place for headphones that is easier to use than the edge of the desk. The rest is shaped like the headband it holds, and the wide foot keeps it standing when you reach without looking.",
    materials: "Solid walnut or oak, lacquered brass upright, cork under the foot. Headphones not included.",
    materialNames: ["Walnut", "Oak", "Brass", "Cork"],
    dimensions: "15 × 11 × 27 cm",
    care: "Dust it, and oil the wood once a year. Leave the brass alone: its lacquer keeps it bright.",
    price: 5800,
    publishedDaysAgo: 19,
    popularity: 6,
    colours: [
      {
        name: "Walnut",
        sku: "WAL",
        swatch: "#6b4a33",
        backdrop: "#ccbca4",
        weight: 780,
        stock: 22,
        pictures: [
          {
            file: "headphone-stand-walnut.webp",
            alt: "Perch headphone stand in walnut with a brass upright, a pair of headphones on it",
          },
          {
            file: "headphone-stand-walnut-angle.webp",
            alt: "Perch headphone stand in walnut with headphones, turned to the right",
          },
          {
            file: "headphone-stand-walnut-detail.webp",
            alt: "Headphones hanging from the walnut Perch stand, close up beside the brass upright",
          },
        ],
      },
      {
        name: "Oak",
        sku: "OAK",
        swatch: "#d3b48a",
        backdrop: "#acb19f",
        weight: 780,
        stock: 4,
        pictures: [
          {
            file: "headphone-stand-oak.webp",
            alt: "Perch headphone stand in oak with a brass upright, a pair of headphones on it",
          },
        ],
      },
    ],
  },
  {
    slug: "landing-charger",
    sku: "LND-CH",
    name: "Landing charger",
    subtitle: "Charges two, 15 W",
    story:
      "Two charging pads in one long piece of wood, for the phone and whatever else is always empty. The leather tops are soft enough to drop things on in the dark.",
    materials:
      "Solid wood, leather pads with brass rims, fabric-covered USB-C cable. 15 W on the first pad, 5 W on the second; plug not included.",
    materialNames: ["Walnut", "Oak", "Leather", "Brass"],
    dimensions: "22 × 9.5 × 1.8 cm",
    care: "Wipe the leather with a dry cloth. Oil the wood once a year, keeping clear of the pads.",
    price: 7200,
    publishedDaysAgo: 154,
    popularity: 4,
    colours: [
      {
        name: "Walnut",
        sku: "WAL",
        swatch: "#6b4a33",
        backdrop: "#ced5d5",
        weight: 460,
        stock: 38,
        pictures: [
          {
            file: "wireless-charger-walnut.webp",
            alt: "Landing charger in walnut with two leather pads, an earphone case on one of them",
          },
          {
            file: "wireless-charger-walnut-angle.webp",
            alt: "Landing charger in walnut, turned the other way, an earphone case on the near pad",
          },
          {
            file: "wireless-charger-walnut-detail.webp",
            alt: "A leather pad of the walnut Landing charger, close up, with its brass rim and white cross",
          },
        ],
      },
      {
        name: "Oak",
        sku: "OAK",
        swatch: "#d3b48a",
        backdrop: "#cca48d",
        weight: 460,
        stock: 24,
        pictures: [
          {
            file: "wireless-charger-oak.webp",
            alt: "Landing charger in oak with two leather pads, an earphone case on one of them",
          },
        ],
      },
    ],
  },
];
