import { useEffect } from "react";
import { askForStockLive } from "@/app/(shop)/products/actions";
import { STOCK_ANSWERS } from "@/lib/stock-requests/answers";

/** Sends the page's `data-stock-request` forms in place: the answer stands below the form, which stays as it is. */
export function useStockRequests(): void {
  useEffect(() => {
    document.addEventListener("submit", handleSubmit, true);
    return () => document.removeEventListener("submit", handleSubmit, true);
  }, []);
}

async function handleSubmit(event: Event) {
  const form = event.target as HTMLFormElement;
  const answer = form.querySelector("[data-stock-request]");
  if (!answer) return;
  event.preventDefault();
  const fields = new FormData(form);
  const [variantId, email] = [Number(fields.get("variantId")), String(fields.get("email"))];
  answer.textContent = ""; // the same words again are heard again
  answer.textContent = STOCK_ANSWERS[await askForStockLive(variantId, email).catch(() => "later" as const)];
}
