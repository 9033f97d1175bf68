// Kind negation: for it or against it.
//
//   which lobbied for the line       →  which had campaigned against the line      turned round
//   voted against the plan           →  opposed the plan                           fair
//   demanded an end to the war       →  opposed the war                            fair: turned about twice
//   the Greens opposed it, the Liberals backed it  →  the Greens backed it, the Liberals opposed it      exchanged
//
// A side is that of its word, turned about by a denial and by the ending of its object (`stances.ts`). Two sides are held
// against each other where holder and object are the same, else where their words are linked. Tempting and wrong: equal
// sides cancel wherever they stand; so do two parties that changed places. Linear in the tokens, quadratic in the stances.
import type { Token, TokenSpan } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { hull, overlap, type SpanPair } from '../pair/spans.ts';
import { isSure } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type Stance, stancesOf } from './stances.ts';

interface StancePair {
  readonly reference: Stance;
  readonly candidate: Stance;
  /** 0..1: how surely they are the same stance; 0: the only ones. */
  readonly place: number;
  readonly turned: boolean;
}

/** The stances of both texts that belong together; looked for once a pair. */
const stancePairs = oncePerPair(paired);

const SURE = 0.9;
/** The holder is the same, of the object nothing is known. */
const OF_HOLDER = 0.85;
/** A bare "for" counts in the place of "against" alone. */
const BARE_PLACE = 0.7;

export function findStance(input: DriftInput): Candidate[] {
  const turned = stancePairs(input).filter((p) => p.turned);
  const [a, b] = turned;
  // Two that stand in each other's place: one change.
  if (
    turned.length === 2 &&
    a!.place >= OF_HOLDER &&
    b!.place >= OF_HOLDER &&
    sideOf(a!.reference) !== sideOf(b!.reference)
  ) {
    const [r, c] = [hull(a!.reference, b!.reference), hull(a!.candidate, b!.candidate)];
    return [majorChange(input, 'negation', r, c, 'each now takes the side of the other', 0.9)];
  }
  return turned.map((p) => {
    const says = p.reference.side.of === 'p' ? 'the other side' : aboutSide(p);
    const strength = p.place >= SURE ? 0.9 : p.place > 0 ? 0.7 : 0.5;
    return majorChange(input, 'negation', ...shown(input, p), says, strength);
  });
}

const aboutSide = ({ reference, candidate }: StancePair) =>
  reference.side.sign === candidate.side.sign
    ? 'it is for the end of the thing on one side only'
    : candidate.side.sign > 0
      ? 'against it is now for it'
      : 'for it is now against it';

/** "voted for" → "voted against": without the words that both begin with. */
function shown(input: DriftInput, { reference: r, candidate: c }: StancePair): [TokenSpan, TokenSpan] {
  const most = Math.min(r.to - r.from, c.to - c.from) - 1;
  let k = 0;
  while (k < most && input.reference.tokens[r.from + k]!.norm === input.candidate.tokens[c.from + k]!.norm) k++;
  return [
    { from: r.from + k, to: r.to },
    { from: c.from + k, to: c.to },
  ];
}

const sideOf = (s: Stance): number => s.side.sign * (s.denied ? -1 : 1) * (s.ending < 0 ? 1 : -1);

/** Does a pair of stances speak for the exchange of the words at `i` and `j`? */
export function isOfStances(input: DriftInput, i: number, j: number): boolean {
  const at = (s: Stance, k: number) => (s.from <= k && k < s.to) || s.ending === k;
  return stancePairs(input).some((p) => at(p.reference, i) && at(p.candidate, j));
}

/** Stances told otherwise that are the same: from the first to the last of their words, denial, and ending. */
export function keptStances(input: DriftInput): SpanPair[] {
  const differs = (p: StancePair) =>
    p.reference.side.sign !== p.candidate.side.sign || p.reference.ending < 0 !== p.candidate.ending < 0;
  const whole = (s: Stance) => ({
    from: s.denied ? Math.max(0, s.from - 3) : s.from,
    to: Math.max(s.to, s.ending + 1, (s.object[0] ?? -1) + 1),
  });
  return stancePairs(input)
    .filter((p) => !p.turned && differs(p))
    .map((p) => ({ reference: whole(p.reference), candidate: whole(p.candidate) }));
}

