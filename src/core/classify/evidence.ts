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
import { wrongness } from './sense.ts';

interface Reason {
  readonly id: string;
  readonly features: readonly string[];
  /** The figure that stands for the reason. */
  readonly value: (n: Counts, v: DocumentVector) => number;
  /** `speaksFor`: the figure speaks for spinning. */
  readonly message: (n: Counts, f: Facts, speaksFor: boolean) => string;
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
    message: (_, f) => {
      const { inOrder, sentences } = orderOf(f);
      const few = inOrder < 0.5 * sentences ? 'only ' : '';
      return `${few}${inOrder} of ${many(sentences, 'sentence')} ${inOrder === 1 ? 'follows' : 'follow'} the reference one to one in its order`;
    },
  },
  {
    id: 'slot-substitution',
    features: ['swaps', 'slotShare', 'swapped', 'stopSwaps', 'synonymShare', 'unexplainedShare'],
    value: (n) => per(n.swaps, n.cContent),
    message: (n, f, speaksFor) => {
      if (!n.swaps) return 'no word was swapped in place';
      const rate = Math.round(per(100 * n.swaps, n.cContent));
      const cosine = (s: Swap): number => s.sense!.cosine;
      const synonyms = quoted(f, 2, (s) => s.sense !== null && s.sense.rank > 0 && !s.wrong, cosine);
      const right = synonyms || quoted(f, 2, (s) => s.sense !== null && !s.wrong, cosine);
      const wrong = n.wrongSense
        ? `; ${n.wrongSense} ${n.wrongSense === 1 ? 'looks' : 'look'} wrong in context: ${quoted(f, 2, isWrong, badness)}`
        : '';
      return `${speaksFor ? '' : 'only '}${many(n.swaps, 'word or short phrase', 'words or short phrases')} swapped in place, ${rate} per 100 content words${right && `: ${right}`}${wrong}`;
    },
  },
  {
    id: 'wrong-sense',
    features: ['wrongSense', 'wrongShare', 'cosine', 'fitDrop', 'rarer'],
    value: (n) => per(n.wrongSense, n.sensed),
    message: (n, f, speaksFor) => {
      if (!n.sensed) return 'no swapped words to judge by their context';
      if (!n.wrongSense) return `${many(n.sensed, 'swapped word')}, none of them clearly wrong where it stands`;
      const shown = quoted(f, 3, isWrong, badness);
      return `${speaksFor ? '' : 'only '}${n.wrongSense} of ${many(n.sensed, 'swapped word')} ${n.wrongSense === 1 ? 'looks' : 'look'} wrong in context: ${shown}`;
    },
  },
  {
    id: 'kept-words',
    features: ['kept', 'keptContent', 'keptStop', 'mutablesKept', 'immutablesKept'],
    value: (n) => per(2 * n.kept, n.rWords + n.cWords),
    message: (n) => {
      const others = per(n.keptContent - n.immutablesKept, n.rContent - n.immutables);
      const gap = n.immutables > 0 && per(n.immutablesKept, n.immutables) - others > 0.15;
      return `${n.immutablesKept} of ${many(n.immutables, 'name, number or hyphenated word', 'names, numbers and hyphenated words')} kept, ${gap ? 'but only' : 'and'} ${percent(others)} of the other content words`;
    },
  },
  {
    id: 'punctuation',
    features: ['skeleton', 'quotesLost'],
    value: (n) => per(n.marksKept, n.marks),
    message: (n, _, speaksFor) => {
      const kept = per(n.marksKept, n.marks);
      const lost = n.quoteMarksLost ? `; ${many(n.quoteMarksLost, 'quotation mark')} lost or added` : '';
      return speaksFor || kept === 1
        ? `${percent(kept)} of the punctuation marks stand as in the reference, one after the other${lost}`
        : `${percent(1 - kept)} of the punctuation marks changed${lost}`;
    },
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
        return `taken one by one, sentences that hold ${likely} of the words look machine-rewritten`;
      return `${where(comparison, vector)} (${percent(per(n.cWords, survey.words))} of the text) stand out: taken one by one, those that hold ${likely} of their words look machine-rewritten`;
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
  return REASONS.map((r) => {
    const sum = r.features.reduce((n, name) => n + effect(name), 0);
    const place = partly && !WHOLE.has(r.id) ? `in ${where(comparison, vector)}, ` : '';
    return {
      id: r.id,
      value: r.value(vector.counts, vector),
      effect: sum,
      message: `${place}${r.message(vector.counts, facts, sum > 0)}`,
    };
  }).sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.id < b.id ? -1 : 1));
}

/** Sentences of the part, and those of them that stand alone for one of the reference, right after the one before. */
function orderOf({ survey, vector: { region }, comparison: { pairs, candidate } }: Facts): {
  inOrder: number;
  sentences: number;
} {
  let inOrder = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let i = region.from; i < region.to; i++) {
    const { counts } = survey.pairs[i]!;
    if (counts.oneToOne && counts.follows) inOrder++;
    first = Math.min(first, pairs[i]!.pair.candidate[0]!);
    last = Math.max(last, pairs[i]!.pair.candidate.at(-1)!);
  }
  const within = candidate.sentences.filter((s) => s.id >= first && s.id <= last && s.role !== 'furniture');
  return { inOrder, sentences: within.length };
}

const isWrong = (s: Swap): boolean => s.wrong;
const badness = (s: Swap): number => wrongness(s.sense!);

/** The `most` swaps of the part with the highest `weight`: ‘pariahs’ → ‘analysts’. */
function quoted(
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

const words = (tokens: readonly Token[], span: TokenSpan): string =>
  tokens
    .slice(span.from, span.to)
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .map((t) => t.text)
    .join(' ');
