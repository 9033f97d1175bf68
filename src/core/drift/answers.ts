// What says the same as a denial without being one:
//
//   Unless it rains, …        ↔  If there is no rain, …          the exception holds the "no"
//   was not told until May    ↔  It was May before she was told   "not until" sets a time
//   left homes without power  ↔  homes lost power                 to lose is to be without
//   does not apply to them    ↔  they are exempt
//   cut from 40 to 28         ↔  28 instead of 40
//   it is not known           ↔  it is unclear
//   denies the charges        ↔  pleaded not guilty
//
// Each answers one cue of the other side. The tempting wrong answer is to make "lost" and "before" cues themselves: they
// deny nothing where no denial stands opposite. Linear in the tokens.
import type { Side, Token, TokenSpan } from '../types.ts';
import type { DriftInput } from './types.ts';

/** Tokens within which an exception or a condition and its denial belong together. */
const CLAUSE = 8;

const LOSING = /^(?:lose|loses|lost|losing|deprived|missing|short|cut|cuts|cutting)$/;
const SPARING = /^(?:exempt|exempts|exempted|immune|spared|excused)$/;
const KNOWING = /^(?:know|knows|knew|known|clear|certain|sure|aware)$/;
const UNKNOWN = /^(?:unclear|unknown|uncertain|unsure|unaware|mystery)$/;
const DENYING = /^(?:deny|denies|denied|denying)$/;

/** Is the cue at `hit` of one side answered on the other? */
export function isAnswered(input: DriftInput, side: 'reference' | 'candidate', hit: TokenSpan): boolean {
  const { tokens } = input[side];
  const other = input[side === 'reference' ? 'candidate' : 'reference'];
  // What stood there already answers nothing that was lost.
  const gains = (words: RegExp) => has(other, words) && !has(input[side], words);
  const word = tokens[hit.from]!.norm;
  if (word === 'without' && gains(LOSING)) return true;
  if (tokens[hit.to]?.norm === 'guilty' && gains(DENYING)) return true;
  if (gains(SPARING)) return true;
  const about = tokens.slice(Math.max(0, hit.from - 2), hit.to + 2);
  if (about.some((t) => KNOWING.test(t.norm)) && gains(UNKNOWN)) return true;
  if (INSTEAD.has(word) && isCutTo(input, side, hit)) return true;
  if (setsTime(tokens, hit) && !has(other, /^(?:until|till)$/)) return true;
  return saysUnless(other.tokens) && !saysUnless(tokens) && follows(tokens, hit, 'if');
}

const INSTEAD = new Set(['instead', 'rather']);

/** "cut from 40 to 28" ↔ "28 instead of 40" */
function isCutTo(input: DriftInput, side: 'reference' | 'candidate', hit: TokenSpan): boolean {
  const links = side === 'reference' ? input.ofReference : input.ofCandidate;
  const l = links[hit.to];
  if (!l) return false;
  const there = side === 'reference' ? l.candidate : l.reference;
  return input[side === 'reference' ? 'candidate' : 'reference'].tokens[there - 1]?.norm === 'from';
}

const has = (side: Side, words: RegExp) => side.tokens.some((t) => words.test(t.norm));

/** "not told about it until May" */
function setsTime(tokens: readonly Token[], hit: TokenSpan): boolean {
  for (let k = hit.to; k < Math.min(tokens.length, hit.to + CLAUSE); k++) {
    if (/^[.;:]$/.test(tokens[k]!.norm)) return false;
    if (tokens[k]!.norm === 'until' || tokens[k]!.norm === 'till') return true;
  }
  return false;
}

const saysUnless = (tokens: readonly Token[]) => tokens.some((t) => t.norm === 'unless');

/** Does `word` open the clause of the cue? */
function follows(tokens: readonly Token[], hit: TokenSpan, word: string): boolean {
  for (let k = hit.from - 1; k >= Math.max(0, hit.from - CLAUSE); k--) {
    if (/^[.;:,]$/.test(tokens[k]!.norm)) return false;
    if (tokens[k]!.norm === word) return true;
  }
  return false;
}

/** "unless it rains" against "if it does not rain": the same condition. */
export function isUnlessNot(input: DriftInput): boolean {
  const unless = saysUnless(input.reference.tokens)
    ? 'reference'
    : saysUnless(input.candidate.tokens)
      ? 'candidate'
      : null;
  if (!unless) return false;
  const { tokens } = input[unless === 'reference' ? 'candidate' : 'reference'];
  return tokens.some(
    (t, k) =>
      /^(?:no|not|never|nobody|nothing|none)$|n't$/.test(t.norm) && follows(tokens, { from: k, to: k + 1 }, 'if'),
  );
}
