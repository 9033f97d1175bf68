// Kind quotation: what stands inside the marks is no longer what was said.
//
//   “… sat at my table, read every page …”  →  “… sat at my table, signed every page …”   altered in 1 word
//   “We stayed,” she said  →  She said they stayed                                          fair: reported speech
//
// Each candidate quotation is held against the quoted words of the reference that it is linked to, first in the pair, then
// anywhere in the article; what a cut took away and marks that came or went are told by `cut.ts` and `marks.ts`. Typography,
// contractions, brackets, ellipses and partial quotations are fair, unless a cut turns the sense. Tempting and wrong: to compare
// quotation with quotation by similarity; “We will pay” and “We will not pay” are 97 % similar. One finding per altered quotation,
// over its changed words. Cost: see compare.ts.
import type { Severity, TokenSpan } from '../../types.ts';
import { became, quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { changesSense, negations } from './changed-sense.ts';
import { compareQuotes, type QuoteChange, type QuoteComparison } from './compare.ts';
import { truncated } from './cut.ts';
import { unmatched, unquoted } from './marks.ts';
import { locate } from './places.ts';
import { type Quote, quotesOf, type SideQuotes, spanAround, wordSpan } from './ranges.ts';
import { speakerName } from './speaker-name.ts';

/** Fewer quoted words are scare quotes or a term, unless the reference quotes them as well (field practice: under 3). */
const FEWEST_WORDS = 3;
/** From this share of changed words on the finding covers the whole quotation: pointing at single words says nothing. */
const PARAPHRASE = 0.5;
/** Titles of works are short. */
const TITLE_WORDS = 8;

export function findQuotation(input: DriftInput): Candidate[] {
  const reference = quotesOf(input.reference, input.context?.reference ?? null);
  const candidate = quotesOf(input.candidate, input.context?.candidate ?? null);
  if (reference.quotes.length === 0 && candidate.quotes.length === 0) return [];
  return [
    ...candidate.quotes.flatMap((q) => judged(input, q, reference, candidate) ?? []),
    ...unquoted(input, reference, candidate),
  ];
}

function judged(input: DriftInput, q: Quote, reference: SideQuotes, candidate: SideQuotes): Candidate | null {
  if (isTitle(input, q)) return null;
  const counterpart = counterpartOf(input, q, reference.quotes);
  if (counterpart.length === 0) return q.words.length < FEWEST_WORDS ? null : unmatched(input, q, reference, candidate);
  const compared = compareQuotes(input, counterpart, q.words);
  if (!compared) return null;
  if (compared.changes.length === 0) return truncated(input, q, counterpart, compared, candidate);
  if (q.record && locate(input.context, q.record)?.verbatim) return null;
  return altered(input, q, counterpart, compared, candidate);
}

/** “The Salt Wife”: the name of a work, which is the business of kind `name`. */
function isTitle(input: DriftInput, q: Quote): boolean {
  const { tokens } = input.candidate;
  const content = q.words.filter((k) => !tokens[k]!.stop);
  const capital = (k: number) => tokens[k]!.text[0] !== tokens[k]!.text[0]?.toLowerCase();
  const ends = tokens[q.to - 1]!.kind === 'punctuation';
  return content.length >= 2 && q.words.length <= TITLE_WORDS && !ends && content.every(capital);
}

/** Quoted words of the reference that the quotation is linked to: those of every reference quotation with a fair share of the links. */
function counterpartOf(input: DriftInput, q: Quote, quotes: readonly Quote[]): number[] {
  const hits = quotes.map(() => 0);
  for (const k of q.words) {
    const link = input.ofCandidate[k];
    const r = link ? quotes.findIndex((x) => link.reference >= x.from && link.reference < x.to) : -1;
    // Function words are linked anywhere; a content word is evidence.
    if (r >= 0) hits[r]! += input.candidate.tokens[k]!.stop ? 0.5 : 1;
  }
  const best = Math.max(0, ...hits);
  const weight = q.words.reduce((n, k) => n + (input.candidate.tokens[k]!.stop ? 0.5 : 1), 0);
  // One quotation on each side of an aligned pair belongs together even when every word was changed.
  const alone = quotes.length === 1 && quotes[0]!.words.length >= FEWEST_WORDS && q.words.length >= FEWEST_WORDS;
  if (best < 0.25 * weight && !(alone && best > 0)) return [];
  // Three words of a long speech are a part of it.
  const least = (x: Quote) => Math.max(0.25 * best, 0.2 * Math.min(x.words.length, q.words.length));
  return quotes.filter((x, i) => hits[i]! >= least(x)).flatMap((x) => x.words);
}

function altered(
  input: DriftInput,
  q: Quote,
  counterpart: readonly number[],
  compared: QuoteComparison,
  candidate: SideQuotes,
): Candidate {
  const { changes, kept, changed } = compared;
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const share = changed / Math.max(1, kept + changed);
  const whole = share > PARAPHRASE;
  const sense = changes.filter((x) => changesSense(input, x));
  const severity: Severity = sense.length > 0 ? 'major' : onlyMoved(input, counterpart, compared) ? 'info' : 'minor';
  const shown = whole || sense.length === 0 || !dilutes(changes, sense) ? changes : sense;
  const reference = whole ? spanAround(counterpart) : covering(shown.map((x) => x.reference));
  const span = whole ? wordSpan(q) : (covering(shown.map((x) => x.candidate)) ?? wordSpan(q));
  const speaker = speakerName(input, q, candidate);
  const denials = sense.filter((x) => negations(r, x.from) !== negations(c, x.to));
  const telling = denials.length > 0 ? denials : sense.length > 0 ? sense : changes;
  const example = whole
    ? became(input, reference, span)
    : `${changes.length === 1 ? '' : 'among them '}${swapped(input, largest(telling))}`;
  return {
    kind: 'quotation',
    id: whole ? 'drift/quotation-paraphrased' : 'drift/quotation-altered',
    severity,
    reference,
    candidate: span,
    covers: { from: q.from, to: q.to },
    message: `the quotation was altered in ${changed === 1 ? '1 word' : `${changed} words`} (${example}); ${speaker ? `${speaker} did not say this` : 'these words are not in the reference'}`,
    strength: severity === 'major' ? 0.9 : 0.75,
    certain: true,
  };
}

/** The example that says most: of several changes the one of the most words, the first of equals. */
function largest(changes: readonly QuoteChange[]): QuoteChange {
  const size = (x: QuoteChange) => x.from.length + x.to.length;
  return changes.reduce((best, x) => (size(x) > size(best) ? x : best));
}

/** Do harmless changes stretch the span to more than four times the words that matter? */
function dilutes(changes: readonly QuoteChange[], sense: readonly QuoteChange[]): boolean {
  const length = (xs: readonly QuoteChange[]) => {
    const span = covering(xs.map((x) => x.candidate));
    return span ? span.to - span.from : 0;
  };
  return length(changes) > 4 * Math.max(1, length(sense));
}

/** "We stayed anyway" → "We anyway stayed": one word moved, none changed. */
function onlyMoved(
  input: DriftInput,
  counterpart: readonly number[],
  { changes, first, last }: QuoteComparison,
): boolean {
  const words = (tokens: DriftInput['reference']['tokens'], ids: readonly number[]) => ids.map((k) => tokens[k]!.norm);
  const from = words(
    input.reference.tokens,
    changes.flatMap((x) => x.from),
  );
  const to = words(
    input.candidate.tokens,
    changes.flatMap((x) => x.to),
  );
  // A word that moved to or from an end was cut there.
  const cut = words(
    input.reference.tokens,
    counterpart.filter((_, p) => p < first || p > last),
  );
  return (
    to.length === 1 && from.length <= 1 && (from[0] ?? to[0]) === to[0] && (from.length === 1 || cut.includes(to[0]!))
  );
}

function swapped(input: DriftInput, change: QuoteChange): string {
  if (!change.reference) return `${quoted(input.candidate, change.candidate)} was put in`;
  if (change.to.length === 0) return `${quoted(input.reference, change.reference)} was dropped`;
  return became(input, change.reference, change.candidate);
}

function covering(spans: readonly (TokenSpan | null)[]): TokenSpan | null {
  const real = spans.filter((s) => s !== null);
  return real.length === 0 ? null : { from: real[0]!.from, to: real[real.length - 1]!.to };
}
