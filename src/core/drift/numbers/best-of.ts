// The first of several, told by a superlative and all of them or by a comparative and the others:
//
//   the best of the six entries   ↔  better than the other five entries
//   the fastest of the eight      →  faster than five of the others          not than all: another figure
//
// Tempting and wrong: six against five as another number. Linear in the figures of a pair.
import type { Side, TokenSpan } from '../../types.ts';
import { isWholeCount } from '../figures/values.ts';
import { facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const findDegrees = wordFinder(/.(?:est|er)$|^(?:worst|worse)$/);
const STEMS: ReadonlyMap<string, string> = new Map([
  ['better', 'best'],
  ['worse', 'worst'],
]);
/** "than the other three", "than his three brothers" */
const WHOLE = /^(?:other|my|your|his|her|its|our|their)$/;
/** Tokens from the degree to the figure: "than all of the other five". */
const REACH = 6;

/** From the degree to the figure. */
export function keptFirsts(input: DriftInput): SpanPair[] {
  const both = (side: 'reference' | 'candidate') => {
    const [own, other] = side === 'reference' ? [input.reference, input.candidate] : [input.candidate, input.reference];
    return degreesOf(own, 'of').flatMap((a) =>
      degreesOf(other, 'than')
        .filter((b) => a.stem === b.stem && a.count === b.count + 1)
        .map((b) => facing(side, a.span, b.span)),
    );
  };
  return [...both('reference'), ...both('candidate')];
}

interface Degree {
  readonly span: TokenSpan;
  readonly stem: string;
  readonly count: number;
}

function degreesOf({ tokens, values }: Side, joint: 'of' | 'than'): Degree[] {
  return findDegrees(tokens).flatMap((k): Degree[] => {
    const word = STEMS.get(tokens[k]!.norm) ?? tokens[k]!.norm;
    const isSuperlative = /st$/.test(tokens[k]!.norm);
    if (isSuperlative !== (joint === 'of')) return [];
    const at = tokens.findIndex((t, n) => n > k && n <= k + 2 && t.norm === joint);
    const count = at < 0 ? undefined : values.find((v) => v.from > at && v.from <= at + REACH && isWholeCount(v));
    if (!count) return [];
    const between = tokens.slice(at + 1, count.from).map((t) => t.norm);
    const isWhole =
      joint === 'of' ? between.every((w) => /^(?:the|all|these|those)$/.test(w)) : between.some((w) => WHOLE.test(w));
    const stem = word.replace(/(?:est|er)$/, '');
    return isWhole ? [{ span: { from: k, to: count.to }, stem, count: count.lo }] : [];
  });
}
