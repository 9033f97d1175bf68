// What the lexicon knows of the words of two wordings, each of the old with each of the new.
//
//   "haven" → "refuge"    a synonym of the first sense, near by its vector, listed in the thesaurus
//   "boots" → "shoes"     sisters, near by their vectors
//
// Cost: a cosine and a handful of look-ups a pair of words.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../types.ts';
import { nearness } from '../words/nearness.ts';

/** Sense rank that stands for "no common synset". */
const NO_SENSE = 12;

/** `thesaurusLevel` of words that stand under each other, and of a word and itself. */
const MUTUAL = 2;

/** Ties of two lists of words; of shared words none is asked. */
export function tiesBetween(lexicon: Lexicon, r: readonly Token[], c: readonly Token[]) {
  let nearBest = -1;
  let nearSum = 0;
  let pairs = 0;
  let synonymBest = NO_SENSE;
  let synonymTagged = NO_SENSE;
  let synonymWorst = 0;
  let up = 0;
  let down = 0;
  let sisters = 0;
  let derived = 0;
  let listedBest = 0;
  let listedWorst = MUTUAL;
  let sharedLemma = 0;
  let letters = 0;
  for (const b of c) {
    let best = NO_SENSE;
    let listed = 0;
    for (const a of r) {
      const near = a.lemma === b.lemma ? 1 : nearness(lexicon, a, b);
      nearBest = Math.max(nearBest, near);
      nearSum += near;
      pairs++;
      if (a.lemma === b.lemma || a.norm === b.norm) {
        sharedLemma++;
        listed = MUTUAL;
        best = 0;
        continue;
      }
      const senses = lexicon.synonymRank(a.lemmaId, b.lemmaId);
      if (senses > 0) best = Math.min(best, senses);
      const tagged = lexicon.synonymRank(a.lemmaId, b.lemmaId, a.tag);
      if (tagged > 0) synonymTagged = Math.min(synonymTagged, tagged);
      up = Math.max(up, lexicon.hypernymSteps(a.lemmaId, b.lemmaId));
      down = Math.max(down, lexicon.hypernymSteps(b.lemmaId, a.lemmaId));
      if (lexicon.areSisters(a.lemmaId, b.lemmaId)) sisters = 1;
      if (lexicon.areDerived(a.lemmaId, b.lemmaId)) derived = 1;
      listed = Math.max(listed, lexicon.thesaurusLevel(a.lemmaId, b.lemmaId));
      letters = Math.max(letters, commonStart(a.norm, b.norm));
    }
    synonymBest = Math.min(synonymBest, best);
    synonymWorst = Math.max(synonymWorst, best);
    listedBest = Math.max(listedBest, listed);
    listedWorst = Math.min(listedWorst, listed);
  }
  return {
    nearBest: pairs ? nearBest : 0,
    nearMean: pairs ? nearSum / pairs : 0,
    synonymBest,
    synonymWorst: pairs ? synonymWorst : NO_SENSE,
    synonymTagged,
    up,
    down,
    sisters,
    derived,
    listedBest,
    listedWorst: pairs ? listedWorst : 0,
    listedLeast: pairs ? leastListed(lexicon, r, c) : 0,
    sharedLemma,
    letters,
  };
}

/** How well the old word is listed that is listed worst under the new ones. */
function leastListed(lexicon: Lexicon, r: readonly Token[], c: readonly Token[]): number {
  const best = (a: Token) =>
    Math.max(...c.map((b) => (a.lemma === b.lemma ? MUTUAL : lexicon.thesaurusLevel(a.lemmaId, b.lemmaId))));
  return Math.min(...r.map(best));
}

function commonStart(a: string, b: string): number {
  const n = Math.min(a.length, b.length);
  let k = 0;
  while (k < n && a[k] === b[k]) k++;
  return k / Math.max(a.length, b.length, 1);
}
