// A word before a noun that picks out which ones are meant, put there by the copy or lost in it:
//
//   doctors began a strike           →  junior doctors began a strike
//   never buys unsigned clocks       →  never buys clocks
//   strong winds stopped the ferry   ↔  winds stopped the ferry                 fair: how they were, not which
//   the wooden bridge was built      ↔  the bridge was built                    left alone: one is meant either way
//
// Of a noun with its article the word mostly says again which one is meant, so that it counts there only where the copy has put it in; of a bare noun
// it is what the statement is about (restrictive modifiers: Huddleston and Pullum 2002, ch. 5). Tempting and wrong: each word that came or went, of which
// a summary drops half. Linear in the nouns; the article is walked for each word that is left.
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { isNoun } from '../pair/heads.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered } from '../pair/spans.ts';
import { isKnown, wordsOf } from '../pair/vocabulary.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';
import { IMPLIED, insertionOf } from './insertion.ts';
import { isSaidElsewhere, supportedNearby } from './nearby.ts';

/** How a thing is rather than which one, or what goes without saying. */
const ADORNING = new Set(
  'own local different various whole entire actual real very single only same other another such new old good great big large huge small little long short strong heavy fierce severe serious major minor important key main famous popular well-known renowned leading top best late early recent latest current previous next last first final full total overall general particular special certain further additional extra more fresh bright beautiful lovely charming pretty quiet busy proud keen bitter tragic terrible brutal shocking dramatic massive vast tiny narrow broad wide deep high low close free advance mutual prior past future traditional typical usual normal common daily many several numerous few annual time consecutive successive straight former ex acting deputy assistant vice'.split(
    ' ',
  ),
);
const TIMES =
  /^(?:year|month|week|day|night|morning|evening|afternoon|season|summer|winter|spring|autumn|time|hour|minute|second|century|decade|weekend|cent|percent)$/;
const MODIFIES = /^(?:ADJ|NOUN|X)$/;
/** Participles among them: "a covered pot". */
const ANY = /^(?:ADJ|NOUN|X|VERB)$/;
const STRENGTH = 0.65;
const SAYS: Readonly<Record<SideName, string>> = {
  reference: 'what was told of some is told of all',
  candidate: 'what was told of all is told of some',
};

export function findNarrowed(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  const found = BOTH_SIDES.flatMap((side) => {
    const own = input[side].tokens;
    const other = input[otherSide(side)].tokens;
    let known: ReadonlySet<string> | undefined;
    return [...own.keys()].flatMap((k): Candidate[] => {
      if (!isKeptHead(input, side, k)) return [];
      known ??= wordsOf(other);
      const fresh = freshBefore(input, side, k);
      const word = fresh.length === 1 ? own[fresh[0]!]! : undefined;
      if (!word || ADORNING.has(word.lemma) || isPlural(word) || isImplied(input, side, word) || isKnown(word, known))
        return [];
      const there = across(input, side, k);
      // "the fourteenth floor" ↔ "floor 14"
      if (freshBefore(input, otherSide(side), there, ANY).length > 0 || isCovered(input[side].values, fresh[0]!))
        return [];
      // "for that reason conservators": no word of theirs.
      if (isBare(own, k) !== isBare(other, there) || (other[there + 1]?.norm === 'of' && own[k + 1]?.norm !== 'of'))
        return [];
      if (isSaidElsewhere(input, otherSide(side), word, own[k]!)) return [];
      if (side === 'reference' ? !isBare(other, there) : supportedNearby(input, fresh)) return [];
      const { reference, candidate } = facing(side, { from: fresh[0]!, to: k + 1 }, { from: there, to: there + 1 });
      const says = isBare(other, there) ? SAYS[side] : 'the reference does not say which';
      return [{ ...majorChange(input, 'quantity', reference, candidate, says, STRENGTH), certain: true }];
    });
  }).slice(0, 1);
  // What a word of the sentence implies is a trifle; it is told as added.
  return found.length > 0 && insertionOf(input)?.isImplied ? [] : found;
}

/** "costs adults": a verb, as a noun before another one stands in the singular. */
const isPlural = (t: Token) => t.tag === 'NOUN' && t.norm !== t.lemma;

/** "liquid water", "motor cars": what another word of the sentence says. */
const isImplied = (input: DriftInput, side: SideName, t: Token): boolean =>
  input[otherSide(side)].tokens.some((x) => !x.stop && x.kind === 'word' && nearness(input.lexicon, x, t) > IMPLIED);

/** Is the noun at `k` the last of its phrase, and kept? */
function isKeptHead(input: DriftInput, side: SideName, k: number): boolean {
  const own = input[side].tokens;
  // "striker Ana Solis": who it is.
  if (own[k]!.tag !== 'NOUN' || isNoun(own[k + 1]) || TIMES.test(own[k]!.lemma)) return false;
  const there = across(input, side, k);
  return there >= 0 && own[k]!.norm === input[otherSide(side)].tokens[there]!.norm;
}

/** Words before the noun that nothing on the other side answers. */
function freshBefore(input: DriftInput, side: SideName, noun: number, tags = MODIFIES): number[] {
  const own = input[side].tokens;
  const out: number[] = [];
  for (let k = noun - 1; k >= 0 && tags.test(own[k]!.tag) && !own[k]!.stop; k--)
    if (across(input, side, k) < 0) out.unshift(k);
  return out;
}

/** "clocks", "corporate tax": no article, owner or number before it. */
function isBare(tokens: readonly Token[], noun: number): boolean {
  let k = noun - 1;
  while (k >= 0 && MODIFIES.test(tokens[k]!.tag)) k--;
  return k < 0 || !(/^(?:DET|PRON|NUM|PROPN)$/.test(tokens[k]!.tag) || isPossessive(tokens[k]));
}
