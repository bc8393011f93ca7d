/** There is no such purchase to speak of: no such order or line, not this key, or the order came to nothing. */
export class PurchaseNotFound extends Error {
  override name = "PurchaseNotFound";
}

/** This customer's review of the product was written from another of their orders. */
export class ReviewedElsewhere extends Error {
  override name = "ReviewedElsewhere";
}

/** It is gone, or its author has changed it since it was read. */
export class ReviewChanged extends Error {
  override name = "ReviewChanged";
}
