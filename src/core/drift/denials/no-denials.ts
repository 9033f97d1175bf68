// Words that look like a denial and deny nothing:
//
//   no sooner had it opened than it shut   ↔  as soon as it opened it shut      a time
//   hardly had it begun when it rained     ↔  it rained as soon as it began
//   had no choice but to resign            ↔  had to resign                     a duty
//   whether or not it rains                ↔  regardless of whether it rains    both ways
//   no matter how hard they tried          ↔  however hard they tried            any way
//   not a long way from the road           ↔  not far from the road              how near
//
// The tempting wrong answer is to let each cancel a denial of the other text: a "not" that was added would pair with it. Linear.
import type { Token, TokenSpan } from '../../types.ts';

/** Tokens from "hardly" to its "when". */
const CLAUSE = 10;
const AUXILIARY = /^(?:had|has|have|did|was|were)$/;
const CHOICE = /^(?:choice|option|alternative)s?$/;

/** "no choice but to", "no other option than to": from "no" to before "to"; null where it is another word. */
function noChoiceAt(tokens: readonly Token[], at: number): TokenSpan | null {
  if (!/^(?:no|little|without)$/.test(tokens[at]!.norm)) return null;
  const noun = /^(?:other|real|any)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (!CHOICE.test(tokens[noun]?.norm ?? '')) return null;
  const but = tokens[noun + 1]?.norm ?? '';
  if (/^(?:but|except|than)$/.test(but)) return { from: at, to: noun + 2 };
  return but === 'other' && tokens[noun + 2]?.norm === 'than' ? { from: at, to: noun + 3 } : null;
}

/** "whether it rains or not", "whether or not it rains", "with or without a receipt", "receipt or no receipt" */
function isEither(tokens: readonly Token[], from: number): boolean {
  const { norm } = tokens[from]!;
  if (norm === 'without') return tokens[from - 2]?.norm === 'with';
  if (norm === 'no') return tokens[from - 2]?.lemma === tokens[from + 1]?.lemma;
  return norm === 'not' && tokens.slice(Math.max(0, from - CLAUSE), from).some((t) => t.norm === 'whether');
}

/** "no matter what" */
const ANY_WAY = /^(?:how|what|who|whom|whose|where|when|which|whether|why|if)$/;

/** "a long way from", "a long time before": what is not far is near. */
const isLittleWay = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'a' &&
  /^(?:long|great|considerable)$/.test(tokens[at + 1]?.norm ?? '') &&
  ((/^(?:way|distance)$/.test(tokens[at + 2]?.norm ?? '') && /^(?:from|off|away)$/.test(tokens[at + 3]?.norm ?? '')) ||
    (/^(?:time|while)$/.test(tokens[at + 2]?.norm ?? '') && /^(?:before|after|ago)$/.test(tokens[at + 3]?.norm ?? '')));

/** Does the cue at `from` tell of a time, of a duty, or of both ways? */
export function isNoDenial(tokens: readonly Token[], from: number): boolean {
  const { norm } = tokens[from]!;
  if (norm === 'no' && tokens[from + 1]?.norm === 'sooner') return true;
  if (norm === 'no' && tokens[from + 1]?.norm === 'matter') return ANY_WAY.test(tokens[from + 2]?.norm ?? '');
  if (norm === 'not' && isLittleWay(tokens, from + 1)) return true;
  if (tokens[from - 1]?.norm === 'or') return isEither(tokens, from);
  if (/^(?:hardly|scarcely|barely)$/.test(norm)) {
    const isInverted = AUXILIARY.test(tokens[from + 1]?.norm ?? '') || AUXILIARY.test(tokens[from - 1]?.norm ?? '');
    return isInverted && tokens.slice(from, from + CLAUSE).some((t) => /^(?:when|before|than)$/.test(t.norm));
  }
  return noChoiceAt(tokens, from) !== null;
}
