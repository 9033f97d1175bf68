// Whose somebody is, told of that one instead:
//
//   the mayor's wife was hurt       →  the mayor was hurt             the head of the phrase is gone, its owner stands there
//   the mayor was hurt              →  the mayor's wife was hurt
//   the head of the firm left       →  the firm left
//   the firm's board sacked him     ↔  the firm sacked him            fair: a body speaks for its house
//   a spokesman for the firm said   ↔  the firm said                  not here: `quotations/attribution.ts`
//
// The owner is kept, so that no word of it is exchanged, and nothing tells that another one is spoken of. Tempting and wrong: every noun that
// is dropped beside its owner: what a house does its bodies and staff do, "the city of Leeds" is Leeds, and with the roof of the
// house the house fell in. So persons, and a list of things. Linear in the nouns.
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { startBefore } from '../pair/clauses.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { isNoun } from '../pair/heads.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { isPerson } from '../words/persons.ts';

/** "the fall in orders", "the threat of a strike": what is told of them is not told of what they are of. */
const OF_SOMETHING = new Set(
  'copy replica draft photograph picture drawing model translation dog cat horse car subsidiary capital trial threat risk fear promise talk plan proposal idea rumour rumor hope prospect chance possibility suspicion fall decline drop rise increase slowdown shortage lack absence loss failure success demand cost end refusal rejection denial criticism review delay ban resistance opposition rate'.split(
    ' ',
  ),
);
/** Whoever speaks for a house is the house. */
const SPEAKING = /^(?:spokes(?:man|woman|person)|representative|lawyer|official|source|member|player|resident)$/;
const VERBAL = /^(?:VERB|AUX)$/;
/** Tokens from "of" to the owner. */
const OF_REACH = 4;
/** Share of the words that were kept. */
const KEPT = 0.55;
/** Tokens from a head to its owner. */
const OWNER_REACH = 9;
const STRENGTH = 0.75;

export function findLostHead(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  if (!isLightlyEdited(input, KEPT)) return out;
  for (const side of BOTH_SIDES) {
    const { tokens } = input[side];
    for (const [k, t] of tokens.entries()) {
      if (!isNoun(t) || across(input, side, k) >= 0 || !isHead(input, t)) continue;
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

/** Somebody, or a thing of another kind than its owner; "the players of the team" are the team. */
const isHead = ({ lexicon }: DriftInput, t: Token): boolean =>
  OF_SOMETHING.has(t.lemma) ||
  (t.norm === t.lemma && isPerson(lexicon, t) && !SPEAKING.test(t.norm)) ||
  /^(?:parents|children|supporters|critics)$/.test(t.norm);

/** "the |mayor|'s wife", "the head of the |firm|"; −1 for none. */
function ownerOf(tokens: readonly Token[], k: number): number {
  if (isPossessive(tokens[k - 1])) return k - 2;
  if (!/^(?:of|for|to|in)$/.test(tokens[k + 1]?.norm ?? '')) return -1;
  for (let i = k + 2; i < Math.min(tokens.length, k + OWNER_REACH); i++) {
    const t = tokens[i]!;
    if (isNoun(t)) {
      if (!isNoun(tokens[i + 1]) && !isPossessive(tokens[i + 1])) return i;
    } else if (!/^(?:DET|ADJ|NUM)$/.test(t.tag) && !isPossessive(t)) return -1;
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
    across(input, side, end + n) === there + 1 + n && own[end + n]!.lemma === other[there + 1 + n]!.lemma;
  if (!isSubject(own, Math.min(k, owner)) || !isSubject(other, there)) return false;
  const isVerb = VERBAL.test(own[end]?.tag ?? '');
  return (
    (isVerb || own[end]?.tag === 'ADP' || /^(?:who|which)$/.test(own[end]?.norm ?? '')) &&
    isKept(0) &&
    (isVerb ? across(input, side, end + 1) >= 0 : isKept(1))
  );
}

/** Does nothing of the clause stand before its phrase? Of an object a verb says much the same: "screened for (signs of) the disorder". */
const isSubject = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(startBefore(tokens, at), at).every((t) => !/^(?:VERB|AUX|ADP)$/.test(t.tag));
