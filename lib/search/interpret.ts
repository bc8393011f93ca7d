import type { Tx } from "@/lib/database/transaction";
import { joinsOf, splitsOf, tokensOf } from "@/lib/search/tokens";
import { complete, correct, type Form, findBySku, type Lexeme, lookUp } from "@/lib/search/vocabulary";

/** One thing that a product must have: any of these words. What only begins as it was typed is not quite as good. */
export type Term = { exact: Lexeme[]; begun: Lexeme[] };

/** What a shopper meant by some words. Without terms or products, nobody knows. */
export type Meaning = {
  terms: Term[];
  /** Found by their SKU; nothing else is then looked for. */
  productIds: number[] | null;
  correction: { typed: string; meant: string } | null;
  /** Words that mean nothing here, and were left out. */
  ignored: string[];
};

type Reading = { typed: string; terms: Term[]; meant: string | null };

export async function interpret(tx: Tx, words: string): Promise<Meaning> {
  const tokens = tokensOf(words);
  const forms = await knownForms(tx, tokens);
  const skus = await findBySku(tx, tokens.join(""));
  const steps = joinTokens(tokens, forms).filter((token) => forms.get(token)?.lexeme !== null);
  const unknown = steps.filter((token) => !isKnown(forms.get(token)));
  const wanted = skus.filter(({ exact }) => exact || unknown.length > 0).map(({ productId }) => productId);
  if (wanted.length > 0) return { terms: [], productIds: wanted, correction: null, ignored: [] };

  const readings = await readAll(tx, steps, unknown, forms);
  const understood = readings.filter(({ terms }) => terms.length > 0);
  const corrected = understood.some(({ meant }) => meant !== null);
  const meant = understood.map((reading) => reading.meant ?? reading.typed).join(" ");
  return {
    terms: understood.flatMap(({ terms }) => terms),
    productIds: null,
    correction: corrected ? { typed: words, meant } : null,
    ignored: readings.filter(({ terms }) => terms.length === 0).map(({ typed }) => typed),
  };
}

type Known = Omit<Form, "lexeme"> & { lexeme: string | null };
const isWord = (form: Known | undefined): form is Form => form !== undefined && form.products > 0;
const isKnown = (form: Known | undefined) => isWord(form) || (form?.synonyms.length ?? 0) > 0;

async function knownForms(tx: Tx, tokens: string[]): Promise<Map<string, Known>> {
  const forms = new Set([...tokens, ...joinsOf(tokens), ...tokens.flatMap((token) => splitsOf(token).flat())]);
  const rows = forms.size > 0 ? await lookUp(tx, [...forms]) : [];
  return new Map(rows.map((row) => [row.form, row]));
}

/** Two words that the catalogue writes as one are one. */
function joinTokens(tokens: string[], forms: Map<string, Known>): string[] {
  const steps: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token = "", next = ""] = tokens.slice(at);
    const joins = next !== "" && isKnown(forms.get(token + next));
    steps.push(joins ? token + next : token);
    if (joins) at++;
  }
  return steps;
}

/** Reads each word: as it is, as the beginning of others, as two, or as what it was mistyped from. */
async function readAll(tx: Tx, steps: string[], unknown: string[], forms: Map<string, Known>): Promise<Reading[]> {
  const last = steps.at(-1);
  const completions = await complete(tx, [...new Set([...unknown, ...(last ? [last] : [])])]);
  const begun = (token: string, exact: readonly Lexeme[] = []) =>
    completions.filter(({ form, lexeme, common }) => {
      const isWanted = common || !exact.some((one) => one.common); // as in `complete`
      return form === token && isWanted && !exact.some((one) => one.lexeme === lexeme);
    });
  const lost = unknown.filter((token) => begun(token).length === 0 && !splitOf(token, forms));
  const corrections = lost.length > 0 ? await correct(tx, lost) : [];

  return steps.map((typed): Reading => {
    const form = forms.get(typed);
    if (form && isKnown(form)) {
      const { exact } = wholly(form);
      return { typed, terms: [{ exact, begun: typed === last ? begun(typed, exact) : [] }], meant: null };
    }
    if (begun(typed).length > 0) return { typed, terms: [{ exact: [], begun: begun(typed) }], meant: null };
    const split = splitOf(typed, forms);
    if (split) return { typed, terms: split.map(wholly), meant: split.map((part) => part.form).join(" ") };
    const correction = corrections.find((one) => one.form === typed);
    return { typed, terms: correction ? [exactly(correction)] : [], meant: correction?.word ?? null };
  });
}

/** A word the catalogue knows, and what it calls it. */
const wholly = (form: Known): Term => ({ exact: [...(isWord(form) ? [form] : []), ...form.synonyms], begun: [] });
const exactly = ({ lexeme, common }: Lexeme): Term => ({ exact: [{ lexeme, common }], begun: [] });

/** The two words that the catalogue knows best. */
function splitOf(token: string, forms: Map<string, Known>): [Form, Form] | undefined {
  const pairs = splitsOf(token).flatMap(([left, right]): [Form, Form][] => {
    const [first, second] = [forms.get(left), forms.get(right)];
    return isWord(first) && isWord(second) ? [[first, second]] : [];
  });
  const rank = ([first, second]: [Form, Form]) => Math.min(first.products, second.products);
  return pairs.toSorted((a, b) => rank(b) - rank(a))[0];
}
