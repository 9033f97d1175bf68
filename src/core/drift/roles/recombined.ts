// Kind role, of statements in one breath: each part is still there, and belongs to another one.
//
//   rose in Europe and fell in Asia    →  fell in Europe and rose in Asia         which member moved makes no difference
//   free for children, £5 for adults   →  £5 for children, free for adults        figures and qualities as well as verbs
//   rose in Europe and fell in Asia    ↔  fell in Asia and rose in Europe         fair: whole statements changed their order
//   buys and repairs bikes             ↔  repairs and buys bikes                  fair: a list
//
// Two statements of one pattern have two members each; recombined, the first of the one stands with the second of the other, and
// so the other way round, in the candidate. A pattern is told by the order of the members and the preposition that leads each.
// Tempting and wrong: to ask of which sort the members are, or for one word that moved; a subject told once is of both statements.
// Quadratic in the words of two statements, where something has crossed at all.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { hasOneByBoth } from '../names/acronyms.ts';
import { majorChange } from '../pair/major-change.ts';
import { hull } from '../pair/spans.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const JOINTS = /^(?:and|but|while|whereas|;)$/;
const findJoints = wordFinder(JOINTS);
/** "respectively" and "former" say whose it is in another order. */
const findOrders = wordFinder(/^(?:respectively|former|latter|vice|conversely)$/);

/** Tokens from one member of a statement to the other. */
const REACH = 6;

/** A word or a figure that may belong to a statement, with its place on the other side. */
interface Member extends TokenSpan {
  readonly there: TokenSpan;
}

export function findRecombined(input: DriftInput): Candidate[] {
  const { reference, candidate } = input;
  if (findJoints(reference.tokens).length === 0 || findJoints(candidate.tokens).length === 0) return [];
  if (findOrders(reference.tokens).length + findOrders(candidate.tokens).length > 0) return [];
  const all = membersOf(reference, candidate);
  if (!all.some((m, i) => i > 0 && m.there.from < all[i - 1]!.there.from)) return [];
  for (const ends of [ENDS_CLAUSE, JOINTS]) {
    const found = recombinedIn(input, all, partsOf(reference.tokens, ends), partsOf(candidate.tokens, ends));
    // "the institute … the NILH": one, by either of its names.
    if (found) return hasOneByBoth(reference) || hasOneByBoth(candidate) ? [] : [found];
  }
  return [];
}

const ENDS_CLAUSE = /^(?:and|but|while|whereas|[;,:–—])$/;

/** Number of the part that each token stands in. */
function partsOf(tokens: readonly Token[], ends: RegExp): number[] {
  let n = 0;
  return tokens.map((t) => (ends.test(t.norm) ? ++n : n));
}

function recombinedIn(input: DriftInput, all: readonly Member[], r: number[], c: number[]): Candidate | null {
  const { reference, candidate } = input;
  const { tokens } = reference;
  const two = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((x) => r[a.from] === r[x.from] && x.from - a.to < REACH && !isAside(tokens, a.to, x.from))
      .map((x) => [a, x] as const),
  );
  for (const [a, x] of two)
    for (const [b, y] of two) {
      if (r[a.from]! >= r[b.from]!) continue;
      const isOther = c[b.there.from] === c[x.there.from] && c[a.there.from] === c[y.there.from];
      if (!isOther || c[a.there.from] === c[x.there.from] || !isOnePattern(input, a, x, b, y)) continue;
      const [was, is] = [hull(hull(a, x), hull(b, y)), hull(hull(a.there, x.there), hull(b.there, y.there))];
      if (isBroken(reference.tokens, was) || isBroken(candidate.tokens, is)) continue;
      const says = `${quoted(reference, hull(a, x))} and ${quoted(reference, hull(b, y))} have exchanged their parts`;
      return { ...majorChange(input, 'role', was, is, says, 0.85), certain: true };
    }
  return null;
}

/** Two sentences, which are not told in one breath. */
const isBroken = (tokens: readonly Token[], { from, to }: TokenSpan): boolean =>
  tokens.slice(from, to).some((t) => /^[.!?]$/.test(t.norm));

/** "scored the winner, before 30,000 people": what is said of all behind its comma. */
const isAside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t, k) => t.norm === ',' && tokens[from + k + 1]?.tag === 'ADP');

/** "for children … for adults": the same order on either side, and each led by a preposition as its opposite number is. */
function isOnePattern({ reference, candidate }: DriftInput, a: Member, x: Member, b: Member, y: Member): boolean {
  if (a.there.from < y.there.from !== b.there.from < x.there.from) return false;
  const [r, c] = [reference.tokens, candidate.tokens];
  const isOfOneSort = (m: Member, n: Member) => r[m.from]!.tag === r[n.from]!.tag;
  const isAlike = (m: Member, n: Member) => {
    const [one, other] = [leadOf(r, m.from), leadOf(r, n.from)];
    if (!one !== !other || !leadOf(c, m.there.from) !== !leadOf(c, n.there.from)) return false;
    // "in the shoot-out … before 30,000 people": of another sort, and said of both.
    return one === other || isOfOneSort(m, n);
  };
  return isAlike(a, b) && isAlike(x, y) && (isOfOneSort(a, b) || isOfOneSort(x, y));
}

/** The preposition before it, with or without what stands before its noun; null for none. */
function leadOf(tokens: readonly Token[], at: number): string | null {
  let k = at - 1;
  while (/^(?:DET|ADJ|NUM|PROPN)$/.test(tokens[k]?.tag ?? '')) k--;
  return tokens[k]?.tag === 'ADP' ? tokens[k]!.norm : null;
}

/** Words and figures that stand once on each side, in the order of the reference. */
function membersOf(reference: Side, candidate: Side): Member[] {
  const there = onceEach(candidate);
  return [...onceEach(reference)].flatMap(([key, own]) => {
    const other = there.get(key);
    return own && other ? [{ from: own.from, to: own.to, there: other }] : [];
  });
}

function onceEach({ tokens, values }: Side): Map<string, TokenSpan | null> {
  const found = new Map<string, TokenSpan | null>();
  const add = (key: string, from: number, to: number) => found.set(key, found.has(key) ? null : { from, to });
  for (let k = 0; k < tokens.length; k++) {
    const value = values.find((v) => v.from === k);
    const t = tokens[k]!;
    if (value) {
      add(`${value.lo} ${value.hi} ${value.unit ?? ''} ${JSON.stringify(value.date)}`, k, value.to);
      k = Math.max(k, value.to - 1);
    } else if (t.kind === 'word' && !LIGHT.test(t.lemma) && (!t.stop || AMOUNTS.test(t.norm))) add(t.lemma, k, k + 1);
  }
  return found;
}

/** "play the part", "take the part": what it says stands with its noun. */
const LIGHT = /^(?:take|make|give|have|get|do|put|set|go|come|keep)$/;
const AMOUNTS = /^(?:more|less|most|least|fewer|up|down)$/;
