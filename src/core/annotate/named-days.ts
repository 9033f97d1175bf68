// Days of the calendar that have a name and the same date every year: "New Year's Day 1998" is 1 January 1998.
//
// Tempting and wrong: feasts that move (Easter Monday), or that every country keeps on a day of its own (Independence Day), and the
// bare feast ("at Christmas" is some days long). Constant in the text.
import type { DateParts } from '../types.ts';

/** Month and day by the words before "day" or "eve", without possessive endings. */
const DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['new year day', [1, 1]],
  ['new year eve', [12, 31]],
  ['valentine day', [2, 14]],
  ['may day', [5, 1]],
  ['all saints day', [11, 1]],
  ['all souls day', [11, 2]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
]);
const OPENS = new Set([...DAYS.keys()].map((name) => name.split(' ')[0]!));
/** Tokens of the longest: "new year 's day". */
const LONGEST = 4;
const POSSESSIVE = /^['’]s?$/;

/** The named day that starts at token `i`, and where it ends. */
export function namedDayAt(
  tokens: readonly { readonly text: string }[],
  norms: readonly string[],
  i: number,
): (Pick<DateParts, 'month' | 'day'> & { readonly to: number }) | null {
  // "may day after day": without its capital no name.
  if (!OPENS.has(norms[i]!.replace(/['’]s?$/, '')) || !/^\p{Lu}/u.test(tokens[i]!.text)) return null;
  let name = '';
  for (let k = i; k < Math.min(norms.length, i + LONGEST); k++) {
    if (POSSESSIVE.test(norms[k]!)) continue;
    name += `${name && ' '}${norms[k]!.replace(/['’]s?$/, '')}`;
    const found = DAYS.get(name);
    // "one May day"
    if (found && /^\p{Lu}/u.test(tokens[k]!.text)) return { month: found[0], day: found[1], to: k + 1 };
  }
  return null;
}
