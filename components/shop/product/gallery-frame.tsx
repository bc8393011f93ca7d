"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";

type GalleryFrameProps = { forVariant: number; label: string; count: number; children: ReactNode };

/**
 * On phones a row that snaps from picture to picture: by finger, by arrow keys, by the buttons below.
 * From md on, where all pictures stand side by side, nothing scrolls and the buttons are gone.
 */
export function GalleryFrame({ forVariant, label, count, children }: GalleryFrameProps) {
  const row = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);

  function show(index: number) {
    row.current?.children[index]?.scrollIntoView({ block: "nearest", inline: "start" });
  }

  function handleKey(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    show(Math.min(Math.max(shown + step, 0), count - 1));
  }

  function handleScroll() {
    const { current } = row;
    const last = current?.lastElementChild;
    if (!current || !(last instanceof HTMLElement)) return;
    const atEnd = current.scrollLeft + current.clientWidth >= current.scrollWidth - 4;
    setShown(atEnd ? count - 1 : Math.round(current.scrollLeft / last.offsetWidth));
  }

  return (
    <div data-for={forVariant} className="-mx-gutter md:mx-0">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div
        ref={row}
        role="group"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onKeyDown={handleKey}
        onScroll={handleScroll}
        className="swipe gap-0.5 md:grid md:grid-cols-[minmax(0,1fr)_calc(100%/3-.6*var(--spacing-gap))] md:gap-gap md:overflow-visible"
      >
        {children}
      </div>
      <div className="flex min-h-13 items-center justify-between px-gutter pt-2 md:hidden noscript:hidden">
        <span className="text-ink-3 text-small tabular-nums" aria-hidden>
          {shown + 1} of {count}
        </span>
        <span className="-mr-3 flex w-22">
          <Step label="Previous picture" disabled={shown === 0} onClick={() => show(shown - 1)}>
            <ChevronLeft aria-hidden className="size-5" strokeWidth={1.5} />
          </Step>
          <Step label="Next picture" disabled={shown === count - 1} onClick={() => show(shown + 1)}>
            <ChevronRight aria-hidden className="size-5" strokeWidth={1.5} />
          </Step>
        </span>
      </div>
    </div>
  );
}

type StepProps = { label: string; disabled: boolean; onClick: () => void; children: ReactNode };

function Step({ label, disabled, onClick, children }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      className="grid size-11 place-items-center rounded-md hover:bg-fill disabled:text-line-2 disabled:hover:bg-transparent"
    >
      {children}
    </button>
  );
}
