// Overlap of letters in a row, and of words in the same order; each is a Dice coefficient, 0..1.
import { sharedElements } from './multiset.ts';
import { room } from './room.ts';
import type { Words } from './words.ts';

/** Dice over three letters in a row of the lemmas, words in order with one space between. */
export function letterGrams(a: Words, b: Words): number {
  const p = letterIds(a);
  const q = letterIds(b);
  if (p.length + q.length === 0) return 1;
  return (2 * sharedElements(p, q)) / (p.length + q.length);
}

const SIZE = 3;

function letterIds(w: Words): Int32Array {
  const text = ` ${w.lemma.join(' ')} `;
  const out = room.integers(Math.max(0, text.length - SIZE + 1));
  for (let i = 0; i < out.length; i++) {
    let h = 0;
    for (let k = 0; k < SIZE; k++) h = Math.imul(h, 0x01000193) ^ text.charCodeAt(i + k);
    out[i] = h;
  }
  return out;
}

/** Length of the longest common subsequence of lemmas over the mean length, 0..1; two rows of memory. */
export function sequenceShare(a: Words, b: Words): number {
  if (a.n + b.n === 0) return 1;
  const row = room.integers(b.n + 1);
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
