import type { Route } from "next";

/** The pages that are not goods, as the menu and the footer list them. */
export const helpLinks: { name: string; href: Route }[] = [
  { name: "Saved things", href: "/wishlist" },
  { name: "Delivery and returns", href: "/delivery-and-returns" },
  { name: "About", href: "/about" },
  { name: "Privacy", href: "/privacy" },
];
