// What went ahead was not called off: outcomes that exclude each other, and those that are one, whatever the words.
//
//   the strike was called off          →  the walkout went ahead as planned    the opposite
//   the storm weakened                 →  the storm gathered strength          the opposite
//   the strike was called off          ↔  the walkout was cancelled            the same
//   the strike did not go ahead        ↔  the strike was called off            the same
//
// Words of one phrase are linked one by one or not at all ("called" → "went"), so that neither a dictionary of antonyms nor
// vectors see it. `outcome-table.ts` holds the phrases by rows of two sides. The tempting wrong answer is a claim wherever the texts
// have phrases of either side: "the ban was lifted a year after it was imposed" has both, so a row counts only where each text has
// one side of it, a denial turns a phrase about, and something beside both must be the same. One walk of a side, a look-up a word.
import type { Link, Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { isToldBeside } from '../pair/beside.ts';
import { isStop } from '../pair/clauses.ts';
import { BOTH_SIDES } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { isCovered, overlap, type SpanPair, spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { neededMarks } from './needed.ts';
import { NOBODY, type Outcome, outcomesOf } from './outcome-phrases.ts';

/** Tokens from a phrase to the word that is told of both. */
const BESIDE = 7;
const STRENGTH = 0.82;

interface Met {
  readonly reference: Outcome;
  readonly candidate: Outcome;
}

/** What both texts tell of one thing, by rows of which each of them has one side. */
const metOf = oncePerPair((input): readonly Met[] => {
  const [r, c] = [outcomesOf(input.reference.tokens), outcomesOf(input.candidate.tokens)];
  if (r.length === 0 || c.length === 0) return [];
  const out: Met[] = [];
  for (const row of new Set(r.map((x) => x.row))) {
    const [ours, theirs] = [r.filter((x) => x.row === row), c.filter((x) => x.row === row)];
    const isOne = (list: readonly Outcome[]) => list.every((x) => x.side === list[0]!.side);
    if (theirs.length === 0 || !isOne(ours) || !isOne(theirs)) continue;
    const met = ours
      .flatMap((reference) => theirs.map((candidate) => ({ reference, candidate })))
      .find((m) => isToldBeside(input, m.reference, m.candidate, BESIDE, (l, word) => isSame(input, l, word, m)));
    if (met) out.push(met);
  }
  return out;
});

const LOOSE: ReadonlySet<string> = new Set(['contextual', 'none', 'antonym']);

/** A link that says that both are told of one thing: outside both phrases, in their sentences, and no mere neighbour. */
function isSame({ reference, candidate }: DriftInput, l: Link, word: Token, m: Met): boolean {
  // "leave the bay leaf in": what stands between is no part of the phrase.
  const isPart = ({ lemma, norm }: Token, o: Outcome) => o.words.includes(lemma) || o.words.includes(norm);
  const inside = (k: number, tokens: readonly Token[], o: Outcome) => isCovered([o], k) && isPart(tokens[k]!, o);
  return (
    word.kind !== 'punctuation' &&
    !LOOSE.has(l.relation) &&
    !inside(l.reference, reference.tokens, m.reference) &&
    !inside(l.candidate, candidate.tokens, m.candidate) &&
    isOneSentence(reference.tokens, l.reference, m.reference) &&
    isOneSentence(candidate.tokens, l.candidate, m.candidate)
  );
}

/** Does no full stop part the word from the phrase? */
function isOneSentence(tokens: readonly Token[], at: number, { from, to }: TokenSpan): boolean {
  const between = at < from ? tokens.slice(at, from) : tokens.slice(to, at);
  return !between.some(isStop);
}

/** Outcomes that cannot both be, where none of the claims `known` turns them about already. */
export function findOutcomes(input: DriftInput, known: readonly Candidate[]): Candidate[] {
  if (input.pack) return [];
  const touches = (a: TokenSpan | null, b: TokenSpan) => a !== null && overlap(a, b);
  const isKnown = ({ reference, candidate }: Met) =>
    known.some((x) => x.kind === 'negation' && touches(x.reference, reference) && touches(x.candidate, candidate));
  return metOf(input)
    .filter((m) => !isKnown(m))
    .filter((m) => m.reference.side !== m.candidate.side && m.reference.words !== m.candidate.words)
    .filter((m) => !m.reference.isBounded && !m.candidate.isBounded)
    .filter((m) => !standForOthers(input, m) && !isOfNeed(input, m))
    .map((m) => majorChange(input, 'negation', spanOf(m.reference), spanOf(m.candidate), 'the opposite', STRENGTH));
}

/** "only the chapel survived" ↔ "apart from the chapel nothing came through": the denial belongs to the exception. */
function isOfNeed(input: DriftInput, m: Met): boolean {
  const marks = neededMarks(input);
  return BOTH_SIDES.some((side) =>
    [...marks[side]].some(
      (k) => NONE_OR_NOTHING.test(input[side].tokens[k]!.norm) && m[side].from - k < NOBODY && k < m[side].from,
    ),
  );
}

const NONE_OR_NOTHING = /^(?:no|none|nobody|no-one|nothing)$/;

/** "left and was to arrive" ↔ "departed and was to reach": each phrase stands for another word, none for the other phrase. */
function standForOthers(input: DriftInput, { reference, candidate }: Met): boolean {
  const standsOutside = (side: SideName, own: TokenSpan, there: TokenSpan) => {
    const l = linkOf(input, side, own.from);
    const at = l && !LOOSE.has(l.relation) ? l[otherSide(side)] : -1;
    return at >= 0 && !isCovered([there], at);
  };
  return standsOutside('reference', reference, candidate) && standsOutside('candidate', candidate, reference);
}

/** One outcome in other words, at least one of them a phrase: what its words are one by one says nothing. */
export function keptOutcomes(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return metOf(input)
    .filter((m) => m.reference.side === m.candidate.side && (m.reference.isPhrase || m.candidate.isPhrase))
    .map((m) => ({ reference: spanOf(m.reference), candidate: spanOf(m.candidate) }));
}
