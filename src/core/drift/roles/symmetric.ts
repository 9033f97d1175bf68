// Words that say of A and B what they say of B and A:
//
//   Arden drew with Kelso      ↔  Kelso drew with Arden         fair
//   Renn is a cousin of Voss   ↔  Voss is a cousin of Renn
//   the forest adjoins the lake ↔ the lake adjoins the forest
//   Arden sided with Kelso     →  Kelso sided with Arden        changed: no such word
//
// Symmetric predicates (Levin 1993, 4.1; Dowty 1991). Who stands on which side of them tells nothing, so what kind role says of the two is answered.
// Tempting and wrong: every "with": who fell in love with somebody is not loved. A table; linear in its words.
import type { Token } from '../../types.ts';
import { across } from '../pair/across.ts';
import { isNoun } from '../pair/heads.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';

/** Before "with", anything may stand between: "signed a treaty with". */
const WITH = new Set(
  'draw tie merge twin debate sign speak talk shake argue quarrel negotiate compete cooperate co-operate collaborate alloy fight clash partner overlap coincide agree correspond coexist mate write co-write war peace talks negotiation border spar duel swap exchange trade intersect converge unite reconcile chat confer dine lunch duet alliance treaty pact friend contact agreement consistent compatible incompatible synonymous friendly dance'.split(
    ' ',
  ),
);
/** Right before the other one. */
const DIRECT = new Set(
  'resemble adjoin border abut meet marry play cross intersect parallel equal neighbour neighbor partner'.split(' '),
);
/** Before "of" or "to". */
const RELATIONS = new Set(
  'cousin twin neighbour neighbor rival colleague partner contemporary ally friend classmate teammate team-mate relative sibling similar identical equal equivalent close next adjacent related parallel married opposite'.split(
    ' ',
  ),
);
/** From the word to its "with", and from either to the two. */
const REACH = 6;
const find = lemmaFinder(new Set([...WITH, ...DIRECT, ...RELATIONS]));

/** From the beginning to the second of the two, on both sides, where they changed places around such a word. */
export function keptSymmetric(input: DriftInput): SpanPair[] {
  const { tokens } = input.reference;
  return find(tokens).flatMap((k) => {
    const [left, right] = [nounBefore(tokens, k), nounBehind(tokens, hingeEnd(tokens, k))];
    if (left < 0 || right < 0) return [];
    const [a, b] = [across(input, 'reference', left), across(input, 'reference', right)];
    if (a < 0 || b < 0 || a <= b || !isOneWord(input, k, b, a)) return [];
    return [{ reference: { from: 0, to: right + 1 }, candidate: { from: 0, to: a + 1 } }];
  });
}

/** Where the second of the two may begin; −1 for no symmetric use. */
function hingeEnd(tokens: readonly Token[], k: number): number {
  const { lemma } = tokens[k]!;
  for (let i = k + 1; i < Math.min(tokens.length, k + REACH) && tokens[i]!.kind !== 'punctuation'; i++) {
    const { norm } = tokens[i]!;
    if (norm === 'with' && WITH.has(lemma)) return i + 1;
    if (i === k + 1 && (norm === 'of' || norm === 'to') && RELATIONS.has(lemma)) return i + 1;
  }
  return DIRECT.has(lemma) ? k + 1 : -1;
}

/** The same word stands between the two on the other side. */
const isOneWord = (input: DriftInput, k: number, from: number, to: number): boolean => {
  const there = across(input, 'reference', k);
  return there > from && there < to && input.candidate.tokens[there]!.lemma === input.reference.tokens[k]!.lemma;
};

function nounBefore(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - REACH) && tokens[k]!.kind !== 'punctuation'; k--)
    if (isNoun(tokens[k])) return k;
  return -1;
}

function nounBehind(tokens: readonly Token[], from: number): number {
  if (from < 0) return -1;
  for (let k = from; k < Math.min(tokens.length, from + REACH) && tokens[k]!.kind !== 'punctuation'; k++)
    if (isNoun(tokens[k]) && !isNoun(tokens[k + 1])) return k;
  return -1;
}
