// Reasons for and against spinning, as a person would give them: what was counted, and how much it weighs.
//
// The spin model is additive, so every feature's contribution to the log-odds is exact; features that say one thing are
// summed under one reason. A contribution is measured from `baseline`, midway between spun and other documents, so that its
// sign says for which side the figure speaks.
import spinModel from '../models/spin.json' with { type: 'json' };
import type { Comparison, Evidence, Token, TokenSpan } from '../types.ts';
import type { Survey } from './context.ts';
import type { Counts, Swap } from './counts.ts';
import { DOCUMENT_FEATURES, type DocumentVector } from './document-features.ts';

interface Reason {
  readonly id: string;
  readonly features: readonly string[];
  /** The figure that stands for the reason. */
  readonly value: (n: Counts, v: DocumentVector) => number;
  readonly message: (n: Counts, f: Facts) => string;
}

interface Facts {
  readonly survey: Survey;
  readonly vector: DocumentVector;
  readonly comparison: Comparison;
}

const percent = (x: number): string => `${Math.round(100 * x)}%`;
const per = (a: number, b: number): number => (b > 0 ? a / b : 0);
/** "sentences 5 to 12": the part that the figures are about, counted from 1 as a reader counts. */
function where({ pairs }: Comparison, { region }: DocumentVector): string {
  const first = pairs[region.from]!.pair.candidate[0]! + 1;
  return `sentences ${first} to ${pairs[region.to - 1]!.pair.candidate.at(-1)! + 1}`;
}

const many = (n: number, one: string, more = `${one}s`): string =>
  `${Math.round(n)} ${Math.round(n) === 1 ? one : more}`;

const REASONS: readonly Reason[] = [
  {
    id: 'order',
    features: ['follows', 'oneToOne'],
    value: (n) => per(n.follows, n.pairs),
    message: (n) => {
      const whole = `${n.follows} of ${many(n.pairs, 'sentence pair')} follow the reference without a gap or a crossing`;
      return n.oneToOne === n.pairs ? `${whole}, all one to one` : `${whole}, ${n.oneToOne} are one to one`;
    },
  },
  {
    id: 'slot-substitution',
    features: ['swaps', 'slotShare', 'swapped', 'stopSwaps', 'synonymShare', 'unexplainedShare'],
    value: (n) => per(n.swaps, n.cContent),
    message: (n) =>
      n.swaps
        ? `${many(n.swaps, 'swap')} of one to three words in place: ${Math.round(per(100 * n.swaps, n.cContent))} per 100 content words, in ${many(n.swapped, 'sentence')}`
        : 'no word was swapped in place',
  },
  {
    id: 'wrong-sense',
    features: ['wrongSense', 'wrongShare', 'cosine', 'fitDrop', 'rarer'],
    value: (n) => per(n.wrongSense, n.sensed),
    message: (n, f) =>
      n.wrongSense
        ? `of ${many(n.sensed, 'swapped content word')}, ${n.wrongSense < 0.1 * n.sensed ? 'only ' : ''}${many(n.wrongSense, 'fits', 'fit')} badly among the words around: ${examples(f)}`
        : n.sensed
          ? `${many(n.sensed, 'swapped content word')}, none of them clearly wrong where it stands`
          : 'no swapped words to judge by their context',
  },
  {
    id: 'kept-words',
    features: ['kept', 'keptContent', 'keptStop', 'mutablesKept', 'immutablesKept'],
    value: (n) => per(2 * n.kept, n.rWords + n.cWords),
    message: (n) =>
      `${n.immutablesKept} of ${many(n.immutables, 'name, number or', 'names, numbers and')} hyphenated words kept, and ${percent(per(n.keptContent - n.immutablesKept, n.rContent - n.immutables))} of the other content words`,
  },
  {
    id: 'punctuation',
    features: ['skeleton', 'quotesLost'],
    value: (n) => per(n.marksKept, n.marks),
    message: (n) =>
      `the sequence of punctuation marks is ${percent(per(n.marksKept, n.marks))} the same${n.quoteMarksLost ? `; ${many(n.quoteMarksLost, 'quotation mark')} lost or added` : ''}`,
  },
  {
    id: 'slips',
    features: ['slips'],
    value: (n) => n.slips,
    message: (n) =>
      n.slips
        ? `${many(n.slips, 'slip')} that the reference does not have: broken articles, doubled words, marks on the wrong side of a space`
        : 'no broken articles, doubled words or misplaced marks',
  },
  {
    id: 'restructuring',
    features: ['reworded', 'inserted', 'deleted', 'moved', 'length'],
    value: (n) => per(n.rewordedWords, n.rWords + n.cWords),
    message: (n) =>
      `${percent(per(n.rewordedWords, n.rWords + n.cWords))} of the words stand in passages worded anew, ${percent(per(n.inserted, n.cWords))} are added, ${percent(per(n.deleted, n.rWords))} dropped, ${percent(per(n.moved, n.rWords))} moved`,
  },
  {
    id: 'house-style',
    features: ['respelled', 'inflected'],
    value: (n) => per(n.respelled + n.inflected, n.cWords),
    message: (n) =>
      `${many(n.respelled, 'change')} of spelling or number style, ${many(n.inflected, 'change')} of inflection`,
  },
  {
    id: 'untouched',
    features: ['identical', 'touched'],
    value: (n) => per(n.identical, n.pairs),
    message: (n) => `${n.identical} of ${many(n.pairs, 'sentence pair')} are the same word for word`,
  },
  {
    id: 'coverage',
    features: ['covered', 'used'],
    value: (_, v) => v.x[DOCUMENT_FEATURES.indexOf('used')]!,
    message: (_, { survey: s }) =>
      `${percent(s.coverage.candidate)} of the text has a source in the reference, ${percent(s.coverage.reference)} of the reference is used`,
  },
  {
    id: 'sentences',
    features: ['regionSpun', 'regionWords'],
    value: (_, v) => v.x[DOCUMENT_FEATURES.indexOf('regionSpun')]!,
    message: (n, { vector, survey, comparison }) => {
      const { from, to } = vector.region;
      const likely = percent(vector.x[DOCUMENT_FEATURES.indexOf('regionSpun')]!);
      if (to - from === survey.pairs.length)
        return `judged one by one, the sentences look spun over ${likely} of their words`;
      return `${where(comparison, vector)} (${percent(per(n.cWords, survey.words))} of the text) stand out: judged one by one, they look spun over ${likely} of their words`;
    },
  },
];

