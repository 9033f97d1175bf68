// Kind role, of words: two that stand in each other's place, whatever the verb.
//
//   from Lanz to Carrick        →  from Carrick to Lanz             each beside what the other was beside
//   went to Leeds from Bristol  →  went from Leeds to Bristol       each behind the preposition that was the other's
//   sites in the north          ↔  northern sites                   fair: turned round with the preposition
//   Lanz and Carrick            ↔  Carrick and Lanz                 fair: a list
//   in Mill Road in March       ↔  in March in Mill Road            fair: a date and a place
//
// Only words that stand once on each side. Tempting and wrong: the order of the two, which a passive, a compound and every moved
// phrase turn round. Quadratic in the tokens of a sentence.
import { isPossessive } from '../../text/possessive.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import { isArgument } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered } from '../pair/spans.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { isBehindPlace } from './behind-place.ts';
import { BOTH_WAYS } from './converse-words.ts';
import { hasOtherObject } from './receiver.ts';

/**
 * Two words that stand in each other's place: "from Lanz to Carrick" → "from Carrick to Lanz". Each is next to what the
 * other was next to; items of one list may stand in any order.
 */
export function slotsExchanged(input: DriftInput): Candidate[] {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const places: [number, number][] = [];
  const measures = input.reference.values.filter((v) => !v.date);
  const dates = input.reference.values.filter((v) => v.date);
  r.forEach((t, i) => {
    if (!(isArgument(t) || isQuality(t)) || t.kind !== 'word' || input.ofReference[i]?.relation === undefined) return;
    // "lorries over 7.5 tonnes": a unit changes places with nothing.
    if (isCovered(measures, i)) return;
    const j = onlyPlaceOf(t.norm, r) === i ? onlyPlaceOf(t.norm, c) : -1;
    if (j >= 0) places.push([i, j]);
  });
  for (let x = 0; x < places.length; x++)
    for (let y = x + 1; y < places.length && y <= x + 6; y++) {
      const [a, p] = places[x]!;
      const [b, q] = places[y]!;
      // "in Mill Road in March": a date moves to the front, and changes places with a date alone.
      if (isCovered(dates, a) !== isCovered(dates, b) || isTime(r[a]!) !== isTime(r[b]!)) continue;
      if (q > p || r[a]!.tag !== r[b]!.tag || isList(r, a, b) || isList(c, q, p)) continue;
      if (isCompound(r, a, b) && isCompound(c, q, p)) continue;
      if (beside(r, a, c, q) + beside(r, b, c, p) < 2 || isTurnedRound(input, a, b, q, p)) continue;
      if (isClauseMoved(r, a, b, c, q, p) || isIdentity(r, a, b, c, q, p)) continue;
      if (hasOtherObject(input, [a, b], [q, p])) continue;
      const [one, two] = [wholeName(input.reference, a), wholeName(input.reference, b)];
      const reference = { from: one.from, to: two.to };
      const candidate = { from: wholeName(input.candidate, q).from, to: wholeName(input.candidate, p).to };
      const says = `${quoted(input.reference, one)} and ${quoted(input.reference, two)} stand in each other’s place`;
      return [majorChange(input, 'role', reference, candidate, says, 0.75)];
    }
  return [];
}

/** "freed the pilot but kept the mechanic" ↔ "kept the mechanic but freed the pilot": each went with its own verb. */
function isClauseMoved(r: readonly Token[], a: number, b: number, c: readonly Token[], q: number, p: number): boolean {
  const verb = (tokens: readonly Token[], k: number) =>
    tokens.slice(Math.max(0, k - VERB_REACH), k).findLast((t) => t.tag === 'VERB')?.lemma;
  const [one, two] = [verb(r, a), verb(r, b)];
  return one !== undefined && two !== undefined && one !== two && verb(c, p) === one && verb(c, q) === two;
}

/** Tokens from a verb to its object: "kept the old mechanic". */
const VERB_REACH = 4;
const BE = /^(?:is|are|was|were)$/;

