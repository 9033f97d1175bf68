// Reasons that single words give: what was swapped for what, and how well it fits.
//
//   113 words or short phrases swapped in place, 36 per 100 content words, 47 for thesaurus neighbours              for
//   9 of 46 words that occur again are rendered in another way than before: ‘collapse’ → ‘crumble’, ‘toppled’       for
//   only 2 words or short phrases swapped in place, 1 per 100 content words; none is clearly wrong where it stands  against
//
// Tempting and wrong: a reason for each of the dozen figures; how many and how wrong are one thing to whoever is accused, and told twice
// it counts twice. Linear in the swaps of a part.
import type { Counts } from '../counts.ts';
import { per } from '../ratios.ts';
import { wrongness } from '../sense.ts';
import { type Facts, isKnownSynonym, isPlainlyWrong, type QuotedSwap, quoted, variedTerms } from './examples.ts';
import type { Reason } from './reason.ts';
import { many } from './wording.ts';

/** Share of the swaps that the thesaurus must know, below which that it knows so few is worth a word. */
const FEW_KNOWN = 0.25;
/** Swaps a content word from which "only so many" is no objection. */
const OFTEN = 0.12;
/** Share of recurring words rendered in another way than before, between writers and spinners. */
const VARIED = 0.12;
/** Fewer recurring words, or swaps, show no habit. */
const HABIT = 4;

export const SWAP_REASONS: readonly Reason[] = [
  {
    // How many and how well they fit is one statement, so that no swap is held against a text twice.
    id: 'slot-substitution',
    topic: 'swapped words',
    features: [
      ...['swaps', 'slotShare', 'swapped', 'stopSwaps', 'synonymShare', 'unexplainedShare', 'fairShare', 'wordwise'],
      ...['wrongSense', 'wrongShare', 'cosine', 'fitDrop', 'rarer'],
    ],
    value: (n) => per(n.swaps, n.cContent),
    message: swapMessage,
  },
  {
    id: 'terms',
    topic: 'recurring words',
    features: ['varied'],
    value: (n) => per(n.varied, n.repeated),
    message: (n, f, speaksFor) => {
      if (n.repeated < HABIT || per(n.varied, n.repeated) >= VARIED !== speaksFor) return null;
      const again = `${n.repeated} words that occur again`;
      if (!n.varied) return `${again}, each rendered as before`;
      const shown = variedTerms(f, 2);
      return `${speaksFor ? '' : 'only '}${n.varied} of ${again} ${n.varied === 1 ? 'is' : 'are'} rendered in another way than before${shown && `: ${shown}`}`;
    },
  },
  {
    id: 'expressions',
    topic: 'fixed expressions',
    features: ['termsBroken', 'termsMade'],
    value: (n) => per(n.termsBroken - n.termsMade, n.swaps),
    message: (n, _, speaksFor) => {
      if (n.swaps < HABIT) return null;
      if (speaksFor)
        return n.termsBroken > n.termsMade
          ? `swaps broke ${many(n.termsBroken, 'fixed expression')}, the way “breast cancer” becomes “breast tumour”`
          : null;
      if (n.termsBroken > n.termsMade) return null;
      const broke = n.termsBroken ? `only ${many(n.termsBroken, 'fixed expression')}` : 'no fixed expression';
      return `swaps broke ${broke}${n.termsMade ? ` and made ${n.termsMade}, as a writer’s do` : ''}`;
    },
  },
  {
    id: 'slips',
    topic: 'slips',
    features: ['slips', 'wrongForm'],
    value: (n) => n.slips + n.wrongForm,
    message: (n, _, speaksFor) => {
      if (!n.slips && !n.wrongForm) return speaksFor ? null : 'no broken articles, doubled words or misplaced marks';
      if (!speaksFor) return null;
      const slips = n.slips
        ? `${many(n.slips, 'slip')} that the reference does not have: broken articles, doubled words, marks on the wrong side of a space`
        : '';
      const forms = n.wrongForm ? `${many(n.wrongForm, 'word')} swapped for one of another form` : '';
      return [slips, forms].filter(Boolean).join('; ');
    },
  },
];

function swapMessage(n: Counts, f: Facts, speaksFor: boolean): string | null {
  if (!n.swaps) return speaksFor ? null : 'no word was swapped in place';
  const swapped = `${many(n.swaps, 'word or short phrase', 'words or short phrases')} swapped in place`;
  const rate = per(n.swaps, n.cContent);
  const often = `${Math.round(100 * rate)} per 100 content words`;
  const neighbours = n.swapSynonyms === 1 ? 'a thesaurus neighbour' : 'thesaurus neighbours';
  if (!speaksFor && rate >= OFTEN) {
    // So many swaps would speak for spinning; what speaks against it is what kind they are.
    if (n.swapSynonyms >= FEW_KNOWN * n.swaps) return null;
    return n.swapSynonyms
      ? `of ${swapped} only ${n.swapSynonyms} for ${neighbours}`
      : `${swapped}, none for a thesaurus neighbour`;
  }
  const known = n.swapSynonyms ? `, ${n.swapSynonyms} for ${neighbours}` : '';
  const synonyms = quoted(f, isKnownSynonym, (s: QuotedSwap) => s.sense!.cosine).slice(0, 2);
  const fits = speaksFor ? wrongOnes(f) : n.wrongSense ? '' : '; none is clearly wrong where it stands';
  return `${speaksFor ? '' : 'only '}${swapped}, ${often}${known}${synonyms.length ? `: ${synonyms.join(', ')}` : ''}${fits}`;
}

/** "; 2 look wrong in context: ‘boots’ → ‘shoes’, …". */
function wrongOnes(f: Facts): string {
  const wrong = quoted(f, isPlainlyWrong, (s: QuotedSwap) => wrongness(s.sense!));
  if (wrong.length === 0) return '';
  return `; ${wrong.length} ${wrong.length === 1 ? 'looks' : 'look'} wrong in context: ${wrong.slice(0, 3).join(', ')}`;
}
