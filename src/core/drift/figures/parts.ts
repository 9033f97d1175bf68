// A sentence that tells one figure after another, cut into the parts that hold one each, with the words that stand beside it:
//
//   Turnout was 61% in Norby | and 48% in Easby            61: turnout, Norby      48: Easby
//   Of those given the pill, 4.6% had a stroke | …         a phrase set before a part belongs to it
//   The union, which met in May, wants 4% | …              what holds no figure belongs to none
//
// Figures of one unit are told apart from each other only: a part may hold a sum and a share. The tempting wrong answer is the nearest
// word, which in "14 in May, 17 in June" is the other one's. Linear in the tokens for each unit.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { PRONOUN_FORMS } from '../pair/frames.ts';
import { isCovered } from '../pair/spans.ts';
import { isWhole } from './part-of.ts';

/** One figure and what is told with it. */
export interface Part extends TokenSpan {
  readonly value: Value;
  /** Token indexes of the words beside it, without those that stand in several parts. */
  readonly words: readonly number[];
}

const SEPARATORS = /^(?:[,;:(]|and|but|while|whereas|against|compared|versus|vs)$/;
const ENDS = /^[.!?]$/;
/** Tokens of a part at most: in a longer one the figure is not all that is told. */
const LONGEST = 16;

/** The parts of a side for each unit that comes at least twice. */
export function partsOf(side: Side): Map<string, Part[]> {
  const all = new Map<string, Part[]>();
  const counted = new Map<string, number>();
  for (const v of side.values) if (isAmount(side, v)) counted.set(unitOf(v), (counted.get(unitOf(v)) ?? 0) + 1);
  const spans = [...counted.values()].some((n) => n > 1) ? cut(side) : [];
  for (const [unit, n] of counted) if (n > 1) all.set(unit, holding(side, spans, unit));
  return all;
}

const KINDS = /^(?:number|percent|money|measure|duration|ordinal)$/;

/** The whole of several parts stands in none of them. */
const isAmount = ({ tokens }: Side, v: Value): boolean =>
  KINDS.test(v.kind) && (v.kind !== 'number' || !isWhole(tokens, v));

const unitOf = (v: Value) => `${v.kind} ${v.unit}`;

/** All between two separators; a phrase that a preposition opens goes with what follows it. */
function cut({ tokens, values }: Side): TokenSpan[] {
  const out: TokenSpan[] = [];
  let from = 0;
  let isSetBefore = false;
  for (let k = 0; k <= tokens.length; k++) {
    const t = tokens[k];
    if (t && !ENDS.test(t.text) && (!SEPARATORS.test(t.norm) || isCovered(values, k))) continue;
    const isComma = t?.norm === ',' && !values.some((v) => v.from >= from && v.to <= k && !v.date);
    if (isComma && !isSetBefore && tokens[from]?.tag === 'ADP' && k > from) {
      isSetBefore = true;
      continue;
    }
    if (k > from) out.push({ from, to: k });
    from = k + 1;
    isSetBefore = false;
  }
  return out;
}

function holding(side: Side, spans: readonly TokenSpan[], unit: string): Part[] {
  const held = spans.flatMap((span) => {
    const inside = side.values.filter((v) => v.from >= span.from && v.to <= span.to && isAmount(side, v));
    const own = inside.filter((v) => unitOf(v) === unit);
    if (own.length !== 1 || span.to - span.from > LONGEST) return [];
    return [{ ...span, value: own[0]!, words: wordsOf(side, span, inside) }];
  });
  return held.map((part) => ({ ...part, words: part.words.filter((k) => isOwn(side.tokens, k, part, held)) }));
}

const isOwn = (tokens: readonly Token[], k: number, part: Part, all: readonly Part[]) =>
  !all.some((x) => x !== part && x.words.some((j) => tokens[j]!.lemma === tokens[k]!.lemma));

/** Words that name something, and when it is: "in May", "in 2023". */
function wordsOf({ tokens, values }: Side, { from, to }: TokenSpan, figures: readonly Value[]): number[] {
  const dates = values.filter((v) => v.date);
  const out: number[] = [];
  for (let k = from; k < to; k++) {
    const t = tokens[k]!;
    if (isCovered(figures, k) || t.kind === 'punctuation' || t.kind === 'symbol') continue;
    const isName = !t.stop && t.kind === 'word';
    if (isName || (isCovered(dates, k) && t.tag !== 'ADP' && t.tag !== 'DET') || isPerson(t)) out.push(k);
  }
  return out;
}

const isPerson = (t: Token) => /^s?he$/.test(PRONOUN_FORMS.get(t.norm) ?? '');
