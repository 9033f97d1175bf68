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

/** The same for what is found of a pair, which keeps it itself: a weak map takes ten times as long. */
export function oncePerPair<T extends object>(find: (input: DriftInput) => T): (input: DriftInput) => T {
  const own = places++;
  return (input) => {
    input.known[own] ??= find(input);
    return input.known[own] as T;
  };
}

let places = 0;
