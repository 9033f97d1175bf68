// The different amounts that a text holds, each once: a long text repeats its own. Linear in the values, looked for once a text.
import type { AnnotatedDocument, Value } from '../../types.ts';
import { onceFor } from '../pair/once.ts';

/** One value of each pair of `lo` and `hi`. */
export const amountsOf = onceFor(({ sentences }: AnnotatedDocument): readonly Value[] => {
  const different = new Map<string, Value>();
  for (const s of sentences) for (const v of s.values) different.set(`${v.lo} ${v.hi}`, v);
  return [...different.values()];
});
