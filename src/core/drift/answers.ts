// What says the same as a denial without being one:
//
//   Unless it rains, …        ↔  If there is no rain, …          the exception holds the "no"
//   was not told until May    ↔  It was May before she was told   "not until" sets a time
//   left homes without power  ↔  homes lost power                 to lose is to be without
//   does not apply to them    ↔  they are exempt
//   cut from 40 to 28         ↔  28 instead of 40
//   it is not known           ↔  it is unclear
//   denies the charges        ↔  pleaded not guilty
//   did not settle who …      ↔  left open who …
//   if not, it lapses         ↔  otherwise it lapses
//   no church is older        ↔  it is the oldest church
//
// Each answers one cue of the other side. The tempting wrong answer is to make "lost" and "before" cues themselves: they
// deny nothing where no denial stands opposite. Linear in the tokens.
import type { Side, Token, TokenSpan } from '../types.ts';
import { across, linkOf, otherSide, type SideName } from './across.ts';
import { anchorAfter } from './cues.ts';
import { isDenial } from './polarity.ts';
import { isPutOff } from './put-off.ts';
import type { DriftInput } from './types.ts';

/** Tokens within which an exception or a condition and its denial belong together. */
const CLAUSE = 8;

const LOSS = /^(?:lose|loses|lost|losing|deprived|missing|short|cut|cuts|cutting)$/;
const SPARING = /^(?:exempt|exempts|exempted|immune|spared|excused)$/;
const KNOWING = /^(?:know|knows|knew|known|clear|certain|sure|aware)$/;
const UNKNOWN = /^(?:unclear|unknown|uncertain|unsure|unaware|mystery)$/;
const DENYING = /^(?:deny|denies|denied|denying)$/;

/** Is the cue at `hit` of one side answered on the other? */
export function isAnswered(input: DriftInput, side: SideName, hit: TokenSpan & { readonly anchor: number }): boolean {
  const { tokens } = input[side];
  const other = input[otherSide(side)];
  // What stood there already answers nothing that was lost.
  const gains = (words: RegExp) => has(other, words) && !has(input[side], words);
  const word = tokens[hit.from]!.norm;
  if (word === 'without' && gains(LOSS) && isLost(input, side, hit.anchor)) return true;
  if (tokens[hit.to]?.norm === 'guilty' && gains(DENYING) && !has(other, /^guilty$/)) return true;
  // "does not clear him" → "clears him, and excused two jurors": the denied word stands there, undenied.
  if (gains(SPARING) && !isKept(input, side, hit.anchor)) return true;
  const about = tokens.slice(Math.max(0, hit.from - 2), hit.to + 2);
  if (about.some((t) => KNOWING.test(t.norm)) && gains(UNKNOWN) && !has(other, KNOWING)) return true;
  // "does not stop them from building" ↔ "they may still build"
  if (isUnhindered(tokens, hit) && isLeft(input, side, hit.anchor)) return true;
  if (isAdvisedAgainst(input, side, hit.anchor)) return true;
  if (isPrevented(input, side, hit.anchor)) return true;
  // "refused to keep" ↔ "dismissed"
  if (hit.anchor >= 0 && HOLDING.has(tokens[hit.anchor]!.lemma) && gains(DROPPING) && !isKept(input, side, hit.anchor))
    return true;
  if (word === 'no' && isUnequalled(tokens, hit, other)) return true;
  if (hit.anchor >= 0 && SETTLING.has(tokens[hit.anchor]!.lemma) && !isKept(input, side, hit.anchor)) {
    if (gains(OPEN) || (leavesOpen(other.tokens) && !leavesOpen(tokens))) return true;
  }
  // "if not" ↔ "otherwise"
  if (word === 'not' && tokens[hit.from - 1]?.norm === 'if' && gains(/^otherwise$/)) return true;
  if (INSTEAD.has(word) && isCutTo(input, side, hit)) return true;
  if (isPutOff(input, side, hit)) return true;
  const time = timeSet(tokens, hit);
  if (time >= 0 && isTimeKept(input, side, time)) return true;
  if (isOnlyUnless(input) && saysUnless(tokens)) return true;
  return saysUnless(other.tokens) && !saysUnless(tokens) && follows(tokens, hit, 'if');
}

/** Is it the same word on the other side? */
function isKept(input: DriftInput, side: SideName, k: number): boolean {
  const there = across(input, side, k);
  if (there < 0) return false;
  return input[otherSide(side)].tokens[there]!.lemma === input[side].tokens[k]!.lemma;
}

const STOPPING = new Set('stop prevent bar forbid prohibit preclude keep hinder block halt ban'.split(' '));
const FREE = /^(?:may|can|could|might|free|allow(?:s|ed)?|able|permit(?:s|ted)?|lets?)$/;

/** Does the cue at `hit` deny that something is stopped? */
const isUnhindered = (tokens: readonly Token[], hit: { readonly anchor: number }) =>
  hit.anchor >= 0 && STOPPING.has(tokens[hit.anchor]!.lemma);

