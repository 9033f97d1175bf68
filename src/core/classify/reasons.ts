// What speaks for and against spinning: which features make one reason, and how a person would put it.
import type { Comparison } from '../types.ts';
import type { Swap } from './count-pair.ts';
import type { Counts } from './counts.ts';
import { BORNE_OUT, DOCUMENT_FEATURES, type DocumentVector, spunShare } from './document-features.ts';
import { type Facts, quoted, variedTerms } from './examples.ts';
import { wrongness } from './sense.ts';

export interface Reason {
  readonly id: string;
  readonly features: readonly string[];
  /** The figure that stands for the reason. */
  readonly value: (n: Counts, v: DocumentVector) => number;
  /**
   * `speaksFor`: the figure speaks for spinning. Null where the words would speak for the other side, since a model weighs a figure
   * against what is usual and not against nothing, and where nothing was counted.
   */
  readonly message: (n: Counts, f: Facts, speaksFor: boolean) => string | null;
}

/** Share of the words worded anew from which it is a paraphrase, and no longer a word here and there. */
const PARAPHRASED = 0.1;

const percent = (x: number): string => `${Math.round(100 * x)}%`;
const per = (a: number, b: number): number => (b > 0 ? a / b : 0);
/** "sentences 5 to 12": the part that the figures are about, counted from 1 as a reader counts. */
export function where({ pairs }: Comparison, { region }: DocumentVector): string {
  const first = pairs[region.from]!.pair.candidate[0]! + 1;
  return `sentences ${first} to ${pairs[region.to - 1]!.pair.candidate.at(-1)! + 1}`;
}

const many = (n: number, one: string, more = `${one}s`): string =>
  `${Math.round(n)} ${Math.round(n) === 1 ? one : more}`;

