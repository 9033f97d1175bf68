// The label of who speaks, at the start of a line of an interview: "Q:", "Answer:", "ROB SEATON:". It is layout, no part of what is said.
//
//   Q: Was she a good teacher?      two tokens that name nobody
//   Rob Seaton: When did you start? three, with a name
//   The result: nobody came.        none: small letters, and no name
//
// Tempting and wrong: all that stands before a colon. Constant.
import type { PairText, Token, TokenSpan } from '../../types.ts';
import type { SideName } from './across.ts';
import { BOTH_SIDES } from './facing.ts';

/** Words of a label at most. */
const LONGEST = 4;
const ROLE = /^(?:q|a|question|answer|interviewer|reporter|moderator|host)$/;

/** Tokens of the label with its colon, 0 without one. */
export function labelLength(tokens: readonly Token[]): number {
  let colon = 0;
  while (colon <= LONGEST && colon < tokens.length && tokens[colon]!.norm !== ':') colon++;
  if (colon < 1 || colon > LONGEST || colon >= tokens.length - 1) return 0;
  const isName = (t: Token) => t.tag === 'PROPN' || (t.text.length > 1 && t.text === t.text.toUpperCase());
  return isBareLabel(tokens, colon + 1) || tokens.slice(0, colon).every((t) => t.kind === 'word' && isName(t))
    ? colon + 1
    : 0;
}

/** Does the label say what part somebody has in the conversation, and not who it is? */
const isBareLabel = (tokens: readonly Token[], length: number): boolean => length === 2 && ROLE.test(tokens[0]!.norm);

/** Any speaker of a conversation asks or answers; "Reporter:" is another speaker than "Rob Seaton:". */
const TURN = /^(?:q|a|question|answer)$/;

/** "Rob Seaton: When …" ↔ "Q: When …": does the claim exchange a label by the part in the conversation? */
export function areLabels(pair: PairText, x: { readonly [K in SideName]: TokenSpan | null }): boolean {
  const length = (side: SideName) => labelLength(pair[side].tokens);
  const isInside = (side: SideName) => x[side] !== null && x[side].to <= LONGEST && x[side].to < length(side);
  return (
    isInside('reference') &&
    isInside('candidate') &&
    BOTH_SIDES.some((side) => length(side) === 2 && TURN.test(pair[side].tokens[0]!.norm))
  );
}
