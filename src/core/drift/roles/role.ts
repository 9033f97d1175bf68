// Kind role: who did what to whom. "Osgood caught him" → "he caught Osgood".
//
// Two arguments (names, or content nouns) around one predicate that both texts share: if their order turned round and
// nothing explains it, the roles were exchanged. What explains it: a passive on exactly one side ("was caught by"), a
// converse verb (buy/sell), a moved clause (the arguments do not stand right around the predicate). And the mirror case:
// the order stands, but a passive came or went ("told him" → "was told by him"). An argument is all nouns up to the next
// verb, so an apposition does not hide it. Figures: figure-owners.ts, exchanged-values.ts. Cost: predicates × 2 nearest arguments.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { type Frame, frameAt, frameSpan, isArgument, isPredicate, PRONOUN_FORMS, shares } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered } from '../pair/spans.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { signOf } from '../words/motion.ts';
import { BOTH_WAYS, findConverse } from './converse.ts';
import { agentsAcross, findCrossed, otherAgent } from './crossed.ts';
import { findExchangedValues } from './exchanged-values.ts';
import { findFigureOwners } from './figure-owners.ts';
import { findReceiver } from './receiver.ts';

export function findRole(input: DriftInput): Candidate[] {
  const verbs = exchanged(input);
  const places = verbs.length > 0 ? [] : slotsExchanged(input);
  const crossed = verbs.length + places.length > 0 ? [] : findCrossed(input);
  const owners = findFigureOwners(input);
  const figures = owners.length > 0 ? owners : findExchangedValues(input);
  return [...verbs, ...findConverse(input), ...findReceiver(input), ...places, ...crossed, ...figures];
}

/**
 * Two words that stand in each other's place: "from Lanz to Carrick" → "from Carrick to Lanz". Each is next to what the
 * other was next to; items of one list may stand in any order.
 */
function slotsExchanged(input: DriftInput): Candidate[] {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const places: [number, number][] = [];
  const measures = input.reference.values.filter((v) => !v.date);
  r.forEach((t, i) => {
    if (!(isArgument(t) || isQuality(t)) || t.kind !== 'word' || input.ofReference[i]?.relation === undefined) return;
    // "lorries over 7.5 tonnes": a unit changes places with nothing.
    if (isCovered(measures, i)) return;
    const j = onlyPlaceOf(t.norm, r) === i ? onlyPlaceOf(t.norm, c) : TWICE;
    if (j !== TWICE) places.push([i, j]);
  });
  for (let x = 0; x < places.length; x++)
    for (let y = x + 1; y < places.length && y <= x + 6; y++) {
      const [a, p] = places[x]!;
      const [b, q] = places[y]!;
      if (q > p || r[a]!.tag !== r[b]!.tag || isList(r, a, b) || isList(c, q, p)) continue;
      if (isCompound(r, a, b) && isCompound(c, q, p)) continue;
      if (beside(r, a, c, q) + beside(r, b, c, p) < 2 || isTurnedRound(r, a, b, c, q, p)) continue;
      const [one, two] = [wholeName(input.reference, a), wholeName(input.reference, b)];
      const reference = { from: one.from, to: two.to };
      const candidate = { from: wholeName(input.candidate, q).from, to: wholeName(input.candidate, p).to };
      const says = `${quoted(input.reference, one)} and ${quoted(input.reference, two)} stand in each other’s place`;
      return [majorChange(input, 'role', reference, candidate, says, 0.75)];
    }
  return [];
}

/** "New York" for "New". */
function wholeName({ tokens }: Side, k: number): TokenSpan {
  let [from, to] = [k, k + 1];
  while (tokens[from]!.tag === 'PROPN' && tokens[from - 1]?.tag === 'PROPN') from--;
  while (tokens[to - 1]!.tag === 'PROPN' && tokens[to]?.tag === 'PROPN') to++;
  return { from, to };
}

