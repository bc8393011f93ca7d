import { lazy, Suspense, useEffect, useState } from "react";

const ZoomDialog = lazy(() => import("@/components/shop/product/zoom-dialog"));

/** Opens the page's `data-enlarge` links in place: the picture as large as it is, and those beside it. */
export function Zoom() {
  const [link, setLink] = useState<Element | null>(null);

  useEffect(() => {
    function handleClick(event: MouseEvent) {
      const pressed = event.target instanceof Element && event.target.closest("[data-enlarge]");
      if (!pressed || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setLink(pressed);
    }
    document.addEventListener("click", handleClick);
    return () => document.removeEventListener("click", handleClick);
  }, []);

  return (
    link && (
      <Suspense>
        <ZoomDialog link={link} onClose={() => setLink(null)} />
      </Suspense>
    )
  );
}
