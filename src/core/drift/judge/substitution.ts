// How well does the new wording stand for the old one here? Numbers for the judge, no verdict.
//
//   "a refuge for militants" ← "haven": first-sense synonym, close vector, fits the neighbours → fair
//   "a shrine for militants" ← "haven": no tie, far vector, other company → not
//   "shoes on the ground" ← "boots": sisters, close vector, but a set phrase is broken → not
//
// The vector alone is the tempting wrong answer: opposites and sisters ("cat"/"dog") are as close as synonyms, and
// thesaurus spinners take synonyms of a wrong sense. So the ties of the lexicon, ranked by sense, stand beside how well
// each of the two words keeps company with the words around. Cost: at most 16 cosines of words and 8·`COMPANY` of company.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';
import { companyOf, fellowship, neighbour } from './company.ts';
import { inPhrase } from './set-phrase.ts';
import { confidence, edgeKept, landing, sameFigure, sameNext, shareLinked } from './swap-place.ts';
import { tiesBetween } from './word-ties.ts';

export const SUBSTITUTION_FEATURES = [
  'refWords',
  'candWords',
  'sizeGap',
  'nearBest',
  'nearMean',
  'nearHead',
  'synonymBest',
  'synonymWorst',
  'synonymTagged',
  'hypernymUp',
  'hypernymDown',
  'sisters',
  'derived',
  'listedBest',
  'listedWorst',
  'listedLeast',
  'sharedLemma',
  'rankRef',
  'rankCand',
  'rankGap',
  'tagFit',
  'companyRef',
  'companyCand',
  'companyGap',
  'subjectRef',
  'subjectCand',
  'subjectGap',
  'nextRef',
  'nextCand',
  'previousRef',
  'previousCand',
  'phraseRef',
  'phraseCand',
  'phraseBroken',
  'capitalRef',
  'capitalCand',
  'letters',
  'unknownRef',
  'unknownCand',
  'nounRef',
  'verbRef',
  'adjRef',
  'sameTag',
  'leftKept',
  'rightKept',
  'linkConfidence',
  'kept',
  'landing',
  'sameFigure',
  'sameNext',
] as const;

/** The numbers of `SUBSTITUTION_FEATURES` for one change; either span may be null. @param units of both spans, as in words/units.ts */
export function substitutionFeatures(
  input: DriftInput,
  reference: TokenSpan | null,
  candidate: TokenSpan | null,
  [r, c]: readonly [Token[], Token[]],
): number[] {
  const { lexicon } = input;
  const ties = tiesBetween(lexicon, r, c);
  const company = companyOf(input, reference);
  const companyRef = fellowship(lexicon, r, company);
  const companyCand = fellowship(lexicon, c, company);
  const subject = input.subject;
  const subjectRef = fellowship(lexicon, r.slice(-1), subject);
  const subjectCand = fellowship(lexicon, c.slice(-1), subject);
  const headR = r[r.length - 1];
  const headC = c[c.length - 1];
  const firstR = r[0];
  const firstC = c[0];
  const next = reference && neighbour(input.reference.tokens, reference.to, 1);
  const previous = reference && neighbour(input.reference.tokens, reference.from - 1, -1);
  const nextC = candidate && neighbour(input.candidate.tokens, candidate.to, 1);
  const previousC = candidate && neighbour(input.candidate.tokens, candidate.from - 1, -1);
  const phraseRef = inPhrase(lexicon, input.reference.tokens, reference);
  const phraseCand = inPhrase(lexicon, input.candidate.tokens, candidate);
  const rankR = rarity(lexicon, r);
  const rankC = rarity(lexicon, c);
  return [
    r.length,
    c.length,
    Math.abs(width(reference) - width(candidate)),
    ties.nearBest,
    ties.nearMean,
    headR && headC ? (headR.lemma === headC.lemma ? 1 : nearness(lexicon, headR, headC)) : 0,
    ties.synonymBest,
    ties.synonymWorst,
    ties.synonymTagged,
    ties.up,
    ties.down,
    ties.sisters,
    ties.derived,
    ties.listedBest,
    ties.listedWorst,
    ties.listedLeast,
    ties.sharedLemma,
    rankR,
    rankC,
    rankC - rankR,
    headR && headC ? lexicon.tagShare(headC.word, headR.tag) : 0,
    companyRef,
    companyCand,
    companyCand - companyRef,
    subjectRef,
    subjectCand,
    subjectCand - subjectRef,
    next && headR ? nearness(lexicon, headR, next) : 0,
    next && headC ? nearness(lexicon, headC, nextC ?? next) : 0,
    previous && firstR ? nearness(lexicon, firstR, previous) : 0,
    previous && firstC ? nearness(lexicon, firstC, previousC ?? previous) : 0,
    phraseRef,
    phraseCand,
    phraseRef - phraseCand,
    Number(r.some(isCapital)),
    Number(c.some(isCapital)),
    ties.letters,
    r.filter((t) => t.word < 0).length,
    c.filter((t) => t.word < 0).length,
    Number(headR?.tag === 'NOUN'),
    Number(headR?.tag === 'VERB'),
    Number(headR?.tag === 'ADJ' || headR?.tag === 'ADV'),
    Number(headR !== undefined && headR.tag === headC?.tag),
    edgeKept(input, reference, candidate, -1),
    edgeKept(input, reference, candidate, 1),
    confidence(input, reference, candidate),
    shareLinked(input, reference),
    landing(input, reference, candidate),
    Number(sameFigure(input, reference, candidate)),
    sameNext(input, reference, candidate),
  ];
}

/** Natural logarithm of the rarest word's rank. */
function rarity(lexicon: Lexicon, words: readonly Token[]): number {
  let out = 0;
  for (const w of words) out = Math.max(out, Math.log(2 + (w.word < 0 ? lexicon.size : lexicon.rank(w.word))));
  return out;
}

function isCapital(t: Token): boolean {
  return /^\p{Lu}/u.test(t.text);
}

function width(span: TokenSpan | null): number {
  return span ? span.to - span.from : 0;
}
