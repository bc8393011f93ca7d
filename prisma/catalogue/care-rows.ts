import type { CareRow } from "@/lib/catalogue/care";

const OILED_WOOD: readonly CareRow[] = [
  ["Dust", "A dry, soft cloth"],
  ["Oil", "Once a year"],
];
const OUTDOORS_NO: CareRow = ["Outdoors", "No"];

/** How to look after each product of the demo shop, at a glance, by its slug. */
export const CARE_ROWS: Readonly<Record<string, readonly CareRow[]>> = {
  "crook-task-lamp": [
    ["Dust", "A dry cloth, lamp off and cool"],
    ["Marks", "A damp cloth, nothing stronger"],
    ["Bulb", "Built in, about 25,000 hours"],
  ],
  "cap-table-lamp": [
    ["Clean", "A soft, barely damp cloth"],
    ["Steam", "Keep away"],
    ["Battery", "About ten hours, USB-C"],
  ],
  "tenfold-75-keyboard": [
    ["Keycaps", "Warm, soapy water, once a year"],
    ["Case", "A barely damp cloth"],
    ["Dry", "Overnight"],
  ],
  "parlour-speaker": [["Textile", "A soft clothes brush"], ["Wood", "Oil once a year"], OUTDOORS_NO],
  "perch-headphone-stand": [...OILED_WOOD, ["Brass", "Lacquered: leave it alone"]],
  "landing-charger": [
    ["Leather", "A dry cloth"],
    ["Wood", "Oil once a year, clear of the pads"],
  ],
  "leather-desk-mat": [
    ["Spills", "Wipe at once"],
    ["Leather balm", "Twice a year"],
    ["Washing machine", "No"],
  ],
  "fold-laptop-stand": [
    ["Clean", "A soft cloth"],
    ["Brass", "Polish, or let it darken"],
  ],
  "plinth-monitor-riser": [
    ["Clean", "A damp cloth, then a dry one"],
    ["Oil", "Once a year"],
  ],
  "noon-desk-clock": [
    ["Dust", "A dry cloth"],
    ["Battery", "One AA; take it out for storage"],
  ],
  "perpetual-calendar": [
    ["Dust", "As you turn it"],
    ["Brass", "Polish, or let it dull"],
  ],
  "stack-letter-tray": [["Clean", "A damp cloth"]],
  "arch-bookends-pair": [
    ["Dust", "A dry cloth"],
    ["Moving", "Lift them: stone marks soft wood"],
  ],
  "groove-cable-rest": OILED_WOOD,
  "trough-pen-tray": [...OILED_WOOD, ["Ink", "Wipe it off the wax at once"]],
  "cast-pencil-pot": [
    ["Clean", "A damp cloth"],
    ["Water", "Holds it"],
  ],
  "clothbound-notebook": [
    ["Wet", "Keep it dry"],
    ["Marks", "A soft rubber"],
  ],
  "speckle-mug": [
    ["Dishwasher", "Yes"],
    ["Microwave", "Yes"],
    ["Oven", "No"],
  ],
  "ripple-carafe-and-glass": [
    ["Wash", "By hand, warm water"],
    ["Dishwasher", "No"],
    ["Stopper", "Keep it out of the sink"],
  ],
  "fig-and-cedar-candle": [
    ["First time", "Let the whole top melt"],
    ["Wick", "Trim to 5 mm"],
    ["Burning", "Never leave it alone"],
  ],
  "cork-coasters-set-of-six": [
    ["Clean", "A damp cloth"],
    ["Dry", "On edge"],
    ["Dishwasher", "No"],
  ],
  "fluted-vase": [
    ["Wash", "By hand, warm water"],
    ["Dishwasher", "No"],
  ],
  "long-tom-planter": [
    ["Clean", "Rinse between plants"],
    ["White marks", "Vinegar"],
    ["Frost", "Bring it in"],
  ],
  "cast-planter": [
    ["Clean", "A damp cloth"],
    ["Water", "Sparingly: no drainage hole"],
    ["Frost", "Bring it in"],
  ],
};
