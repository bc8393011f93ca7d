import type { Part } from "@/lib/catalogue/parts";

const box = (width: number, depth: number, height: number, more: Partial<Part> = {}): Part => ({
  ...more,
  width,
  depth,
  height,
});
const round = (diameter: number, height: number, more: Partial<Part> = {}) =>
  box(diameter, diameter, height, { ...more, isRound: true });

/** What each product of the demo shop measures, in millimetres, by its slug. */
export const SIZES: Readonly<Record<string, readonly Part[]>> = {
  "crook-task-lamp": [box(460, 240, 620)],
  "cap-table-lamp": [round(260, 340)],
  "tenfold-75-keyboard": [box(322, 139, 31)],
  "parlour-speaker": [box(160, 120, 220)],
  "perch-headphone-stand": [box(150, 110, 270)],
  "landing-charger": [box(220, 95, 18)],
  "leather-desk-mat": [box(700, 350, 4)],
  "fold-laptop-stand": [box(260, 240, 150)],
  "plinth-monitor-riser": [box(540, 220, 120)],
  "noon-desk-clock": [box(160, 45, 175)],
  "perpetual-calendar": [box(140, 55, 100)],
  "stack-letter-tray": [box(330, 250, 130)],
  "arch-bookends-pair": [box(110, 70, 150, { name: "Each" })],
  "groove-cable-rest": [box(180, 50, 32)],
  "trough-pen-tray": [box(260, 90, 24)],
  "cast-pencil-pot": [round(85, 105)],
  "clothbound-notebook": [box(148, 210, 18)],
  "speckle-mug": [round(85, 95, { holds: 350 })],
  "ripple-carafe-and-glass": [
    round(90, 290, { name: "Carafe", holds: 900 }),
    round(65, 75, { name: "Glass", holds: 180 }),
  ],
  "fig-and-cedar-candle": [round(85, 100)],
  "cork-coasters-set-of-six": [round(100, 9, { name: "Each" })],
  "fluted-vase": [round(130, 220)],
  "long-tom-planter": [round(140, 130)],
  "cast-planter": [round(120, 115)],
};
