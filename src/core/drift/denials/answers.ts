// What says the same as a denial without being one:
//
//   was not told until May    ↔  It was May before she was told   "not until" sets a time
//   left homes without power  ↔  homes lost power                 to lose is to be without
//   does not apply to them    ↔  they are exempt
//   cut from 40 to 28         ↔  28 instead of 40
//   it is not known           ↔  it is unclear
//   denies the charges        ↔  pleaded not guilty
//   did not settle who …      ↔  left open who …
//   if not, it lapses         ↔  otherwise it lapses
//   did not arrive on time    ↔  was late
//   less a novel than a diary ↔  a diary rather than a novel
//
// Each answers one cue of the other side; `unless.ts`, `unhindered.ts`, `unequalled.ts` and `put-off.ts` hold those with rules of
// their own. The tempting wrong answer is to make "lost" and "before" cues themselves: they deny nothing where no denial stands
// opposite. Linear in the tokens.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { across, linkOf, otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { deniesOthers, isDenial } from '../words/polarity.ts';
import { wordAfter, wordBefore } from '../words/reach.ts';
import { isInstead } from './instead.ts';
import { isNoOther } from './no-other.ts';
import { isButFor, isOrElse } from './or-else.ts';
import { isPutOff } from './put-off.ts';
import { isRefused } from './refused.ts';
import { isUnequalled } from './unequalled.ts';
import { isPrevented, isUnhindered } from './unhindered.ts';
import { isOfUnless } from './unless.ts';
import { isWithoutDenial } from './without-denial.ts';

/** Tokens within which an exception or a condition and its denial belong together. */
const CLAUSE = 8;

const SPARING = /^(?:exempt|exempts|exempted|immune|spared|excused)$/;
const KNOWING = /^(?:know|knows|knew|known|clear|certain|sure|aware)$/;
const UNKNOWN = /^(?:unclear|unknown|uncertain|unsure|unaware|mystery)$/;
const DENYING = /^(?:deny|denies|denied|denying)$/;
/** "he disputed", "denied that": the statement, not "rejected the budget". */
const disputesIt = (tokens: readonly Token[]): boolean =>
  tokens.some((t, k) => DISPUTING.test(t.norm) && /^(?:that|[^a-z0-9]+)$|^$/.test(tokens[k + 1]?.norm ?? ''));

const DISPUTING = /^(?:disput|contest|reject|refut)(?:e|es|ed|s|ing)$|^untrue$/;
const EXCEPTED = /^(?:excepted|excluded|exempt(?:ed)?)$/;
const ACQUITTED = /^(?:cleared|acquitted|acquittal|exonerated)$/;
/** "did not settle the question" ↔ "was inconclusive" */
const SETTLING = new Set('settle resolve decide answer determine conclude establish prove'.split(' '));
const OPEN = /^(?:inconclusive|unresolved|undecided|unsettled|unanswered|undetermined|unproven)$/;
/** "refused to keep" ↔ "dismissed" */
const HOLDING = new Set('keep retain renew extend'.split(' '));
const DROPPING =
  /^(?:dismiss(?:es|ed)?|sack(?:s|ed)?|fire[sd]?|axed?|scrap(?:s|ped)?|drop(?:s|ped)?|discard(?:s|ed)?|threw|thrown|ended|expired?|lapsed?|released)$/;
const INSTEAD = new Set(['instead', 'rather']);

