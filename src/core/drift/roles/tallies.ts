// Kind role, of counts in one breath: which count is of whom, and of what befell them?
//
//   killed one woman and injured three      →  injured one woman and killed three        what befell them is exchanged
//   12 had fever and 31 a rash              →  a rash was seen in 12, fever in 31         what they had is exchanged
//   four dead and nine hurt                 ↔  nine were injured and four lost their lives    fair
//
// Each count stands in a part of the sentence between commas and "and"; its words, verbs and nouns apart, are held against those
// of the same count on the other side (crossed.ts knows only the noun behind it). Tempting and wrong: to ask for all of the part;
// the subject of the first is that of the second, and its noun often too. Linear in the tokens, quadratic in the counts.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { isWhole } from '../figures/part-of.ts';
import { sameTwos } from '../figures/same-two.ts';
import { isWholeCount } from '../figures/values.ts';
import { majorChange } from '../pair/major-change.ts';
import { crossingOf, isOneThing } from '../pair/sides.ts';
import { hull } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** What befalls people, a lot a line: one, whatever its words. */
const LOTS: readonly string[] = [
  'kill die dead death perish fatality life lose fatally',
  'injure wound hurt injury',
  'miss missing unaccounted',
  'arrest detain custody',
  'survive rescue save',
  'win victory beat',
  'draw tie',
];
const LOT_OF: ReadonlyMap<string, number> = new Map(LOTS.flatMap((list, i) => list.split(' ').map((w) => [w, i])));

interface Tally extends TokenSpan {
  /** Number of its part in the sentence. */
  readonly at: number;
  readonly value: Value;
  readonly deeds: readonly number[];
  readonly things: readonly number[];
}

export function findTallies(input: DriftInput): Candidate[] {
  const r = input.reference.values.filter(isWholeCount).length < 2 ? [] : talliesOf(input.reference);
  if (r.length < 2) return [];
  for (const {
    reference: [a, b],
    candidate: [x, y],
  } of sameTwos(r, talliesOf(input.candidate))) {
    // "22 lorries carried flour, blankets and medicine for 40,000": what stands between belongs to either.
    if (Math.abs(a.at - b.at) !== 1 || Math.abs(x.at - y.at) !== 1) continue;
    const crosses = (of: (t: Tally) => readonly number[]) => {
      const [r, c] = [
        { first: of(a), second: of(b) },
        { first: of(x), second: of(y) },
      ];
      // Both go to the other one, and nothing stays.
      const { stay, forth, back } = crossingOf(input, r, c, isOneLot);
      return forth > 0 && back > 0 && stay === 0;
    };
    if (!crosses((t) => t.deeds) && !crosses((t) => t.things)) continue;
    const change = majorChange(input, 'role', hull(a, b), hull(x, y), 'the counts belong to each other’s parts', 0.8);
    return [{ ...change, certain: true }];
  }
  return [];
}

function isOneLot(input: DriftInput, i: number, j: number): boolean {
  const [a, b] = [lotOf(input.reference.tokens[i]!), lotOf(input.candidate.tokens[j]!)];
  if (a !== undefined || b !== undefined) return a === b;
  return isOneThing(input, i, j);
}

const lotOf = (t: Token): number | undefined => LOT_OF.get(t.lemma) ?? LOT_OF.get(t.norm);

const PARTS = /^(?:[,;:]|and|but|while|whereas)$/;
/** Tokens of a part at most. */
const LONGEST = 12;

function talliesOf(side: Side): Tally[] {
  const { tokens, values } = side;
  const out: Tally[] = [];
  let from = 0;
  let at = 0;
  for (let k = 0; k <= tokens.length; k++) {
    if (k < tokens.length && !PARTS.test(tokens[k]!.norm) && !/^[.!?]$/.test(tokens[k]!.text)) continue;
    const counts = values.filter((v) => v.from >= from && v.to <= k && isCount(side, v));
    if (counts.length === 1 && k - from <= LONGEST)
      out.push({ at, from, to: k, value: counts[0]!, ...wordsOf(tokens, from, k) });
    from = k + 1;
    at++;
  }
  return out;
}

/** The whole of both parts stands in neither. */
const isCount = ({ tokens }: Side, v: Value): boolean => isWholeCount(v) && !isWhole(tokens, v);

function wordsOf(tokens: readonly Token[], from: number, to: number): Pick<Tally, 'deeds' | 'things'> {
  const deeds: number[] = [];
  const things: number[] = [];
  for (let k = from; k < to; k++) {
    const t = tokens[k]!;
    if (t.kind !== 'word' || t.stop) continue;
    if (t.tag === 'VERB' || lotOf(t) !== undefined) deeds.push(k);
    else if (t.tag === 'NOUN' || t.tag === 'PROPN') things.push(k);
  }
  return { deeds, things };
}
