// What the similarity model reads: symmetric in the two sides by construction (means, minima and maxima of both views).
import type { Lexicon } from '../lexicon/types.ts';
import { type Meaning, meaningOf } from '../models/meaning.ts';
import { substitutesOf } from '../models/substitutes.ts';
import type { Link, PairText } from '../types.ts';
import { answers } from './answers.ts';
import { letterGrams, sequenceShare } from './grams.ts';
import { orderOf } from './order.ts';
import { courseOf, leftOver, rareWords, strangers } from './remains.ts';
import { room } from './room.ts';
import { between, type SoftCoverage, softCoverage, softMatch } from './vectors.ts';
import { type Coverage, coverageOf, finalMark, KIND, type Words, wordsOf } from './words.ts';

export const SIMILARITY = [
  'linkedMean',
  'linkedMin',
  'keptMean',
  'keptMin',
  'keptMax',
  'nounMean',
  'nounMin',
  'verbMean',
  'verbMin',
  'modifierMean',
  'nameMean',
  'nameMin',
  'numberMean',
  'numberMin',
  'lostMean',
  'lostMin',
  'lostMax',
  'lostNoun',
  'lostVerb',
  'lostModifier',
  'lostName',
  'lostNumber',
  'lostMostMin',
  'lostMostMax',
  'negation',
  'antonyms',
  'identicalShare',
  'contextualShare',
  'confidence',
  'letters3',
  'sequence',
  'sentence',
  'plain',
  'nouns',
  'verbs',
  'distance',
  'lengths',
  'within',
  'softMean',
  'softMin',
  'softNounMean',
  'softNounMin',
  'softVerbMean',
  'softVerbMin',
  'softModifierMean',
  'softModifierMin',
  'softNameMean',
  'softNameMin',
  'softNumberMean',
  'softNumberMin',
  'softLostMean',
  'softLostMin',
  'softLostMax',
  'softLostNoun',
  'softLostVerb',
  'softLostModifier',
  'softLostName',
  'worstMean',
  'worstMax',
  'worstTwoMean',
  'worstTwoMax',
  'crossing',
  'argumentCrossing',
  'company',
  'swaps',
  'ratio',
  'shorter',
  'massMean',
  'firstNoun',
  'firstVerb',
  'lastNoun',
  'longer',
  'fewer',
  'linkedMax',
  'softMax',
  'nounMax',
  'softNounMax',
  'nameMax',
  'softNameMax',
  'numberMax',
  'rareMean',
  'rareMin',
  'rareMax',
  'rareKept',
  'strangersMean',
  'strangersMin',
  'strangersMax',
  'leftCosine',
  'leftMin',
  'leftMax',
  'leftShare',
  'inRuns',
  'span',
  'step',
  'answeredMean',
  'answeredMin',
  'answeredMax',
  'answeredNoun',
  'answeredVerb',
  'answeredModifier',
  'unansweredMean',
  'unansweredMin',
  'unansweredMax',
  'unansweredWorstMean',
  'unansweredWorstMax',
  'unansweredShareMean',
  'unansweredShareMin',
] as const;

