// The punctuation skeleton: the marks of a text without its words.
//
//   “We ran,” she said; nobody spoke.   →   " , " ; .
//
// A spinner works word by word and leaves it whole: in one real spun article the sequences were identical. A writer makes
// his own. Marks are unified first (curly or straight, dash or hyphen), since typography says nothing about who wrote.
// Overlap is the longest common subsequence, quadratic in the marks, so at most 200 of them are looked at.
import type { Side } from '../types.ts';

const LIMIT = 200;
/** A map: a property of an object is looked up by a name that is made unique first, for each token anew. */
const UNIFIED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‘': "'",
    '’': "'",
    '—': '-',
    '–': '-',
  }),
);

/** Unified marks in order, the first 200. */
export function skeletonOf(side: Side): string[] {
  const out: string[] = [];
  for (const t of side.tokens)
    if (t.kind === 'punctuation' && out.length < LIMIT) out.push(UNIFIED.get(t.text) ?? t.text);
  return out;
}

/** Length of the longest common subsequence. */
export function skeletonOverlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === b.length && a.every((x, i) => x === b[i])) return a.length;
  const row = new Uint16Array(b.length + 1);
  for (const x of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = x === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** Double quotation marks of any shape. */
export function countQuoteMarks(side: Side): number {
  let n = 0;
  for (const t of side.tokens) if (t.text.length === 1 && (t.text === '"' || UNIFIED.get(t.text) === '"')) n++;
  return n;
}
