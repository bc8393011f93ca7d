import fc from "fast-check";
import { hostileText } from "@/fuzz/support/hostile";
import { inAddress } from "@/fuzz/support/send";
import type { Shop } from "@/fuzz/support/shop";

const PAGES = ["/search", "/search", "/categories/lighting", "/categories/{}", "/api/search", "/api/products"];

/** What the parameters of a listing may say, or nearly so. */
const VALUES = {
  q: [
    "mug",
    "walnut stand",
    "hedphone stnd",
    "TNF-KB-OAT",
    "%",
    "_",
    "\\",
    "&",
    "a:*",
    "!mug",
    "'mug' <-> lamp",
    "the",
    "ﬁ",
  ],
  category: ["lighting", "ceramics", "toString"],
  colour: ["Black", "Green", "black"],
  material: ["Walnut", "Steel", "steel,brass"],
  price: ["1000-5000", "5000-", "-3000", "5000-1000", "-", "1-2", "1000-5000-9000", "١-٢", "1e3-2e3"],
  from: ["1000", "5000", "-5000", "10.00"],
  to: ["5000", "1000", "£50"],
  stock: ["in", "out"],
  rating: ["3", "4", "5", "4.5"],
  sort: ["relevance", "best-selling", "newest", "price-low", "price-high", "price"],
  after: [
    "0.0.0",
    "0.12800.7",
    "1.5.3",
    "99.0.0",
    "0.9999999999999999.9999999999",
    "0.2147483648.1",
    "1.1.2147483648",
    "0.1",
    "-1.0.0",
  ],
} satisfies Record<string, string[]>;

/** The address of a list of products, with any of its parameters, several of one, right, nearly right or hostile. */
export function listingPath(shop: Shop): fc.Arbitrary<string> {
  const text = hostileText(shop);
  const parameter = fc
    .constantFrom(...(Object.keys(VALUES) as (keyof typeof VALUES)[]))
    .chain((name) =>
      fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...VALUES[name]) }, text).map((value) => [name, value] as const),
    );
  const parameters = fc.oneof(
    { weight: 9, arbitrary: fc.array(parameter, { minLength: 1, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(parameter, { minLength: 60, maxLength: 60 }) },
  );
  return fc.tuple(fc.constantFrom(...PAGES), text, parameters).map(([page, slug, some]) => {
    const query = some.map(([name, value]) => `${name}=${inAddress(value)}`).join("&");
    return `${page.replace("{}", inAddress(slug))}?${query}`;
  });
}
