// Where in the reference article does a candidate quotation stand?
//
//   reference  “We stayed,” she said. “Nobody came.”     kept as " we stayed nobody came "
//   candidate  “We stayed. Nobody came.”                 verbatim, though it joins two; “Nobody stayed” is not
//
// All quoted words of the reference are kept as one normalised string, so that a verbatim quotation that was aligned
// elsewhere, or joined from two, is found in it, at one of the places of its rarest word. Tempting and wrong: to search the whole
// string for each quotation, which takes a tenth of the time of a book. Built once per comparison and kept beside it (a WeakMap: the pairs of one
// comparison are judged one by one). Cost: linear in the quoted text to build, a word's places per question; comparisons with
// more quoted text than LIMIT are not searched and count as "perhaps".
import { wordsAlone } from '../../text/words-alone.ts';
import type { Comparison, Quotation } from '../../types.ts';

interface QuotationIndex {
  /** Normalised quoted words of the reference, without marks between quotations: a candidate may join two of one speaker. */
  readonly text: string;
  /** Where in the text each word stands: the places of the spaces before it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface Location {
  /** The words stand in quotation marks in the reference, to the letter. */
  readonly verbatim: boolean;
  /** Verbatim, or too long a text to tell. */
  readonly located: boolean;
}

/** Characters of quoted text: a search over more for each quotation of a book would not be linear any more. */
const LIMIT = 200_000;

/** null over the limit. */
const indexes = new WeakMap<Comparison, QuotationIndex | null>();

/** Null without an article. */
export function locate(context: Comparison | null, quotation: Quotation): Location | null {
  if (!context) return null;
  let index = indexes.get(context);
  if (index === undefined) {
    index = build(context.reference.quotations);
    indexes.set(context, index);
  }
  if (!index) return { verbatim: false, located: true };
  const verbatim = holds(index, normalised(quotation.text));
  return { verbatim, located: verbatim };
}

/** Do the words stand in the text, one after the other? */
function holds({ text, places }: QuotationIndex, words: string): boolean {
  let fewest: readonly number[] = [];
  let before = 0;
  let at = 0;
  for (const word of words.split(' ')) {
    const found = places.get(word);
    if (!found) return false;
    if (at === 0 || found.length < fewest.length) [fewest, before] = [found, at];
    at += word.length + 1;
  }
  return fewest.some((place) => text.startsWith(` ${words} `, place - before));
}

function build(quotations: readonly Quotation[]): QuotationIndex | null {
  let size = 0;
  for (const q of quotations) size += q.text.length;
  if (size > LIMIT) return null;
  const text = ` ${quotations
    .map((q) => normalised(q.text))
    .filter(Boolean)
    .join(' ')} `;
  const places = new Map<string, number[]>();
  for (let at = 0; at < text.length - 1; ) {
    const end = text.indexOf(' ', at + 1);
    const word = text.slice(at + 1, end);
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
    at = end;
  }
  return { text, places };
}

/** Letters and digits of the words, lower case, single spaces; apostrophes dropped. */
function normalised(text: string): string {
  return wordsAlone(text.normalize('NFKC').toLowerCase().replace(/['’‘]/g, '')).trim();
}