/** "the noise is a bigger problem" ↔ "a bigger problem is the noise": one thing, by either of its names. */
function isIdentity(r: readonly Token[], a: number, b: number, c: readonly Token[], q: number, p: number): boolean {
  const isOnlyBe = (tokens: readonly Token[], from: number, to: number) => {
    const between = tokens.slice(from + 1, to).filter((t) => !/^(?:DET|ADJ|ADV)$/.test(t.tag));
    return between.length === 1 && BE.test(between[0]!.norm);
  };
  const isThis = (k: number) =>
    r[k]!.tag === 'PROPN' || r.slice(Math.max(0, k - 2), k).some((t) => DEFINITE.test(t.norm));
  // "the teacher is the winner's brother"
  const owns = [r[a + 1], r[b + 1], c[q + 1], c[p + 1]].some(isPossessive);
  return !owns && isOnlyBe(r, a, b) && isOnlyBe(c, q, p) && (isThis(a) || isThis(b));
}

const DEFINITE = /^(?:the|this|that|his|her|its|their|our|my|your)$/;

/** "New York" for "New". */
function wholeName({ tokens }: Side, k: number): TokenSpan {
  let [from, to] = [k, k + 1];
  while (tokens[from]!.tag === 'PROPN' && tokens[from - 1]?.tag === 'PROPN') from--;
  while (tokens[to - 1]!.tag === 'PROPN' && tokens[to]?.tag === 'PROPN') to++;
  return { from, to };
}

/** "sales rose in the summer" ↔ "summer brought a rise in sales": when it was is no party. */
const isTime = (t: Token) => TIMES.has(t.lemma);

const TIMES = new Set('spring summer autumn winter morning afternoon evening night day week month year'.split(' '));

/** "sites in the north" → "northern sites", "run by a family" → "a family has run": a preposition joins them on one side alone. */
function isTurnedRound(input: DriftInput, a: number, b: number, q: number, p: number): boolean {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const joint = (tokens: readonly Token[], from: number, to: number) =>
    tokens.slice(from + 1, to).some((t) => JOINTS.has(t.norm));
  if (isOwned(r, a, c, p) || isOwned(c, q, r, b)) return true;
  const by = (tokens: readonly Token[]) => tokens.some((t) => t.norm === 'by');
  const verbs = (tokens: readonly Token[]) => tokens.filter((t) => t.tag === 'VERB').map((t) => t.lemma);
  const [between, there] = [r.slice(a + 1, b), c.slice(q + 1, p)];
  const isInverted = (tokens: readonly Token[], from: number, to: number) => {
    for (let k = from + 1; k < to; k++) if (tokens[k]!.tag === 'VERB' && isBehindPlace(tokens, k)) return true;
    return false;
  };
  // "After the queen came the bishop" ↔ "the bishop came after the queen"
  if (isInverted(r, a, b) !== isInverted(c, q, p)) return true;
  const isBothWays = (tokens: readonly Token[]) => tokens.some((t) => BOTH_WAYS.has(t.lemma));
  const from = (tokens: readonly Token[]) => tokens.some((t) => t.norm === 'from');
  if (isBothWays(between) && isBothWays(there) && from(between) !== from(there)) return true;
  const isVerbKept = between.some((t, k) => {
    const l = t.tag === 'VERB' ? input.ofReference[a + 1 + k] : undefined;
    return l && l.relation !== 'none' && l.relation !== 'contextual' && l.candidate > q && l.candidate < p;
  });
  const shared = verbs(between).some((v) => verbs(there).includes(v));
  // "will pay for two thirds of it" → "two thirds will be paid for by": one verb in both voices.
  if (by(between) !== by(there) && (shared || isVerbKept)) return true;
  // "removed" → "had it taken out by the surgeon": still done by whom "by" names.
  if (isBehindBy(r, b) !== isBehindBy(c, p)) return true;
  // "knew about the leak" → "the leak was no secret to": another verb, and another preposition.
  const joined = (tokens: readonly Token[]) =>
    tokens.flatMap((t, k) => (k + 1 < tokens.length && isPreposition(tokens, k) ? [t.norm] : [])).join();
  const isChoice = [...between, ...there].some((t) => t.norm === 'not');
  const isOtherVerb = !shared && !isVerbKept && verbs([...between, ...there]).length > 0;
  if (isOtherVerb && !isChoice && joined(between) !== joined(there)) return true;
  const own = joint(r, a, b);
  const other = joint(c, q, p);
  // Without a preposition only two nouns side by side are a compound; a verb between them needs the passive's "by".
  const plain = own ? c.slice(q + 1, p) : r.slice(a + 1, b);
  const byPassive = (own ? r.slice(a + 1, b) : c.slice(q + 1, p)).some((t) => t.norm === 'by');
  return own !== other && (byPassive || plain.every((t) => t.tag !== 'VERB'));
}

