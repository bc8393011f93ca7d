/** The cart became an order, in another tab perhaps, and changes no more. */
export class CartClosed extends Error {
  override name = "CartClosed";
}

/** There is none left, or it is no longer sold. */
export class VariantUnavailable extends Error {
  override name = "VariantUnavailable";
}

/** The cart holds no such line. */
export class LineNotFound extends Error {
  override name = "LineNotFound";
}
