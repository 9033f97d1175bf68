// Kind relation, of causes and of what came first: which of two events led to the other, which was earlier?
//
//   The cut was caused by a fire           →  The loss of power led to a fire             cause and effect exchanged
//   The protests triggered the curfew      →  The protests broke out because of the curfew
//   He rang the police after hiding it     →  First he rang the police, then he hid it    the order turned round
//   The fire led to a power cut            ↔  The power cut was the result of a fire      fair: the events changed sides with the word
//
// Words that join two events, each with the event that it puts first; the events are told by their words (pair/sides.ts). A cause
// comes first as well, so "after" and "because" are held against each other, yet order alone is no cause: only words of one sort
// show an exchange. Tempting and wrong: the order of the clauses. Linear in the tokens, quadratic in the joints of a pair.
import type { Token, TokenSpan } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { type Crossing, crossingOf, isCrossed, isStill, type Sides, shownOf } from '../pair/sides.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { findDenials } from '../words/polarity.ts';
import { jointForms } from './joint-forms.ts';
import { findFirstWords, type JointWord, type Sort, wordsFrom } from './joint-words.ts';

/** Two events and the word between them, the earlier one first. */
interface Joint extends TokenSpan, Sides {
  readonly sort: Sort;
  /** A step, or what was over by then: see joint-forms.ts. */
  readonly byForm?: boolean;
}

interface Pairing {
  readonly reference: Joint;
  readonly candidate: Joint;
  readonly fair: boolean;
}

const pairings = oncePerPair((input: DriftInput): Pairing[] => {
  const r = jointsOf(input, 'reference');
  if (r.length === 0) return [];
  const c = jointsOf(input, 'candidate');
  return r.flatMap((reference) =>
    c.flatMap((candidate): Pairing[] => {
      if (reference.sort !== candidate.sort) return [];
      const x = crossingOf(input, reference, candidate);
      const fair = isStill(x);
      const crossed = reference.sort === 'cause' ? isCrossed(x) : isReordered(input, reference, candidate, x);
      return fair || crossed ? [{ reference, candidate, fair }] : [];
    }),
  );
});

/** Of steps what is done crosses, whatever it is done to: "rinse the leaves, then cut them". */
function isReordered(input: DriftInput, r: Joint, c: Joint, all: Crossing): boolean {
  if (isCrossed(all) && all.stay === 0) return true;
  if (!r.byForm && !c.byForm) return false;
  const verbs = (side: SideName, { first, second }: Sides): Sides => {
    const isVerb = (k: number) => input[side].tokens[k]!.tag === 'VERB';
    return { first: first.filter(isVerb), second: second.filter(isVerb) };
  };
  const done = crossingOf(input, verbs('reference', r), verbs('candidate', c));
  return isCrossed(done) && done.stay === 0;
}

export function findCaused(input: DriftInput): Candidate[] {
  const all = pairings(input);
  if (all.some((p) => p.fair)) return [];
  return all.slice(0, 1).map(({ reference, candidate }) => {
    const says =
      reference.sort === 'cause' ? 'cause and effect are exchanged' : 'what came first now comes after the other';
    return { ...majorChange(input, 'relation', ...shownOf(input, reference, candidate), says, 0.8), certain: true };
  });
}

function jointsOf(input: DriftInput, side: SideName): Joint[] {
  const { tokens } = input[side];
  const out: Joint[] = [];
  let next = 0;
  for (const i of findFirstWords(tokens)) {
    if (i < next) continue;
    const w = wordsFrom(tokens[i]!.norm).find((x) => x.words.every((word, k) => tokens[i + k]?.norm === word));
    if (!w || !isJoint(tokens, i, w)) continue;
    const span = { from: i, to: i + w.words.length };
    const sides = sidesOf(tokens, span, w.sort);
    if (sides)
      out.push({ ...span, sort: w.sort, ...(w.sign > 0 ? sides : { first: sides.second, second: sides.first }) });
    next = span.to;
  }
  for (const { from, to, sort } of jointForms(tokens)) {
    const sides = isDenied(tokens, sort) ? null : sidesOf(tokens, { from, to }, sort);
    if (sides) out.push({ from, to, sort, byForm: true, ...sides });
  }
  return out;
}

/** A denial turns the order about. */
const isDenied = (tokens: readonly Token[], sort: Sort) =>
  sort === 'order' && findDenials(tokens).length + findTurning(tokens).length > 0;

/** "the cause", "after that", "once more", "not before Monday": nothing is joined, or by a denial, which turns it about. */
function isJoint(tokens: readonly Token[], at: number, w: JointWord): boolean {
  const t = tokens[at]!;
  if (w.words.length === 1 && w.sort === 'cause' && w.sign > 0)
    return t.tag === 'VERB' && tokens[at + 1]?.norm !== 'by';
  if (w.sort === 'cause') return true;
  if (POINTING.test(tokens[at + w.words.length]?.norm ?? '')) return false;
  return !isDenied(tokens, w.sort);
}

const findTurning = wordFinder(/^(?:without|earliest)$/);
const POINTING = /^(?:that|which|this|it|then|all|too|long|more|again|a)$/;

/** "After the vote, she left", "Eleven years after the strike, they …", "Owing to the storm the match …": both events stand behind. */
const isFronted = (tokens: readonly Token[], from: number): boolean => {
  for (let k = from - 1; k >= 0; k--) {
    if (/^[.;:]$/.test(tokens[k]!.norm)) return true;
    if (!/^(?:NUM|ADV|DET)$/.test(tokens[k]!.tag) && !LENGTHS.test(tokens[k]!.lemma)) return false;
  }
  return true;
};
const LENGTHS = /^(?:minute|hour|day|week|month|year|decade|moment|shortly|soon|long|just|only)$/;

/** Tokens in which an event is told; of order less, since a sentence has many and each only one neighbour. */
const REACH = 12;
const NEAR = 7;
const STOPS = /^[.;:!?“”"]$/;

function sidesOf(tokens: readonly Token[], span: TokenSpan, sort: Sort): Sides | null {
  const fronted = isFronted(tokens, span.from);
  const reach = sort === 'order' ? NEAR : REACH;
  // Without its comma nobody knows where the first event ends.
  if (fronted && !tokens.slice(span.to, span.to + reach).some((t) => t.norm === ',')) return null;
  const walk = (from: number, step: 1 | -1, end: (t: Token) => boolean) => {
    const found: number[] = [];
    let k = from;
    for (let n = 0; k >= 0 && k < tokens.length && n < reach; k += step, n++) {
      if (end(tokens[k]!)) break;
      if (isTelling(tokens[k]!)) found.push(k);
    }
    return { found, k };
  };
  const isStop = (t: Token) => STOPS.test(t.norm);
  // "What cost her the job was that she had talked": up to the word that joins them.
  const near = walk(span.to, 1, (t) => isStop(t) || (t.norm === ',' && fronted) || OTHER.test(t.norm));
  const far = fronted ? walk(near.k + 1, 1, isStop) : walk(span.from - 1, -1, (t) => isStop(t) || OTHER.test(t.norm));
  const sides = { first: far.found, second: near.found };
  return sides.first.length > 0 && sides.second.length > 0 ? sides : null;
}

/** What is told of somebody who says so is no event. */
const OTHER = /^(?:because|although|while|whereas|but)$/;
const isTelling = (t: Token): boolean =>
  t.kind === 'word' && !t.stop && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(t.tag) && !REPORTS.has(t.lemma);
const REPORTS = new Set('say tell think believe report claim add explain'.split(' '));
