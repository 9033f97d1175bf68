// Phrases that do the work of one small word, each row one meaning:
//
//   as soon as it rang        ↔  the moment it rang           no "moment" came
//   in the nick of time       ↔  only just in time            nothing was narrowed
//   at last                   →  at least                     two rows: the judge weighs it
//
// The aligner and the lexicon look at such phrases word by word, and find a "moment" for a "soon". What a row answers says nothing new
// of the words inside it. A phrase that stands in both texts is its own answer. Tempting and wrong: phrases that are only near
// ("rather than", "even if"), or that are one in some senses only ("once", "before"). Linear in the tokens.
import { oncePerPair } from '../pair/once.ts';
import { type SpanPair, spanOf } from '../pair/spans.ts';
import { type CueHit, cueFinder, phrases } from '../words/cues.ts';

const ROWS: readonly string[] = [
  'as soon as|no sooner|the moment|the instant|the minute|directly',
  'in the nick of time|just in time|only just in time',
  'bound to|sure to|certain to',
  'provided that|provided|providing|on condition that|on the condition that|as long as|so long as',
  'at last|finally|at long last',
  'in the end|eventually|ultimately|sooner or later',
  'for example|for instance',
  'that is|that is to say|in other words',
  'voluntarily|of his own accord|of her own accord|of their own accord|of his own free will|of her own free will|of their own free will',
  'in person|personally',
  'by mistake|by accident|accidentally|mistakenly|in error|unintentionally|inadvertently',
  'on purpose|deliberately|intentionally|by design',
  'at once|immediately|straight away|straightaway|right away|without delay|instantly|forthwith|on the spot',
  'so far|to date|until now|up to now|thus far',
  'at present|currently|at the moment|right now|these days|nowadays',
  'in advance|beforehand|ahead of time',
  'in public|publicly|openly',
  'in private|privately|behind closed doors',
  'in secret|secretly|covertly',
  'in total|altogether|in all|all told',
  'in addition|besides|moreover|furthermore|what is more|on top of that',
  'in place of|in lieu of|instead of',
  'a lot|a great deal|much',
  'over and over|over and over again|again and again|time and again|time after time|repeatedly',
  'from time to time|now and then|every now and then|now and again|occasionally|once in a while|at times|sometimes',
  'for good|for ever|forever|permanently',
  'in full|completely|entirely|wholly|fully|totally',
  'in part|partly|partially',
  'by hand|manually',
  'by heart|from memory',
  'under way|underway|in progress',
  'out of work|unemployed|jobless|without a job',
  'out of date|outdated|obsolete|no longer up to date',
  'under the influence of drink|under the influence of alcohol|under the influence|drunk|intoxicated|inebriated',
  'next to|beside|alongside',
  'in the middle of|in the midst of|amid|amidst',
  'in search of|looking for|in quest of',
  'in danger of|at risk of',
  'by means of|with the help of|with the aid of|using',
  'with regard to|regarding|concerning|as regards|with respect to|in relation to|as to',
  'as if|as though',
  'in order to|so as to',
  'no matter how|however',
  'no matter what|whatever|regardless of|irrespective of|whatever the|no matter which|no matter who',
  'the following day|the next day|the day after|a day later|one day later',
  'the previous day|the day before|a day earlier|one day earlier',
  'day and night|around the clock|round the clock|24 hours a day|night and day',
  'once more|once again|again|anew|afresh|a second time',
  'all of a sudden|suddenly|without warning',
  'in a hurry|hurriedly|in haste|hastily',
  'on time|punctually',
  'at random|randomly',
  'in general|generally|by and large|on the whole|as a rule|for the most part',
  'in particular|particularly|especially|above all',
  'for the time being|for now|for the moment|temporarily|for the present',
  'little by little|gradually|step by step|bit by bit|by degrees',
  'side by side|next to each other|next to one another',
  'one by one|one at a time|one after the other|one after another',
  'face to face|in person',
  'as well as|and also|along with|together with',
  'in the course of|during',
  'in view of|given|in the light of|in light of',
  'in need of|needing',
  'in the wake of|following',
  'at the same time|simultaneously|at once',
  'in turn|one after the other|by turns',
];

const findPhrases = cueFinder(
  Object.assign({}, ...ROWS.map((row, k) => rowOf(k, row))) as Record<string, readonly number[]>,
);

/** A phrase of two rows has the values of both. */
function rowOf(k: number, row: string): Record<string, readonly number[]> {
  const all = Object.keys(phrases(k, row));
  return Object.fromEntries(all.map((p) => [p, ROWS.flatMap((r, n) => (r.split('|').includes(p) ? [n] : []))]));
}

/** Two phrases of one row, each in one of the texts. */
export const keptPhrases = oncePerPair((input): readonly SpanPair[] => {
  const [r, c] = [findPhrases(input.reference.tokens), findPhrases(input.candidate.tokens)];
  if (r.length === 0 || c.length === 0) return [];
  const words = (side: 'reference' | 'candidate', h: CueHit<unknown>) =>
    input[side].tokens
      .slice(h.from, h.to)
      .map((t) => t.norm)
      .join(' ');
  const [inR, inC] = [new Set(r.map((h) => words('reference', h))), new Set(c.map((h) => words('candidate', h)))];
  return r
    .filter((h) => !inC.has(words('reference', h)))
    .flatMap((a) =>
      c
        .filter((b) => !inR.has(words('candidate', b)) && a.value.some((k) => b.value.includes(k)))
        .map((b) => ({ reference: spanOf(a), candidate: spanOf(b) })),
    );
});
