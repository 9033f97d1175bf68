// Is a word of number or unit meant as one? "one" is a pronoun as often, "first" an adverb, "a third" part of a name, "second" a rank.
import { CARDINALS, ORDINALS } from '../text/number-words.ts';
import type { Tag } from '../types.ts';
import type { Amount } from './amount.ts';
import type { RawToken } from './tokenize.ts';
import type { Unit } from './units.ts';

/** Single letters and words with other uses are units only beside digits. */
export function isUnitMeant(unit: Unit, norms: readonly string[], at: number, amount: Amount): boolean {
  const name = norms[at]!;
  if (name.length === 1 && /[a-z]/.test(name)) return amount.digits && name !== 's' && name !== 'p';
  if (name === 'second') return norms[at + 1] !== 'half' && norms[at + 1] !== 'time' && amount.lo === 1;
  if (amount.share && unit.kind === 'duration' && norms[at - 1] === 'the') return false;
  if (name === 'times') return norms[at + 1] !== 'square';
  return true;
}

/** Is the word a number here? "one" is a pronoun as often, "first" an adverb, "a third" part of a name. */
export function isMeant(
  amount: Amount,
  tokens: readonly RawToken[],
  tags: readonly Tag[],
  norms: readonly string[],
  i: number,
): boolean {
  const norm = norms[i]!;
  const next = norms[amount.to] ?? '';
  if (amount.ordinal && !amount.digits) {
    if (norm === 'second' && CARDINALS.has(norms[i - 1] ?? '')) return false;
    const tag = tags[amount.to];
    return (
      tag === 'NOUN' ||
      tag === 'ADJ' ||
      tag === 'PROPN' ||
      tag === 'NUM' ||
      norms[i - 1] === 'the' ||
      norms[i - 1] === 'a'
    );
  }
  if (norm === 'one' && amount.to === i + 1) {
    const before = norms[i - 1] ?? '';
    // "only one ship" counts, "the only one" and "no one" do not; "the one of which" points.
    if (/^(?:only|the|just)$/.test(before) && next !== 'of') return tags[i + 1] === 'NOUN';
    if (/^(?:no|this|that|any|every|each|some|another|which|as|a|new|little|big|old|good|bad|great)$/.test(before))
      return false;
    if (next === 'another' || (next === 'day' && before === '') || next === "'s") return false;
    return (
      tags[i + 1] === 'NOUN' ||
      tags[i + 1] === 'ADJ' ||
      tags[i + 1] === 'NUM' ||
      next === 'of' ||
      next === 'in' ||
      next === 'or' ||
      next === 'to'
    );
  }
  if (norm === 'half' && amount.to === i + 1)
    return (
      !/^(?:time|way|life|back|truth)$/.test(next) && norms[i - 1] !== 'better' && !ORDINALS.has(norms[i - 1] ?? '')
    );
  if (tokens[i]!.text.length > 30) return false;
  return true;
}