export const REASONS: readonly Reason[] = [
  {
    id: 'order',
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
        return out > 0
          ? `${out} of ${many(sentences, 'sentence')} ${out === 1 ? 'does' : 'do'} not follow the reference one to one in its order${breaks}`
          : null;
      }
      return `${few}${inOrder} of ${many(sentences, 'sentence')} ${inOrder === 1 ? 'follows' : 'follow'} the reference one to one in its order${breaks}`;
    },
  },
  {
    // How many and how well they fit is one statement, so that no swap is held against a text twice.
    id: 'slot-substitution',
    features: [
      ...['swaps', 'slotShare', 'swapped', 'stopSwaps', 'synonymShare', 'unexplainedShare', 'wordwise'],
      ...['wrongSense', 'wrongShare', 'cosine', 'fitDrop', 'rarer'],
    ],
    value: (n) => per(n.swaps, n.cContent),
    message: (n, f, speaksFor) => {
      if (!n.swaps) return speaksFor ? null : 'no word was swapped in place';
      const rate = Math.round(per(100 * n.swaps, n.cContent));
      const known = n.swapSynonyms
        ? `, ${n.swapSynonyms} for ${n.swapSynonyms === 1 ? 'a thesaurus neighbour' : 'thesaurus neighbours'}`
        : '';
      const cosine = (s: Swap): number => s.sense!.cosine;
      const synonyms = quoted(f, 2, (s) => s.sense !== null && s.sense.rank > 0 && !s.wrong, cosine);
      const right = synonyms || quoted(f, 2, (s) => s.sense !== null && !s.wrong, cosine);
      const wrong = n.wrongSense
        ? `; ${n.wrongSense} ${n.wrongSense === 1 ? 'looks' : 'look'} wrong in context: ${quoted(f, 3, isWrong, badness)}`
        : n.sensed
          ? '; none is clearly wrong where it stands'
          : '';
      return `${speaksFor ? '' : 'only '}${many(n.swaps, 'word or short phrase', 'words or short phrases')} swapped in place, ${rate} per 100 content words${known}${right && `: ${right}`}${wrong}`;
    },
  },
  {
    id: 'kept-words',
    features: ['kept', 'keptContent', 'keptStop', 'mutablesKept', 'immutablesKept', 'contrast'],
    value: (n) => per(2 * n.kept, n.rWords + n.cWords),
    message: (n, _, speaksFor) => {
      const others = per(n.keptContent - n.immutablesKept, n.rContent - n.immutables);
      if (!n.immutables) return `${percent(others)} of the content words kept`;
      const names = per(n.immutablesKept, n.immutables);
      const gap = names - others > 0.15;
      // Names kept while other words changed is what spinning does.
      if (speaksFor && names < 0.5) return null;
      if (gap && !speaksFor && names < 0.75)
        return `only ${n.immutablesKept} of ${many(n.immutables, 'name, number or hyphenated word', 'names, numbers and hyphenated words')} kept, and ${percent(others)} of the other content words`;
      return `${n.immutablesKept} of ${many(n.immutables, 'name, number or hyphenated word', 'names, numbers and hyphenated words')} kept, ${gap && speaksFor ? 'but only' : 'and'} ${percent(others)} of the other content words`;
    },
  },
  {
    id: 'terms',
    features: ['varied'],
    value: (n) => per(n.varied, n.repeated),
    message: (n, f, speaksFor) => {
      if (!n.repeated || (speaksFor && !n.varied)) return null;
      const again = many(n.repeated, 'word that occurs again', 'words that occur again');
      if (!n.varied) return `${again}, each rendered as before`;
      const shown = variedTerms(f, 2);
      return `${speaksFor ? '' : 'only '}${n.varied} of ${again} ${n.varied === 1 ? 'is' : 'are'} rendered in another way than before${shown && `: ${shown}`}`;
    },
  },
  {
    id: 'expressions',
    features: ['termsBroken', 'termsMade'],
    value: (n) => per(n.termsBroken - n.termsMade, n.swaps),
    message: (n, _, speaksFor) => {
      const made = n.termsMade ? `made ${many(n.termsMade, 'fixed expression')}` : '';
      if (!n.termsBroken) {
        if (speaksFor || !n.swaps) return null;
        return made ? `swaps ${made} and broke none` : 'no fixed expression was broken by a swap';
      }
      const broke = `swaps broke ${speaksFor ? '' : 'only '}${many(n.termsBroken, 'fixed expression')}, as “breast tumour” for “breast cancer” would`;
      return made ? `${broke}, and made ${n.termsMade}` : broke;
    },
  },
  {
    id: 'punctuation',
    features: ['skeleton', 'quotesLost', 'marksAdded'],
    value: (n) => per(n.marksKept, n.marks),
    message: (n, _, speaksFor) => {
      const kept = per(n.marksKept, n.marks);
      if (speaksFor ? kept < 0.5 : kept === 1 && !n.quoteMarksLost && !n.marksAdded) return null;
      const lost = n.quoteMarksLost ? `; ${many(n.quoteMarksLost, 'quotation mark')} lost` : '';
      return speaksFor || kept === 1 || !n.marks
        ? `${percent(kept)} of the punctuation marks stand as in the reference, one after the other${lost}`
        : `${percent(1 - kept)} of the punctuation marks changed${n.marksAdded ? `, ${n.marksAdded} put in` : ''}${lost}`;
    },
  },
  {
    id: 'slips',
    features: ['slips', 'wrongForm'],
    value: (n) => n.slips + n.wrongForm,
    message: (n, _, speaksFor) => {
      if (!n.slips && !n.wrongForm) return speaksFor ? null : 'no broken articles, doubled words or misplaced marks';
      const slips = n.slips
        ? `${many(n.slips, 'slip')} that the reference does not have: broken articles, doubled words, marks on the wrong side of a space`
        : '';
      const forms = n.wrongForm ? `${many(n.wrongForm, 'word')} swapped for one of another form` : '';
      return `${speaksFor ? '' : 'only '}${[slips, forms].filter(Boolean).join('; ')}`;
    },
  },
  {
    id: 'restructuring',
    features: [
      'reworded',
      'inserted',
      'deleted',
      'moved',
      'length',
      'unslotted',
      'recast',
      'stopInserted',
      'stopDeleted',
      'voice',
    ],
    value: (n) => per(n.rewordedWords, n.rWords + n.cWords),
    message: (n, _, speaksFor) => {
      const anew = per(n.rewordedWords, n.rWords + n.cWords);
      const shares = [
        { share: anew, what: 'of the words stand in passages worded anew' },
        { share: per(n.inserted, n.cWords), what: 'are added' },
        { share: per(n.deleted, n.rWords), what: 'dropped' },
        { share: per(n.moved, n.rWords), what: 'moved' },
      ].filter(({ share }) => Math.round(100 * share) > 0);
      const said = shares.map(({ share, what }, i) => {
        const words = i > 0 || share === anew ? '' : 'of the words ';
        return `${percent(share)} ${words}${words && what !== 'are added' ? `are ${what}` : what}`;
      });
      const voice = n.voiceChanged ? [`${many(n.voiceChanged, 'change')} between active and passive`] : [];
      if (shares.length + voice.length === 0)
        return speaksFor ? 'no passage is worded anew, added, dropped or moved' : null;
      const text = [said.join(', '), ...voice].filter(Boolean).join('; ');
      if (!speaksFor) return text;
      return anew >= PARAPHRASED ? `${text}, as in a paraphrase by machine` : `only ${text}`;
    },
  },
  {
    id: 'own-facts',
    features: ['factsAdded', 'quotesAdded'],
    value: (n) => n.factsAdded,
    message: (n, _, speaksFor) => {
      if (n.factsAdded + n.quoteMarksAdded === 0)
        return speaksFor ? 'no name, number or quotation that the reference does not have' : null;
      const facts = n.factsAdded ? [many(n.factsAdded, 'name or number', 'names or numbers')] : [];
      const marks = n.quoteMarksAdded ? [many(n.quoteMarksAdded, 'quotation mark')] : [];
      return `${speaksFor ? 'only ' : ''}${[...facts, ...marks].join(' and ')} that the reference does not have`;
    },
  },
  {
    id: 'house-style',
    features: ['respelled', 'inflected', 'mended'],
    value: (n) => per(n.respelled + n.inflected, n.cWords),
    message: (n, _, speaksFor) => {
      const changes = [
        { count: n.respelled, one: 'change of spelling or number style', more: 'changes of spelling or number style' },
        { count: n.inflected, one: 'change of inflection', more: 'changes of inflection' },
        { count: n.mended, one: 'slip of the reference put right', more: 'slips of the reference put right' },
      ].filter(({ count }) => count > 0);
      if (changes.length === 0) return null;
      return `${speaksFor ? 'only ' : ''}${changes.map(({ count, one, more }) => many(count, one, more)).join(', ')}`;
    },
  },
  {
    id: 'untouched',
    features: ['identical', 'touched'],
    value: (n) => per(n.identical, n.pairs),
    message: (n, _, speaksFor) => {
      if (!n.identical) return speaksFor ? 'no sentence is the same word for word' : null;
      if (speaksFor && n.identical > 0.5 * n.pairs) return null;
      return `${speaksFor ? 'only ' : ''}${n.identical} of ${many(n.pairs, 'sentence pair')} ${n.identical === 1 ? 'is' : 'are'} the same word for word`;
    },
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
    value: (_, v) => spunShare(v.x),
    message: (n, { vector: v, survey, comparison }, speaksFor) => {
      const { from, to } = v.region;
      const likely = spunShare(v.x);
      if (speaksFor && likely < BORNE_OUT) return null;
      if (Math.round(100 * likely) === 0) return 'no sentence looks machine-rewritten, taken one by one';
      const share = `${speaksFor ? '' : 'only '}${percent(likely)}`;
      if (to - from === survey.pairs.length)
        return `${share} of the words stand in sentences that look machine-rewritten, taken one by one`;
      return `${where(comparison, v)}, ${percent(per(n.cWords, survey.words))} of the text, stand out: ${share} of their words in sentences that look machine-rewritten, taken one by one`;
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

const isWrong = (s: Swap): boolean => s.wrong;
const badness = (s: Swap): number => wrongness(s.sense!);
