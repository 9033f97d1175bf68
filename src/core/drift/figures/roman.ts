// Roman numerals behind what they number, which the annotator leaves unread:
//
//   Chapter IV → 4      World War II → 2      Act III → 3
//   Louis XIV, Malcolm X, 10 mg IV → none: of a person it is part of the name, and letters stand alone
//
// Linear in the numerals.
import type { Side, Value } from '../../types.ts';
import { isCovered } from '../pair/spans.ts';
import { wordFinder } from '../words/cues.ts';
import { withReadings } from './values.ts';

const findNumerals = wordFinder(/^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/);
const NUMBERED = new Set(
  'chapter part act scene volume book section article title appendix schedule phase stage type class level table figure war annex canto tier'.split(
    ' ',
  ),
);
const WORTH: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The side with such numerals among its values; the side itself when it has none. */
export function withRoman(side: Side): Side {
  const { tokens } = side;
  const found = findNumerals(tokens).flatMap((i): Value[] => {
    if (!NUMBERED.has(tokens[i - 1]?.norm ?? '') || !/^[IVX]+$/.test(tokens[i]!.text) || isCovered(side.values, i))
      return [];
    const n = numberOf(tokens[i]!.norm);
    return [
      { kind: 'number', from: i, to: i + 1, lo: n, hi: n, unit: null, approximate: false, bound: null, date: null },
    ];
  });
  return withReadings(side, found);
}

/** A letter before a larger one is taken off: "iv" is 4. */
const numberOf = (norm: string): number =>
  [...norm].reduce((sum, letter, k) => {
    const [own, next] = [WORTH[letter]!, WORTH[norm[k + 1] ?? ''] ?? 0];
    return sum + (own < next ? -own : own);
  }, 0);