const isBehindBy = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.norm === 'by' || (tokens[k - 1]?.tag === 'DET' && tokens[k - 2]?.norm === 'by');

/** "the firm’s office in Lund" → "the Lund office of the firm": the owner at `i` is one still, after an "of" before `j`. */
function isOwned(tokens: readonly Token[], i: number, other: readonly Token[], j: number): boolean {
  const of = [other[j - 1], other[j - 2]].some((t) => t?.norm === 'of');
  return of && isPossessive(tokens[i + 1]);
}

const JOINTS = new Set('of in at from for on by with'.split(' '));

/** "relay satellite Heron-2" → "Heron-2 relay": one thing, with its words in another order. */
function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).every((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.tag));
}

/** How many neighbours, the edge of the text included, the two tokens share: 0 to 2. */
function beside(r: readonly Token[], i: number, c: readonly Token[], j: number): number {
  // "the" stands beside every noun.
  const shared = (a: Token | undefined, b: Token | undefined) => a?.norm === b?.norm && a?.tag !== 'DET';
  const before = shared(r[i - 1], c[j - 1]);
  const after = shared(r[i + 1], c[j + 1]);
  return Number(before) + Number(after);
}

/** "they correctly guess the first and incorrectly the second": what is said of two things may be exchanged as well. */
function isQuality(t: Token): boolean {
  return !t.stop && (t.tag === 'ADJ' || t.tag === 'ADV');
}

/** Of two that these join either may stand first. */
export const SYMMETRIC = new Set(
  'and or , & meet marry play face versus vs against between with opposite beside alongside near adjacent'.split(' '),
);

const RELATIVE = /^(?:who|whom|whose|which|where)$/;

function isList(tokens: readonly Token[], from: number, to: number): boolean {
  // "Orr, not Hale": one and not the other.
  if (tokens.slice(from + 1, to).some((t) => t.norm === 'not' || t.norm === 'than' || t.norm === 'instead'))
    return false;
  // "The union rejected it and accused the bank": two things that one did, no list.
  // "his mother, who ran it after his father died": the comma opens a clause.
  const joins = (k: number) =>
    SYMMETRIC.has(tokens[k]!.lemma) && tokens[k + 1]?.tag !== 'VERB' && !RELATIVE.test(tokens[k + 1]?.norm ?? '');
  for (let k = from + 1; k < to; k++) if (joins(k)) return true;
  return false;
}

const ENDS = /^(?:from|to)$/;

/** "to red" too, whose "to" the tagger takes for that of a verb. */
const isPreposition = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.tag === 'ADP' || (tokens[k]!.norm === 'to' && tokens[k + 1]!.tag !== 'VERB');

/** Each of two words stands after the preposition that was the other's. */
export function placesCrossed(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const placed: { i: number; j: number; own: string; other: Token }[] = [];
  for (let i = 1; i < r.length; i++) {
    const t = r[i]!;
    // "from amber to red": the ends of a change are of any sort.
    const isPlace = t.tag === 'PROPN' || t.tag === 'NOUN' || ENDS.test(r[i - 1]!.norm);
    if (!isPreposition(r, i - 1) || t.stop || t.kind !== 'word' || !isPlace) continue;
    const j = onlyPlaceOf(t.norm, r) === i ? onlyPlaceOf(t.norm, c) : -1;
    if (j > 0 && isPreposition(c, j - 1)) placed.push({ i, j, own: r[i - 1]!.norm, other: c[j - 1]! });
  }
  for (const x of placed)
    for (const y of placed) {
      if (x.i >= y.i || x.own === y.own) continue;
      if (x.other.norm !== y.own || y.other.norm !== x.own) continue;
      const span = (a: number, b: number) => ({ from: Math.min(a, b) - 1, to: Math.max(a, b) + 1 });
      return [majorChange(input, 'role', span(x.i, y.i), span(x.j, y.j), 'the two have changed places', 0.8)];
    }
  return [];
}

/** Where the word stands, −1 unless it does so once. */
function onlyPlaceOf(norm: string, tokens: readonly Token[]): number {
  let at = -1;
  for (let k = 0; k < tokens.length; k++) {
    if (tokens[k]!.norm !== norm) continue;
    if (at >= 0) return -1;
    at = k;
  }
  return at;
}
