// A number in words.
//
//   "two-thirds" → 0.667      "tens of thousands" → [20,000, 100,000], vague      "half a million" → 500,000
//   "twenty-first" → 21, ordinal      "two hundred and five" → 205      "two three" → 2
import { CARDINALS, cardinalOf, FRACTIONS, ordinalOf, SCALES, VAGUE } from '../text/number-words.ts';
import { type Amount, PLAIN, scaled } from './amount.ts';

/** The number whose words begin at token `i`, or null. */
export function wordsAt(norms: readonly string[], i: number): Amount | null {
  const first = norms[i]!;
  // The most frequent by far.
  if (first === 'a' || first === 'an') return articleAt(norms, i);
  const vague = vagueAt(norms, i);
  if (vague) return vague;
  if (first === 'half') return halfAt(norms, i);
  const ordinal = ordinalOf(first);
  if (ordinal !== null) return { ...PLAIN, to: i + 1, lo: ordinal, hi: ordinal, ordinal: true };
  const compound = compoundAt(first, i);
  if (compound) return compound;
  return cardinalsAt(norms, i);
}

function vagueAt(norms: readonly string[], i: number): Amount | null {
  const order = VAGUE.get(norms[i]!);
  if (!order) return null;
  let [lo, hi] = order;
  let to = i + 1;
  // "tens of thousands", "hundreds of millions"
  while (norms[to] === 'of' && VAGUE.has(norms[to + 1] ?? '')) {
    const factor =
      { thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12, hundreds: 1e2 }[norms[to + 1]!] ?? 1;
    lo *= factor;
    hi *= factor;
    to += 2;
  }
  // "scores" and "tens" alone are goals and sports as often as numbers.
  if (to === i + 1 && (norms[i] === 'tens' || (norms[i] === 'scores' && norms[to] !== 'of'))) return null;
  return { ...PLAIN, to, lo, hi, vague: true };
}

function halfAt(norms: readonly string[], i: number): Amount | null {
  const next = norms[i + 1];
  if (next === 'a' || next === 'an') {
    const scale = norms[i + 2] === 'dozen' ? 12 : SCALES.get(norms[i + 2] ?? '');
    if (scale !== undefined) return { ...PLAIN, to: i + 3, lo: scale / 2, hi: scale / 2 };
    return { ...PLAIN, to: i + 2, lo: 0.5, hi: 0.5, share: true };
  }
  return { ...PLAIN, to: i + 1, lo: 0.5, hi: 0.5, share: true };
}

function articleAt(norms: readonly string[], i: number): Amount | null {
  const next = norms[i + 1];
  if (next === undefined) return null;
  if (next === 'dozen') return { ...PLAIN, to: i + 2, lo: 12, hi: 12 };
  if (next === 'half-dozen') return { ...PLAIN, to: i + 2, lo: 6, hi: 6 };
  if (next === 'couple') return norms[i + 2] === 'of' ? { ...PLAIN, to: i + 2, lo: 2, hi: 2, vague: true } : null;
  const scale = SCALES.get(next);
  if (scale !== undefined) {
    const rest = cardinalsAt(norms, i + 1);
    return rest ?? { ...PLAIN, to: i + 2, lo: scale, hi: scale };
  }
  const share = FRACTIONS.get(next);
  if (share !== undefined && (norms[i + 2] === 'of' || next === 'half') && next !== 'second') {
    // "a half hour" keeps its unit, "a third of them" is a share.
    return { ...PLAIN, to: i + 2, lo: share, hi: share, share: true };
  }
  return null;
}

/** "two-thirds", "three-quarters", "ten-year-old", "two-day", "twenty-fold". */
function compoundAt(word: string, i: number): Amount | null {
  const dash = word.indexOf('-');
  if (dash < 0) return null;
  const tens = cardinalOf(word);
  if (tens !== null) return null;
  const parts = word.split('-');
  if (parts.length > 5) return null;
  let value = CARDINALS.get(parts[0]!) ?? null;
  if (parts[0] === 'half' && SCALES.has(parts[1] ?? ''))
    return {
      ...PLAIN,
      to: i + 1,
      lo: SCALES.get(parts[1]!)! / 2,
      hi: SCALES.get(parts[1]!)! / 2,
      suffix: parts.slice(2).join('-'),
    };
  if (value === null) return null;
  let k = 1;
  const share = FRACTIONS.get(parts[1]!);
  if (share !== undefined && parts.length === 2)
    return { ...PLAIN, to: i + 1, lo: value * share, hi: value * share, share: true };
  const ones = CARDINALS.get(parts[1]!);
  if (ones !== undefined && value >= 20 && ones < 10) {
    value += ones;
    k = 2;
  }
  if (parts[k] === 'and' && parts[k + 1] === 'a' && parts[k + 2] === 'half') {
    value += 0.5;
    k += 3;
  }
  const scale = SCALES.get(parts[k] ?? '');
  if (scale !== undefined) {
    value *= scale;
    k++;
  }
  return { ...PLAIN, to: i + 1, lo: value, hi: value, suffix: parts.slice(k).join('-') };
}

/** "two hundred and five", "one thousand", "twelve", "five and a half", "three quarters", "hundred" after "a". */
function cardinalsAt(norms: readonly string[], i: number): Amount | null {
  let total = 0;
  let group = 0;
  let to = i;
  let last = '';
  let factor = 1;
  while (to < norms.length) {
    const word = norms[to]!;
    const small = cardinalOf(word);
    if (small !== null) {
      // "two three" are two numbers; "twenty one" and "hundred five" are one.
      if (last === 'small' && !(group % 100 >= 20 && group % 10 === 0 && small < 10 && small > 0)) break;
      group += small;
      last = 'small';
    } else if (SCALES.has(word)) {
      const scale = SCALES.get(word)!;
      if (last === '' && (to !== i || i === 0 || (norms[i - 1] !== 'a' && norms[i - 1] !== 'an'))) return null;
      if (scale === 100) group = (group || 1) * 100;
      else {
        total += (group || (total === 0 ? 1 : 0)) * scale;
        group = 0;
        factor = scale;
      }
      last = 'scale';
    } else if (word === 'and' && last === 'scale' && cardinalOf(norms[to + 1] ?? '') !== null && group !== 0) {
      // "two hundred and five"; "five million and three ships" is two numbers
    } else if (word === 'dozen' && last === 'small') {
      group *= 12;
      last = 'scale';
    } else if (word === 'and' && norms[to + 1] === 'a' && norms[to + 2] === 'half' && last !== '') {
      const value = last === 'scale' && group === 0 ? total * 1.5 : total + group + 0.5;
      return { ...PLAIN, ...scaled(norms, to + 3, value, value) };
    } else break;
    to++;
  }
  if (to === i) return null;
  const share = FRACTIONS.get(norms[to] ?? '');
  if (
    share !== undefined &&
    total === 0 &&
    group > 0 &&
    // "eight quarters", "two quarters", "the past three quarters" are of years.
    group * share < 1 &&
    !(group === 2 && norms[to] === 'quarters') &&
    !/^(?:past|last|next|previous|first|coming)$/.test(norms[i - 1] ?? '') &&
    norms[to] !== 'second' &&
    (group === 1 || norms[to]!.endsWith('s')) &&
    norms[to + 1] !== 'place'
  )
    return { ...PLAIN, to: to + 1, lo: group * share, hi: group * share, share: true };
  return { ...PLAIN, to, lo: total + group, hi: total + group, scale: group === 0 ? factor : 1 };
}
