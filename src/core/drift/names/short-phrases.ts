// Abbreviations that stand for whole phrases, most of them Latin:
//
//   e.g. a fleece ↔ for example, a fleece      i.e. the heir ↔ that is, the heir      ducks, geese, etc. ↔ … and so on
//
// Tempting and wrong: their letters, which begin no English word of the phrase. Linear in the tokens.
import { type SpanPair, spanOf } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { cueFinder, phrases } from '../words/cues.ts';

/** One number a meaning. */
const findShort = cueFinder({
  ...phrases(1, 'e.g.|e.g|eg|e. g.'),
  ...phrases(2, 'i.e.|i.e|ie|i. e.'),
  ...phrases(3, 'etc.|etc'),
  ...phrases(4, 'vs.|vs|v.'),
  ...phrases(5, 'incl.|incl'),
  ...phrases(6, 'aka|a.k.a.|a.k.a'),
  ...phrases(7, 'asap|a.s.a.p.'),
});
const findLong = cueFinder({
  ...phrases(1, 'for example|for instance|such as'),
  ...phrases(2, 'that is|that is to say|in other words|namely'),
  ...phrases(3, 'and so on|and so forth|and the like|and others'),
  ...phrases(4, 'against|versus'),
  ...phrases(5, 'including'),
  ...phrases(6, 'also known as|alias'),
  ...phrases(7, 'as soon as possible'),
});

/** Each with the phrase that it is short for. */
export function keptShortPhrases(input: DriftInput): SpanPair[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const of = (short: ReturnType<typeof findShort>, long: ReturnType<typeof findLong>) =>
    short.flatMap((s) => long.filter((l) => l.value === s.value).map((l) => [spanOf(s), spanOf(l)] as const));
  return [
    ...of(findShort(r), findLong(c)).map(([reference, candidate]) => ({ reference, candidate })),
    ...of(findShort(c), findLong(r)).map(([candidate, reference]) => ({ reference, candidate })),
  ];
}
