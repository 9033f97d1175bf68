// A number at a token: digits or words → an interval, without unit.
//
//   "1,450-tonne" → 1450, unit text "tonne"     "two-thirds" → 0.667     "tens of thousands" → [20,000, 100,000], vague
//   "half a million" → 500,000                  "1.2bn" → 1.2e9          "twenty-first" → 21, ordinal
import {
  CARDINALS,
  cardinalOf,
  FRACTIONS,
  ordinalOf,
  PORTIONS,
  SCALE_SUFFIXES,
  SCALES,
  VAGUE,
} from '../text/number-words.ts';

export interface Amount {
  readonly to: number;
  readonly lo: number;
  readonly hi: number;
  readonly ordinal: boolean;
  readonly vague: boolean;
  /** A share such as "a third", "half". */
  readonly share: boolean;
  /** Letters glued to the number: "tonne" of "28-tonne", "km" of "5km", "m" of "5m". */
  readonly suffix: string;
  /** "3-2": a result, not a range. */
  readonly score: boolean;
  readonly digits: boolean;
  /** Factor of the scale words in it, which the first number of a range borrows: 1e6 in "15 million". */
  readonly scale: number;
}

const PLAIN = {
  ordinal: false,
  vague: false,
  share: false,
  suffix: '',
  score: false,
  digits: false,
  scale: 1,
} as const;

/** The number that starts at token `i`, or null. */
export function amountAt(norms: readonly string[], i: number): Amount | null {
  const first = norms[i]!;
  // Before the digits: "½" is "1⁄2" in normal form.
  const portion = PORTIONS.get(first);
  if (portion !== undefined) return { ...PLAIN, to: i + 1, lo: portion, hi: portion, share: true };
  const c = first.charCodeAt(0);
  if ((c >= 48 && c <= 57) || ((c === 43 || c === 45 || c === 0x2212) && first.length > 1)) return digitsAt(norms, i);
  return wordsAt(norms, i);
}

const DIGITS = /^([+−-]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(.*)$/s;

function digitsAt(norms: readonly string[], i: number): Amount | null {
  const token = norms[i]!;
  if (token.length > 40) return null;
  const m = DIGITS.exec(token);
  if (!m) return null;
  const sign = m[1] === '-' || m[1] === '−' ? -1 : 1;
  const value = sign * Number(m[2]!.replaceAll(',', ''));
  const rest = m[3]!;
  const base = { ...PLAIN, digits: true };
  if (rest === '') return { ...base, ...scaled(norms, i + 1, value, value) };
  if (/^(?:st|nd|rd|th)$/.test(rest)) return { ...base, to: i + 1, lo: value, hi: value, ordinal: true };
  const second = rest[0] === '-' ? DIGITS.exec(rest.slice(1)) : null;
  if (second && second[1] === '') {
    const end = Number(second[2]!.replaceAll(',', ''));
    const tail = second[3]!.replace(/^-/, '');
    const scale = SCALE_SUFFIXES.get(tail);
    if (end <= value || (value < 10 && end < 20 && tail === '' && !continues(norms, i + 1)))
      return tail === '' ? { ...base, to: i + 1, lo: value, hi: end, score: true } : null;
    if (scale !== undefined) return { ...base, to: i + 1, lo: value * scale, hi: end * scale };
    if (tail !== '') return { ...base, to: i + 1, lo: value, hi: end, suffix: tail };
    return { ...base, ...scaled(norms, i + 1, value, end) };
  }
  const fraction = /^\/(\d+)$/.exec(rest);
  if (fraction) {
    const below = Number(fraction[1]);
    return [2, 3, 4, 5, 6, 8, 10, 100].includes(below) && value < below
      ? { ...base, to: i + 1, lo: value / below, hi: value / below, share: true }
      : null;
  }
  const letters = /^-?([a-zµμ²³/°][a-z²³/-]*)$/.exec(rest);
  if (!letters) return null;
  const suffix = letters[1]!;
  const [head, ...others] = suffix.split('-');
  const scale = SCALES.get(head!) ?? (rest[0] === '-' ? undefined : SCALE_SUFFIXES.get(head!));
  if (scale !== undefined && head !== 'm' && head !== 'mm')
    return { ...base, to: i + 1, lo: value * scale, hi: value * scale, scale, suffix: others.join('-') };
  return { ...base, to: i + 1, lo: value, hi: value, suffix };
}

/** A scale word or unit follows, so that "5-10" is a range. */
const continues = (norms: readonly string[], i: number) =>
  norms[i] !== undefined &&
  (SCALES.has(norms[i]!) || /^(?:%|percent|per|[a-z]{3,}s|people|km|kg|cm|mm|m)$/.test(norms[i]!));

/** Applies scale words from token `i`: "4.6 | million", "30 | thousand | million". */
function scaled(
  norms: readonly string[],
  i: number,
  lo: number,
  hi: number,
): { to: number; lo: number; hi: number; scale: number } {
  let to = i;
  let factor = 1;
  for (; to < norms.length; to++) {
    const word = norms[to]!;
    const scale =
      SCALES.get(word) ??
      (word === 'dozen' ? 12 : word === 'mn' || word === 'bn' ? SCALE_SUFFIXES.get(word) : undefined);
    if (scale === undefined) break;
    factor *= scale;
  }
  const portion = PORTIONS.get(norms[to] ?? '');
  if (portion !== undefined && to === i) return { to: to + 1, lo: lo + portion, hi: hi + portion, scale: 1 };
  // "3 and a half million"
  if (to === i && norms[i] === 'and' && norms[i + 1] === 'a' && norms[i + 2] === 'half') {
    const after = scaled(norms, i + 3, lo + 0.5, hi + 0.5);
    return after;
  }
  return { to, lo: lo * factor, hi: hi * factor, scale: factor };
}

function wordsAt(norms: readonly string[], i: number): Amount | null {
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
    // "eight quarters", "the past three quarters" are of years.
    group * share < 1 &&
    !/^(?:past|last|next|previous|first|coming)$/.test(norms[i - 1] ?? '') &&
    norms[to] !== 'second' &&
    (group === 1 || norms[to]!.endsWith('s')) &&
    norms[to + 1] !== 'place'
  )
    return { ...PLAIN, to: to + 1, lo: group * share, hi: group * share, share: true };
  return { ...PLAIN, to, lo: total + group, hi: total + group, scale: group === 0 ? factor : 1 };
}