/** "did not stop the trams" ↔ "the trams could run": what was not stopped may go on, and nothing stops it. */
function isLeft(input: DriftInput, side: SideName, stopping: number): boolean {
  const { tokens } = input[otherSide(side)];
  if (tokens.some((t) => STOPPING.has(t.lemma))) return false;
  // "went ahead despite the rain"
  if (tokens.some((t) => /^(?:despite|notwithstanding|anyway|regardless)$/.test(t.norm))) return true;
  return tokens.some((t, k) => FREE.test(t.norm) && isOfStopped(input, otherSide(side), k, stopping));
}

/** Is the word at `free` said of what stands after `stopping` on the other side, as its verb or its subject? */
function isOfStopped(input: DriftInput, side: SideName, free: number, stopping: number): boolean {
  const { tokens } = input[side];
  const subject = tokens.slice(0, free).findLastIndex((t) => /^(?:NOUN|PROPN)$/.test(t.tag));
  return [anchorAfter(tokens, free + 1), subject].some((k) => {
    const there = across(input, side, k);
    return there > stopping && there <= stopping + CLAUSE;
  });
}

/** "does not bar nurses from striking" ↔ "nurses may strike": a possibility told by a denial. */
export function isLetOtherwise(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const other = input[otherSide(side)].tokens;
  if (!FREE.test(input[side].tokens[hit.from]!.norm)) return false;
  return other.some(
    (t, k) =>
      STOPPING.has(t.lemma) &&
      other.slice(Math.max(0, k - DENIAL), k).some((x) => isDenial(x.norm)) &&
      isOfStopped(input, side, hit.from, k),
  );
}

/** Tokens from a denial to its verb. */
const DENIAL = 4;

/** "no church is older" ↔ "the oldest church" */
function isUnequalled(tokens: readonly Token[], hit: TokenSpan, other: Side): boolean {
  const compared = tokens.slice(hit.to, hit.to + CLAUSE).filter((t) => /er$|^more$|^worse$/.test(t.norm));
  return compared.some(({ norm }) => {
    const best =
      norm === 'more' ? 'most' : norm === 'worse' ? 'worst' : norm === 'better' ? 'best' : norm.replace(/er$/, 'est');
    return other.tokens.some((t) => t.norm === best);
  });
}

/** "did not settle the question" ↔ "was inconclusive" */
const SETTLING = new Set('settle resolve decide answer determine conclude establish prove'.split(' '));
const OPEN = /^(?:inconclusive|unresolved|undecided|unsettled|unanswered|undetermined|unproven)$/;

/** "left open who …", "is an open question", not "the open square". */
const leavesOpen = (tokens: readonly Token[]) =>
  tokens.some(
    (t, k) =>
      t.norm === 'open' &&
      (tokens[k + 1]?.norm === 'question' ||
        tokens.slice(Math.max(0, k - LEAVING_REACH), k).some((x) => LEAVING.has(x.lemma))),
  );
const LEAVING = new Set('leave remain stay'.split(' '));
const LEAVING_REACH = 4;

const HOLDING = new Set('keep retain renew extend'.split(' '));
const DROPPING =
  /^(?:dismiss(?:es|ed)?|sack(?:s|ed)?|fire[sd]?|axed?|scrap(?:s|ped)?|drop(?:s|ped)?|discard(?:s|ed)?|threw|thrown|ended|expired?|lapsed?|released)$/;

/** "advised them not to build" ↔ "advised against building" */
function isAdvisedAgainst(input: DriftInput, side: SideName, anchor: number): boolean {
  const there = across(input, side, anchor);
  return there > 0 && input[otherSide(side)].tokens[there - 1]!.norm === 'against';
}

/** "cannot take them" ↔ "are prevented from taking them", "made taking them impossible" */
function isPrevented(input: DriftInput, side: SideName, anchor: number): boolean {
  const there = across(input, side, anchor);
  if (there < 0 || isImpossible(input[side].tokens, anchor)) return false;
  return isImpossible(input[otherSide(side)].tokens, there);
}

function isImpossible(tokens: readonly Token[], at: number): boolean {
  const impossible = (t: Token) => /^(?:impossible|unable|incapable)$/.test(t.norm);
  const ends = (t: Token) => /^(?:[.;:,]|and|but)$/.test(t.norm);
  const after = tokens.slice(at, at + CLAUSE);
  const end = after.findIndex(ends);
  if (tokens.slice(Math.max(0, at - CLAUSE / 2), at).some(impossible)) return true;
  if (after.slice(0, end < 0 ? CLAUSE : end).some(impossible)) return true;
  const before = tokens.slice(Math.max(0, at - CLAUSE), at);
  return tokens[at - 1]?.norm === 'from' && before.some((t) => STOPPING.has(t.lemma));
}

/** "without power" ↔ "lost power": what is missed is what was lost, or nothing tells. */
function isLost(input: DriftInput, side: SideName, anchor: number): boolean {
  const there = across(input, side, anchor);
  if (there < 0) return true;
  const { tokens } = input[otherSide(side)];
  return tokens.slice(Math.max(0, there - CLAUSE), there + CLAUSE / 2).some((t) => LOSS.test(t.norm));
}

