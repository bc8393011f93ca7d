"use client";

import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef } from "react";

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
  right: "right-0 data-starting-style:translate-x-full data-ending-style:translate-x-full",
  left: "left-0 data-starting-style:-translate-x-full data-ending-style:-translate-x-full",
};

/** A sheet from the page's edge. Focus goes to Close, Esc closes, and focus returns to where it was. */
export function Drawer({ open, onClose, title, closeLabel, side = "right", footer, elseFocus, children }: DrawerProps) {
  const close = useRef<HTMLButtonElement>(null);
  const opener = useRef<Element | null>(null);

  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);

  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-(--z-drawer) bg-scrim transition-opacity duration-(--duration-slow) ease-out data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          initialFocus={close}
          finalFocus={() => opener.current?.checkVisibility() || (elseFocus?.() ?? true)}
          className={`fixed inset-y-0 z-(--z-drawer) flex w-full max-w-[464px] flex-col bg-surface text-ink shadow-float transition-transform duration-(--duration-slow) ease-out data-ending-style:ease-in ${sides[side]}`}
        >
          <header className="flex min-h-[60px] flex-none items-center justify-between border-line border-b py-2 pr-2 pl-5 md:min-h-[72px] md:pr-3.5 md:pl-7">
            <Dialog.Title className="text-h3">{title}</Dialog.Title>
            <Dialog.Close
              ref={close}
              aria-label={closeLabel}
              className="grid size-11 cursor-pointer place-items-center rounded-md transition-colors duration-(--duration-fast) hover:bg-fill"
            >
              <X aria-hidden className="size-5" strokeWidth={1.5} />
            </Dialog.Close>
          </header>
          <div className="flex-1 overflow-y-auto overscroll-contain px-5 pt-2 pb-6 md:px-7">{children}</div>
          {footer && (
            <footer className="grid flex-none gap-4 border-line border-t px-5 pt-4 pb-5 md:px-7 md:pt-5 md:pb-7">
              {footer}
            </footer>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
