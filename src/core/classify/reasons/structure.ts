// Reasons that the build of the text gives: its sentences, their order, their punctuation.
//
//   25 of 26 sentences follow the reference one to one in its order      for: a program goes sentence by sentence
//   12 of 40 sentences do not follow …                                   against: a writer tells it anew
//   only 8 of 40 follow, and the model counts it for spinning            neither: the words would say the contrary, so they are not said
//
// Tempting and wrong: the sign of the weight with the bare figure; "20% in order" is no reason for spinning to any reader. So each
// message asks on which side its figure lies, by thresholds that a reader would agree to. Constant for a text, but for `orderOf`.
import { BORNE_OUT, spunShare } from '../document-features.ts';
import { per } from '../ratios.ts';
import type { Facts } from './examples.ts';
import type { Reason } from './reason.ts';
import { many, percent } from './wording.ts';

/** Share of sentences out of order that a reader would call worth a word. */
const OUT_OF_ORDER = 0.05;
/** Share of sentences left alone that no spinner leaves by chance. */
const SOME = 0.1;
/** Share of punctuation marks in their places, between writers and spinners. */
const IN_PLACE = 0.75;

export const STRUCTURE_REASONS: readonly Reason[] = [
  {
    id: 'order',
    topic: 'the order of the sentences',
    features: ['follows', 'oneToOne', 'paragraphs'],
    value: (n) => per(n.follows, n.pairs),
    message: (n, f, speaksFor) => {
      const { inOrder, sentences } = orderOf(f);
      const few = inOrder <= 0.5 * sentences ? 'only ' : '';
      const begin = n.breaks > 1 ? `${n.breaksKept} of ${n.breaks} paragraphs begin in the same place` : '';
      if (few && speaksFor) return begin && n.breaksKept >= 0.5 * n.breaks ? begin : null;
      const breaks = begin && `; ${begin}`;
      if (!few && !speaksFor) {
        const out = sentences - inOrder;
        return out > OUT_OF_ORDER * sentences
          ? `${out} of ${many(sentences, 'sentence')} ${out === 1 ? 'does' : 'do'} not follow the reference one to one in its order`
          : null;
      }
      return `${few}${inOrder} of ${many(sentences, 'sentence')} ${inOrder === 1 ? 'follows' : 'follow'} the reference one to one in its order${breaks}`;
    },
  },
  {
    id: 'punctuation',
    topic: 'punctuation',
    features: ['skeleton', 'quotesLost', 'marksAdded'],
    value: (n) => per(n.marksKept, n.marks),
    message: (n, _, speaksFor) => {
      const kept = per(n.marksKept, n.marks);
      if (kept >= IN_PLACE !== speaksFor) return null;
      const lost = n.quoteMarksLost ? `; ${many(n.quoteMarksLost, 'quotation mark')} lost` : '';
      return speaksFor
        ? `${percent(kept)} of the punctuation marks stand as in the reference, one after the other`
        : `${percent(1 - kept)} of the punctuation marks changed${n.marksAdded ? `, ${n.marksAdded} put in` : ''}${lost}`;
    },
  },
  {
    id: 'untouched',
    topic: 'untouched sentences',
    features: ['identical', 'touched'],
    value: (n) => per(n.identical, n.pairs),
    message: (n, _, speaksFor) => {
      if (!n.identical) return speaksFor ? 'no sentence is the same word for word' : null;
      if (speaksFor ? n.identical > 0.5 * n.pairs : n.identical < SOME * n.pairs) return null;
      return `${speaksFor ? 'only ' : ''}${n.identical} of ${many(n.pairs, 'sentence pair')} ${n.identical === 1 ? 'is' : 'are'} the same word for word`;
    },
  },
  {
    id: 'sentences',
    topic: 'sentences taken one by one',
    features: ['regionSpun', 'regionWords'],
    value: (_, v) => spunShare(v.x),
    message: (n, { vector: v, survey, comparison }, speaksFor) => {
      const { from, to } = v.region;
      const likely = spunShare(v.x);
      if (speaksFor && likely < BORNE_OUT) return null;
      if (Math.round(100 * likely) === 0) return 'no sentence looks machine-rewritten, taken one by one';
      const share = `${speaksFor ? '' : 'only '}${percent(likely)}`;
      if (to - from === comparison.pairs.length)
        return `${share} of the words stand in sentences that look machine-rewritten, taken one by one`;
      return `${percent(per(n.cWords, survey.words))} of the text stands out: ${share} of its words in sentences that look machine-rewritten, taken one by one`;
    },
  },
];

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
