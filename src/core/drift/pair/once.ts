// What several kinds ask of a pair, or of a text or comparison, is looked for once.
import type { DriftInput } from '../types.ts';

/** `find`, which remembers what it found for an object as long as somebody holds the object. */
export function onceFor<K extends object, T extends object>(find: (of: K) => T): (of: K) => T {
  const found = new WeakMap<K, T>();
  return (of) => {
    let out = found.get(of);
    if (!out) {
      out = find(of);
      found.set(of, out);
    }
    return out;
  };
}

/** The same for what is found of a pair. */
export const oncePerPair = <T extends object>(find: (input: DriftInput) => T): ((input: DriftInput) => T) =>
  onceFor(find);
