export type ButtonLook = {
  /** `till` is the one yellow step that moves a purchase forward; a view has at most one. */
  variant?: "till" | "ink" | "line" | "quiet" | "text";
  size?: "large" | "normal" | "small" | "tiny";
  wide?: boolean;
};

const base =
  "relative inline-flex cursor-pointer items-center justify-center gap-2.5 rounded-md border font-label tracking-[-0.006em] whitespace-nowrap select-none transition-[background-color,border-color,transform] duration-(--duration-fast) ease-out active:translate-y-px disabled:cursor-not-allowed disabled:border-transparent disabled:bg-fill-2 disabled:text-ink-3 disabled:active:translate-y-0";

const variants = {
  till: "border-transparent bg-tally text-on-tally enabled:hover:bg-tally-2 [a&]:hover:bg-tally-2",
  ink: "border-transparent bg-ink text-on-ink enabled:hover:bg-[color-mix(in_oklab,var(--color-ink)_86%,var(--color-paper))] [a&]:hover:bg-[color-mix(in_oklab,var(--color-ink)_86%,var(--color-paper))]",
  line: "border-line-2 bg-transparent text-ink enabled:hover:border-ink enabled:hover:bg-fill [a&]:hover:border-ink [a&]:hover:bg-fill",
  quiet: "border-transparent bg-fill text-ink enabled:hover:bg-fill-2 [a&]:hover:bg-fill-2",
  text: "border-transparent bg-transparent text-ink underline-offset-[0.22em] hover:underline disabled:bg-transparent",
};

const sizes = {
  large: "min-h-14 px-6",
  normal: "min-h-12 px-6",
  small: "min-h-10 px-4 text-[0.9375rem] pointer-coarse:min-h-11",
  tiny: "min-h-8 px-3 text-small pointer-coarse:min-h-11",
};

/** The classes of a button, for what looks like one and is neither `Button` nor `ButtonLink`. */
export function buttonStyle({ variant = "ink", size = "normal", wide = false }: ButtonLook = {}): string {
  const padding = variant === "text" ? "min-h-11" : sizes[size];
  return [base, variants[variant], padding, wide ? "w-full" : ""].join(" ");
}
