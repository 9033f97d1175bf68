// Kind quotation: what stands inside the marks is no longer what was said.
//
//   “… sat at my table, read every page …”  →  “… sat at my table, signed every page …”   altered in 1 word
//   “I would resign if the report were true”  →  “I would resign”                          truncated: the condition is lost
//   The board has not discussed a sale, he said  →  “We would never sell,” he said          invented
//   “We stayed,” she said  →  She said they stayed                                          fair: reported speech
//
// Each candidate quotation is held against the quoted words of the reference that it is linked to, first in the pair, then
// anywhere in the article. Typography, contractions, brackets, ellipses and partial quotations are fair, unless a cut turns
// the sense. Tempting and wrong: to compare quotation with quotation by similarity; “We will pay” and “We will not pay”
// are 97 % similar. One finding per altered quotation, over its changed words. Cost: see compare.ts.
import type { Severity, TokenSpan } from '../../types.ts';
import { became, quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import {
  changesSense,
  compareQuotes,
  hasCondition,
  negations,
  type QuoteChange,
  type QuoteComparison,
} from './compare.ts';
import { reportedRun } from './indirect.ts';
import { locate } from './places.ts';
import { type Quote, quotesOf, type SideQuotes } from './ranges.ts';
import { speakerName } from './speaker-name.ts';

/** Fewer quoted words are scare quotes or a term, unless the reference quotes them as well (field practice: under 3). */
const FEWEST_WORDS = 3;
/** From this share of changed words on the finding covers the whole quotation: pointing at single words says nothing. */
const PARAPHRASE = 0.5;
/** Titles of works are short. */
const TITLE_WORDS = 8;
/** A verbatim run without its marks is worth a note from this many words: shorter ones occur by chance in reported speech. */
const UNQUOTED_WORDS = 8;

const FIRST_PERSON = new Set('i we my our us me myself ourselves mine ours'.split(' '));

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
  if (counterpart.length === 0) return unmatched(input, q, reference, candidate);
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
  return quotes.filter((x, i) => hits[i]! >= Math.max(0.25 * best, 0.2 * x.words.length)).flatMap((x) => x.words);
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

/** Verbatim, but a cut took away what the words depend on. */
function truncated(
  input: DriftInput,
  q: Quote,
  counterpart: readonly number[],
  compared: QuoteComparison,
  candidate: SideQuotes,
): Candidate | null {
  const { tokens } = input.reference;
  const lost = (ids: readonly number[]) => ids.filter((k) => !input.ofReference[k]);
  const after = compared.trailing ? [] : lost(clauseAfter(input, counterpart, compared.last));
  const before = lost(clauseBefore(input, counterpart, compared.first));
  const cut = [
    ...(q.opens && negations(tokens, before) > 0 && !negatedBefore(input, q) ? before : []),
    ...(q.closes && cutsSense(input, q, counterpart, compared.last, after) ? after : []),
    ...(negations(tokens, compared.elided) > 0 || hasCondition(tokens, compared.elided) ? compared.elided : []),
  ];
  if (cut.length === 0) return null;
  const reference = spanAround(cut);
  return {
    kind: 'quotation',
    id: 'drift/quotation-truncated',
    severity: 'major',
    reference,
    candidate: wordSpan(q),
    message: `the quotation was cut: without ${quoted(input.reference, reference)} it says something else than ${speakerName(input, q, candidate) ?? 'the reference'} did`,
    strength: 0.75,
    certain: true,
  };
}

/** A full-sentence quotation that stops in the middle of a clause, or before its condition, claims more than was said. */
function cutsSense(
  input: DriftInput,
  q: Quote,
  counterpart: readonly number[],
  last: number,
  cut: readonly number[],
): boolean {
  if (cut.length === 0) return false;
  const { tokens } = input.reference;
  const start = input.candidate.tokens[q.words[0]!];
  if (!start || start.text[0] === start.text[0]?.toLowerCase()) return false;
  if (hasCondition(tokens, cut.slice(0, 2))) return true;
  const stop = counterpart[last]!;
  const inClause = tokens[stop + 1]?.kind === 'word' || tokens[stop + 1]?.kind === 'number';
  return inClause && cut.filter((k) => !tokens[k]!.stop).length > 0;
}

/** Quoted reference words after position `last`, up to the end of their sentence. */
function clauseAfter(input: DriftInput, words: readonly number[], last: number): number[] {
  const out: number[] = [];
  for (let p = last + 1; last >= 0 && p < words.length; p++) {
    for (let k = words[p - 1]! + 1; k < words[p]!; k++)
      if (/^[.!?;:]$|^\.\.\.$|^["“”]$/.test(input.reference.tokens[k]!.norm)) return out;
    out.push(words[p]!);
  }
  return out;
}

/** Up to three quoted reference words before position `first`, in the same clause. */
function clauseBefore(input: DriftInput, words: readonly number[], first: number): number[] {
  const out: number[] = [];
  for (let p = first - 1; p >= 0 && out.length < 3; p--) {
    if (words[p + 1]! !== words[p]! + 1 && /^[.,!?;:"]$/.test(input.reference.tokens[words[p]! + 1]!.norm)) return out;
    out.unshift(words[p]!);
  }
  return out;
}

function negatedBefore(input: DriftInput, q: Quote): boolean {
  const around: number[] = [];
  for (let k = Math.max(0, q.from - 8); k < q.from; k++) around.push(k);
  return negations(input.candidate.tokens, around) > 0;
}

/** No quoted words of the pair's reference correspond: found elsewhere, put into the speaker's mouth, or not found at all. */
function unmatched(input: DriftInput, q: Quote, reference: SideQuotes, candidate: SideQuotes): Candidate | null {
  if (q.words.length < FEWEST_WORDS || !q.opens) return null;
  if (q.record && locate(input.context, q.record)?.located) return null;
  const linked = q.words.filter((k) => input.ofCandidate[k]);
  const identical = linked.filter(
    (k) => input.ofCandidate[k]!.relation === 'identical' || input.ofCandidate[k]!.relation === 'case',
  );
  const speaker = speakerName(input, q, candidate);
  const span = wordSpan(q);
  const told = reference.attributions.length > 0 ? reportedRun(input, q) : null;
  const source = spanAround(linked.map((k) => input.ofCandidate[k]!.reference));
  const base = { kind: 'quotation' as const, candidate: span, covers: { from: q.from, to: q.to }, certain: true };
  if (told)
    return {
      ...base,
      id: 'drift/quotation-added-marks',
      severity: 'minor',
      reference: told,
      message: `${quoted(input.candidate, span)} is indirect speech put in quotation marks, ${identical.length === q.words.length ? 'word for word' : 'its tense taken back'}`,
      strength: 0.6,
    };
  if (identical.length === q.words.length)
    return {
      ...base,
      id: 'drift/quotation-added-marks',
      severity: 'minor',
      reference: source,
      message: `${quoted(input.candidate, span)} was put in quotation marks: in the reference these are not ${speaker ?? 'anybody'}’s words`,
      strength: 0.6,
    };
  // Somebody speaks in the reference too: their reported words were turned into a direct quotation.
  const reported = reference.attributions.length > 0 && candidate.attributions.length > 0;
  const related = linked.length >= 0.5 * q.words.length;
  return {
    ...base,
    id: 'drift/quotation-invented',
    severity: reported && !input.context ? 'major' : 'minor',
    reference: related ? source : null,
    message: `${quoted(input.candidate, span)} is presented as ${speaker ?? 'somebody'}’s words; the reference has no such quotation`,
    strength: reported ? 0.7 : 0.55,
  };
}

/** Quoted words of the reference that stand in the candidate to the letter, without marks: a note, no drift. */
function unquoted(input: DriftInput, reference: SideQuotes, candidate: SideQuotes): Candidate[] {
  const out: Candidate[] = [];
  for (const r of reference.quotes) {
    if (r.words.length < UNQUOTED_WORDS) continue;
    let run: number[] = [];
    let best: number[] = [];
    for (const k of r.words) {
      const link = input.ofReference[k];
      const c = link?.relation === 'identical' ? link.candidate : -1;
      const inside = c >= 0 && candidate.quotes.some((q) => c >= q.from && c < q.to);
      const follows = run.length > 0 && c > run[run.length - 1]! && c <= run[run.length - 1]! + 2;
      if (c < 0 || inside) run = [];
      else run = follows ? [...run, c] : [c];
      if (run.length > best.length) best = run;
    }
    if (best.length < UNQUOTED_WORDS) continue;
    // "She said that they did not know": reported speech keeps words; it does not keep "I" and "we".
    const own = best.some((c) => FIRST_PERSON.has(input.candidate.tokens[c]!.norm));
    if (!own && candidate.attributions.length > 0) continue;
    const span = spanAround(best);
    out.push({
      kind: 'quotation',
      id: 'drift/quotation-unquoted',
      severity: 'info',
      reference: { from: r.words[0]!, to: r.words[r.words.length - 1]! + 1 },
      candidate: span,
      message: `${quoted(input.candidate, span)} is a direct quotation in the reference; the marks are gone`,
      strength: 0.6,
      certain: true,
    });
  }
  return out;
}

function wordSpan(q: Quote): TokenSpan {
  return q.words.length > 0 ? { from: q.words[0]!, to: q.words[q.words.length - 1]! + 1 } : { from: q.from, to: q.to };
}

function spanAround(ids: readonly number[]): TokenSpan | null {
  if (ids.length === 0) return null;
  let from = ids[0]!;
  let to = from;
  for (const k of ids) {
    if (k < from) from = k;
    if (k > to) to = k;
  }
  return { from, to: to + 1 };
}

function covering(spans: readonly (TokenSpan | null)[]): TokenSpan | null {
  const real = spans.filter((s) => s !== null);
  return real.length === 0 ? null : { from: real[0]!.from, to: real[real.length - 1]!.to };
}
