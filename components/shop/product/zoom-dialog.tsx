import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type LargePicture, ZoomPicture } from "@/components/shop/product/zoom-picture";

type ZoomDialogProps = {
  /** What was pressed: one of the links to a variant's pictures. */
  link: Element;
  onClose: () => void;
};

/** The pictures over the whole screen: turned by finger, arrow keys or buttons; Esc, and the focus is where it was. */
export default function ZoomDialog({ link, onClose }: ZoomDialogProps) {
  const [{ pictures, first }] = useState(() => picturesBeside(link));
  const dialog = useRef<HTMLDialogElement>(null);
  const row = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(first);
  const last = pictures.length - 1;

  function show(index: number, behavior: ScrollBehavior = "auto") {
    const { current } = row;
    current?.scrollTo({ left: index * current.clientWidth, behavior });
  }

  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    show(first, "instant");
    return () => current?.close();
  }, [first]);

  function handleKey(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const isMagnified = event.target instanceof Element && event.target.matches("[aria-pressed=true]");
    if (step === undefined || isMagnified) return; // then the arrows move what is seen of it
    event.preventDefault();
    show(Math.min(Math.max(shown + step, 0), last));
  }

  function handleScroll() {
    const { current } = row;
    if (current) setShown(Math.round(current.scrollLeft / current.clientWidth));
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Pictures"
      onClose={onClose}
      onKeyDown={handleKey}
      className="fixed inset-0 h-dvh max-h-none w-full max-w-none bg-paper text-ink"
    >
      <ul ref={row} onScroll={handleScroll} className="swipe h-full motion-safe:scroll-smooth">
        {pictures.map((picture, index) => (
          <li key={picture.src} className="size-full flex-none" inert={index !== shown}>
            <ZoomPicture picture={picture} isNear={Math.abs(index - shown) <= 1} />
          </li>
        ))}
      </ul>
      <Control label="Close" className="top-3 right-3" onClick={() => dialog.current?.close()}>
        <X aria-hidden className="size-5" strokeWidth={1.5} />
      </Control>
      {last > 0 && (
        <div className="absolute inset-x-0 bottom-3 flex items-center justify-center gap-2">
          <Control label="Previous picture" disabled={shown === 0} onClick={() => show(shown - 1)}>
            <ChevronLeft aria-hidden className="size-5" strokeWidth={1.5} />
          </Control>
          <p role="status" className="rounded-md bg-surface px-3 py-3 text-small tabular-nums">
            {shown + 1} of {last + 1}
          </p>
          <Control label="Next picture" disabled={shown === last} onClick={() => show(shown + 1)}>
            <ChevronRight aria-hidden className="size-5" strokeWidth={1.5} />
          </Control>
        </div>
      )}
    </dialog>
  );
}

function picturesBeside(link: Element): { pictures: LargePicture[]; first: number } {
  const links = [...(link.parentElement?.querySelectorAll(":scope > [data-enlarge]") ?? [])];
  return { pictures: links.map(pictureOf), first: links.indexOf(link) };
}

function pictureOf(link: Element): LargePicture {
  const image = link.querySelector("img");
  return { src: link.getAttribute("href") ?? "", alt: image?.alt ?? "", preview: image?.currentSrc ?? "" };
}

type ControlProps = {
  label: string;
  disabled?: boolean;
  className?: string;
  onClick: () => void;
  children: ReactNode;
};

function Control({ label, disabled, className = "", onClick, children }: ControlProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={disabled} // it keeps the focus when it has led to the end
      onClick={disabled ? undefined : onClick}
      className={`grid size-11 place-items-center rounded-md bg-surface transition-colors hover:bg-fill aria-disabled:text-line-2 ${className ? `absolute ${className}` : ""}`}
    >
      {children}
    </button>
  );
}
