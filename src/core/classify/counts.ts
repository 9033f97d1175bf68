// What was kept, swapped, added, dropped and broken in a pair, as plain counts.
//
// Counts, because they add up: a pair, the pairs around it, a part of the candidate and the whole document are described
// by the same figures, each the sum of its pairs' counts, and every model sees ratios of sums. Averages of per-pair shares,
// the tempting way, give a two-word sentence the weight of a forty-word one.

/** All fields are counts or sums over pairs. Words are words and numbers; content words are those that are not stop words. */
export interface Counts {
  pairs: number;
  /** Pairs with every word kept in order. */
  identical: number;
  rWords: number;
  cWords: number;
  rContent: number;
  cContent: number;
  /** Kept words (identical but for case), all, content and stop words. */
  kept: number;
  keptContent: number;
  /** Kept words with another case, in pairs whose sides are both in mixed case: "ms jamieson" → "Ms Jamieson". */
  recased: number;
  /** Changed in spelling, number format or inflection only; misspellings put right among the first. */
  respelled: number;
  /** Slips of the reference put right: "unfortunatly" → "unfortunately", "game play" → "gameplay", "ms jamieson" → "Ms Jamieson". */
  mended: number;
  inflected: number;
  /** Names, numbers, capitalised and hyphenated words of the reference, and how many of them were kept. */
  immutables: number;
  immutablesKept: number;
  /** Names, numbers, capitalised and hyphenated words of the candidate that the reference does not have. */
  factsAdded: number;
  /** Sites of at most three words a side with a content word on both. */
  swaps: number;
  /** By the thesaurus, which a spinner reads from; the project's own dictionaries are asked below. */
  swapSynonyms: number;
  swapContextual: number;
  swapUnexplained: number;
  /** Swaps of which the dictionaries of substitutes know both words (of a phrase its last), and the sum of the chances that the one may stand for the other. */
  weighed: number;
  fair: number;
  /** Swaps of one word for one; the others are of phrases. */
  wordSwaps: number;
  /** One word for one of another part of speech, or without its ending: "text" → "textual", "waited" → "wait". */
  wrongForm: number;
  /** Fixed expressions that lost a word ("breast cancer" → "breast tumour"), and new ones made ("a big fee" → "a cover charge"). */
  termsBroken: number;
  termsMade: number;
  /** Swaps of one content word for one with known vectors, and what the words around say about them. */
  sensed: number;
  wrongSense: number;
  cosine: number;
  fitDrop: number;
  rarer: number;
  /** Content words that occurred before in the text, and those of them that are now rendered in another way than then. */
  repeated: number;
  varied: number;
  /** Small sites of stop words only. */
  stopSwaps: number;
  inserted: number;
  /** Of the inserted and deleted ones, function words. */
  stopInserted: number;
  deleted: number;
  stopDeleted: number;
  /** Words in sites with more than four words on a side. */
  rewordedWords: number;
  /** Words in pairs that kept less than half of their words. */
  recast: number;
  moved: number;
  /** Passives made active or the other way round. */
  voiceChanged: number;
  marks: number;
  marksKept: number;
  /** Marks of the candidate beyond those kept: commas put in. */
  marksAdded: number;
  quoteMarks: number;
  quoteMarksLost: number;
  quoteMarksAdded: number;
  /** Broken articles, doubled words and the like that the reference does not have. */
  slips: number;
  /** Sites of any kind that hold a word. */
  sites: number;
  /** Pairs of one sentence each. */
  oneToOne: number;
  /** Pairs whose reference follows the pair before without gap or crossing. */
  follows: number;
  /** Paragraphs that begin here on either side, and those that begin here on both. */
  breaks: number;
  breaksKept: number;
  /** Pairs with at least two swaps, or one in at most eight words. */
  swapped: number;
}

export const noCounts = (): Counts => ({
  pairs: 0,
  identical: 0,
  rWords: 0,
  cWords: 0,
  rContent: 0,
  cContent: 0,
  kept: 0,
  keptContent: 0,
  recased: 0,
  respelled: 0,
  mended: 0,
  inflected: 0,
  immutables: 0,
  immutablesKept: 0,
  factsAdded: 0,
  swaps: 0,
  swapSynonyms: 0,
  swapContextual: 0,
  swapUnexplained: 0,
  weighed: 0,
  fair: 0,
  wordSwaps: 0,
  wrongForm: 0,
  termsBroken: 0,
  termsMade: 0,
  sensed: 0,
  wrongSense: 0,
  cosine: 0,
  fitDrop: 0,
  rarer: 0,
  repeated: 0,
  varied: 0,
  stopSwaps: 0,
  inserted: 0,
  stopInserted: 0,
  deleted: 0,
  stopDeleted: 0,
  rewordedWords: 0,
  recast: 0,
  moved: 0,
  voiceChanged: 0,
  marks: 0,
  marksKept: 0,
  marksAdded: 0,
  quoteMarks: 0,
  quoteMarksLost: 0,
  quoteMarksAdded: 0,
  slips: 0,
  sites: 0,
  oneToOne: 0,
  follows: 0,
  breaks: 0,
  breaksKept: 0,
  swapped: 0,
});

const KEYS = Object.keys(noCounts()) as (keyof Counts)[];

/** The sum of all of `list`. */
export function sumCounts(list: readonly Counts[]): Counts {
  // In an array, since a sum over names of fields costs three times as much.
  const sum = new Float64Array(KEYS.length);
  for (const n of list) for (let k = 0; k < KEYS.length; k++) sum[k]! += n[KEYS[k]!];
  return countsOf(sum);
}

function countsOf(values: Float64Array): Counts {
  const out = noCounts();
  for (let k = 0; k < KEYS.length; k++) out[KEYS[k]!] = values[k]!;
  return out;
}

/** For each of `list` the sum of its neighbours' counts within `weights.length − 1` places, weighted by their distance. */
export function nearSums(list: readonly Counts[], weights: readonly number[]): Counts[] {
  // Alone, a pair is all that is near it.
  if (list.length === 1 && weights[0] === 1) return [...list];
  // Arrays, since a sum over names of fields costs ten times as much.
  const width = KEYS.length;
  const flat = new Float64Array(list.length * width);
  list.forEach((n, i) => {
    for (let k = 0; k < width; k++) flat[i * width + k] = n[KEYS[k]!];
  });
  return list.map((_, i) => {
    const sum = new Float64Array(width);
    const last = Math.min(list.length - 1, i + weights.length - 1);
    for (let j = Math.max(0, i - weights.length + 1); j <= last; j++) {
      const weight = weights[Math.abs(j - i)]!;
      for (let k = 0; k < width; k++) sum[k]! += weight * flat[j * width + k]!;
    }
    return countsOf(sum);
  });
}

/**
 * Share of the words in passages worded anew from which a person may have done it. Programs that swap words reach .03 (38 texts of
 * the families), language models have .12 to .18 in the middle, a person's close retelling .10 to .15 and a free one .3.
 */
const ANEW = 0.05;
/** Whole passages are worded anew, and not word by word. */
export const isWordedAnew = ({ rewordedWords, rWords, cWords }: Counts): boolean =>
  rewordedWords > 0 && rewordedWords >= ANEW * (rWords + cWords);
