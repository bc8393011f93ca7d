import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

const tones = {
  good: { panel: "bg-good-bg", words: "text-good", Icon: CircleCheck },
  warn: { panel: "bg-warn-bg", words: "text-warn", Icon: TriangleAlert },
  bad: { panel: "bg-bad-bg", words: "text-bad", Icon: CircleAlert },
  info: { panel: "bg-fill", words: "text-ink", Icon: Info },
};

type NoticeProps = Omit<ComponentProps<"div">, "title"> & { tone?: keyof typeof tones; title: ReactNode };

/** A panel that says what happened, then what to do. */
export function Notice({ tone = "info", title, className = "", children, ...rest }: NoticeProps) {
  const { panel, words, Icon } = tones[tone];
  return (
    <div
      className={`grid grid-cols-[1.25rem_1fr] gap-x-3.5 rounded-md p-4 text-[0.9375rem] leading-[1.375rem] ${panel} ${className}`}
      {...rest}
    >
      <Icon aria-hidden strokeWidth={1.5} className={`mt-px size-5 ${words}`} />
      <div className="grid gap-1">
        <p className={`font-semibold ${words}`}>{title}</p>
        {children}
      </div>
    </div>
  );
}
