const EUROPE = [
  ...["AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT"],
  ...["LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
];
const WORLD = ["AU", "CA", "HK", "JP", "NZ", "SG", "US"];

/** How the demo shop sends things. Prices in pence, days are working days from dispatch. */
export const DELIVERY_METHODS = [
  {
    code: "standard",
    name: "Standard",
    description: "Tracked, two to three working days",
    price: 395,
    freeFrom: 6000,
    countries: ["GB"],
    minDays: 2,
    maxDays: 3,
    position: 0,
  },
  {
    code: "next-day",
    name: "Next day",
    description: "Tracked, the next working day",
    price: 695,
    freeFrom: null,
    countries: ["GB"],
    minDays: 1,
    maxDays: 1,
    position: 1,
  },
  {
    code: "europe-tracked",
    name: "Europe, tracked",
    description: "Four to seven working days",
    price: 1250,
    freeFrom: null,
    countries: EUROPE,
    minDays: 4,
    maxDays: 7,
    position: 2,
  },
  {
    code: "world-tracked",
    name: "Worldwide, tracked",
    description: "Seven to fourteen working days",
    price: 2400,
    freeFrom: null,
    countries: WORLD,
    minDays: 7,
    maxDays: 14,
    position: 3,
  },
];
