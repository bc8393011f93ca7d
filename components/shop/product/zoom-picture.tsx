import { type MouseEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** A picture's file, its words, and what has been shown of it already. */
export type LargePicture = { src: string; alt: string; preview: string };

type ZoomPictureProps = { picture: LargePicture /** In view, or next to what is. */; isNear: boolean };

/** One picture: as large as the screen, or pressed, twice that and moved about by scrolling. */
export function ZoomPicture({ picture: { src, alt, preview }, isNear }: ZoomPictureProps) {
  const [isMagnified, setMagnified] = useState(false);
  const pane = useRef<HTMLDivElement>(null);

  function handleClick(event: MouseEvent<HTMLElement>) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const isKey = event.detail === 0;
    const [x, y] = isKey ? [0.5, 0.5] : [(event.clientX - left) / width, (event.clientY - top) / height];
    flushSync(() => setMagnified(!isMagnified));
    const { current } = pane;
    current?.scrollTo({
      left: x * current.scrollWidth - current.clientWidth / 2,
      top: y * current.scrollHeight - current.clientHeight / 2,
      behavior: "instant", // the point that was pressed stays under the finger
    });
  }

  return (
    <div
      ref={pane}
      className={`flex size-full ${isMagnified ? "overflow-auto overscroll-contain" : "overflow-hidden"}`}
    >
      <button
        type="button"
        aria-label={`${isMagnified ? "Make smaller" : "Magnify"}: ${alt}`}
        aria-pressed={isMagnified}
        onClick={handleClick}
        style={{ backgroundImage: preview && `url("${preview}")` }}
        className={`m-auto aspect-photo flex-none bg-cover bg-fill-2 focus-visible:-outline-offset-4 ${isMagnified ? "h-[min(200dvh,250vw)] cursor-zoom-out!" : "h-[min(100dvh,125vw)] cursor-zoom-in!"}`}
      >
        {isNear && <img src={src} alt="" className="size-full object-cover brightness-(--photo-dim)" />}
      </button>
    </div>
  );
}
