// Is there a figure that a bound can be of?
//
//   over | 40 tonnes, under | the age of one, more than | an hour       behind it
//   two months | or more, women of 60 | and over                        before it
//   shorter than | the one it replaces                                  none
//
// Linear in a handful of tokens.
import { CARDINALS, SCALES } from '../../text/number-words.ts';
import type { Token, TokenSpan } from '../../types.ts';

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...'dozen half twice double triple third quarter two-thirds three-quarters'.split(' '),
]);

const UNITS = new Set(
  'mile kilometre kilometer metre meter foot inch yard minute hour day week fortnight month year decade century dozen litre liter pint gallon pound tonne ton kilo kilogram'.split(
    ' ',
  ),
);

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "two months or more", "26 days at most", "women of 60 and over": where the figure stands that is bounded from behind, −1 for none. */
export function figureBefore(tokens: readonly Token[], h: TokenSpan): number {
  const first = tokens[h.from]!.norm;
  if (!/^(?:or|and|at|if)$/.test(first)) return -1;
  // "on Thursday at the earliest"
  if (/^(?:earliest|latest|later|earlier)$/.test(tokens[h.to - 1]!.norm) && isDay(tokens[h.from - 1]))
    return h.from - 1;
  // "110 litres a head per day at the most"
  for (let n = 1; n <= POSTFIX_REACH && h.from >= n; n++) {
    if (isFigure(tokens, h.from - n)) return h.from - n;
    if (n > 3 && !/^(?:NOUN|DET|ADP|ADJ)$/.test(tokens[h.from - n]!.tag)) return -1;
  }
  return -1;
}

const POSTFIX_REACH = 7;
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight)$/;
export const isDay = (t: Token | undefined) => t !== undefined && (DAYS.test(t.norm) || MONTH.test(t.text));

/** Is there a figure at `at`, a determiner or currency sign aside? */
export function isFigure(tokens: readonly Token[], at: number): boolean {
  // "under the age of one"
  if (tokens[at]?.norm === 'the' && tokens[at + 1]?.norm === 'age' && tokens[at + 2]?.norm === 'of') at += 3;
  // "shorter than the one it replaces"
  if (tokens[at]?.norm === 'the' && tokens[at + 1]?.norm === 'one') return false;
  // "below magnitude 2"
  if (/^(?:magnitude|grade|level|stage)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.kind === 'number')
    return true;
  for (let i = at; i < at + 2; i++) {
    const t = tokens[i];
    if (!t) return false;
    if (t.kind === 'number' || t.tag === 'NUM' || NUMBER_WORDS.has(t.norm) || /^\p{N}/u.test(t.norm)) return true;
    if (i === at && (t.norm === 'a' || t.norm === 'an') && UNITS.has(tokens[i + 1]?.norm ?? '')) return true;
    if (t.kind !== 'symbol' && t.norm !== 'a' && t.norm !== 'the' && t.norm !== 'minus' && !t.norm.endsWith('$'))
      return false;
  }
  return false;
}
