// The opposites that stand in each other's place in one pair: which word of the reference, which of the candidate.
//
//   Prices rose in May.          →  Prices fell in May.            rose | fell
//   It did not sell any.         →  It sold none.                  nothing: "any" stands under its denial
//   They left without a deal.    →  They left with no deal.        nothing: "with no" is "without"
//   The hut stands on the ridge. →  The hut lies on the ridge.     nothing: both tell where it is
//   The car left the road.       →  The car came off the road.     nothing: "came off" is another verb than "came"
//
// Whether an opposite is a change each kind asks for itself: two of them, or one and a denial, cancel. Tempting and wrong: all
// opposites of a sentence's words; only linked words and the lone words of one small change face each other. Linear in the
// links and in the words of small changes.
import type { Token } from '../../types.ts';
import { oncePerPair } from '../pair/once.ts';
import type { DriftInput } from '../types.ts';
import { ALL, areOpposedPhrasal, areOpposites, areOppositesIn } from './polarity.ts';

/** Links between forms of one word: never opposites. */
const SAME_WORD: ReadonlySet<string> = new Set(['identical', 'case', 'inflection', 'spelling', 'number-format']);

export interface Opposite {
  readonly reference: number;
  readonly candidate: number;
  readonly confidence: number;
}

/** Linked words, and lone words of one small change, that are opposites; looked for once a pair. */
export const oppositePairs = oncePerPair(findOpposites);

function findOpposites(input: DriftInput): Opposite[] {
  const out: Opposite[] = [];
  for (const l of input.diff.links) if (!SAME_WORD.has(l.relation)) look(input, out, l.reference, l.candidate, 0.95);
  for (const x of input.changes) {
    if (x.reference.to - x.reference.from > 5 || x.candidate.to - x.candidate.from > 5) continue;
    for (let i = x.reference.from; i < x.reference.to; i++)
      for (let j = x.candidate.from; j < x.candidate.to; j++)
        if (!input.ofReference[i] || !input.ofCandidate[j]) look(input, out, i, j, 0.85);
  }
  return out;
}

/** Adds the two words if they are opposites that nothing around them excuses. */
function look(input: DriftInput, out: Opposite[], i: number, j: number, confidence: number): void {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const a = r[i];
  const b = c[j];
  if (!a || !b || a.kind !== 'word' || b.kind !== 'word') return;
  const phrasal = !input.pack && (areOpposedPhrasal(r, i, b) || areOpposedPhrasal(c, j, a));
  const isSwitched = !input.pack && areSwitched(input, i, j);
  if (!phrasal && !isSwitched && !(input.pack ? areOppositesIn(a, b, input.pack) : areOpposites(a, b, input.lexicon)))
    return;
  if (isInFront(r, i) || isInFront(c, j)) return;
  if (isWithNo(r, i) || isWithNo(c, j)) return;
  if (isUnderDenial(input, i, j)) return;
  if (isTooMuch(r, i, c, j) || isTooMuch(c, j, r, i)) return;
  if (isFirstTime(r, i) || isFirstTime(c, j)) return;
  if (isFindingOut(r, i) || isFindingOut(c, j)) return;
  // Particles of two phrasal verbs are opposites as they stand: "took down the fence" → "put up the fence".
  const areParticles = r[i - 1]?.tag === 'VERB' && c[j - 1]?.tag === 'VERB';
  if (isGivenUp(r, i) !== isGivenUp(c, j) && !areParticles) return;
  if (isPlaced(r, i) && isPlaced(c, j)) return;
  if (!phrasal && isWithParticle(r, i) !== isWithParticle(c, j)) return;
  // "the middle of 2025" ↔ "mid-2025 at the earliest": a bound.
  if (isAtThe(r, i) || isAtThe(c, j)) return;
  // "no plans whatsoever" ↔ "no plans at all"
  if (isAtAll(r, i) || isAtAll(c, j)) return;
  if (isOfSpeaker(input, i, j) || isNounOf(c, j, a) || isNounOf(r, i, b)) return;
  // "freed from any liability" ↔ "from all liability"
  if ((a.norm === 'any' && ALL.test(b.norm)) || (b.norm === 'any' && ALL.test(a.norm))) return;
  if (out.some((o) => o.reference === i && o.candidate === j)) return;
  out.push({ reference: i, candidate: j, confidence });
}

/** "without a deal" ↔ "with no deal" */
const isWithNo = (tokens: readonly Token[], k: number) =>
  tokens[k]!.norm === 'with' && /^(?:no|neither|nothing|none)$/.test(tokens[k + 1]?.norm ?? '');

/** "outside the cinema" ↔ "in front of the cinema" */
const isInFront = (tokens: readonly Token[], k: number) => tokens[k]!.norm === 'in' && tokens[k + 1]?.norm === 'front';

/** "came too late" ↔ "should have come earlier": what is too much of the one should be more of the other; not "came earlier". */
const isTooMuch = (tokens: readonly Token[], k: number, other: readonly Token[], there: number) =>
  tokens[k - 1]?.norm === 'too' && /..er$/.test(other[there]!.norm) && other.some((t) => WANTED.test(t.norm));

const WANTED = /^(?:should|ought|could|must|needs?|needed|had|wants?|wanted|wish|wished|if)$/;

