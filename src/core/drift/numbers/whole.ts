// Kind quantity: some of a number that is known, and all of it.
//
//   nine of the fifteen councillors  →  all fifteen councillors           a part is now the whole
//   all nine judges                  →  six of the nine judges            the whole is now a part
//   two of the five huts burned      →  the five huts burned              the same: these are all of them
//   all 114 got out alive            ↔  ten of the 114 were injured       fair: another thing is said of them
//   nine of the fifteen              ↔  nine out of fifteen were for it, and all fifteen were present      fair: nine is told
//
// Tempting and wrong: the whole alone, which both texts tell; so the same must be said of both, by the words beside them. Linear in
// the tokens, quadratic in the figures.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { BETWEEN, isPartOf, JOINS } from '../figures/part-of.ts';
import { isWholeCount } from '../figures/values.ts';
import { across, otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { BOTH_SIDES } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import { hull } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { EXCEPTING } from '../words/excepting.ts';

/** A part and its whole, or nothing but the whole. */
interface Share {
  readonly span: TokenSpan;
  readonly whole: Value;
}

const ALL = /^(?:all|every|each|both)$/;
/** Tokens to the verb that says something of it. */
const REACH = 8;

export function findWhole(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side], input[otherSide(side)]];
    const wholes = other.values.length === 0 ? [] : wholesTold(other);
    return partsOf(own).flatMap(({ span, whole, part }) => {
      const all = wholes.find((w) => w.whole.lo === whole.lo && isSame(input, side, { span, whole }, w));
      if (!all || other.values.some((v) => v.lo === part.lo) || wholesTold(own).some((w) => w.whole.lo === whole.lo))
        return [];
      const [reference, candidate] = side === 'reference' ? [span, all.span] : [all.span, span];
      const says = side === 'reference' ? 'a part is now the whole' : 'the whole is now a part';
      return [{ ...majorChange(input, 'quantity', reference, candidate, says, 0.85), certain: true }];
    });
  });
}

/** "nine of the fifteen", "nine out of fifteen" */
function partsOf({ tokens, values }: Side): (Share & { part: Value })[] {
  return values.flatMap((part, k) => {
    const whole = values[k + 1];
    if (!whole || !isWholeCount(part) || !isWholeCount(whole) || part.lo >= whole.lo) return [];
    // "Not one of the 30" is none of them.
    if (tokens[part.from - 1]?.norm === 'not') return [];
    return isPartOf(tokens, part, whole) ? [{ part, whole, span: hull(part, whole) }] : [];
  });
}

/** "all fifteen", "every one of the six", "the six" */
function wholesTold({ tokens, values }: Side): Share[] {
  return values.flatMap((whole) => {
    // "all of the six but him"
    const excepts = tokens.slice(whole.to, whole.to + BETWEEN).some((t) => EXCEPTING.test(t.norm));
    if (!isWholeCount(whole) || excepts) return [];
    for (let k = whole.from - 1; k >= Math.max(0, whole.from - BETWEEN - 1); k--) {
      const { norm } = tokens[k]!;
      if (ALL.test(norm)) return [{ whole, span: { from: k, to: whole.to } }];
      if (!JOINS.test(norm)) break;
    }
    return isAllOfThem(tokens, whole) ? [{ whole, span: { from: whole.from - 1, to: whole.to } }] : [];
  });
}

/** "the five huts", where nothing before it takes some of them. */
function isAllOfThem(tokens: readonly Token[], { from }: Value): boolean {
  return /^(?:the|these|those)$/.test(tokens[from - 1]?.norm ?? '') && !JOINS.test(tokens[from - 2]?.norm ?? '');
}

/** Does the figure, or what it counts, go on in the other, and is the same said of both? */
function isSame(input: DriftInput, side: SideName, a: Share, b: Share): boolean {
  const to = (k: number) => across(input, side, k);
  const counted = [a.whole.from, a.whole.to].map(to).some((k) => k >= b.whole.from && k <= b.whole.to);
  const theirs = verbsBeside(input[otherSide(side)], b.span);
  return counted && verbsBeside(input[side], a.span).some((k) => theirs.includes(sameAcross(input, side, k)));
}

/** The nearest verb, or adjective, on either side of it. */
function verbsBeside({ tokens }: Side, span: TokenSpan): number[] {
  const says = (k: number) => !tokens[k]!.stop && /^(?:VERB|ADJ)$/.test(tokens[k]!.tag);
  const look = (from: number, step: 1 | -1) => {
    for (let k = from, n = 0; tokens[k] && n < REACH; k += step, n++) if (says(k)) return [k];
    return [];
  };
  return [...look(span.from - 1, -1), ...look(span.to, 1)];
}
