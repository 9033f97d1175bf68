// The same verb, told of another time:
//
//   the firm built a plant               →  the firm will build a plant        what is over is to come
//   the crew is repairing the line       →  the crew has repaired the line     what is under way is over
//   Kessler is chairman of the bank      →  Kessler was chairman of the bank   what is so is over
//   the firm said it employs 400 people  ↔  the firm said it employed 400      fair: the sequence of tenses
//   will open in May                     ↔  opens in May                       fair: both are to come
//
// Both sides say the rest in the same words. What is to come and told as over is weighed in `told-as-past.ts` as well, by the date beside it, in whatever
// words. Tempting and wrong: any two tenses ("has opened" ↔ "opened", "was widening" ↔ "widened": a matter of style). Linear in the verbs.
import type { Token } from '../../types.ts';
import { keptAcross } from '../pair/across.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import { BE, groupFrom } from '../roles/voice.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { hasDenial } from '../words/reach.ts';
import { isVerbAt, timeOf } from '../words/tense.ts';
import { toldAsPast } from './told-as-past.ts';

/** Who speaks turns "is" into "was" and "will" into "would". */
const SPEAKS =
  /^(?:said|says|told|tells|added|adds|reported|reports|wrote|writes|claimed|claims|announced|argued|believed|thought|found|showed|shows|warned|according|asked|know|knew|known|insisted|noted|explained|stated|whether|if|unless)$/;
/** Share of the words that were kept; helpers come and go with the tense. */
const KEPT = 0.55;
const STRENGTH = 0.7;
const WEAKER = 0.45;

/** Of two times, what the change says. */
const SAYS: ReadonlyMap<string, string> = new Map(
  [
    ['to come', 'over', 'what is to come is told as over', 'what is over is told as to come'],
    ['to come', 'then', 'what is to come is told as over', 'what is over is told as to come'],
    ['to come', 'then over', 'what is to come is told as over', 'what is over is told as to come'],
    ['then to come', 'then over', 'what was to come is told as over', 'what was over is told as to come'],
    ['under way', 'over', 'what is under way is told as over', 'what is over is told as under way'],
    ['under way', 'then over', 'what is under way is told as over', 'what is over is told as under way'],
    ['then under way', 'then over', 'what was under way is told as over', 'what was over is told as under way'],
    ['once', 'now', 'what used to be so is told as still so', 'what is so is told as over'],
    ['then', 'now', 'what used to be so is told as still so', 'what is so is told as over'],
    ['over', 'now', 'what used to be so is told as still so', 'what is so is told as over'],
  ].flatMap(([a, b, says, turned]): [string, string][] => [
    [`${a} → ${b}`, says!],
    [`${b} → ${a}`, turned!],
  ]),
);
/** What was once done stands: "has offered" ↔ "is offering". */
const STANDING = new Set(
  'offer seek ask appeal call urge consider propose demand invite run hold set lead show expect hope want plan aim prepare pledge threaten'.split(
    ' ',
  ),
);
/** What is so for years, by its form alone: of a deed the present is how it is narrated. */
const STATES = new Set(
  'have own belong live employ teach sell work contain cost depend exist support oppose run use make produce serve rule govern control hold lead know speak play earn'.split(
    ' ',
  ),
);
/** A narrator may tell of what was as of what is. */
const WEAK = /^(?:then → now|now → then|over → now|now → over)$/;

export function findOtherTime(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input, KEPT)) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  if (hasDenial(r) !== hasDenial(c)) return [];
  const isDated = [input.reference, input.candidate].some(({ values }) => values.some((v) => v.date));
  const found = c
    .flatMap((t, j): Candidate[] => {
      if (!isVerbAt(c, j)) return [];
      const i = keptAcross(input, 'candidate', j);
      if (i < 0 || !isVerbAt(r, i) || (r[i]!.tag === 'AUX') !== (t.tag === 'AUX') || isHelper(r, i) || isHelper(c, j))
        return [];
      if (isDoneTo(r, i) !== isDoneTo(c, j)) return [];
      const [was, is] = [timeOf(r, i), timeOf(c, j)];
      const says = was && is ? SAYS.get(`${was} → ${is}`) : undefined;
      if (says === undefined) return [];
      if (says.includes('under way') && STANDING.has(t.lemma)) return [];
      if (/^(?:now → over|over → now)$/.test(`${was} → ${is}`) && !STATES.has(t.lemma)) return [];
      const isWeak = WEAK.test(`${was} → ${is}`);
      // "Napoleon led, leads 600,000 men in 1812": how it is narrated.
      if (isWeak && (isDated || isTold(r, i) || isTold(c, j))) return [];
      // "is surrounding" ↔ "has surrounded": of what was begun and lasts; "is being closed" is not closed.
      const isOngoing = /under way/.test(`${was} ${is}`) && !isDoneTo(r, i);
      const change = majorChange(
        input,
        'modality',
        { from: groupFrom(r, i), to: i + 1 },
        { from: groupFrom(c, j), to: j + 1 },
        says,
        isWeak || isOngoing ? WEAKER : STRENGTH,
      );
      return [{ ...change, certain: !isWeak && !isOngoing }];
    })
    .slice(0, 1);
  // Asked last: it is dearer than all of this, and seldom both have something to tell.
  return found.length > 0 && toldAsPast(input).length > 0 ? [] : found;
}

/** Does it belong to a verb behind it? */
const isHelper = (tokens: readonly Token[], k: number) => {
  if (tokens[k]!.tag !== 'AUX') return false;
  for (let n = k + 1; n < Math.min(tokens.length, k + 4); n++) {
    if (tokens[n]!.tag === 'VERB' || tokens[n]!.tag === 'AUX') return true;
    if (tokens[n]!.tag !== 'ADV' && tokens[n]!.tag !== 'PART') return false;
  }
  return false;
};

const isTold = (tokens: readonly Token[], at: number) => tokens.some((t, k) => k !== at && SPEAKS.test(t.norm));

/** "will be built", "had been supplied": "shops supplied with bread" is told of no time. */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(groupFrom(tokens, at), at).some((t) => BE.test(t.norm)) && !tokens[at]!.norm.endsWith('ing');