/** Is the cue at `hit` of one side answered on the other? */
export function isAnswered(input: DriftInput, side: SideName, hit: TokenSpan & { readonly anchor: number }): boolean {
  const { tokens } = input[side];
  const other = input[otherSide(side)];
  // What stood there already answers nothing that was lost.
  const gains = (words: RegExp) => has(other, words) && !has(input[side], words);
  const word = tokens[hit.from]!.norm;
  if (word === 'without' && gains(LOSS) && isLost(input, side, hit.anchor)) return true;
  if (tokens[hit.to]?.norm === 'guilty' && (gains(DENYING) || gains(ACQUITTED)) && !has(other, /^guilty$/)) return true;
  // "does not clear him" → "clears him, and excused two jurors": the denied word stands there, undenied.
  if (gains(SPARING) && !isKept(input, side, hit.anchor)) return true;
  // "denied that it was used" ↔ "that it was used he disputed"; "said she had not" ↔ "which she denied"
  if (DENYING.test(word) && gains(DISPUTING) && disputesIt(other.tokens)) return true;
  if (word === 'not' && hit.anchor < 0 && gains(DENYING)) return true;
  // "bookings, but not hotels" ↔ "bookings, hotels excepted"
  if (word === 'not' && tokens[hit.from - 1]?.norm === 'but' && gains(EXCEPTED)) return true;
  // "avoided a fine" ↔ "was spared a fine"
  if (/^(?:avoid|escape)$/.test(tokens[hit.from]!.lemma) && gains(SPARING)) return true;
  const about = tokens.slice(Math.max(0, hit.from - 2), hit.to + 2);
  if (about.some((t) => KNOWING.test(t.norm)) && gains(UNKNOWN) && !has(other, KNOWING)) return true;
  if (isUnhindered(input, side, hit.anchor) || isPrevented(input, side, hit.anchor)) return true;
  if (isAdvisedAgainst(input, side, hit.anchor)) return true;
  if (hit.anchor >= 0 && HOLDING.has(tokens[hit.anchor]!.lemma) && gains(DROPPING) && !isKept(input, side, hit.anchor))
    return true;
  if (/^(?:no|never|not|nobody|nothing|none)$/.test(word) && isUnequalled(input, side, hit)) return true;
  if (isOnlyThose(tokens, hit, other) || isNoOther(input, side, hit)) return true;
  if (hit.anchor >= 0 && SETTLING.has(tokens[hit.anchor]!.lemma) && !isKept(input, side, hit.anchor)) {
    if (gains(OPEN) || (leavesOpen(other.tokens) && !leavesOpen(tokens))) return true;
  }
  // "if not" ↔ "otherwise"
  if (word === 'not' && tokens[hit.from - 1]?.norm === 'if' && gains(/^otherwise$/)) return true;
  if (INSTEAD.has(word) && (isCutTo(input, side, hit) || isMeasure(input, side, hit) || isLess(input, side, hit)))
    return true;
  if (isPutOff(input, side, hit) || isInstead(input, side, hit) || isWithoutDenial(input, side, hit)) return true;
  if (isRefused(input, side, hit) || isOrElse(input, side, hit) || isButFor(input, side, hit)) return true;
  // "paid on time in late May" was not late.
  if (isInTime(tokens, hit) && gains(LATE) && !isInTime(other.tokens, { from: 0, to: 0 })) return true;
  const time = timeSet(tokens, hit);
  if (time >= 0 && isTimeKept(input, side, time, tokens[hit.anchor])) return true;
  return isOfUnless(input, side, hit);
}

/** Is it the same word on the other side? */
function isKept(input: DriftInput, side: SideName, k: number): boolean {
  const there = across(input, side, k);
  if (there < 0) return false;
  return input[otherSide(side)].tokens[there]!.lemma === input[side].tokens[k]!.lemma;
}

/** "no optician who has not been trained" ↔ "only opticians who have been trained": both denials of the one. */
function isOnlyThose(tokens: readonly Token[], hit: TokenSpan, other: Side): boolean {
  if (!isDenial(tokens[hit.from]!.norm) || !has(other, /^(?:only|just|solely|exclusively)$/)) return false;
  const first = deniesOthers(tokens);
  return first >= 0 && hit.from >= first;
}

const LEAVING = new Set('leave remain stay'.split(' '));
const LEAVING_REACH = 4;

/** "left open who …", "is an open question", not "the open square". */
const leavesOpen = (tokens: readonly Token[]) =>
  tokens.some(
    (t, k) =>
      t.norm === 'open' &&
      (tokens[k + 1]?.norm === 'question' ||
        tokens.slice(Math.max(0, k - LEAVING_REACH), k).some((x) => LEAVING.has(x.lemma))),
  );

/** "advised them not to build" ↔ "advised against building" */
function isAdvisedAgainst(input: DriftInput, side: SideName, anchor: number): boolean {
  const { tokens } = input[otherSide(side)];
  const there = across(input, side, anchor);
  // "against the use"
  const before = tokens[there - 1]?.tag === 'DET' ? there - 2 : there - 1;
  return there > 0 && tokens[before]?.norm === 'against';
}

const LOSS = /^(?:lose|loses|lost|losing|deprived|missing|short|cut|cuts|cutting)$/;

/** "without power" ↔ "lost power": what is missed is what was lost, or nothing tells. */
function isLost(input: DriftInput, side: SideName, anchor: number): boolean {
  const there = across(input, side, anchor);
  if (there < 0) return true;
  const { tokens } = input[otherSide(side)];
  return tokens.slice(Math.max(0, there - CLAUSE), there + CLAUSE / 2).some((t) => LOSS.test(t.norm));
}

/** "cut from 40 to 28" ↔ "28 instead of 40" */
function isCutTo(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const there = linkOf(input, side, hit.to)?.[otherSide(side)] ?? 0;
  return input[otherSide(side)].tokens[there - 1]?.norm === 'from';
}