const TWICE = -1;

/** Where the word stands; `TWICE` for one that comes twice (a third one counts as the first again), or not at all. */
function onlyPlaceOf(norm: string, tokens: readonly Token[]): number {
  let at = TWICE;
  for (let k = 0; k < tokens.length; k++) if (tokens[k]!.norm === norm) at = at === TWICE ? k : TWICE;
  return at;
}

/** "sites in the north" → "northern sites", "run by a family" → "a family has run": one side joins with a preposition, the other without. */
function isTurnedRound(r: readonly Token[], a: number, b: number, c: readonly Token[], q: number, p: number): boolean {
  const joint = (tokens: readonly Token[], from: number, to: number) =>
    tokens.slice(from + 1, to).some((t) => JOINTS.has(t.norm));
  if (isOwned(r, a, c, p) || isOwned(c, q, r, b)) return true;
  const by = (tokens: readonly Token[]) => tokens.some((t) => t.norm === 'by');
  const verbs = (tokens: readonly Token[]) => tokens.filter((t) => t.tag === 'VERB').map((t) => t.lemma);
  const [between, there] = [r.slice(a + 1, b), c.slice(q + 1, p)];
  const isBothWays = (tokens: readonly Token[]) => tokens.some((t) => BOTH_WAYS.has(t.lemma));
  const from = (tokens: readonly Token[]) => tokens.some((t) => t.norm === 'from');
  if (isBothWays(between) && isBothWays(there) && from(between) !== from(there)) return true;
  // "will pay for two thirds of it" → "two thirds will be paid for by": one verb in both voices.
  if (by(between) !== by(there) && verbs(between).some((v) => verbs(there).includes(v))) return true;
  const own = joint(r, a, b);
  const other = joint(c, q, p);
  // Without a preposition only two nouns side by side are a compound; a verb between them needs the passive's "by".
  const plain = own ? c.slice(q + 1, p) : r.slice(a + 1, b);
  const byPassive = (own ? r.slice(a + 1, b) : c.slice(q + 1, p)).some((t) => t.norm === 'by');
  return own !== other && (byPassive || plain.every((t) => t.tag !== 'VERB'));
}

