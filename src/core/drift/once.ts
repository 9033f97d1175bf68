// What several kinds ask of a pair is looked for once.
import type { DriftInput } from './types.ts';

/** `find`, which remembers what it found for a pair as long as somebody holds the pair. */
export function oncePerPair<T>(find: (input: DriftInput) => readonly T[]): (input: DriftInput) => readonly T[] {
  const found = new WeakMap<DriftInput, readonly T[]>();
  return (input) => {
    let out = found.get(input);
    if (!out) {
      out = find(input);
      found.set(input, out);
    }
    return out;
  };
}