/** Reasons that speak of the whole document, or say themselves what they speak of. */
const WHOLE: ReadonlySet<string> = new Set(['coverage', 'sentences']);

/** Strongest first. `contributions`: of each document feature to the raw sum of the spin model. */
export function evidenceOf(
  comparison: Comparison,
  survey: Survey,
  vector: DocumentVector,
  contributions: ArrayLike<number>,
): Evidence[] {
  const facts: Facts = { comparison, survey, vector };
  const baseline: Readonly<Record<string, number>> = spinModel.baseline;
  const effect = (name: string): number => {
    const at = DOCUMENT_FEATURES.indexOf(name);
    return at < 0 ? 0 : spinModel.scale * (contributions[at]! - (baseline[name] ?? 0));
  };
  const partly = vector.region.to - vector.region.from < survey.pairs.length;
  return REASONS.map((r) => ({
    id: r.id,
    value: r.value(vector.counts, vector),
    effect: r.features.reduce((sum, name) => sum + effect(name), 0),
    message: `${partly && !WHOLE.has(r.id) ? `in ${where(comparison, vector)}, ` : ''}${r.message(vector.counts, facts)}`,
  })).sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.id < b.id ? -1 : 1));
}

/** Up to three of the swaps that fit worst: ‘pariahs’ → ‘analysts’. */
function examples({ survey, vector, comparison }: Facts): string {
  const found: { swap: Swap; pair: number }[] = [];
  for (let pair = vector.region.from; pair < vector.region.to; pair++)
    for (const swap of survey.pairs[pair]!.swaps) if (swap.wrong) found.push({ swap, pair });
  found.sort((a, b) => b.swap.sense!.drop - a.swap.sense!.drop);
  return found
    .slice(0, 3)
    .map(({ swap: { site }, pair }) => {
      const { reference, candidate } = comparison.pairs[pair]!.text;
      return `‘${words(reference.tokens, { from: site.rFrom, to: site.rTo })}’ → ‘${words(candidate.tokens, { from: site.cFrom, to: site.cTo })}’`;
    })
    .join(', ');
}

const words = (tokens: readonly Token[], span: TokenSpan): string =>
  tokens
    .slice(span.from, span.to)
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .map((t) => t.text)
    .join(' ');
