// Kind addition: the copy says something that the reference says nowhere.
//
//   The shares closed at $8.73.  →  The shares closed at $8.73, as rumours of a second bidder spread.     added
//   The shares closed at $8.73.  →  The shares, meanwhile, closed at $8.73 on the day.                    padding
//
// Inside a pair: a stretch of the candidate that nothing at the same place of the reference answers, with content words
// that the whole reference lacks. Whole sentences are read by `added-sentence.ts`. Tempting and wrong: to count unlinked words.
// Linear in the tokens, amid rewording quadratic in those of the pair.
import type { Token, TokenSpan } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import { keptShare, type Stretch, stretchesOf } from '../pair/unlinked.ts';
import { isKnown, wordsOf } from '../pair/vocabulary.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type Insertion, insertionOf } from './insertion.ts';
import { supportedNearby } from './nearby.ts';
import { phrasesOf } from './phrases.ts';
import { isWorkedOutWord } from './worked-out.ts';

/** The rest must be the reference nearly to the letter: in a paraphrase an unlinked stretch may be a rewording; phrases are looked at. */
const REST_KEPT = 0.7;
/** From here on the rest is a copy, and what stands between is nobody's rewording. */
const COPY = 0.95;
/** One word may be a synonym that the aligner missed, or colour. */
const FEWEST = 2;
/** A statement has a verb, and something that it says of it. */
const STATEMENT = 3;
/** Verbs that only hold a sentence out: "…, it was reported". */
const SAYING = new Set(
  'report announce explain note claim believe think suggest learn understand hear write confirm warn argue insist recall admit know seem appear turn'.split(
    ' ',
  ),
);
/** A phrase is told by the other side from this support on. */
const UNSUPPORTED = 0.7;
const UNSAID = 'the reference does not say this';

export function findAddition(input: DriftInput): Candidate[] {
  const put = insertionOf(input);
  if (put?.fresh.length === 0) return [];
  if (put && !supportedNearby(input, put.fresh)) return [inserted(input, put)];
  const { reference, candidate } = input;
  const kept = keptShare(reference.tokens, input.ofReference);
  if (kept < REST_KEPT) return amidRewording(input);
  const isCopy = kept >= COPY;
  let here: ReadonlySet<string> | undefined;
  const out: Candidate[] = [];
  for (const s of stretchesOf(
    candidate.tokens,
    input.ofCandidate,
    (l) => l.reference,
    reference.tokens,
    input.ofReference,
  )) {
    if (s.answers > 0) continue;
    const begins = statementAt(candidate.tokens, s);
    const listed = begins >= 0;
    if (!listed && !isClause(candidate.tokens, s)) continue;
    here ??= wordsOf(reference.tokens);
    const fresh = s.content.filter((k) => !isKnown(candidate.tokens[k]!, here!) && !isWorkedOutWord(input, k));
    const few = listed && !fresh.every((k) => SAYING.has(candidate.tokens[k]!.lemma)) ? 1 : FEWEST;
    if (fresh.length < few || supportedNearby(input, fresh)) continue;
    const span = { from: listed ? begins : s.from, to: s.to };
    out.push({
      ...majorChange(input, 'addition', null, span, UNSAID, 0.75),
      ...(fresh.length >= FEWEST && isCopy && !reworded(input) && { certain: true as const }),
    });
  }
  return out;
}

/** What is put into a copy is nobody's rewording; what the reference implies is a trifle. */
function inserted(input: DriftInput, { from, to, isImplied }: Insertion): Candidate {
  const added = majorChange(input, 'addition', null, { from, to }, UNSAID, isImplied ? 0.4 : 0.75);
  return isImplied ? { ...added, severity: 'minor' } : { ...added, certain: true };
}

