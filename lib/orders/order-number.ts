import { randomBytes, randomInt } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32: no I, L, O or U to misread

/** Eight random characters, a million million possibilities: an order's number tells nothing of how many there are. */
export function newOrderNumber(): string {
  const part = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return `TL-${part()}-${part()}`;
}

/** 128 random bits: whoever has them may see the order. */
export const newAccessKey = () => randomBytes(16).toString("base64url");
