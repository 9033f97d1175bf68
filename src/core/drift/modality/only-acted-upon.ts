// A deed that was done is only planned, begun, spoken of or undone, or the reverse:
//
//   the state sold the railway   →  the state agreed to sell the railway
//   ordered twelve ferries       →  cancelled an order for twelve ferries
//   decided to close it          ↔  took the decision to close it           fair: the verb only lends its form
//   failed to stop it            →  stopped it                              not here: denied, see `negation.ts`
//   was asked to leave           →  left                                    not here: see `bidden.ts`
//
// The root is kept, as an infinitive or as its noun, so that no word of it is exchanged; what came is a word before it. Factive and implicative
// verbs (Karttunen 1971, "Implicative Verbs"): of some of them the deed follows, of these it does not. Tempting and wrong: every verb before a noun of doing.
// Linear in those words.
import type { Token } from '../../types.ts';
import { otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { lemmaFinder, wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';
import { isPastForm } from '../words/tense.ts';

/** Before a verb's "to" or "-ing", and before its noun. */
const UPON_BOTH =
  'plan propose hope call demand seek refuse stop cancel overturn quash postpone delay suspend oppose reject block prevent avoid avert ban forbid witness discuss consider contemplate accuse suspect acquit punish favourite favorite risk mark await predict fear doubt deny question criticise criticize defend celebrate remember recall threaten';
const UPON_VERB =
  'promise pledge vow agree offer intend decide vote wish want prepare set apply try attempt cease due about ready describe imagine dream';
const UPON_NOUN = new Set(UPON_BOTH.split(' '));
const UPON = new Set([...UPON_NOUN, ...UPON_VERB.split(' ')]);
/** Tokens between the word and the deed: "cancelled an order", "agreed to sell". */
const REACH = 4;
/** Share of the words that were kept. */
const KEPT = 0.4;
const STRENGTH = 0.7;

const find = lemmaFinder(UPON);

export function findOnlyActedUpon(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input, KEPT)) return [];
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const words = find(own);
    if (words.length === 0 || isOpen(other) || isOpen(own)) return [];
    for (const k of words) {
      const deed = deedAfter(own, k);
      const there = deed < 0 ? -1 : doneThere(input, side, deed);
      // Nothing of the kind is told there, but for the deed itself.
      if (there < 0 || find(other).some((at) => at !== there)) continue;
      const spans = facing(side, { from: k, to: deed + 1 }, { from: there, to: there + 1 });
      const says =
        side === 'candidate' ? 'what was done is not told as done' : 'what was not told as done is told as done';
      return [{ ...majorChange(input, 'modality', spans.reference, spans.candidate, says, STRENGTH), certain: true }];
    }
    return [];
  });
}

/** Denied, possible or to come: then it is not told as done anyway. */
const isOpen = (tokens: readonly Token[]) => hasDenial(tokens) || modals(tokens).length > 0;
const modals = wordFinder(
  /^(?:will|would|shall|may|might|can|could|must|should|'ll|if|alleges?d?|allegedly|reportedly|probably|likely|nearly|almost|suspected|believed|thought)$/,
);

/** "agreed to |sell|", "cancelled an |order|"; −1 for none. */
function deedAfter(tokens: readonly Token[], k: number): number {
  for (let i = k + 1; i < Math.min(tokens.length, k + 1 + REACH); i++) {
    const t = tokens[i]!;
    if (t.kind === 'punctuation') return -1;
    const isVerb =
      t.tag === 'VERB' && !t.stop && (tokens[i - 1]!.norm === 'to' || t.norm.endsWith('ing') || t.norm === t.lemma);
    if (isVerb || (t.tag === 'NOUN' && UPON_NOUN.has(tokens[k]!.lemma))) return i;
    if (t.tag === 'VERB' && !t.stop) return -1;
  }
  return -1;
}

/** Where the other side tells the same deed as done: a finite verb or a participle of the same root; −1 for nowhere. */
function doneThere(input: DriftInput, side: SideName, deed: number): number {
  const t = input[side].tokens[deed]!;
  const { tokens } = input[otherSide(side)];
  return tokens.findIndex(
    (x, k) =>
      x.tag === 'VERB' &&
      !x.stop &&
      tokens[k - 1]?.norm !== 'to' &&
      !(tokens[k - 1]?.norm === 'be' && tokens[k - 2]?.norm === 'to') &&
      isPastForm(x) &&
      (x.lemma === t.lemma || (t.tag === 'NOUN' && input.lexicon.areDerived(x.lemmaId, t.lemmaId))),
  );
}
