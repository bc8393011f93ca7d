import type { StockLevel } from "@/lib/stock/level";

const levels = {
  in: { words: "In stock.", style: "text-good" },
  low: { words: "Only a few left.", style: "text-warn" },
  out: { words: "Sold out.", style: "text-ink-2" },
} satisfies Record<StockLevel, { words: string; style: string }>;

type StockWordsProps = { level: StockLevel; forVariants: string };

export function StockWords({ level, forVariants }: StockWordsProps) {
  const { words, style } = levels[level];
  return (
    <p
      data-for={forVariants}
      data-stock={level}
      className={`flex min-h-5 items-center gap-2.5 font-label text-[0.9375rem] leading-5 ${style}`}
    >
      <span aria-hidden className="size-2 rounded-full bg-current" />
      {words}
    </p>
  );
}
