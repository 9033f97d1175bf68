// Overlap of n-grams of words and letters, order included; each is a Dice coefficient, 0..1.
import type { Words } from './words.ts';

/** Dice over lemma n-grams as multisets; the ends of the text count as one word each. */
export function wordGrams(a: Words, b: Words, size: number): number {
  return dice(gramIds(a, size), gramIds(b, size));
}

function gramIds(w: Words, size: number): Float64Array {
  const edge = size > 1 ? 1 : 0;
  const out = new Float64Array(Math.max(0, w.n + 2 * edge - size + 1));
  for (let i = 0; i < out.length; i++) {
    let h = 0;
    for (let k = i - edge; k < i - edge + size; k++) h = h * 4096 + (k < 0 || k >= w.n ? 0 : w.lemmaId[k]!);
    out[i] = h;
  }
  return out.sort();
}

/** Dice over letter n-grams of the lemmas, words in order with one space between. */
export function letterGrams(a: Words, b: Words, size: number): number {
  return dice(letterIds(a, size), letterIds(b, size));
}

function letterIds(w: Words, size: number): Int32Array {
  const text = ` ${w.lemma.join(' ')} `;
  const out = new Int32Array(Math.max(0, text.length - size + 1));
  for (let i = 0; i < out.length; i++) {
    let h = 0;
    for (let k = 0; k < size; k++) h = Math.imul(h, 0x01000193) ^ text.charCodeAt(i + k);
    out[i] = h;
  }
  return out.sort();
}

/** Dice of two sorted multisets; two empty ones are equal. */
function dice(p: ArrayLike<number>, q: ArrayLike<number>): number {
  if (p.length + q.length === 0) return 1;
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < p.length && j < q.length) {
    const d = p[i]! - q[j]!;
    if (d === 0) {
      shared++;
      i++;
      j++;
    } else if (d < 0) i++;
    else j++;
  }
  return (2 * shared) / (p.length + q.length);
}

/** Length of the longest common subsequence of lemmas over the mean length, 0..1; two rows of memory. */
export function sequenceShare(a: Words, b: Words): number {
  if (a.n + b.n === 0) return 1;
  const row = new Uint16Array(b.n + 1);
  for (let i = 0; i < a.n; i++) {
    let diagonal = 0;
    for (let j = 0; j < b.n; j++) {
      const up = row[j + 1]!;
      row[j + 1] = a.lemmaId[i] === b.lemmaId[j] ? diagonal + 1 : Math.max(up, row[j]!);
      diagonal = up;
    }
  }
  return (2 * row[b.n]!) / (a.n + b.n);
}
