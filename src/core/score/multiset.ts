// How many elements two multisets of numbers share: the n-grams of two sentences. Tempting: sort both and merge; sorting a few dozen
// numbers costs more than all else about them. Instead the first is counted in a hash table (open addressing, linear probing)
// and the second strikes off what it finds. The table is kept; its used slots are emptied after each question, so that a
// short sentence never pays for a long one. Linear.

/** Slots of the kept table; larger questions get one of their own, which then goes. */
const KEPT = 1 << 12;

interface Table {
  readonly keys: Float64Array;
  /** How many of the key are left; 0 for an empty slot. */
  readonly left: Int32Array;
  /** Slots in use. */
  readonly used: Int32Array;
}

const makeTable = (slots: number): Table => ({
  keys: new Float64Array(slots),
  left: new Int32Array(slots),
  used: new Int32Array(slots),
});
const kept = makeTable(KEPT);

/** Size of the intersection of two multisets of whole numbers of 32 bits. */
export function sharedElements(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  const { keys, left, used } = 2 * n <= KEPT ? kept : makeTable(2 ** Math.ceil(Math.log2(2 * n)));
  const mask = keys.length - 1;
  let slots = 0;
  for (let k = 0; k < n; k++) {
    const x = a[k]!;
    let at = hash(x) & mask;
    while (left[at] !== 0 && keys[at] !== x) at = (at + 1) & mask;
    if (left[at] === 0) {
      keys[at] = x;
      used[slots++] = at;
    }
    left[at]!++;
  }
  // Struck off entirely, a slot must still be told from an empty one: counts start at 1.
  for (let k = 0; k < slots; k++) left[used[k]!]!++;
  let shared = 0;
  for (let k = 0; k < b.length; k++) {
    const x = b[k]!;
    let at = hash(x) & mask;
    while (left[at] !== 0 && keys[at] !== x) at = (at + 1) & mask;
    if (left[at]! <= 1) continue;
    left[at]!--;
    shared++;
  }
  for (let k = 0; k < slots; k++) left[used[k]!] = 0;
  return shared;
}

function hash(x: number): number {
  const h = Math.imul(x, 0x9e3779b1);
  return h ^ (h >>> 15);
}
