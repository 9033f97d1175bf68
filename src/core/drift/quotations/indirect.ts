// Indirect speech that a candidate puts into quotation marks: were the words told so in the reference?
//
//   The minister said that the tax would not be raised.      “The tax would not be raised,” the minister said.
//                                                            “The tax will not be raised,” the minister said.     tense taken back
//
// Then nobody's words were invented: what was told of them stands inside marks, which claims more than the reference does, but
// no more than that. Tempting and wrong: to let any related words pass; "may" for "would" is another claim. Quadratic in one pair's words.
import type { Token, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import type { Quote } from './ranges.ts';

/** What reporting makes of a word: told → said, one of these a pair. */
const BACK = new Set(
  'would will,could can,might may,was is,were are,had have,had has,did do,was am,he i,she i,they we,his my,her my,their our,them us,him me,that this'.split(
    ',',
  ),
);

/** The run of reference words that are those of the quotation, as told; null without one. */
export function reportedRun({ reference, candidate }: DriftInput, { words }: Quote): TokenSpan | null {
  const own = reference.tokens.flatMap((t, k) => (t.kind === 'word' || t.kind === 'number' ? [k] : []));
  for (let at = 0; at + words.length <= own.length; at++) {
    const same = words.every((k, n) => isTold(reference.tokens[own[at + n]!]!, candidate.tokens[k]!));
    if (same) return { from: own[at]!, to: own[at + words.length - 1]! + 1 };
  }
  return null;
}

const isTold = (told: Token, said: Token): boolean => told.norm === said.norm || BACK.has(`${told.norm} ${said.norm}`);
