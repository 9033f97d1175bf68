// Kind quantity: some of them, and none of them.
//
//   Not all of the refugees were registered  →  None of the refugees were registered      nearly all may have been
//   Nobody in the crew was hurt              →  Not everybody in the crew was hurt
//   The report does not blame all the guards →  The report blames none of the guards
//   Not all of the seats were taken          ↔  Not every seat was taken                  fair
//
// Both texts deny once, so that denials cancel, and a share is no longer told. Tempting and wrong: any "all" and any "none" of
// two sentences; they must count the same noun, and neither text may hold the word of the other. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';

const ALL = /^(?:all|every|each|both|everyone|everybody|everything)$/;
const NONE = /^(?:none|no|nobody|nothing|neither|no-one)$/;
const NOT = /^(?:not|n['’]t)$/;
/** Tokens from either to the noun that it counts. */
const COUNTED = 4;
/** Tokens between "not" and "all": a verb, and its particle. */
const APART = 2;

export function findNotAll(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side): Candidate[] => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const not = notAllIn(own);
    const none = other.findIndex((t) => NONE.test(t.norm));
    if (!not || none < 0 || own.some((t) => NONE.test(t.norm))) return [];
    // "though every one of them is bitter" stands on both sides.
    const alls = (tokens: readonly Token[]) => tokens.filter((t) => ALL.test(t.norm)).length;
    if (alls(other) >= alls(own) || other.some((t) => NOT.test(t.norm))) return [];
    const heads = headsOf(input, side, not.to - 1, none);
    if (!heads) return [];
    const [a, b] = [
      { from: not.from, to: heads.own + 1 },
      { from: none, to: heads.other + 1 },
    ];
    const { reference, candidate } = facing(side, a!, b!);
    const says = side === 'reference' ? 'some of them are now none' : 'none of them are now some';
    return [{ ...majorChange(input, 'quantity', reference, candidate, says, STRENGTH), certain: true }];
  });
}

/** As sure as a part told as the whole: one noun, counted by two words that exclude each other. */
const STRENGTH = 0.9;

/** "not all", "does not blame all" */
function notAllIn(tokens: readonly Token[]): TokenSpan | null {
  for (let k = 1; k < tokens.length; k++) {
    if (!ALL.test(tokens[k]!.norm)) continue;
    for (let i = k - 1; i >= Math.max(0, k - 1 - APART); i--) {
      if (NOT.test(tokens[i]!.norm)) return { from: i, to: k + 1 };
      if (tokens[i]!.tag !== 'VERB' && tokens[i]!.tag !== 'ADP') break;
    }
  }
  return null;
}

/** The noun that both count; "everybody" and "nobody" count without one. */
function headsOf(input: DriftInput, side: SideName, all: number, none: number): { own: number; other: number } | null {
  const own = input[side].tokens;
  const other = input[otherSide(side)].tokens;
  const isPerson = /^every.|^(?:nobody|no-one)$/;
  const isNoOne = other[none]!.norm === 'no' && other[none + 1]?.norm === 'one';
  if (isPerson.test(own[all]!.norm) && (isNoOne || isPerson.test(other[none]!.norm)))
    return { own: all, other: isNoOne ? none + 1 : none };
  for (let k = all + 1; k <= Math.min(own.length - 1, all + COUNTED); k++) {
    if (own[k]!.tag !== 'NOUN') continue;
    const there = across(input, side, k);
    return there > none && there <= none + COUNTED ? { own: k, other: there } : null;
  }
  return null;
}
