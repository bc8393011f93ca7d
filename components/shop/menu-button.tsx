"use client";

import { Menu } from "lucide-react";
import type { Route } from "next";
import { useState } from "react";
import { Drawer } from "@/components/ui/drawer";
import { PageLink } from "@/components/ui/page-link";

export type MenuEntry = { name: string; href: Route; count?: number };

type MenuButtonProps = { shop: MenuEntry[]; help: MenuEntry[] };

const icon = "-ml-3 grid size-11 place-items-center rounded-md transition-colors hover:bg-fill lg:hidden";

/** The phone's way to the categories: a drawer; without JavaScript a jump to the footer's list. */
export function MenuButton({ shop, help }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" aria-label="Menu" onClick={() => setOpen(true)} className={`${icon} noscript:hidden`}>
        <Menu aria-hidden className="size-5" strokeWidth={1.5} />
      </button>
      <a href="#footer" aria-label="Menu" className={`${icon} scripting:hidden`}>
        <Menu aria-hidden className="size-5" strokeWidth={1.5} />
      </a>
      <Drawer open={isOpen} onClose={close} title="Menu" closeLabel="Close menu" side="left">
        <nav aria-label="Menu">
          <ul>
            {shop.map((entry) => (
              <li key={entry.href}>
                <PageLink
                  ahead="in-view"
                  href={entry.href}
                  onClick={close}
                  className="flex items-baseline justify-between border-line border-b py-3.5 font-head text-[1.5rem] leading-8 tracking-[-0.024em]"
                >
                  {entry.name}
                  <span aria-hidden className="font-text text-ink-3 text-small tracking-normal tabular-nums">
                    {entry.count}
                  </span>
                </PageLink>
              </li>
            ))}
          </ul>
          <ul className="pt-4">
            {help.map((entry) => (
              <li key={entry.href}>
                <PageLink href={entry.href} onClick={close} className="block py-2.5">
                  {entry.name}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      </Drawer>
    </>
  );
}
