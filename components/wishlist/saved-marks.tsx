import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Toast } from "@/components/ui/toast";
import { changeSaved, SAVED_CHANGED } from "@/components/wishlist/change-saved";
import { readSaved } from "@/lib/wishlist/saved-cookie";

/**
 * Marks the page's `data-save` buttons as this browser's readable cookie says, without asking the server, and has them
 * save in place. They are marked anew when the `page` is another.
 */
export function SavedMarks({ page }: { page: unknown }) {
  const [message, say] = useState<string | null>(null);
  const { push } = useRouter();

  useEffect(mark, [page]);

  useEffect(() => {
    const handleClick = (event: MouseEvent) => press(event, say);
    document.addEventListener("click", handleClick, true);
    for (const event of MOMENTS) window.addEventListener(event, mark);
    return () => {
      document.removeEventListener("click", handleClick, true);
      for (const event of MOMENTS) window.removeEventListener(event, mark);
    };
  }, []);

  return (
    <Toast message={message} action={{ label: "See all", run: () => push("/wishlist") }} onDone={() => say(null)} />
  );
}

const MOMENTS = [SAVED_CHANGED, "pageshow"];

function mark() {
  const saved = readSaved(document.cookie);
  for (const button of document.querySelectorAll<HTMLElement>("[data-save]")) {
    button.ariaPressed = String(saved.includes(Number(button.dataset.save)));
  }
}

async function press(event: MouseEvent, say: (message: string) => void) {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>("[data-save]");
  if (!button) return;
  event.preventDefault();
  const isSaved = button.ariaPressed !== "true";
  say(isSaved ? "Saved for later" : "No longer saved");
  const problem = await changeSaved(Number(button.dataset.save), isSaved);
  if (problem) say(problem);
}
