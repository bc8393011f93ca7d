const MAX_TOKENS = 8;

/** The words of a query, as they were typed but for their case. */
export const tokensOf = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MAX_TOKENS);

/** Two neighbouring words as one: "key board" is a keyboard. */
export const joinsOf = (tokens: readonly string[]): string[] =>
  tokens.slice(1).map((token, index) => `${tokens[index]}${token}`);

const SHORTEST_PART = 3;

/** A word as two: "deskmat" is a desk mat. */
export function splitsOf(token: string): [string, string][] {
  const splits: [string, string][] = [];
  for (let at = SHORTEST_PART; at <= token.length - SHORTEST_PART; at++)
    splits.push([token.slice(0, at), token.slice(at)]);
  return splits;
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
/** Of so short a word, any other is but a letter away: only swapped letters tell what was meant. */
const TELLS_LITTLE = 3;
const LONGEST = 15;

/** All that one slip of a finger makes of a word: a letter too many, too few, wrong, or swapped with the next. */
export function slipsOf(token: string): string[] {
  if (token.length > LONGEST) return [];
  const slips = new Set<string>();
  for (let at = 0; at <= token.length; at++) {
    const [before, here, after] = [token.slice(0, at), token.charAt(at), token.slice(at + 1)];
    if (after) slips.add(`${before}${after.charAt(0)}${here}${after.slice(1)}`);
    if (token.length <= TELLS_LITTLE) continue;
    for (const letter of LETTERS) {
      slips.add(`${before}${letter}${here}${after}`);
      if (here) slips.add(`${before}${letter}${after}`);
    }
    if (here) slips.add(`${before}${after}`);
  }
  slips.delete(token);
  return [...slips];
}