function paired(input: DriftInput): StancePair[] {
  const r = stancesOf(input.reference.tokens);
  if (r.length === 0) return [];
  const c = stancesOf(input.candidate.tokens);
  if (c.length === 0) return [];
  const scored = r.flatMap((a) =>
    c.flatMap((b) => {
      if (![...a.side.of].some((letter) => b.side.of.includes(letter))) return [];
      const place = correspondence(input, a, b, { r, c });
      return place === null ? [] : [{ a, b, place, turned: isTurned(input, a, b) }];
    }),
  );
  // Among equally sure ones those that agree.
  scored.sort((x, y) => y.place - x.place || Number(x.turned) - Number(y.turned) || x.a.from - y.a.from);
  const taken = new Set<Stance>();
  const out: StancePair[] = [];
  for (const { a, b, place, turned } of scored) {
    if (taken.has(a) || taken.has(b)) continue;
    if (place < BARE_PLACE && (a.side.of === 'p' || r.length > 1 || c.length > 1)) continue;
    taken.add(a).add(b);
    out.push({ reference: a, candidate: b, place, turned });
  }
  return out;
}

/** A denial alone is the business of `negation.ts`, an ending alone counts where the thing that it ends is still there. */
function isTurned(input: DriftInput, a: Stance, b: Stance): boolean {
  if (sideOf(a) === sideOf(b)) return false;
  if (a.side.sign !== b.side.sign) return true;
  if (a.denied !== b.denied) return false;
  const ended = a.ending < 0 ? b : a;
  const other = a.ending < 0 ? a : b;
  if (other.keeping) return true;
  // "plans to demolish the mill were approved": the end is told before the stance.
  const told = (ended === a ? input.ofReference : input.ofCandidate)[ended.ending];
  if (told && told.relation !== 'none' && told.relation !== 'contextual') return false;
  return ended.object.length > 0 && other.object.length > 0 && ofObjects(input, a, b) === 1;
}

/** 0..1: are they the same stance? Null: they are not. */
function correspondence(input: DriftInput, a: Stance, b: Stance, all: { r: Stance[]; c: Stance[] }): number | null {
  const [holder, object] = [ofHolders(input, a, b, all), ofObjects(input, a, b)];
  if (holder < 0 || object < 0) return null;
  const linked = isLinked(input, a, b);
  // "confirmed … and denied" ↔ "denied … and confirmed", both his: each has its own word.
  const known = holder > 0 && object > 0 ? 1 : object > 0 ? 0.9 : holder > 0 ? OF_HOLDER : 0;
  if (known > 0) return known + (linked ? 0.05 : 0);
  if (linked) return 0.9;
  return input.changes.some(
    (x) =>
      overlap(x.reference, a) &&
      overlap(x.candidate, b) &&
      x.reference.to - x.reference.from <= 8 &&
      x.candidate.to - x.candidate.from <= 8,
  )
    ? 0.7
    : 0;
}

function isLinked(input: DriftInput, a: Stance, b: Stance): boolean {
  for (let i = a.from; i < a.to; i++) {
    const l = input.ofReference[i];
    if (l && l.candidate >= b.from && l.candidate < b.to) return true;
  }
  return false;
}

/** 1: one holder; −1: the holder of the one takes another side in the other text; 0: not known. */
function ofHolders(input: DriftInput, a: Stance, b: Stance, all: { r: Stance[]; c: Stance[] }): number {
  if (a.holder < 0 || b.holder < 0) return 0;
  const [x, y] = [input.reference.tokens[a.holder]!, input.candidate.tokens[b.holder]!];
  if (x.norm === y.norm || input.ofReference[a.holder]?.candidate === b.holder) return 1;
  const elsewhere = (t: Token, at: number | undefined, others: readonly Stance[], tokens: readonly Token[]) =>
    others.some((s) => s.holder >= 0 && (s.holder === at || tokens[s.holder]!.norm === t.norm));
  return elsewhere(x, input.ofReference[a.holder]?.candidate, all.c, input.candidate.tokens) ||
    elsewhere(y, input.ofCandidate[b.holder]?.reference, all.r, input.reference.tokens)
    ? -1
    : 0;
}

/** 1: they share a word of their object; −1: all of one object is told elsewhere; 0: not known. */
function ofObjects(input: DriftInput, a: Stance, b: Stance): number {
  const { tokens: r } = input.reference;
  const { tokens: c } = input.candidate;
  const tied = (i: number) => {
    const l = input.ofReference[i];
    return isSure(l) ? l.candidate : -1;
  };
  if (a.object.some((i) => b.object.some((j) => tied(i) === j || r[i]!.lemma === c[j]!.lemma))) return 1;
  const own = new Set([...b.object, b.ending]);
  const gone = a.object.length > 0 && a.object.every((i) => tied(i) >= 0 && !own.has(tied(i)));
  return gone && b.object.length > 0 ? -1 : 0;
}
