// A number that begins with a digit.
//
//   "1,450-tonne" → 1450, unit text "tonne"      "1.2bn" → 1.2e9      "3-2" → a result      "5-10 people" → [5, 10]
import { SCALE_SUFFIXES, SCALES } from '../text/number-words.ts';
import { type Amount, PLAIN, scaled } from './amount.ts';

const DIGITS = /^([+−-]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(.*)$/s;

/** The number whose digits begin at token `i`, or null. */
export function digitsAt(norms: readonly string[], i: number): Amount | null {
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
