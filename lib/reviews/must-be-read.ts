import type { ReviewRequest } from "@/lib/reviews/schema";

/** Why a person must read a review before everybody can. */
export type Reason = "link" | "address" | "shouting" | "abuse";

// Small on purpose: a rule that everybody can read and that waits for a person when in doubt. Whole words only, so that
// Scunthorpe may write in.
const ABUSE =
  /\b(?:arse(?:hole)?s?|bastards?|bitch(?:es)?|bollocks|c[u*]nts?|dickheads?|f[u*]ck\w*|idiots?|morons?|piss(?:ed)?|pricks?|retards?|scum|sh[i*]t\w*|sluts?|twats?|wankers?|whores?)\b/iu;
const LINK =
  /https?:|www\.|\b[a-z0-9-]{2,}\.(?:com|net|org|info|biz|shop|store|app|dev|io|co|uk|eu|de|fr|ru|cn|xyz)\b/iu;
const MAIL = /\S@\S+\.\S/u;
const TELEPHONE = /(?:\d[\s().-]*){9,}/u;
const UK_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/iu;
const SHRIEK = /[!?]{3,}/u;

const FEW_LETTERS = 20;

/** What, if anything, keeps this review from being shown at once. */
export function mustBeRead({ title, words, author }: Pick<ReviewRequest, "title" | "words" | "author">): Reason | null {
  const text = [title, words, author].join("\n").normalize("NFKC");
  if (ABUSE.test(text)) return "abuse";
  if ([MAIL, TELEPHONE, UK_POSTCODE].some((address) => address.test(text))) return "address";
  if (LINK.test(text)) return "link";
  return SHRIEK.test(text) || isMostlyCapitals(text) ? "shouting" : null;
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= FEW_LETTERS && capitals > letters / 2;
}
