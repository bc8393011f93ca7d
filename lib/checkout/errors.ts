/** There is nothing in the cart to order. */
export class CartEmpty extends Error {
  override name = "CartEmpty";
}

export type ShortLine = { name: string; variantName: string; wanted: number; left: number };

/** Some lines can't be had in full; `left` is 0 where all is gone or no longer sold. */
export class StockShort extends Error {
  override name = "StockShort";
  constructor(readonly lines: ShortLine[]) {
    super();
  }
}

/** The order would cost something else than the shopper saw. */
export class TotalChanged extends Error {
  override name = "TotalChanged";
  constructor(readonly total: number) {
    super();
  }
}

/** The delivery method does not exist, or does not serve that country. */
export class DeliveryNotOffered extends Error {
  override name = "DeliveryNotOffered";
}