/** The phrase of a reworded sentence that the reference, here and nearby, says least of. */
function amidRewording(input: DriftInput): Candidate[] {
  const { tokens } = input.candidate;
  const phrases = phrasesOf(input, 'candidate', (p) => isBeside(tokens, p), isTied).filter(
    (p) => p.support < UNSUPPORTED,
  );
  const added = phrases.sort((x, y) => x.support - y.support).find((p) => !supportedNearby(input, p.content));
  if (!added) return [];
  return [majorChange(input, 'addition', null, spanOf(added), UNSAID, UNSUPPORTED - added.support)];
}

/** ", before the school parties come in", "Pressed by members, ": no statement of its own, which would be the reference's told anew. */
function isBeside(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const first = tokens[from]!;
  if (first.tag === 'ADP' || BESIDE.test(first.norm)) return true;
  if (first.tag === 'VERB' && /(?:ed|en|ing)$/.test(first.norm)) return true;
  return tokens.slice(from, to).some((t) => t.norm === 'having');
}

const BESIDE =
  /^(?:which|who|whose|where|then|before|after|while|as|when|since|once|although|though|because|but|and|only)$/;

/** "and killed two walkers", "to keep its name hidden", "with borrowed money": tied on without a mark. */
function isTied(tokens: readonly Token[], k: number): boolean {
  const { norm } = tokens[k]!;
  const next = tokens[k + 1];
  if (!next) return false;
  if (norm === 'and' || norm === 'to') return next.tag === 'VERB' && !next.stop;
  return TIES.has(norm);
}

const TIES = new Set('but although though because with rather after before while lest'.split(' '));

/** Does the reference hold a passage that nothing answers either? Then what looks added may be that passage in other words. */
function reworded({ reference, candidate, ofReference, ofCandidate }: DriftInput): boolean {
  return stretchesOf(reference.tokens, ofReference, (l) => l.candidate, candidate.tokens, ofCandidate).some(
    (s) => s.content.length >= FEWEST,
  );
}

/** ", and several have already resigned", ", had paid the families and …": where one more thing that somebody did begins, −1 for none. */
function statementAt(tokens: readonly Token[], s: Stretch): number {
  // "stop it and resign": the function words before belong to what was kept.
  let from = s.from;
  for (let k = s.from; k < s.content[0]!; k++) if (/^(?:and|but|or|while)$/.test(tokens[k]!.norm)) from = k;
  const joins = /^(?:and|but|or|while)$/.test(tokens[from]!.norm);
  const before = tokens[from - 1]?.norm;
  if (from === 0 || !(joins || before === ',' || before === ';')) return -1;
  const next = tokens[s.to];
  // What a colon or a quotation follows says who speaks.
  const stops = next?.kind === 'punctuation' && next.norm !== ':' && next.norm !== '"';
  const ends = !next || stops || next.norm === 'and' || next.norm === 'or';
  // "and resign"
  const least = joins && tokens[s.to - 1]!.tag === 'VERB' ? STATEMENT - 1 : STATEMENT;
  const does = tokens.slice(from, s.to).some((t) => t.tag === 'VERB' && !/ing$/.test(t.norm));
  return ends && does && s.to - from >= least ? from : -1;
}

/** A clause or phrase of its own: it ends at a stop, and begins after one or with a word that ties clauses. */
function isClause(tokens: readonly Token[], s: Stretch): boolean {
  const next = tokens[s.to];
  // Before a colon or a quotation it says who speaks, and how.
  if (next && (next.kind !== 'punctuation' || next.norm === ':' || next.norm === '"')) return false;
  const first = tokens[s.from]!;
  // "[Mrs. Oduya] was our best teacher": the editor says who "she" is.
  if (tokens[s.from - 1]?.norm === '[' || first.norm === '[') return false;
  const opens =
    first.tag === 'ADP' ||
    first.tag === 'CONJ' ||
    first.tag === 'PRON' ||
    first.tag === 'PART' ||
    /ing$/.test(first.norm);
  const before = tokens[s.from - 1];
  return s.from > 0 && (opens || first.stop || before?.kind === 'punctuation');
}
