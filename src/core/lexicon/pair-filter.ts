// Which pairs of words a thesaurus lists, and whether each under the other, in ten bits a pair: an xor filter with a bit of value.
//
//   haven, refuge  →  each under the other   its fingerprint and its bit are the xor of three bytes of the table
//   haven, shrine  →  not listed             three bytes of other pairs make another number, in 127 cases of 128
//
// A pair that was put in is always found; of all others one in 128 is taken for listed, which one is fixed when the lexicon
// is built. The tempting wrong answer is a hash set as for opposites: exact, and eight times as large for a relation that is
// a hint at best. Source: Graf and Lemire 2020, "Xor Filters: Faster and Smaller Than Bloom and Cuckoo Filters". Three
// bytes a look-up, no allocation; building is linear, and done again with another seed in the rare case that it fails.
import { hashPair } from './hash.ts';

/** Bytes before the table: the seed, one number of 32 bits. */
const HEAD = 4;
/** Bytes a pair, below which the construction mostly fails. */
const ROOM = 1.23;
/** Tries; nearly always the first one does. */
const SEEDS = 64;

export type LevelledPair = readonly [a: number, b: number, level: 1 | 2];

/** How the pair of ids was put in: 0 not at all, 1 or 2 as it was said. The order does not matter. */
export function levelIn(filter: Uint8Array, x: number, y: number): 0 | 1 | 2 {
  const third = Math.floor((filter.length - HEAD) / 3);
  if (third === 0) return 0;
  const a = Math.min(x, y) ^ (filter[0]! | (filter[1]! << 8));
  const b = Math.max(x, y);
  const h = hashPair(a, b);
  // A second hash: among a few 100,000 pairs some share the 32 bits of one.
  const g = hashPair(b, a);
  let value = filter[HEAD + (h % third)]!;
  value ^= filter[HEAD + third + (g % third)]!;
  value ^= filter[HEAD + 2 * third + thirdPlace(h, g, third)]!;
  if (value >> 1 !== fingerprintOf(h, g)) return 0;
  return (value & 1) === 0 ? 1 : 2;
}

/** @returns the bytes that `levelIn` reads. @param pairs each once */
export function buildFilter(pairs: readonly LevelledPair[]): Uint8Array {
  const third = Math.ceil((ROOM * pairs.length + 32) / 3);
  for (let seed = 0; seed < SEEDS; seed++) {
    const keys = pairs.map(([x, y, level]) => keyOf(Math.min(x, y) ^ seed, Math.max(x, y), level, third));
    const order = peel(keys, third);
    if (order) return fill(order, third, seed);
  }
  throw new Error('the filter cannot be built: a pair is listed twice');
}

const thirdPlace = (h: number, g: number, third: number): number =>
  (Math.imul(h ^ (g >>> 13), 0x7feb352d) >>> 0) % third;

const fingerprintOf = (h: number, g: number): number => Math.imul(h + g, 0x9e3779b1) >>> 25;

interface Key {
  /** One in each third. */
  readonly places: readonly [number, number, number];
  /** Fingerprint and level. */
  readonly value: number;
}

function keyOf(a: number, b: number, level: 1 | 2, third: number): Key {
  const h = hashPair(a, b);
  const g = hashPair(b, a);
  return {
    places: [h % third, third + (g % third), 2 * third + thirdPlace(h, g, third)],
    value: (fingerprintOf(h, g) << 1) | (level - 1),
  };
}

interface Turn {
  readonly key: Key;
  /** The place that no later key uses. */
  readonly own: number;
}

/** The keys in an order in which each has a place of its own; null when there is none. */
function peel(keys: readonly Key[], third: number): Turn[] | null {
  const count = new Int32Array(3 * third);
  /** Xor of the keys at a place: where one is left, that key. */
  const left = new Int32Array(3 * third);
  keys.forEach(({ places }, i) => {
    for (const p of places) {
      count[p]!++;
      left[p]! ^= i;
    }
  });
  const free = [...count.keys()].filter((p) => count[p] === 1);
  const order: Turn[] = [];
  for (let own = free.pop(); own !== undefined; own = free.pop()) {
    if (count[own] !== 1) continue;
    const i = left[own]!;
    order.push({ key: keys[i]!, own });
    for (const p of keys[i]!.places) {
      left[p]! ^= i;
      if (--count[p]! === 1) free.push(p);
    }
  }
  return order.length === keys.length ? order : null;
}

function fill(order: readonly Turn[], third: number, seed: number): Uint8Array {
  const filter = new Uint8Array(HEAD + 3 * third);
  filter[0] = seed & 0xff;
  filter[1] = seed >>> 8;
  for (const { key, own } of [...order].reverse()) {
    let { value } = key;
    for (const p of key.places) if (p !== own) value ^= filter[HEAD + p]!;
    filter[HEAD + own] = value;
  }
  return filter;
}
