// Kind modality, of what somebody was told to do: whether it was done nobody says.
//
//   the pilot was ordered to land            →  the pilot landed                 told as done
//   residents were told to leave             →  residents left
//   doctors told him to stop smoking         →  he stopped smoking
//   the pilot landed                         →  the pilot was ordered to land    and the other way round
//   residents were told to leave             ↔  residents had to leave           fair: a duty
//   he was told to wait and waited an hour   ↔  he waited for an hour            fair: told on both sides
//   was forced to resign                     ↔  resigned                         fair: who is forced, made or persuaded to does it
//
// Reads verbs of bidding, with whom they bid, up to "to" and its verb; the other side must have the deed as done, and no word of bidding or
// duty at all. Tempting and wrong: verbs of bidding that are replaced in their own place (`attitude.ts` reads those). Linear.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { ADVISING, ADVISING_TO, INVITING, ORDERING, ORDERING_TO, REQUESTING } from './bidding.ts';

const BIDDING: Readonly<Record<string, string>> = {
  'an order': `${ORDERING} ${ORDERING_TO}`,
  'a request': REQUESTING,
  'an invitation': INVITING,
  advice: `${ADVISING} ${ADVISING_TO}`,
};
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(BIDDING).flatMap(([name, verbs]) => verbs.split(' ').map((verb) => [verb, name] as const)),
);
const findBidding = lemmaFinder(NAMES);
/** By these the other side bids as well, or leaves open what came of it. */
const BIDS =
  /^(?:must|should|shall|ought|needs?|needed|required?|obliged|supposed|due|instructions?|demand\w*|calls?|called|appeal\w*|advice|recommend\w*|invitations?|warnings?|suggest\w*|orders|commands|requests|pressed|pressure|want\w*|would|will|may|might|could|can|if|unless|refus\w*|declin\w*)$/;
/** By these the deed is told beside the order. */
const OBEYED = /^(?:did|does|obey|obeyed|complied|complies|agreed|agrees|followed|accepted|duly)$/;
/** Tokens of those who are bidden. */
const WHO = 5;

interface Bid extends TokenSpan {
  readonly name: string;
  readonly verb: number;
}

export function findBidden(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side) =>
    bidsOf(input[side].tokens).flatMap((bid): Candidate[] => {
      const there = doneAt(input, side, bid);
      if (!there) return [];
      const { reference, candidate } = facing(side, { from: bid.from, to: bid.to }, there);
      if (side === 'reference')
        return [majorChange(input, 'modality', reference, candidate, `${bid.name} is told as carried out`, STRENGTH)];
      const says = `what was done is only ${bid.name}`;
      return [{ ...majorChange(input, 'modality', reference, candidate, says, STRENGTH), severity: 'minor' }];
    }),
  );
}

const STRENGTH = 0.85;

function bidsOf(tokens: readonly Token[]): Bid[] {
  return findBidding(tokens).flatMap((from): Bid[] => {
    const t = tokens[from]!;
    if (t.tag !== 'VERB' || denialOf(tokens, from) >= 0) return [];
    for (let k = from + 1; k <= from + 1 + WHO && k < tokens.length; k++) {
      if (tokens[k]!.norm === 'to' && isDeed(tokens[k + 1]))
        return [{ from, to: k + 2, verb: k + 1, name: NAMES.get(t.lemma)! }];
      if (tokens[k]!.kind === 'punctuation' || /^(?:VERB|AUX)$/.test(tokens[k]!.tag)) return [];
    }
    return [];
  });
}

/** "to land", "to hand over": the base form, whatever the tagger thinks of the word. */
const isDeed = (t: Token | undefined) =>
  t?.kind === 'word' && t.norm === t.lemma && !t.stop && /^(?:VERB|NOUN|ADJ|X)$/.test(t.tag);

/** The deed on the other side, done there and not on its own. */
function doneAt(input: DriftInput, side: SideName, { verb }: Bid): TokenSpan | null {
  const own = input[side].tokens;
  const { tokens } = input[otherSide(side)];
  const { lemma } = own[verb]!;
  if (own.some((t, k) => OBEYED.test(t.norm) || (t.lemma === lemma && k !== verb))) return null;
  if (findBidding(tokens).length > 0 || tokens.some((t, k) => BIDS.test(t.norm) || isDuty(tokens, k))) return null;
  const there = own[verb]!.tag === 'VERB' ? sameAcross(input, side, verb) : -1;
  const at = tokens.findIndex((t, k) => (k === there || t.lemma === lemma) && isDone(tokens, k, lemma));
  return at < 0 || denialOf(tokens, at) >= 0 ? null : { from: at, to: at + 1 };
}

/** "had to leave", "was to leave" */
const isDuty = (tokens: readonly Token[], at: number) =>
  /^(?:has|have|had|is|are|was|were)$/.test(tokens[at]!.norm) && tokens[at + 1]?.norm === 'to';

/** "left", "has resigned", "pays"; "the guards retired" too, whose verb may count as a quality. */
function isDone(tokens: readonly Token[], k: number, deed: string): boolean {
  const { norm, tag } = tokens[k]!;
  const [before, ahead] = [tokens[k - 1], tokens[k - 2]];
  if (!before || before.norm === 'to' || ahead?.norm === 'to' || norm.endsWith('ing')) return false;
  if ([before, ahead].some((t) => t && /^(?:has|have|had)$/.test(t.norm))) return true;
  return norm !== deed && (tag === 'VERB' || (norm.endsWith('ed') && /^(?:NOUN|PROPN|PRON)$/.test(before.tag)));
}
