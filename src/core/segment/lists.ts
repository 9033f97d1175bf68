// Lists run together in one line: "1. Mix the dough 2. Let it rest". The line must open with a marker; every later marker of the same
// form with the next value starts an item. Asking for the next value keeps "in chapter 2. The" and "vitamin b. It" whole.
import { isDigit, isSpace } from './characters.ts';

const BULLETS = '•◦‣⁃∙▪●○';

interface Marker {
  /** "#.)", "#)", "#.", "@." with # for digits and @ for a letter, or the bullet itself. */
  readonly form: string;
  /** Number, or code unit of the letter; 0 for bullets. */
  readonly value: number;
  readonly end: number;
}

function readMarker(text: string, at: number, to: number): Marker | null {
  const first = text.charCodeAt(at);
  if (BULLETS.includes(text[at]!)) return { form: text[at]!, value: 0, end: at + 1 };
  let i = at;
  let value = 0;
  let form = '#';
  if (isDigit(first)) {
    while (i < to && i - at < 3 && isDigit(text.charCodeAt(i))) value = value * 10 + text.charCodeAt(i++) - 48;
  } else if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) {
    form = first >= 97 ? 'a' : 'A';
    value = first;
    i++;
  } else return null;
  const tail = text.startsWith('.)', i) ? '.)' : text[i] === '.' || text[i] === ')' ? text[i]! : '';
  if (!tail || i >= to) return null;
  const end = i + tail.length;
  return end < to && isSpace(text.charCodeAt(end)) ? { form: form + tail, value, end } : null;
}

/** Starts of the items after the first, ascending; empty when [from, to) is no run-in list. */
export function itemStarts(text: string, from: number, to: number): number[] {
  const first = readMarker(text, from, to);
  if (!first) return [];
  const starts: number[] = [];
  let last = first;
  for (let i = first.end; i < to; i++) {
    if (!isSpace(text.charCodeAt(i - 1)) || isSpace(text.charCodeAt(i))) continue;
    const next = readMarker(text, i, to);
    if (!next || next.form !== first.form || next.value !== (first.value === 0 ? 0 : last.value + 1)) continue;
    if (first.form === 'A.' && !endsItem(text, i)) continue;
    starts.push(i);
    last = next;
  }
  return starts;
}

/** "A. Lund met B. Voss" and "J. K. Lund" are names: a capital with a full stop starts an item behind the end of one only. */
function endsItem(text: string, at: number): boolean {
  let i = at - 1;
  while (i > 0 && isSpace(text.charCodeAt(i))) i--;
  return /[.;:!?…”"’)]/.test(text[i]!) && !/(?:^|[^\p{L}])\p{Lu}\.$/u.test(text.slice(Math.max(0, i - 2), i + 1));
}

/** End of the list markers that open [from, to), or `from`: the full stop of "1. Mix" and "• 9. Mix" ends no sentence. */
export function markerEnd(text: string, from: number, to: number): number {
  const first = readMarker(text, from, to);
  if (!first) return from;
  if (first.value !== 0) return first.end;
  let i = first.end;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i < to ? (readMarker(text, i, to)?.end ?? first.end) : first.end;
}