/** "the firm’s office in Lund" → "the Lund office of the firm": the owner at `i` is one still, after an "of" before `j`. */
function isOwned(tokens: readonly Token[], i: number, other: readonly Token[], j: number): boolean {
  const of = [other[j - 1], other[j - 2]].some((t) => t?.norm === 'of');
  return of && /^['’]s?$/.test(tokens[i + 1]?.norm ?? '');
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

const SYMMETRIC = new Set('and or , & meet marry play face versus vs against between with'.split(' '));

function isList(tokens: readonly Token[], from: number, to: number): boolean {
  // "Orr, not Hale": one and not the other.
  if (tokens.slice(from + 1, to).some((t) => t.norm === 'not' || t.norm === 'than' || t.norm === 'instead'))
    return false;
  // "The union rejected it and accused the bank": two things that one did, no list.
  const joins = (k: number) => SYMMETRIC.has(tokens[k]!.lemma) && tokens[k + 1]?.tag !== 'VERB';
  for (let k = from + 1; k < to; k++) if (joins(k)) return true;
  return false;
}

function exchanged(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  for (const l of input.diff.links) {
    const v = input.reference.tokens[l.reference]!;
    const w = input.candidate.tokens[l.candidate]!;
    if (
      !(
        isPredicate(v) ||
        (l.relation === 'inflection' && isPredicate(w) && hasObject(input.reference.tokens, l.reference))
      ) ||
      !(
        isPredicate(w) ||
        (l.relation === 'inflection' && isPredicate(v) && hasObject(input.candidate.tokens, l.candidate))
      ) ||
      SYMMETRIC.has(v.lemma) ||
      BOTH_WAYS.has(v.lemma) ||
      l.relation === 'none' ||
      l.relation === 'contextual' ||
      l.relation === 'antonym'
    )
      continue;
    const a = frameAt(input, 'reference', l.reference);
    const b = frameAt(input, 'candidate', l.candidate);
    const [leftStays, rightStays] = [shares(input, a.left, b.left), shares(input, a.right, b.right)];
    const crossLeft = shares(input, a.left, b.right);
    const crossRight = shares(input, a.right, b.left);
    // "the trust pays them £60" → "they pay the trust £60": what is paid stays.
    const crossed = crossLeft > 0 && crossRight > 0 && leftStays === 0 && a.voice === b.voice;
    // "raised prices" → "prices rose": a thing that moves is moved.
    const swapped = crossed && (v.lemma === w.lemma || (signOf(v.norm) === 0 && signOf(w.norm) === 0));
    // "an honour offered by the government": done by somebody, though no "was" says so.
    const isReduced =
      (!a.passive && isByAgent(input.reference, l.reference)) ||
      (!b.passive && isByAgent(input.candidate, l.candidate));
    const turned =
      leftStays > 0 && rightStays > 0 && crossLeft + crossRight === 0 && a.passive !== b.passive && !isReduced;
    const half = !swapped && shares(input, a.left.slice(0, 1), b.left.slice(0, 1)) === 0 && isHalfSwapped(input, a, b);
    const reference = frameSpan(a, l.reference);
    const candidate = frameSpan(b, l.candidate);
    const across = a.passive === b.passive || isReduced ? null : agentsAcross(input, a, b);
    if (across === 'other') out.push(otherAgent(input, a, b));
    if (!swapped && !turned && !half && across !== 'exchanged') continue;
    out.push(
      majorChange(
        input,
        'role',
        reference,
        candidate,
        'who did it and to whom are exchanged',
        swapped ? 0.8 : half ? 0.55 : 0.7,
      ),
    );
  }
  return out;
}

/** "declined it" is done to a thing. */
const isPerson = (t: Token) => PRONOUN_FORMS.has(t.norm) && t.norm !== 'it';

/** Tokens from a participle to its "by". */
const BY_REACH = 3;

/** "offered by", "was cut sharply by" */
function isByAgent({ tokens }: Side, verb: number): boolean {
  const t = tokens[verb]!;
  if (t.norm === t.lemma || t.norm.endsWith('ing')) return false;
  for (let k = verb + 1; k <= Math.min(tokens.length - 2, verb + BY_REACH); k++) {
    if (tokens[k]!.norm === 'by') return !/^(?:NUM|SYM)$/.test(tokens[k + 1]!.tag) && tokens[k + 1]!.kind !== 'number';
    if (tokens[k]!.tag !== 'ADV') return false;
  }
  return false;
}

/** "the dog bit the man": a verb, whatever its tag, between a noun and a noun phrase of its own. */
function hasObject(tokens: readonly Token[], k: number): boolean {
  const [before, after] = [tokens[k - 1], tokens[k + 1]];
  return before !== undefined && isArgument(before) && (after?.tag === 'DET' || after?.tag === 'PRON');
}

/**
 * "and challenged Sandvik" → "Sandvik challenged her": somebody to whom it was done does it now, or the other way round, and the
 * other one is not told by a word of their own. Things change sides without it ("raised prices" → "prices rose").
 */
function isHalfSwapped(input: DriftInput, a: Frame, b: Frame): boolean {
  if (a.voice === 'passive' || b.voice === 'passive' || a.right.length === 0 || b.right.length === 0) return false;
  const persons = (side: Side, all: readonly number[]) =>
    all.slice(0, 1).filter((k) => side.tokens[k]!.tag === 'PROPN' || isPerson(side.tokens[k]!));
  return (
    shares(input, persons(input.reference, a.right), persons(input.candidate, b.left)) > 0 ||
    shares(input, persons(input.reference, a.left), persons(input.candidate, b.right)) > 0
  );
}
