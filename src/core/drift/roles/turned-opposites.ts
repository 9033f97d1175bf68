// Two opposites between exchanged things say the same:
//
//   Crowle is older than Pell         ↔  Pell is younger than Crowle          both changed sides with the word
//   her novel sold 900 copies         ↔  900 people bought her novel          one did, and none stayed
//   Crowle is older than Pell         →  Crowle is younger than Pell          nothing: they stand as they stood
//
// converse.ts knows who gives and who takes by words of its own; here any two opposites that can be turned about. Tempting and
// wrong: all opposites; "A praised B" is not "B criticised A". Linear in the opposites of a pair, a handful.
import type { Token } from '../../types.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';

/** From the one thing to the other, the opposite between them. */
export const turnedOpposites = (input: DriftInput): SpanPair[] =>
  oppositePairs(input).flatMap(({ reference: i, candidate: j }) => {
    const isTurnable = areConverse(input.reference.tokens[i]!.norm, input.candidate.tokens[j]!.norm);
    return (isTurnable && crossing(input, i, j)) || [];
  });

/**
 * Opposites of which one says of A and B what the other says of B and A; comparatives are all of this sort, further verbs
 * stand in `converse-words.ts`.
 */
const CONVERSE: readonly string[] = [
  'win wins won beat beats lose loses lost',
  'above below over under',
  'before after precede preceded follow followed follows precedes',
  'inside outside',
  'ahead behind lead leads led trail trails trailed',
  'north south northern southern',
  'east west eastern western',
  'left right',
  'more less fewer',
  'better worse',
];
const CONVERSE_SETS = CONVERSE.map((list) => new Set(list.split(' ')));

/** May exchanging the arguments make up for the exchange of these two words? */
function areConverse(a: string, b: string): boolean {
  if (/..er$/.test(a) && /..er$/.test(b)) return true;
  return CONVERSE_SETS.some((s) => s.has(a) && s.has(b));
}

/** How far an argument may stand from its verb. */
const REACH = 9;
/** Words on either side in which one that stayed would show. */
const BESIDE = 4;

/** A word before `i` that stands after `j`, and one the other way round; the spans that hold all of them. */
function crossing(input: DriftInput, i: number, j: number): SpanPair | null {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const find = (norm: string, from: number, to: number) => {
    for (let k = Math.max(0, from); k < Math.min(c.length, to); k++) if (c[k]!.norm === norm) return k;
    return -1;
  };
  const usable = (t: Token | undefined) => t?.kind === 'word' && !t.stop;
  let left: [number, number] | null = null;
  let right: [number, number] | null = null;
  for (let k = i - 1; k >= Math.max(0, i - REACH) && !left; k--) {
    const there = usable(r[k]) ? find(r[k]!.norm, j + 1, j + 1 + REACH) : -1;
    if (there >= 0) left = [k, there];
  }
  for (let k = i + 1; k < Math.min(r.length, i + 1 + REACH) && !right; k++) {
    const there = usable(r[k]) ? find(r[k]!.norm, j - REACH, j) : -1;
    if (there >= 0) right = [k, there];
  }
  if (left && right)
    return { reference: { from: left[0], to: right[0] + 1 }, candidate: { from: right[1], to: left[1] + 1 } };
  // "her novel sold 900 copies" ↔ "900 people bought her novel": one crossed, and none stayed on its side.
  const stays = (from: number, to: number, low: number, high: number) => {
    for (let k = Math.max(0, from); k < Math.min(r.length, to); k++)
      if (usable(r[k]) && find(r[k]!.norm, low, high) >= 0) return true;
    return false;
  };
  if (!left || stays(i - BESIDE, i, j - BESIDE, j) || stays(i + 1, i + 1 + BESIDE, j + 1, j + 1 + BESIDE)) return null;
  return { reference: { from: left[0], to: i + 1 }, candidate: { from: j, to: left[1] + 1 } };
}
