// A denied quality told by the contrary word:
//
//   snow is not unusual     ↔  snow is common
//   no small success        ↔  a considerable success
//   not as loud as it       ↔  quieter than it
//   snow is not unusual     →  snow is rare             no contrary: the denial is gone
//
// Kind negation knows opposites by table, affix and dictionary, and finds by them; `areContraries` is wider and only takes back a
// denial of the very word that the other one replaced. Tempting and wrong: any contrary in the sentence, which may be said of
// something else. A few look-ups a denial.
import type { Token, TokenSpan } from '../../types.ts';
import { across, linkOf, otherSide, type SideName } from '../pair/across.ts';
import { isCovered } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { areContraries } from '../words/contraries.ts';
import type { CueHit } from '../words/cues.ts';
import { isContraryDegree } from '../words/polarity.ts';

/** Tokens between the denial and its word: "not so unusual". */
const GAP = 1;
/** Tokens of a change in which a word stands for a word. */
const WIDEST = 6;

/** The contrary on the other side, null where there is none. */
export function deniedContrary(input: DriftInput, side: SideName, hit: CueHit<number>): TokenSpan | null {
  const { tokens } = input[side];
  const word = tokens[hit.anchor];
  if (!word || !isQuality(word) || hit.anchor - hit.to > GAP) return null;
  // "has never been as long as now" says that it is longer now.
  if (tokens[hit.from]!.norm === 'never' && isCompared(tokens, hit.anchor)) return null;
  const other = input[otherSide(side)].tokens;
  const at = placesOf(input, side, hit.anchor).find(
    (k) =>
      isQuality(other[k]!) &&
      (areContraries(word, other[k]!, input.lexicon) ||
        (isCompared(tokens, hit.anchor) && isContraryDegree(word.norm, other[k]!.norm, input.lexicon))),
  );
  return at === undefined ? null : { from: at, to: at + 1 };
}

/** "as loud as" */
const isCompared = (tokens: readonly Token[], at: number) => /^(?:as|so)$/.test(tokens[at - 1]?.norm ?? '');

const isQuality = (t: Token) => (t.tag === 'ADJ' || t.tag === 'ADV') && t.kind === 'word';

/** Where the word may have gone: over its link, or to what nothing but its place ties to a word of its change. */
function placesOf(input: DriftInput, side: SideName, at: number): number[] {
  const there = across(input, side, at);
  if (there >= 0) return [there];
  const other = otherSide(side);
  const change = input.changes.find((x) => isCovered([x[side]], at));
  if (!change || change[other].to - change[other].from > WIDEST) return [];
  const places = Array.from({ length: change[other].to - change[other].from }, (_, k) => change[other].from + k);
  return places.filter((k) => /^(?:none|contextual)$/.test(linkOf(input, other, k)?.relation ?? 'none'));
}
