"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";

/** A link of the header, underlined on its own page. */
export function NavLink({ href, children }: { href: Route; children: ReactNode }) {
  const isHere = usePathname() === href;
  return (
    <PageLink
      href={href}
      aria-current={isHere ? "page" : undefined}
      className="block rounded-md px-3 py-2.5 text-[0.9375rem] leading-5 transition-colors hover:bg-fill aria-[current]:underline aria-[current]:decoration-[1.5px] aria-[current]:underline-offset-[0.45em]"
    >
      {children}
    </PageLink>
  );
}
