import type { CartLine } from "@/lib/cart/view";

/** A line of a cart that has never been near a database. */
export function cartLine(changes: Partial<CartLine> = {}): CartLine {
  return {
    variantId: 1,
    sku: "MUG-OAT",
    name: "Speckle mug",
    variantName: "Oat",
    href: "/products/speckle-mug/oat",
    image: { src: "/pictures/mug-oat.webp", alt: "", width: 1000, height: 1250, backdrop: "#c6b8a2" },
    unitPrice: 1800,
    seenPrice: 1800,
    quantity: 1,
    vatRate: 2000,
    available: 3,
    forSale: true,
    ...changes,
  };
}