/** "for the first time in 17 years" ↔ "last did so 17 years ago" */
function isFirstTime(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]!.norm !== 'first' || tokens[k + 1]?.norm !== 'time') return false;
  const opens = tokens[k + 2]?.norm ?? '';
  return opens === 'since' || (/^(?:in|for)$/.test(opens) && SPELL.test(tokens[k + 4]?.norm ?? ''));
}

const SPELL = /^(?:day|week|month|year|decade|season|centur|generation)(?:s|y|ies)?$/;

/** "found that he had copied it", "found themselves without power": no opposite of losing */
const isFindingOut = (tokens: readonly Token[], k: number) =>
  tokens[k]!.lemma === 'find' && /^(?:that|.+sel(?:f|ves))$/.test(tokens[k + 1]?.norm ?? '');

/** "gave up the plan": no direction. */
const isGivenUp = (tokens: readonly Token[], k: number) =>
  /^(?:up|down)$/.test(tokens[k]!.norm) &&
  /^(?:give|take|make|set|call|end|wind|break|show|sign|look|hold)$/.test(tokens[k - 1]?.lemma ?? '');

const isAtThe = (tokens: readonly Token[], k: number) =>
  /^(?:earliest|latest)$/.test(tokens[k]!.norm) && tokens[k - 1]?.norm === 'the' && tokens[k - 2]?.norm === 'at';

/** "recalls it" ↔ "issued a recall of it": the verb as the noun of another one. */
const isNounOf = (tokens: readonly Token[], at: number, verb: Token) =>
  verb.tag === 'VERB' && tokens.slice(at + 1, at + NOUN_REACH).some((t) => t.tag === 'NOUN' && t.lemma === verb.lemma);

const NOUN_REACH = 4;

/** “We live here,” he said ↔ he said they lived there: one place, told by the speaker and by whoever reports it. */
function isOfSpeaker({ reference, candidate }: DriftInput, i: number, j: number): boolean {
  const words = [reference.tokens[i]!.norm, candidate.tokens[j]!.norm];
  if (!words.every((w) => /^(?:here|there|now|then|this|that|these|those)$/.test(w))) return false;
  const isQuoted = (tokens: readonly Token[]) => tokens.some((t) => /^[“"]$/.test(t.text));
  return isQuoted(reference.tokens) !== isQuoted(candidate.tokens);
}

const isAtAll = (tokens: readonly Token[], k: number) => tokens[k]!.norm === 'all' && tokens[k - 1]?.norm === 'at';

/** "stands on", "lies near": of a thing that is there. */
const isPlaced = (tokens: readonly Token[], k: number) =>
  /^(?:stand|lie|sit)$/.test(tokens[k]!.lemma) && PLACES.test(tokens[k + 1]?.norm ?? '');

/** Not "stands by his story" and "lies about it". */
const PLACES = /^(?:on|in|at|near|beside|behind|above|below|under|between|along|opposite)$/;

/** "switch the heating off" → "switch the heating on": the little words of one verb. */
function areSwitched({ reference, candidate }: DriftInput, i: number, j: number): boolean {
  const a = reference.tokens[i]!.norm;
  const b = candidate.tokens[j]!.norm;
  if (!(a === 'on' && b === 'off') && !(a === 'off' && b === 'on')) return false;
  const verbBefore = (tokens: readonly Token[], k: number) =>
    tokens.slice(Math.max(0, k - SWITCH_REACH), k).findLast((t) => t.tag === 'VERB')?.lemma ?? '';
  const verb = verbBefore(reference.tokens, i);
  return SWITCHING.test(verb) && verb === verbBefore(candidate.tokens, j);
}

const SWITCHING = /^(?:switch|turn|flick|power|log|sign|clock)$/;
/** Tokens from the verb to its little word: "switch all of the lights off". */
const SWITCH_REACH = 6;

/** Verbs that mean something else with each particle: what is opposed to them alone is not opposed to them with it. */
const LIGHT = new Set('come go get take put set turn bring'.split(' '));
const PARTICLE = /^(?:off|out|away|over|apart|across|down|up)$/;

/** "came off", "came to leave", "came third", "went on sale" */
const isWithParticle = (tokens: readonly Token[], k: number) =>
  LIGHT.has(tokens[k]!.lemma) &&
  ((/^(?:on|onto|into)$/.test(tokens[k + 1]?.norm ?? '') && tokens[k + 2]?.tag === 'NOUN') ||
    PARTICLE.test(tokens[k + 1]?.norm ?? '') ||
    RANK.test(tokens[k + 1]?.norm ?? '') ||
    (tokens[k + 1]?.norm === 'to' && tokens[k + 2]?.tag === 'VERB'));

const RANK = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/;

const ANY = /^(?:any|anyone|anybody|anything|ever|either)$/;
const DENIES =
  /^(?:no|not|never|none|nobody|nothing|nor|neither|without|cannot|hardly|before|refus\w+|spared?|den(?:y|ies|ied)|than)$|n't$/;

/** "did not … any" ↔ "no … did", "nothing … ever" ↔ "never": the denial stands elsewhere in the clause. */
function isUnderDenial(input: DriftInput, i: number, j: number): boolean {
  const denied = (tokens: readonly Token[], at: number) =>
    ANY.test(tokens[at]!.norm) && tokens.some((t, k) => k !== at && DENIES.test(t.norm));
  return denied(input.reference.tokens, i) || denied(input.candidate.tokens, j);
}
