"use client"; // so that a page's data names it in few words, and what is fetched ahead of a page is not its pictures too

import type { ComponentProps } from "react";
import { LARGE_WIDTHS, SMALL_WIDTHS } from "@/lib/catalogue/picture-widths.mjs";

const WIDTHS = [...SMALL_WIDTHS, ...LARGE_WIDTHS];
const QUALITY = 75;

type PictureProps = Omit<ComponentProps<"img">, "srcSet"> & { src: string; alt: string; sizes: string };

/**
 * A picture in the widths that the shop's server makes of it: what next/image says, without the 5 kB of JavaScript that it
 * brings to every page for what a browser does by itself.
 */
export function Picture({ src, alt, sizes, ...rest }: PictureProps) {
  const srcSet = WIDTHS.map((width) => `${address(src, width)} ${width}w`).join(", ");
  // What says how it is fetched stands before what it is: some browsers begin at once
  return <img decoding="async" {...rest} sizes={sizes} srcSet={srcSet} src={address(src, WIDTHS.at(-1))} alt={alt} />;
}

const address = (src: string, width?: number) => `/_next/image?url=${encodeURIComponent(src)}&w=${width}&q=${QUALITY}`;
