// How often two different frequent words are linked when they meet in a pair of sentences: "'s" and "of", "over" and
// "than", "which" and "that". Their classes differ, the lexicon relates them to nothing, and their surroundings alone do
// not say it. Counted on the training pairs of the aligner.
import json from '../models/aligner-words.json' with { type: 'json' };

const NUMBER_OF = new Map(json.words.map((w, k) => [w, k]));
const WIDTH = json.words.length;

/** How often of a hundred times two frequent words that meet are linked, a row a word. */
export type Odds = Uint8Array;
export const ODDS: Odds = oddsFrom(json.odds);
/** Words a row of `Odds`. */
export const FREQUENT = WIDTH;

/** The table of triples (word, word, odds); pairs that are not named are hardly ever linked. */
export function oddsFrom(triples: readonly number[]): Odds {
  const odds = new Uint8Array(WIDTH * WIDTH);
  for (let k = 0; k + 2 < triples.length; k += 3) {
    const a = triples[k]!;
    const b = triples[k + 1]!;
    odds[a * WIDTH + b] = triples[k + 2]!;
    odds[b * WIDTH + a] = triples[k + 2]!;
  }
  return odds;
}

/** Number of a normal form among the frequent words, −1 for all others. */
export function frequentWord(norm: string): number {
  return NUMBER_OF.get(norm) ?? -1;
}
