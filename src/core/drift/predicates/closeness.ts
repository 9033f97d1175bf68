// How far from the old word is the new one, by the lexicon, the vectors and the dictionary of substitutes? A first guess of a swap's strength.
//
//   began  →  commenced    a near synonym that may not fit here          0.12
//   oak    →  tree         a more general word                           0.2
//   boots  →  shoes        a word for something else of the same kind    0.45
//   told   →  asked        a statement is now a question                 0.75
//
// The fitted judge reads it beside the numbers of `judge/substitution.ts`. Tempting and wrong: the vector alone, which has a sister as
// near as a synonym. Words² of a swap, a handful each.
import type { Token } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { ONE_ROOT, oddsOfUnits } from '../words/answers.ts';
import { nearness } from '../words/nearness.ts';
import { accusation } from './accusation.ts';

/** Nearness below which two words without a tie in the lexicon mean different things. */
export const FAR = 0.27;

/** Odds of the dictionary of substitutes from which on a word is a fair one, and to which it is another one. */
const FAIR = 2;
const ANOTHER = -4;

const TELLS = new Set(['tell', 'say', 'state', 'announce', 'declare', 'reply', 'answer', 'respond']);
const ASKS = new Set(['ask', 'inquire', 'enquire', 'question']);

function speechAct(t: Token): 'tell' | 'ask' | null {
  if (t.tag !== 'VERB') return null;
  return TELLS.has(t.lemma) ? 'tell' : ASKS.has(t.lemma) ? 'ask' : null;
}

/** A first guess from what is known of words: used as a feature, and as the verdict where no model is loaded. */
export function closeness(
  input: DriftInput,
  r: readonly Token[],
  c: readonly Token[],
): { strength: number; far: boolean; why: string } {
  const { lexicon } = input;
  const crime = accusation(input, r, c);
  if (crime) return { strength: 0.65, far: true, why: crime };
  if (r.length > 1 && c.length > 1) return phraseCloseness(input, r, c);
  let best = -1;
  let senses = 99;
  for (const a of r)
    for (const b of c) {
      if (a.lemma === b.lemma) best = 1;
      best = Math.max(best, nearness(lexicon, a, b));
      senses = Math.min(senses, lexicon.synonymRank(a.lemmaId, b.lemmaId) || 99);
    }
  const a = r[r.length - 1]!;
  const b = c[c.length - 1]!;
  const act = speechAct(a) && speechAct(b) && speechAct(a) !== speechAct(b);
  if (act)
    return {
      strength: 0.75,
      far: true,
      why: speechAct(b) === 'ask' ? 'a statement is now a question' : 'a question is now a statement',
    };
  const odds = Math.max(...oddsOfUnits(input, r, c).flat());
  if (senses <= 2 || odds >= FAIR) return { strength: 0.12, far: false, why: 'a near synonym that may not fit here' };
  if (lexicon.hypernymSteps(a.lemmaId, b.lemmaId) > 0)
    return {
      strength: 0.2,
      far: false,
      why: a.tag === 'VERB' ? 'a word that may say more or less' : 'a more general word',
    };
  if (lexicon.areDerived(a.lemmaId, b.lemmaId))
    return { strength: 0.25, far: false, why: 'another form of the word, which may say something else' };
  if (lexicon.hypernymSteps(b.lemmaId, a.lemmaId) > 0) return { strength: 0.25, far: false, why: 'a narrower word' };
  if (odds <= ANOTHER) return { strength: 0.55, far: true, why: 'a word for something else' };
  if (senses < 99) return { strength: 0.3, far: best < 0.35, why: 'a synonym of another sense of the word' };
  if (lexicon.areSisters(a.lemmaId, b.lemmaId))
    return { strength: 0.45, far: a.tag === 'NOUN', why: 'a word for something else of the same kind' };
  return {
    strength: Math.min(0.7, Math.max(0.2, 0.7 - 0.7 * best)),
    far: best < FAR,
    why: best < FAR ? 'a word with another meaning' : 'a related word that may say something else',
  };
}

/** A passage says the same only if each word of it has an answer: the one that is worst answered decides. */
function phraseCloseness(
  input: DriftInput,
  r: readonly Token[],
  c: readonly Token[],
): { strength: number; far: boolean; why: string } {
  const { lexicon } = input;
  const odds = oddsOfUnits(input, r, c);
  const near = r.map((a, i) =>
    c.map((b, k) =>
      lexicon.synonymRank(a.lemmaId, b.lemmaId) > 0 || odds[i]![k]! >= ONE_ROOT ? 1 : nearness(lexicon, a, b),
    ),
  );
  const worst = Math.min(
    ...near.map((row) => Math.max(...row)),
    ...c.map((_, k) => Math.max(...near.map((row) => row[k]!))),
  );
  const far = worst < FAR;
  return {
    strength: Math.min(0.7, Math.max(0.2, 0.7 - 0.7 * worst)),
    far,
    why: far ? 'this says something else' : 'this may say something else',
  };
}