/** Writes SIMILARITY.length entries. */
export function fillSimilarity(
  x: Float64Array,
  text: PairText,
  links: readonly Link[],
  lexicon: Lexicon,
  meaning: Meaning = meaningOf(lexicon),
): void {
  room.clear();
  const unknown = new Map<string, number>();
  const a = wordsOf(text.reference, links, 'reference', lexicon, meaning, unknown);
  const b = wordsOf(text.candidate, links, 'candidate', lexicon, meaning, unknown);
  const p = coverageOf(a);
  const q = coverageOf(b);
  const v = softMatch(a, b);
  const softA = softCoverage(a, v.a);
  const softB = softCoverage(b, v.b);
  const order = orderOf(text, links);
  let f = 0;
  const mean = (s: number, t: number) => {
    x[f++] = 0.5 * (s + t);
  };
  const low = (s: number, t: number) => {
    x[f++] = s < t ? s : t;
  };
  const high = (s: number, t: number) => {
    x[f++] = s > t ? s : t;
  };
  const all = (s: number, t: number) => {
    mean(s, t);
    low(s, t);
    high(s, t);
  };
  mean(p.linked, q.linked);
  low(p.linked, q.linked);
  all(p.kept, q.kept);
  const kinds = (of: (c: Coverage) => number) => {
    mean(of(p), of(q));
    low(of(p), of(q));
  };
  kinds((c) => c.byKind[KIND.noun]!);
  kinds((c) => c.byKind[KIND.verb]!);
  mean(p.byKind[KIND.modifier]!, q.byKind[KIND.modifier]!);
  kinds((c) => c.byKind[KIND.name]!);
  kinds((c) => c.byKind[KIND.number]!);
  const lost = (c: Coverage) => c.mass * (1 - c.kept);
  all(lost(p), lost(q));
  for (const kind of [KIND.noun, KIND.verb, KIND.modifier, KIND.name, KIND.number]) mean(p.lost[kind]!, q.lost[kind]!);
  low(p.lostMost, q.lostMost);
  high(p.lostMost, q.lostMost);
  x[f++] = Math.abs(count(a, KIND.negation) - count(b, KIND.negation));
  let antonyms = 0;
  // Every pair counts one pair of final marks, written or not: "a" and "a." are the same.
  let identical = 1;
  let contextual = 0;
  let confidence = FINAL;
  let counted = 1;
  const finalR = finalMark(text.reference);
  const finalC = finalMark(text.candidate);
  for (const l of links) {
    if (l.reference === finalR && l.candidate === finalC) continue;
    counted++;
    if (l.relation === 'antonym') antonyms++;
    else if (l.relation === 'identical' || l.relation === 'case') identical++;
    else if (l.relation === 'contextual') contextual++;
    confidence += l.confidence;
  }
  x[f++] = antonyms;
  x[f++] = identical / counted;
  x[f++] = contextual / counted;
  x[f++] = confidence / counted;
  x[f++] = letterGrams(a, b);
  x[f++] = sequenceShare(a, b);
  x[f++] = v.sentence;
  x[f++] = v.plain;
  x[f++] = v.nouns;
  x[f++] = v.verbs;
  x[f++] = v.distance;
  x[f++] = v.lengths;
  x[f++] = v.within;
  mean(softA.share, softB.share);
  low(softA.share, softB.share);
  for (const kind of [KIND.noun, KIND.verb, KIND.modifier, KIND.name, KIND.number]) {
    mean(softA.byKind[kind]!, softB.byKind[kind]!);
    low(softA.byKind[kind]!, softB.byKind[kind]!);
  }
  const gone = (of: (c: SoftCoverage) => number) => mean(of(softA), of(softB));
  all(softA.lost, softB.lost);
  for (const kind of [KIND.noun, KIND.verb, KIND.modifier, KIND.name]) gone((c) => c.lostByKind[kind]!);
  gone((c) => c.worst);
  high(softA.worst, softB.worst);
  gone((c) => c.worstTwo);
  high(softA.worstTwo, softB.worstTwo);
  x[f++] = order.crossing;
  x[f++] = order.argumentCrossing;
  x[f++] = order.company;
  x[f++] = order.swaps;
  x[f++] = (Math.min(a.n, b.n) + 1) / (Math.max(a.n, b.n) + 1);
  x[f++] = Math.min(40, a.n, b.n);
  mean(p.mass, q.mass);
  ends(a, b, v.a, v.b, mean);
  x[f++] = Math.log(1 + Math.max(a.n, b.n));
  x[f++] = Math.log(1 + Math.min(a.n, b.n));
  high(p.linked, q.linked);
  high(softA.share, softB.share);
  for (const kind of [KIND.noun, KIND.name]) {
    high(p.byKind[kind]!, q.byKind[kind]!);
    high(softA.byKind[kind]!, softB.byKind[kind]!);
  }
  high(p.byKind[KIND.number]!, q.byKind[KIND.number]!);
  const rareA = rareWords(a);
  const rareB = rareWords(b);
  all(rareA.share, rareB.share);
  low(rareA.kept, rareB.kept);
  const farA = strangers(a, v.a);
  const farB = strangers(b, v.b);
  all(farA, farB);
  const left = between(leftOver(a), leftOver(b));
  x[f++] = left.cosine;
  low(left.a, left.b);
  high(left.a, left.b);
  mean(left.a / (v.lengthA + TINY), left.b / (v.lengthB + TINY));
  const course = courseOf(a, b, links);
  x[f++] = course.inRuns;
  x[f++] = course.span;
  x[f++] = course.step;
  const chance = answers(a, b, v.a, v.b, substitutesOf(lexicon));
  const answeredA = softCoverage(a, chance.a);
  const answeredB = softCoverage(b, chance.b);
  all(answeredA.share, answeredB.share);
  for (const kind of [KIND.noun, KIND.verb, KIND.modifier]) mean(answeredA.byKind[kind]!, answeredB.byKind[kind]!);
  all(answeredA.lost, answeredB.lost);
  mean(answeredA.worst, answeredB.worst);
  high(answeredA.worst, answeredB.worst);
  const unansweredA = strangers(a, chance.a);
  const unansweredB = strangers(b, chance.b);
  mean(unansweredA, unansweredB);
  low(unansweredA, unansweredB);
}

const TINY = 1e-9;

/** Confidence of a link of two final marks. */
const FINAL = 0.98;

function count(w: Words, kind: number): number {
  let n = 0;
  for (let k = 0; k < w.n; k++) if (w.kind[k] === kind) n++;
  return n;
}

/** How near the first noun, the first verb and the last noun of each side come: subject, action, and object or place. */
function ends(
  a: Words,
  b: Words,
  nearA: Float64Array,
  nearB: Float64Array,
  mean: (s: number, t: number) => void,
): void {
  const isNoun = (w: Words, k: number) => w.kind[k] === KIND.noun || w.kind[k] === KIND.name;
  const isVerb = (w: Words, k: number) => w.kind[k] === KIND.verb;
  const first = (w: Words, near: Float64Array, is: (w: Words, k: number) => boolean) => {
    for (let k = 0; k < w.n; k++) if (is(w, k)) return near[k]!;
    return 0.5;
  };
  const final = (w: Words, near: Float64Array) => {
    for (let k = w.n - 1; k >= 0; k--) if (isNoun(w, k)) return near[k]!;
    return 0.5;
  };
  mean(first(a, nearA, isNoun), first(b, nearB, isNoun));
  mean(first(a, nearA, isVerb), first(b, nearB, isVerb));
  mean(final(a, nearA), final(b, nearB));
}
