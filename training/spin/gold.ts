// True labels of the tool's pairs: the tool cuts sentences its own way, so both are laid over the letters of the text.
import type { Comparison } from '../../src/core/types.ts';
import type { Made, MadeLabel } from './documents.ts';
import { letters } from './letters.ts';

/** For each pair the label that most letters of its candidate sentences carry; null where nothing is found. */
export const goldLabels = (comparison: Comparison, made: readonly Made[]): (MadeLabel | null)[] =>
  goldOfPairs(
    comparison.candidate.sentences,
    comparison.pairs.map((p) => p.pair),
    made,
  );

export function goldOfPairs(
  found: readonly { readonly text: string }[],
  pairs: readonly { readonly candidate: readonly number[] }[],
  sentences: readonly Made[],
): (MadeLabel | null)[] {
  let all = '';
  const spans = sentences.map((s) => {
    const from = all.length;
    all += letters(s.text);
    return { from, to: all.length, label: s.label };
  });
  let cursor = 0;
  const labelOf = found.map((s) => {
    const t = letters(s.text);
    const weights = new Map<MadeLabel, number>();
    if (!t) return weights;
    const at = all.indexOf(t, cursor) >= 0 ? all.indexOf(t, cursor) : all.indexOf(t);
    if (at < 0) return weights;
    cursor = at + t.length;
    for (const x of spans) {
      const overlap = Math.min(x.to, at + t.length) - Math.max(x.from, at);
      if (overlap > 0) weights.set(x.label, (weights.get(x.label) ?? 0) + overlap);
    }
    return weights;
  });
  return pairs.map((p) => {
    const sum = new Map<MadeLabel, number>();
    for (const id of p.candidate) for (const [l, n] of labelOf[id]!) sum.set(l, (sum.get(l) ?? 0) + n);
    let best: MadeLabel | null = null;
    for (const [l, n] of sum) if (best === null || n > sum.get(best)!) best = l;
    return best;
  });
}
