import type { ReactNode } from "react";

const tones = {
  plain: "bg-fill-2 text-ink",
  paper: "bg-surface text-ink",
  new: "bg-tally text-on-tally",
  good: "bg-good-bg text-good",
  warn: "bg-warn-bg text-warn",
  bad: "bg-bad-bg text-bad",
  info: "bg-info-bg text-info",
};

/** One or two words on a state. At most one lies on a picture. */
export function Badge({ tone = "plain", children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-flex h-6 items-center gap-1.5 rounded-xs px-2 font-label text-micro whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
