// Swaps quoted as examples: ‘pariahs’ → ‘analysts’.
//
// A word that stands where another stood is not always its rendering: "the hum" → "the traffic" in a sentence told anew is a
// link by position. An accusation is only made of what a reader would call one word for another: no name, day or number, and
// either of one part of speech and kin by the thesaurus, or in a sentence whose other words are all kept or swapped in their places.
// The tempting wrong answer quotes the swaps with the highest weight, whatever they are. Linear in the swaps of a part.
import type { Comparison, Tag, Token, TokenSpan } from '../../types.ts';
import type { Survey } from '../context.ts';
import type { Swap } from '../count-pair.ts';
import type { Counts } from '../counts.ts';
import type { DocumentVector } from '../document-features.ts';
import { isRendering } from '../renderings.ts';

/** What a statement can be made of. */
export interface Facts {
  readonly survey: Survey;
  readonly vector: DocumentVector;
  readonly comparison: Comparison;
}

/** A swap of one content word for one, with its pair. */
export interface QuotedSwap extends Swap {
  readonly reference: Token;
  readonly candidate: Token;
  readonly pair: Counts;
}

/** The swaps of the part that are `wanted`, highest `weight` first, each once: ‘pariahs’ → ‘analysts’. */
export function quoted(
  { survey, vector, comparison }: Facts,
  wanted: (s: QuotedSwap) => boolean,
  weight: (s: QuotedSwap) => number,
): string[] {
  const found = new Map<string, number>();
  for (let i = vector.region.from; i < vector.region.to; i++)
    for (const swap of survey.pairs[i]!.swaps) {
      const { rFrom, rTo, cFrom, cTo } = swap.site;
      const { text } = comparison.pairs[i]!;
      const reference = contentWord(text.reference.tokens, rFrom, rTo);
      const candidate = contentWord(text.candidate.tokens, cFrom, cTo);
      if (!reference || !candidate || swap.sense === null) continue;
      const s: QuotedSwap = { ...swap, reference, candidate, pair: survey.pairs[i]!.counts };
      if (!wanted(s)) continue;
      const said = `‘${words(text.reference.tokens, { from: rFrom, to: rTo })}’ → ‘${words(text.candidate.tokens, { from: cFrom, to: cTo })}’`;
      if (!found.has(said)) found.set(said, weight(s));
    }
  return [...found].sort(([, a], [, b]) => b - a).map(([said]) => said);
}

const contentWord = (tokens: readonly Token[], from: number, to: number): Token | undefined =>
  tokens.slice(from, to).findLast((t) => t.kind === 'word' && !t.stop);

/** A thesaurus has both words for one sense, and nothing speaks against it here. */
export const isKnownSynonym = (s: QuotedSwap): boolean =>
  isOneForOne(s) && s.sense!.rank > 0 && !s.wrong && s.site.relation !== 'antonym';

/** Wrong among the words around, and certainly put in the place of the other. */
export const isPlainlyWrong = (s: QuotedSwap): boolean =>
  isOneForOne(s) && s.wrong && s.site.relation !== 'antonym' && (s.sense!.rank > 0 || isInSlots(s.pair));

const isOneForOne = ({ reference, candidate, pair }: QuotedSwap): boolean =>
  reference.lemma !== candidate.lemma &&
  !FACTS.has(reference.tag) &&
  (reference.tag === candidate.tag || isInSlots(pair));

/** Another name or number is another fact, which is reported as a change of meaning. */
const FACTS: ReadonlySet<Tag> = new Set<Tag>(['PROPN', 'NUM']);

/** Share of a sentence's words, kept or swapped where they stood, from which the place alone says what stands for what. */
const SLOTS = 0.85;

const isInSlots = (n: Counts): boolean =>
  2 * (n.kept + n.swaps + n.stopSwaps + n.inflected) >= SLOTS * (n.rWords + n.cWords);

/** Cosine from which a word may be another word for a term: "court" and "courtyard", not "operator" and "grounding". */
const NEAR = 0.2;

/** Terms of the part that got the most words: ‘court’ → ‘tribunal’, ‘bench’. */
export function variedTerms({ survey, vector, comparison }: Facts, most: number): string {
  const terms = new Map<string, { word: string; renderings: Map<string, string> }>();
  for (let pair = vector.region.from; pair < vector.region.to; pair++)
    for (const { site: s, sense } of survey.pairs[pair]!.swaps) {
      const known = s.relation === 'synonym' || (sense !== null && sense.rank > 0);
      if (!known && !isInSlots(survey.pairs[pair]!.counts)) continue;
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