/** "a diary rather than a novel" ↔ "less a novel than a diary": the same of the two. */
function isLess(input: DriftInput, side: SideName, hit: { readonly anchor: number }): boolean {
  const { tokens } = input[otherSide(side)];
  const there = across(input, side, hit.anchor);
  const less = wordBefore(tokens, there, LESS_REACH, /^less$/);
  return there >= 0 && less >= 0 && wordAfter(tokens, there + 1, LESS_REACH, /^than$/) >= 0;
}

/** Tokens from "less" to what is less so, and from there to "than". */
const LESS_REACH = 4;

/** Tokens to the figure: "rather than the usual required 63". */
const FIGURE_REACH = 4;

/** "58 votes rather than the required 63" ↔ "58 votes; it needed 63": a measure, on both sides by the same of the two figures. */
function isMeasure(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const [own, other] = [input[side], input[otherSide(side)]];
  const than = own.values.find((v) => v.from >= hit.to && v.from < hit.to + FIGURE_REACH);
  const instead = own.values.filter((v) => v.to <= hit.from).at(-1);
  if (!than || !instead || !own.tokens.slice(hit.to, than.from).some((t) => STANDARD.test(t.norm))) return false;
  const told = (v: Value) => other.values.find((w) => w.lo === v.lo && w.hi === v.hi);
  const there = told(than);
  const before = there ? other.tokens.slice(Math.max(0, there.from - FIGURE_REACH), there.from) : [];
  return told(instead) !== undefined && before.some((t) => STANDARD.test(t.norm) || SHORT_OF.test(t.norm));
}

const STANDARD =
  /^(?:required|requires?|needed|needs?|necessary|prescribed|permitted|allowed|legal|statutory|usual|normal|planned|expected|forecast|budgeted|promised|minimum|maximum|target)$/;
const SHORT_OF = /^(?:short|below|under|above|over|against)$/;

/** "did not arrive on time" ↔ "was late" */
function isInTime(tokens: readonly Token[], { to }: TokenSpan): boolean {
  const time = wordAfter(tokens, to, CLAUSE, /^(?:time|schedule|punctual(?:ly)?)$/);
  return time >= 0 && (/^(?:on|in|to)$/.test(tokens[time - 1]!.norm) || tokens[time]!.norm.startsWith('punctual'));
}

const LATE = /^(?:late|later|overdue|belated(?:ly)?|delay(?:s|ed)?|behind|missed)$/;

const has = (side: Side, words: RegExp) => side.tokens.some((t) => words.test(t.norm));

/** "not told about it until May": where the time stands that "until" sets, −1 for none. */
function timeSet(tokens: readonly Token[], hit: TokenSpan): number {
  const until = wordAfter(tokens, hit.to, CLAUSE, /^(?:until|till)$/);
  return until < 0 ? -1 : Math.min(until + 1, tokens.length - 1);
}

const TIME_WORDS = 3;
const EARLIER = /^(?:before|by|ahead|prior|until|till)$/;
const STAYING = new Set(['stay', 'remain', 'keep', 'continue', 'wait', 'hold', 'delay', 'put', 'postpone']);

/** Is the time at `time` told right from `there` on? */
function isTimeAt(input: DriftInput, side: SideName, time: number, there: number): boolean {
  for (let k = time; k < Math.min(input[side].tokens.length, time + TIME_WORDS); k++) {
    const far = across(input, side, k);
    if (far >= there && far < there + TIME_WORDS) return true;
  }
  return false;
}

/** "was told in May", "will stay until May", but "will resign before May" is what was denied. */
function isTimeKept(input: DriftInput, side: SideName, time: number, denied: Token | undefined): boolean {
  const { tokens } = input[otherSide(side)];
  // Until then it stays as it is.
  const until = tokens.findIndex((t, k) => /^(?:until|till)$/.test(t.norm) && isTimeAt(input, side, time, k + 1));
  // "did not open until noon" is not "stayed open until noon".
  const isDenied = (t: Token) => t.lemma === denied?.lemma || t.norm === denied?.norm;
  if (until >= 0)
    return tokens
      .slice(Math.max(0, until - CLAUSE), until)
      .some((t, k, all) => STAYING.has(t.lemma) && !isDenied(all[k + 1] ?? t));
  for (let k = time; k < Math.min(input[side].tokens.length, time + TIME_WORDS); k++) {
    const there = across(input, side, k);
    const ahead = (n: number) => tokens[there - n]?.norm ?? '';
    if (there > 0 && (EARLIER.test(ahead(1)) || EARLIER.test(ahead(2)))) return false;
  }
  return true;
}
