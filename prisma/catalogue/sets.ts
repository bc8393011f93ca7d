/** What the demo shop's customers like to buy together, by slug: each product is in one set. */
const SETS: readonly (readonly string[])[] = [
  ["speckle-mug", "cork-coasters-set-of-six", "ripple-carafe-and-glass", "fig-and-cedar-candle", "parlour-speaker"],
  [
    "tenfold-75-keyboard",
    "leather-desk-mat",
    "fold-laptop-stand",
    "groove-cable-rest",
    "perch-headphone-stand",
    "landing-charger",
    "plinth-monitor-riser",
  ],
  [
    "clothbound-notebook",
    "trough-pen-tray",
    "cast-pencil-pot",
    "stack-letter-tray",
    "perpetual-calendar",
    "crook-task-lamp",
    "noon-desk-clock",
  ],
  ["long-tom-planter", "cast-planter", "fluted-vase", "arch-bookends-pair", "cap-table-lamp"],
];

/** The number of the set that a product is in. */
export const setOf = (slug: string): number => SETS.findIndex((set) => set.includes(slug));
