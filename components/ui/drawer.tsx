"use client";

import { X } from "lucide-react";
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";

type DrawerProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  side?: "left" | "right";
  /** Pinned below, such as sums and the till button. */
  footer?: ReactNode;
  /** Takes the focus on closing when what opened the drawer is gone from the page by then. */
  elseFocus?: () => HTMLElement | null;
  children: ReactNode;
};

const sides = {
  right: "left-auto translate-x-full starting:open:translate-x-full",
  left: "right-auto -translate-x-full starting:open:-translate-x-full",
};

const sheet =
  "fixed inset-0 h-dvh max-h-none w-full max-w-[464px] flex-col overflow-hidden bg-surface text-ink shadow-float open:flex open:translate-x-0";
const motion =
  "transition-[translate,display,overlay] transition-discrete duration-(--duration-slow) ease-in open:ease-out";
const scrim =
  "backdrop:bg-scrim backdrop:opacity-0 backdrop:transition-[opacity,display,overlay] backdrop:transition-discrete backdrop:duration-(--duration-slow) open:backdrop:opacity-100 starting:open:backdrop:opacity-0";

/**
 * A sheet from the page's edge: the browser's own modal dialog. Focus goes to Close, Esc closes, the page behind is
 * inert, and focus returns to where it was.
 */
export function Drawer({ open, onClose, title, closeLabel, side = "right", footer, elseFocus, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [filled, setFilled] = useState(false);
  if (open && !filled) setFilled(true);

  useLayoutEffect(() => {
    const { current } = dialog;
    const { documentElement: page } = document;
    if (!open) return;
    page.style.scrollbarGutter = window.innerWidth > page.clientWidth ? "stable" : ""; // the scrollbar is about to go
    current?.showModal();
    return () => {
      current?.close(); // also when the page is put aside with the drawer open: it must not stay inert
      page.style.scrollbarGutter = "";
    };
  }, [open]);

  async function handleClose() {
    onClose(); // Esc has closed it without us
    if (document.activeElement === document.body) elseFocus?.()?.focus({ preventScroll: true });
    const slidOut = dialog.current?.getAnimations().map(({ finished }) => finished) ?? [];
    await Promise.allSettled(slidOut);
    setFilled(false);
  }

  // The sheet is filled from edge to edge: what hits the dialog itself has hit its backdrop.
  const handleClick = (event: MouseEvent) => event.target === event.currentTarget && onClose();

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: on the keyboard it is Esc
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClick={handleClick}
      onClose={handleClose}
      className={`${sheet} ${motion} ${scrim} ${sides[side]}`}
    >
      {filled && (
        <>
          <header className="flex min-h-[60px] flex-none items-center justify-between border-line border-b py-2 pr-2 pl-5 md:min-h-[72px] md:pr-3.5 md:pl-7">
            <h2 id={titleId} className="text-h3">
              {title}
            </h2>
            <button
              type="button"
              aria-label={closeLabel}
              onClick={onClose}
              className="grid size-11 cursor-pointer place-items-center rounded-md transition-colors duration-(--duration-fast) hover:bg-fill"
            >
              <X aria-hidden className="size-5" strokeWidth={1.5} />
            </button>
          </header>
          <div className="flex-1 overflow-y-auto overscroll-contain px-5 pt-2 pb-6 md:px-7">{children}</div>
          {footer && (
            <footer className="grid flex-none gap-4 border-line border-t px-5 pt-4 pb-5 md:px-7 md:pt-5 md:pb-7">
              {footer}
            </footer>
          )}
        </>
      )}
    </dialog>
  );
}
