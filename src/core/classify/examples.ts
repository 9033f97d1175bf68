// Swaps quoted as examples: ‘pariahs’ → ‘analysts’.
import type { Comparison, Token, TokenSpan } from '../types.ts';
import type { Survey } from './context.ts';
import type { Swap } from './count-pair.ts';
import type { DocumentVector } from './document-features.ts';
import { isRendering } from './renderings.ts';

/** What a statement can be made of. */
export interface Facts {
  readonly survey: Survey;
  readonly vector: DocumentVector;
  readonly comparison: Comparison;
}

/** The `most` swaps of the part with the highest `weight`: ‘pariahs’ → ‘analysts’. */
export function quoted(
  { survey, vector, comparison }: Facts,
  most: number,
  wanted: (s: Swap) => boolean,
  weight: (s: Swap) => number,
): string {
  const found: { weight: number; text: string }[] = [];
  for (let pair = vector.region.from; pair < vector.region.to; pair++)
    for (const swap of survey.pairs[pair]!.swaps) {
      if (!wanted(swap)) continue;
      const { reference, candidate } = comparison.pairs[pair]!.text;
      const { rFrom, rTo, cFrom, cTo } = swap.site;
      const text = `‘${words(reference.tokens, { from: rFrom, to: rTo })}’ → ‘${words(candidate.tokens, { from: cFrom, to: cTo })}’`;
      if (!found.some((f) => f.text === text)) found.push({ weight: weight(swap), text });
    }
  found.sort((a, b) => b.weight - a.weight);
  return found
    .slice(0, most)
    .map((f) => f.text)
    .join(', ');
}

/** Cosine from which a word may be another word for a term: "court" and "courtyard", not "operator" and "grounding". */
const NEAR = 0.2;

/** Terms of the part that got the most words: ‘court’ → ‘tribunal’, ‘bench’. */
export function variedTerms({ survey, vector, comparison }: Facts, most: number): string {
  const terms = new Map<string, { word: string; renderings: Map<string, string> }>();
  for (let pair = vector.region.from; pair < vector.region.to; pair++)
    for (const { site: s, sense } of survey.pairs[pair]!.swaps) {
      const { reference, candidate } = comparison.pairs[pair]!.text;
      const r = reference.tokens[s.rFrom]!;
      if (s.rTo - s.rFrom !== 1 || r.stop || !isRendering(r, candidate.tokens.slice(s.cFrom, s.cTo))) continue;
      // What only stands in its place, and means nothing near, proves nothing to a reader.
      if (s.relation === 'contextual' && !(sense && sense.cosine >= NEAR)) continue;
      const term = terms.get(r.lemma) ?? { word: r.norm, renderings: new Map() };
      terms.set(r.lemma, term);
      const as = words(candidate.tokens, { from: s.cFrom, to: s.cTo }).toLowerCase();
      const key = candidate.tokens
        .slice(s.cFrom, s.cTo)
        .map((t) => t.lemma)
        .join(' ');
      if (!term.renderings.has(key)) term.renderings.set(key, `‘${as}’`);
    }
  return [...terms.values()]
    .filter((t) => t.renderings.size > 1)
    .sort((a, b) => b.renderings.size - a.renderings.size)
    .slice(0, most)
    .map((t) => `‘${t.word}’ → ${[...t.renderings.values()].slice(0, 3).join(', ')}`)
    .join('; ');
}

const words = (tokens: readonly Token[], span: TokenSpan): string =>
  tokens
    .slice(span.from, span.to)
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .map((t) => t.text)
    .join(' ');
