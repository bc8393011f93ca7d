import { formatMoney } from "@/lib/money";

/** A threshold as one says it: `6000` → `£60`, `6250` → `£62.50`. For prices, use `formatMoney`. */
export const shortMoney = (minor: number) => formatMoney(minor).replace(/\.00$/, "");
