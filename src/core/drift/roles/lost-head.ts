// Whose somebody is, told of that one instead:
//
//   the mayor's wife was hurt       →  the mayor was hurt             the head of the phrase is gone, its owner stands there
//   the mayor was hurt              →  the mayor's wife was hurt
//   the head of the firm left       →  the firm left
//   the firm's board sacked him     ↔  the firm sacked him            fair: a body speaks for its house
//   a spokesman for the firm said   ↔  the firm said                  not here: `quotations/attribution.ts`
//
// The owner is kept, so that no word of it is exchanged, and nothing tells that another one is spoken of. Tempting and wrong: every noun that
// is dropped beside its owner: what a house does its bodies and staff do. A list of persons; linear in the persons.
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { isNoun } from '../pair/heads.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';

const PERSONS = new Set(
  'wife husband son daughter father mother brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother widow widower fiancé fiancée boyfriend girlfriend ex-wife ex-husband partner friend lover neighbour neighbor colleague lawyer deputy adviser advisor aide assistant driver bodyguard rival critic predecessor successor opponent victim killer owner founder tenant landlord doctor nurse patient teacher pupil parent child baby dog cat horse car'.split(
    ' ',
  ),
);
/** "the head of the firm", "a replica of the crown" */
const OF_SOMETHING = new Set(
  'head chief boss leader founder owner president chairman chairwoman director manager supporter opponent critic relative survivor assistant subsidiary ambassador trial spokesman spokeswoman agent copy replica draft photograph picture drawing model threat risk fear promise talk plan idea rumour rumor'.split(
    ' ',
  ),
);
const VERBAL = /^(?:VERB|AUX)$/;
/** Tokens from "of" to the owner. */
const OF_REACH = 4;
const STRENGTH = 0.75;

const persons = lemmaFinder(new Set([...PERSONS, ...OF_SOMETHING]));

export function findLostHead(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  for (const side of BOTH_SIDES) {
    const { tokens } = input[side];
    for (const k of persons(tokens)) {
      if (across(input, side, k) >= 0) continue;
      const owner = ownerOf(tokens, k);
      const there = owner < 0 ? -1 : across(input, side, owner);
      if (there < 0 || !isAlone(input, side, k, owner, there)) continue;
      const spans = facing(
        side,
        { from: Math.min(k, owner), to: Math.max(k, owner) + 1 },
        { from: there, to: there + 1 },
      );
      const { reference, candidate } = spans;
      out.push({
        ...majorChange(input, 'role', reference, candidate, 'it is told of another one', STRENGTH),
        certain: true,
      });
    }
  }
  return out;
}

/** "the |mayor|'s wife", "the head of the |firm|"; −1 for none. */
function ownerOf(tokens: readonly Token[], k: number): number {
  if (isPossessive(tokens[k - 1])) return k - 2;
  if (!/^(?:of|for|to)$/.test(tokens[k + 1]?.norm ?? '')) return -1;
  for (let i = k + 2; i < Math.min(tokens.length, k + 6); i++) {
    const t = tokens[i]!;
    if (isNoun(t)) {
      if (!isNoun(tokens[i + 1])) return i;
    } else if (!/^(?:DET|ADJ|NUM)$/.test(t.tag)) return -1;
  }
  return -1;
}

/** Does the owner do there, or bear, what the person does here, and own nothing? */
function isAlone(input: DriftInput, side: SideName, k: number, owner: number, there: number): boolean {
  const own = input[side].tokens;
  const other = input[otherSide(side)].tokens;
  if (own[owner]!.norm !== other[there]!.norm || isPossessive(other[there + 1])) return false;
  // "the leader of the party"
  if (other.slice(Math.max(0, there - OF_REACH), there).some((t) => t.norm === 'of')) return false;
  const end = Math.max(k, owner) + 1;
  const isKept = (n: number) =>
    across(input, side, end + n) === there + 1 + n && own[end + n]!.norm === other[there + 1 + n]!.norm;
  return VERBAL.test(own[end]?.tag ?? '') && isKept(0) && isKept(1);
}
