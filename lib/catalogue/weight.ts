const kilograms = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** Grams as a label says them: `350` → `350 g`, `1620` → `1.62 kg`. */
export const formatWeight = (grams: number) => (grams < 1000 ? `${grams} g` : `${kilograms.format(grams / 1000)} kg`);
