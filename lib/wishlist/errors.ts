/** It holds as much as one may. */
export class WishlistFull extends Error {
  override name = "WishlistFull";
}
