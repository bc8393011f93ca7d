"use client";

import { useEffect, useState } from "react";

type ToastProps = {
  /** Null while there is nothing to say. */
  message: string | null;
  action?: { label: string; run: () => void };
  onDone: () => void;
};

const SHOWN_FOR_MS = 6000;

/** One sentence at the foot of the page for six seconds, longer while it is pointed at or holds the focus. */
export function Toast({ message, action, onDone }: ToastProps) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (message === null || held) return;
    const timer = setTimeout(onDone, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [message, held, onDone]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-6 z-(--z-toast) flex justify-center print:hidden"
    >
      {message !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it longer
        <div
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="pointer-events-auto flex min-h-12 items-center gap-4 rounded-lg bg-ink py-1.5 pr-3 pl-[18px] text-[0.9375rem] text-on-ink shadow-float transition-[opacity,translate] duration-(--duration-base) ease-out starting:translate-y-2 starting:opacity-0"
        >
          <span>{message}</span>
          {action && (
            <button
              type="button"
              onClick={action.run}
              className="min-h-9 cursor-pointer rounded-sm px-2.5 font-label underline underline-offset-[0.22em] focus-visible:outline-on-ink pointer-coarse:min-h-11"
            >
              {action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
