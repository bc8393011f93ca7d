import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "@/components/ui/button-style";

type ButtonProps = ComponentProps<"button"> & ButtonLook & { busy?: boolean; busyLabel?: ReactNode };

/** While busy it keeps its width and shows `busyLabel`; what must not run twice is the form's to prevent. */
export function Button({
  variant,
  size,
  wide,
  busy = false,
  busyLabel,
  className = "",
  children,
  ...rest
}: ButtonProps) {
  const saysBusy = busy && busyLabel !== undefined;
  return (
    <button
      type="submit"
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      className={`${buttonStyle({ variant, size, wide })} ${busy ? "cursor-progress" : ""} ${className}`}
      {...rest}
    >
      <span className={`inline-flex items-center gap-2 ${saysBusy ? "invisible" : ""}`}>{children}</span>
      {saysBusy && <span className="absolute inset-0 grid place-items-center">{busyLabel}</span>}
    </button>
  );
}
