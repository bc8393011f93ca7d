import type { Route } from "next";

/** Addresses that more than one place links to. */

export const productPath = (slug: string, variantSlug?: string) =>
  (variantSlug ? `/products/${slug}/${variantSlug}` : `/products/${slug}`) as Route;

export const categoryPath = (slug: string) => `/categories/${slug}` as Route;

/** One of the files that /sitemap.xml names. */
export const sitemapPath = (file: string) => `/sitemaps/${file}.xml` as Route;

export const searchPath = (words: string) => `/search?${new URLSearchParams({ q: words })}` as Route;

/** The order's page for whoever holds its key. */
export const orderPath = (number: string, key: string) => `/orders/${number}?key=${key}` as Route;

/** Where the buyer of an order's line, counted from 1, says what they think of it. */
export const reviewPath = (number: string, key: string, line: number) =>
  `/orders/${number}/review/${line}?key=${key}` as Route;

/** What everybody who wrote in says of a product; `after` is the last that was seen. */
export const reviewsPath = (slug: string, after?: number) =>
  (after ? `/products/${slug}/reviews/${after}` : `/products/${slug}/reviews`) as Route;

/** What is shown, in place of a page that needs the database, while that can't be had. */
export const BUSY_PATH = "/busy" as Route;
export const BROKEN_PATH = "/broken" as Route;
