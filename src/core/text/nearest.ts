// "Did you mean …?" for names that nobody knows.

/** Longer inputs are no slips of the finger. */
const MAX_LENGTH = 60;

/** Up to three of `names` that lie within a few keystrokes of `name`, or contain it, the nearest first. */
export function nearestNames(name: string, names: readonly string[]): readonly string[] {
  if (name.length > MAX_LENGTH) return [];
  const wanted = name.toLowerCase();
  return names
    .map((n) => {
      const other = n.toLowerCase();
      const inside = wanted.length >= 3 && (other.includes(wanted) || wanted.includes(other));
      return { n, distance: inside ? 1 : keystrokes(wanted, other) };
    })
    .filter(({ n, distance }) => distance <= Math.max(1, Math.floor(Math.max(n.length, name.length) * 0.4)))
    .sort((a, b) => a.distance - b.distance || (a.n < b.n ? -1 : 1))
    .slice(0, 3)
    .map(({ n }) => n);
}

/** ", did you mean “a” or “b”?", or nothing. */
export function didYouMean(name: string, names: readonly string[]): string {
  const found = nearestNames(name, names).map((n) => `“${n}”`);
  if (found.length === 0) return '';
  return `, did you mean ${found.length > 1 ? `${found.slice(0, -1).join(', ')} or ${found.at(-1)}` : found[0]}?`;
}

/** Levenshtein distance with swapped neighbours as one step (optimal string alignment). */
function keystrokes(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