const INSTEAD = new Set(['instead', 'rather']);

/** "cut from 40 to 28" ↔ "28 instead of 40" */
function isCutTo(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const there = linkOf(input, side, hit.to)?.[otherSide(side)] ?? 0;
  return input[otherSide(side)].tokens[there - 1]?.norm === 'from';
}

const has = (side: Side, words: RegExp) => side.tokens.some((t) => words.test(t.norm));

/** "not told about it until May": where the time stands that "until" sets, −1 for none. */
function timeSet(tokens: readonly Token[], hit: TokenSpan): number {
  for (let k = hit.to; k < Math.min(tokens.length, hit.to + CLAUSE); k++) {
    if (/^[.;:]$/.test(tokens[k]!.norm)) return -1;
    if (/^(?:until|till)$/.test(tokens[k]!.norm)) return Math.min(k + 1, tokens.length - 1);
  }
  return -1;
}

/** "was told in May", "will stay until May", but "will resign before May" is what was denied. */
function isTimeKept(input: DriftInput, side: SideName, time: number): boolean {
  const { tokens } = input[otherSide(side)];
  // Until then it stays as it is.
  if (tokens.some((t) => /^(?:until|till)$/.test(t.norm))) return tokens.some((t) => STAYING.has(t.lemma));
  for (let k = time; k < Math.min(input[side].tokens.length, time + TIME_WORDS); k++) {
    const there = across(input, side, k);
    const ahead = (n: number) => tokens[there - n]?.norm ?? '';
    if (there > 0 && (EARLIER.test(ahead(1)) || EARLIER.test(ahead(2)))) return false;
  }
  return true;
}

const TIME_WORDS = 3;
const EARLIER = /^(?:before|by|ahead|prior|until|till)$/;
const STAYING = new Set(['stay', 'remain', 'keep', 'continue', 'wait', 'hold', 'delay', 'put', 'postpone']);

const saysUnless = (tokens: readonly Token[]) => tokens.some((t) => t.norm === 'unless');

/** Does `word` open the clause of the cue? */
function follows(tokens: readonly Token[], hit: TokenSpan, word: string): boolean {
  for (let k = hit.from - 1; k >= Math.max(0, hit.from - CLAUSE); k--) {
    if (/^[.;:,]$/.test(tokens[k]!.norm)) return false;
    if (tokens[k]!.norm === word) return true;
  }
  return false;
}

/** The "without" of one side that says what "unless" says on the other: "unless it was shut" ↔ "without shutting it". */
export function withoutForUnless(input: DriftInput, side: SideName): readonly number[] {
  const { tokens } = input[side];
  const other = input[otherSide(side)].tokens;
  const unless = other.findIndex((t) => t.norm === 'unless');
  if (unless < 0 || saysUnless(tokens)) return [];
  const isTied = (at: number) => {
    for (
      let k = at + 1;
      k <= at + CLAUSE && k < tokens.length && !/^[.;:,]$|^(?:and|but)$/.test(tokens[k]!.norm);
      k++
    ) {
      const there = tokens[k]!.stop ? -1 : across(input, side, k);
      if (there > unless && there <= unless + CLAUSE) return true;
    }
    return false;
  };
  return tokens.flatMap((t, k) => (t.norm === 'without' && isTied(k) ? [k] : []));
}

/** Is an exception told by "unless" on one side and by "without" on the other? */
export const isUnlessWithout = (input: DriftInput): boolean =>
  withoutForUnless(input, 'reference').length > 0 || withoutForUnless(input, 'candidate').length > 0;

/** "will not pay unless they agree" ↔ "will pay only if they agree" */
export function isOnlyUnless({ reference, candidate }: DriftInput): boolean {
  const only = (tokens: readonly Token[]) =>
    tokens.some((t, k) => t.norm === 'only' && /^(?:if|when|once|after)$/.test(tokens[k + 1]?.norm ?? ''));
  const unless = (tokens: readonly Token[]) => {
    const at = tokens.findIndex((t) => t.norm === 'unless');
    return at >= 0 && tokens.slice(Math.max(0, at - CLAUSE), at).some((t) => isDenial(t.norm));
  };
  const [r, c] = [reference.tokens, candidate.tokens];
  return (only(r) && unless(c)) || (only(c) && unless(r));
}

/** "unless it rains" against "if it does not rain": the same condition. */
export function isUnlessNot(input: DriftInput): boolean {
  const unless = saysUnless(input.reference.tokens)
    ? 'reference'
    : saysUnless(input.candidate.tokens)
      ? 'candidate'
      : null;
  if (!unless) return false;
  const { tokens } = input[otherSide(unless)];
  return tokens.some(
    (t, k) =>
      /^(?:no|not|never|nobody|nothing|none)$|n't$/.test(t.norm) && follows(tokens, { from: k, to: k + 1 }, 'if'),
  );
}
