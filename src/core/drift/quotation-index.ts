// Where in the reference article does a candidate quotation stand?
//
// All quoted words of the reference are kept as one normalised string per quotation and one for all of them, so a verbatim
// quotation that was aligned elsewhere, or joined from two, is found by one search. Built once per comparison and kept
// beside it (a WeakMap: the pairs of one comparison are judged one by one). Cost: linear in the quoted text to build, one
// string search per question; comparisons with more quoted text than LIMIT are not searched and count as "perhaps".
import type { Comparison, Quotation } from '../types.ts';

interface QuotationIndex {
  /** Normalised quoted words of the reference, quotations separated by " | "; null over the limit. */
  readonly quoted: string | null;
  /** The same without separators: a candidate may join two quotations of one speaker. */
  readonly joined: string | null;
}

export interface Location {
  /** The words stand in quotation marks in the reference, to the letter. */
  readonly verbatim: boolean;
  /** Verbatim, or too long a text to tell. */
  readonly located: boolean;
}

/** Characters of quoted text: a search over more for each quotation of a book would not be linear any more. */
const LIMIT = 200_000;

const indexes = new WeakMap<Comparison, QuotationIndex>();

/** Null without an article. */
export function locate(context: Comparison | null, quotation: Quotation): Location | null {
  if (!context) return null;
  let index = indexes.get(context);
  if (!index) {
    index = build(context.reference.quotations);
    indexes.set(context, index);
  }
  if (index.quoted === null || index.joined === null) return { verbatim: false, located: true };
  const words = normalised(quotation.text);
  const verbatim = words !== '' && (index.quoted.includes(` ${words} `) || index.joined.includes(` ${words} `));
  return { verbatim, located: verbatim };
}

function build(quotations: readonly Quotation[]): QuotationIndex {
  let size = 0;
  for (const q of quotations) size += q.text.length;
  if (size > LIMIT) return { quoted: null, joined: null };
  const all = quotations.map((q) => normalised(q.text));
  return { quoted: ` ${all.join(' | ')} `, joined: ` ${all.join(' ')} ` };
}

/** Letters and digits of the words, lower case, single spaces; apostrophes dropped. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
