"use client";

import type { Route } from "next";
import { type ComponentType, type MouseEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ProductGridProps } from "@/components/shop/product-grid";
import { buttonStyle } from "@/components/ui/button-style";
import type { ProductCard } from "@/lib/catalogue/card";

type Page = { products: ProductCard[]; next: string | null };

type MoreProductsProps = {
  /** Of the first page, and what to ask for to get what it shows. */
  address: Route;
  query: string;
  next: string;
  matched: string[];
};

/** A link to the next products; with JavaScript they are added to those that are there. */
export function MoreProducts({ address, query, next: first, matched }: MoreProductsProps) {
  const [pages, setPages] = useState<Page[]>([]);
  const [Grid, setGrid] = useState<ComponentType<ProductGridProps> | null>(null);
  const [isPending, setPending] = useState(false);
  const added = useRef<HTMLDivElement>(null);
  const next = pages.length > 0 ? (pages.at(-1)?.next ?? null) : first;
  const href = withCursor(address, next);

  async function handleClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    const [{ ProductGrid }, page] = await Promise.all([
      import("@/components/shop/product-grid"),
      fetchPage(withCursor(`/api/products?${query}`, next)),
    ]);
    if (!page) return window.location.assign(href);
    flushSync(() => {
      setGrid(() => ProductGrid);
      setPages([...pages, page]);
      setPending(false);
    });
    added.current?.querySelector<HTMLElement>("ul:last-child a")?.focus({ preventScroll: true });
  }

  return (
    <>
      <div ref={added} className="mt-7 grid gap-7 empty:hidden md:mt-10 md:gap-10">
        {Grid &&
          pages.map(({ products }) => (
            <Grid key={products[0]?.id} products={products} matched={matched} beside="rail" isFurther />
          ))}
      </div>
      {next !== null && (
        <a
          href={href}
          onClick={handleClick}
          aria-busy={isPending || undefined}
          className={`${buttonStyle({ variant: "line" })} mt-12 justify-self-center`}
        >
          {isPending ? "Fetching more…" : "Show more"}
        </a>
      )}
    </>
  );
}

const withCursor = (address: string, cursor: string | null) =>
  `${address}${address.includes("?") ? "&" : "?"}after=${cursor}`;

async function fetchPage(address: string): Promise<Page | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
