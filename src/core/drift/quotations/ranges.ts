// One side of a pair → its quotations as token ranges, and who speaks them.
//
//   “We stayed,” she said.      tokens [1, 4), words "We stayed", spoken by "she"
//
// In an article the document's own quotations decide, since one may begin in a sentence of another pair; a lone pair of
// texts is scanned itself. Tempting and wrong: to scan each side for its own marks, which turns about what is inside and outside
// where a quotation opens in the sentence before. Linear in the tokens, with one bisection a quotation.
import { type Attribution, attributionsOf } from '../../text/attributions.ts';
import { type Quoted, quotedSpans } from '../../text/quotation-marks.ts';
import type { AnnotatedDocument, Quotation, Side, Token, TokenSpan } from '../../types.ts';

export interface SideQuotes {
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

/** The part of a quotation that stands in this side. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  /** Indexes of its words and figures. */
  readonly words: readonly number[];
  /** False when it goes on before or after this side. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The document's record of it, if there is a document. */
  readonly record: Quotation | null;
}

const known = new WeakMap<Side, SideQuotes>();

/**
 * Quotations and attributions of a side; `document` is null for `score`. Kept beside the side, since several kinds ask.
 * O(tokens + quotations touched · log all).
 */
export function quotesOf(side: Side, document: AnnotatedDocument | null): SideQuotes {
  let quotes = known.get(side);
  if (!quotes) {
    quotes = new FoundQuotes(side, document);
    known.set(side, quotes);
  }
  return quotes;
}

/** Attributions are looked for only where something is amiss. */
class FoundQuotes implements SideQuotes {
  readonly quotes: readonly Quote[];
  readonly #tokens: readonly Token[];
  #attributions: readonly Attribution[] | undefined;

  constructor(side: Side, document: AnnotatedDocument | null) {
    this.quotes = document ? documentQuotes(side, document) : scannedQuotes(side);
    this.#tokens = side.tokens;
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= attributionsOf(
      this.#tokens,
      this.quotes.map(({ from, to }): Quoted => ({ from, to, open: '', close: '' })),
    );
    return this.#attributions;
  }
}

function scannedQuotes(side: Side): Quote[] {
  return quotedSpans(side.tokens).map((q) => quoteOf(side.tokens, q.from, q.to, true, true, null));
}

/** The sentences of a side stand in document order, so one walk over its tokens is enough. */
function documentQuotes(side: Side, document: AnnotatedDocument): Quote[] {
  const out: Quote[] = [];
  const { tokens } = side;
  let i = 0;
  while (i < tokens.length) {
    const q = quotationEndingAfter(document.quotations, tokens[i]!.start);
    if (!q) break;
    while (i < tokens.length && tokens[i]!.end <= q.start) i++;
    const from = i;
    while (i < tokens.length && tokens[i]!.start >= q.start && tokens[i]!.end <= q.end) i++;
    if (i > from) {
      const opens = tokens[from]!.start === q.start;
      out.push(quoteOf(tokens, from, i, opens, tokens[i - 1]!.end === q.end, q));
    } else if (i < tokens.length && tokens[i]!.start < q.end) {
      // A token that crosses a mark, such as an address: step over it.
      i++;
    }
  }
  return out;
}

/** First quotation that ends after `offset`, by bisection. */
function quotationEndingAfter(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  let lo = 0;
  let hi = quotations.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotations[mid]!.end > offset) hi = mid;
    else lo = mid + 1;
  }
  return quotations[lo];
}

function quoteOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  opens: boolean,
  closes: boolean,
  record: Quotation | null,
): Quote {
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    const { kind } = tokens[i]!;
    if (kind === 'word' || kind === 'number') words.push(i);
  }
  return { from, to, words, opens, closes, record };
}

/** The attribution nearest to a quotation, or null. Farther than a long apposition it belongs to something else. */
export function attributionOf(quote: { from: number; to: number }, all: readonly Attribution[]): Attribution | null {
  const reach = 40;
  let best: Attribution | null = null;
  let distance = reach;
  for (const a of all) {
    const d = a.verb.from < quote.from ? quote.from - a.verb.to : a.verb.from - quote.to;
    if (d < distance) [best, distance] = [a, d];
  }
  return best;
}

/** From the first word of a quotation to its last. */
export function wordSpan(q: Quote): TokenSpan {
  return q.words.length > 0 ? { from: q.words[0]!, to: q.words[q.words.length - 1]! + 1 } : { from: q.from, to: q.to };
}

/** From the first of them to the last; null for none. */
export function spanAround(ids: readonly number[]): TokenSpan | null {
  if (ids.length === 0) return null;
  let from = ids[0]!;
  let to = from;
  for (const k of ids) {
    if (k < from) from = k;
    if (k > to) to = k;
  }
  return { from, to: to + 1 };
}
