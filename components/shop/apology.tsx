import type { ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";

/** What stands where a page can't: what is the matter, what is safe, and the ways on, `retry` first. */
export function Apology({ title, words, retry }: { title: string; words: string; retry: ReactNode }) {
  return (
    <div className="wrap">
      <div className="grid max-w-130 justify-items-start gap-5 py-[clamp(40px,8vw,104px)]">
        <h1 className="text-h1">{title}</h1>
        <p className="text-ink-2 text-lead">{words}</p>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {retry}
          {/* A plain link: what broke may be the script that would follow a clever one. */}
          <a href="/" className={buttonStyle({ variant: "text" })}>
            Back to the shop
          </a>
        </div>
      </div>
    </div>
  );
}
