// Which content word of a pair is answered by which, wherever it stands in the other sentence? By the project's dictionary of
// substitutes (models/substitutes.ts), not by place.
//
//   donated his letters   →  made a gift of his diaries     "donated" is answered by "gift"; "letters" by nothing, nor is "diaries"
//   quit on Monday        →  stepped down on Monday         a verb with its particle answers as one word
//
// Tempting and wrong: the links of the word aligner. They pair what stands in like places, so that in a sentence reworded all through
// the exchanged word is linked with certainty, or to the wrong neighbour. Cost: a distance of points for each two content words.
import type { Lexicon } from '../../lexicon/types.ts';
import { type Substitutes, substitutesOf } from '../../models/substitutes.ts';
import type { Side, Token } from '../../types.ts';
import { oncePerPair } from '../pair/once.ts';
import type { DriftInput } from '../types.ts';

/** Odds (natural logarithm) of a word and itself, and of words that have nothing to do with each other. */
export const SAME = 6;
export const NOTHING = -12;
/** Odds below which no word answers another. */
export const ANSWERED = -1;

export interface Answers {
  /** By token: the best odds of a word of the other side to stand for it; `SAME` for what is no content word, or unknown. */
  readonly reference: Float32Array;
  readonly candidate: Float32Array;
}

/** Odds of words of one root: "photographs" and "photography", but also "employer" and "employee". */
export const ONE_ROOT = 1.5;

/** May `a` stand for `b`? `NOTHING`..`SAME`. */
export function oddsOf(lexicon: Lexicon, a: Token, b: Token): number {
  if (a.lemma === b.lemma || a.norm === b.norm) return SAME;
  const known = substitutesOf(lexicon);
  let odds = known.odds(a, b);
  if (a.tag !== b.tag) odds = Math.max(odds, known.odds(asVerb(lexicon, a) ?? a, asVerb(lexicon, b) ?? b));
  return odds < ONE_ROOT && areOfOneRoot(lexicon, a, b) ? ONE_ROOT : odds;
}

/** The first letter is asked first: nearly all words are of different roots. */
function areOfOneRoot(lexicon: Lexicon, a: Word, b: Word): boolean {
  return a.lemma.charCodeAt(0) === b.lemma.charCodeAt(0) && lexicon.areDerived(a.lemmaId, b.lemmaId);
}

type Word = Pick<Token, 'lemma' | 'lemmaId' | 'tag'>;

/** Share of its uses from which on a word is a verb as well. */
const ALSO_A_VERB = 0.08;
/** Pairs of words from which on nobody is asked: a sentence of 500 content words is a list, or none. */
const MOST = 250_000;

export const answersOf = oncePerPair(({ lexicon, reference, candidate }: DriftInput): Answers => {
  const known = substitutesOf(lexicon);
  const r = unitsOf(reference, lexicon, known);
  const c = unitsOf(candidate, lexicon, known);
  if (r.length * c.length > MOST) return { reference: unasked(reference, []), candidate: unasked(candidate, []) };
  const out = { reference: unasked(reference, r), candidate: unasked(candidate, c) };
  for (const a of r)
    for (const b of c) {
      let odds = a.lemma === b.lemma ? SAME : known.between(a.point, b.point);
      if (odds < ONE_ROOT && areOfOneRoot(lexicon, a, b)) odds = ONE_ROOT;
      for (let i = a.from; i < a.to; i++) out.reference[i] = Math.max(out.reference[i]!, odds);
      for (let j = b.from; j < b.to; j++) out.candidate[j] = Math.max(out.candidate[j]!, odds);
    }
  return out;
});

interface Unit extends Word {
  readonly point: Float32Array;
  readonly from: number;
  readonly to: number;
}

/** Content words, and verbs with the particle that makes another verb of them. */
function unitsOf({ tokens }: Side, lexicon: Lexicon, known: Substitutes): Unit[] {
  const out: Unit[] = [];
  tokens.forEach((t, i) => {
    if (t.kind !== 'word') return;
    const next = tokens[i + 1];
    if (next?.kind === 'word' && (t.tag === 'VERB' || t.tag === 'NOUN')) {
      const id = lexicon.idOfPhrase(t.lemma, next.norm);
      const word = { lemmaId: id, tag: t.tag };
      const point = known.pointOf(word);
      if (point) out.push({ ...word, point, lemma: lexicon.wordOf(id), from: i, to: i + 2 });
    }
    if (t.stop) return;
    for (const word of [t, asVerb(lexicon, t)]) {
      const point = word && known.pointOf(word);
      if (point) out.push({ lemmaId: word.lemmaId, tag: word.tag, point, lemma: word.lemma, from: i, to: i + 1 });
    }
  });
  return out;
}

/** "Forbidden" answers "banned", and "a promise" answers "pledged". */
function asVerb(lexicon: Lexicon, t: Token): Word | null {
  if ((t.tag !== 'ADJ' && t.tag !== 'NOUN') || lexicon.tagShare(t.word, 'VERB') < ALSO_A_VERB) return null;
  const lemmaId = lexicon.lemmaOf(t.word, 'VERB');
  return { lemmaId, tag: 'VERB', lemma: lexicon.wordOf(lemmaId) };
}

function unasked({ tokens }: Side, units: readonly Unit[]): Float32Array {
  const out = new Float32Array(tokens.length).fill(SAME);
  for (const u of units) out.fill(NOTHING, u.from, u.to);
  return out;
}
