import { buttonStyle } from "@/components/ui/button-style";

/** Asks again for the page that an apology stands for. */
export function TryAgain() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: the address that the browser is at, key and all
    <a href="" className={buttonStyle()}>
      Try again
    </a>
  );
}
