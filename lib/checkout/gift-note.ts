/** The most that a card in the parcel has room for, in characters. */
export const MAX_GIFT_NOTE = 300;
