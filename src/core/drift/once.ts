// What several kinds ask of a pair is looked for once.
import type { DriftInput } from './types.ts';

/** `find`, which remembers what it found for a pair as long as somebody holds the pair. */
export function oncePerPair<T extends object>(find: (input: DriftInput) => T): (input: DriftInput) => T {
  const found = new WeakMap<DriftInput, T>();
  return (input) => {
    let out = found.get(input);
    if (!out) {
      out = find(input);
      found.set(input, out);
    }
    return out;
  };
}
