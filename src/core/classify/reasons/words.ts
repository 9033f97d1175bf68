// Reasons that the mass of the words gives: kept, told anew, added, dropped, spelt otherwise.
//
//   46 of 50 names, numbers and hyphenated words kept, but only 40% of the other content words      for: spared, and the rest swapped
//   38% of the words stand in passages worded anew, 12% are added                                   against: a writer's work
//   46 of 50 names … kept, and 80% of the other content words                                       against: left as it was
//
// Tempting and wrong: few words kept as a reason by itself; who retells a story keeps few, too. So it speaks beside the names that
// were spared, and what was added or dropped speaks against it. Constant for a text: all are counted by then.
import { type Counts, isWordedAnew } from '../counts.ts';
import { per } from '../ratios.ts';
import type { Reason } from './reason.ts';
import { listed, many, percent } from './wording.ts';

/** Share of the words besides names and numbers from which most of the text was left as it was: edits keep more, spinners less. */
const LEFT_ALONE = 0.75;
/** Share of them below which fewer are kept than by three programs in four. */
const FEW_KEPT = 0.42;
/** Share of the names and numbers below which many were lost, whoever did it. */
const MANY_LOST = 0.75;
/** How many more of the names than of the other words were kept, where a spinner's protection shows. */
const PROTECTED = 0.15;
/** Share of the content words, kept or swapped where they stood, that programs reach. */
const IN_PLACE = 0.75;

const NAMES = 'name, number or hyphenated word';
const NAMES_MORE = 'names, numbers and hyphenated words';

const inPlace = (n: Counts): number => per(2 * (n.keptContent + n.swaps), n.rContent + n.cContent);

export const WORD_REASONS: readonly Reason[] = [
  {
    id: 'kept-words',
    topic: 'words kept',
    features: ['kept', 'keptContent', 'keptStop', 'mutablesKept', 'immutablesKept', 'contrast', 'accounted'],
    value: (n) => per(2 * n.kept, n.rWords + n.cWords),
    message: (n, _, speaksFor) => {
      const others = per(n.keptContent - n.immutablesKept, n.rContent - n.immutables);
      const names = per(n.immutablesKept, n.immutables);
      const kept = `${n.immutablesKept} of ${many(n.immutables, NAMES, NAMES_MORE)} kept`;
      if (speaksFor) {
        // Names kept while other words changed is what spinning does.
        const shielded = n.immutables > 0 && names >= MANY_LOST && names - others > PROTECTED && others < LEFT_ALONE;
        return shielded ? `${kept}, but only ${percent(others)} of the other content words` : null;
      }
      if (others >= LEFT_ALONE)
        return `${n.immutables ? `${kept}, and ` : ''}${percent(others)} of the ${n.immutables ? 'other ' : ''}content words${n.immutables ? '' : ' kept'}`;
      if (n.immutables && names < MANY_LOST) return `only ${kept}, and ${percent(others)} of the other content words`;
      // Where the others were swapped in their places, that few are kept is a spinner's mark.
      return others < FEW_KEPT && inPlace(n) < IN_PLACE
        ? `only ${percent(others)} of the content words besides names and numbers kept, fewer than most programs keep`
        : null;
    },
  },
  {
    id: 'restructuring',
    topic: 'restructuring',
    features: [
      ...['reworded', 'inserted', 'deleted', 'moved', 'length'],
      ...['unslotted', 'recast', 'stopInserted', 'stopDeleted', 'voice'],
    ],
    value: (n) => per(n.rewordedWords, n.rWords + n.cWords),
    message: (n, _, speaksFor) => {
      const text = restructured(n);
      if (!speaksFor || text === '') return text || null;
      // What is worded anew speaks for a person first.
      return isWordedAnew(n) ? null : `only ${text}`;
    },
  },
  {
    id: 'house-style',
    topic: 'spelling and inflection',
    features: ['respelled', 'inflected', 'mended'],
    value: (n) => per(n.respelled + n.inflected, n.cWords),
    message: (n, _, speaksFor) => {
      if (speaksFor || n.respelled + n.mended === 0) return null;
      return listed(
        [
          n.respelled && many(n.respelled, 'change of spelling or number style', 'changes of spelling or number style'),
          n.inflected && many(n.inflected, 'change of inflection', 'changes of inflection'),
          n.mended && many(n.mended, 'slip of the reference put right', 'slips of the reference put right'),
        ].filter((text) => typeof text === 'string'),
      );
    },
  },
  {
    id: 'own-facts',
    topic: 'names, numbers and quotations of its own',
    features: ['factsAdded', 'quotesAdded'],
    value: (n) => n.factsAdded,
    message: (n, _, speaksFor) => {
      if (n.factsAdded + n.quoteMarksAdded === 0)
        return speaksFor ? 'no name, number or quotation that the reference does not have' : null;
      if (speaksFor) return null;
      const facts = n.factsAdded ? [many(n.factsAdded, 'name or number', 'names or numbers')] : [];
      const marks = n.quoteMarksAdded ? [many(n.quoteMarksAdded, 'quotation mark')] : [];
      return `${listed([...facts, ...marks])} that the reference does not have`;
    },
  },
];

/** "3% of the words stand in passages worded anew, 6% are added, 7% dropped; 5 changes between active and passive", or nothing of it. */
function restructured(n: Counts): string {
  const shares = [
    { share: per(n.rewordedWords, n.rWords + n.cWords), verb: 'stand', what: 'in passages worded anew' },
    { share: per(n.inserted, n.cWords), verb: 'are', what: 'added' },
    { share: per(n.deleted, n.rWords), verb: 'are', what: 'dropped' },
    { share: per(n.moved, n.rWords), verb: 'are', what: 'moved' },
  ].filter(({ share }) => Math.round(100 * share) > 0);
  let verb = '';
  const said = shares.map((s, i) => {
    const said = `${percent(s.share)}${i === 0 ? ' of the words' : ''}${s.verb === verb ? '' : ` ${s.verb}`} ${s.what}`;
    verb = s.verb;
    return said;
  });
  const voice = n.voiceChanged ? [`${many(n.voiceChanged, 'change')} between active and passive`] : [];
  return [said.join(', '), ...voice].filter(Boolean).join('; ');
}
