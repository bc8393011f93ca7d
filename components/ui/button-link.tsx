import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyle } from "@/components/ui/button-style";

type ButtonLinkProps = Omit<ComponentProps<typeof Link>, "href"> & ButtonLook & { href: Route };

/** A link that looks like a button. */
export function ButtonLink({ variant, size, wide, className = "", ...rest }: ButtonLinkProps) {
  return <Link className={`${buttonStyle({ variant, size, wide })} ${className}`} {...rest} />;
}
