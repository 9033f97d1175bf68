// Evaluates forests of oblivious trees: every node of one depth asks the same question, so a tree is `DEPTH` comparisons
// whose answers, read as bits, number its leaf. No comparison waits for another and none is a jump that the processor has to
// guess: with whole numbers the sign of a difference is the answer. Faster than trees of the usual kind that are as good
// (Dorogush et al. 2018, CatBoost; Lou & Obukhov 2017).
// Most inputs are clear after a few trees: a forest answers early where its first trees decided, see `Exit`.
import { lanes } from './lanes.ts';
import { DEPTH, LEAVES } from './lanes-code.ts';
import { sigmoid } from './trees.ts';

/** Written by `export_oblivious` of `training/lib/export.py`. */
interface ObliviousJson {
  /** Names of the inputs, in their order; whole numbers. */
  readonly features: readonly string[];
  /** DEPTH pairs a tree: feature, threshold. The answer is 1 when the feature is above the threshold. */
  readonly splits: readonly number[];
  /** 2^DEPTH leaf values a tree, thousandths; the first question is the lowest bit of a leaf's number. */
  readonly leaves: readonly number[];
  /** Added to the sum of the leaves. */
  readonly bias: number;
  readonly exits: readonly Exit[];
}

/** After `trees` trees a sum under `low` or over `high` is answered with what the whole forest says of such sums, as a line in the log odds. */
interface Exit {
  readonly trees: number;
  readonly low: number;
  readonly lowSlope: number;
  readonly lowOffset: number;
  readonly high: number;
  readonly highSlope: number;
  readonly highOffset: number;
}

/** At the end nothing is left open. */
const WHOLE = { low: -Infinity, lowSlope: 0, lowOffset: 0, high: Infinity, highSlope: 0, highOffset: 0 };

export interface ObliviousForest {
  readonly features: readonly string[];
  /**
   * Probabilities of the first `count` rows of `x`, in thousandths. Tree after tree over all rows, so that a tree's
   * questions are read once; at most BATCH rows.
   */
  answer(x: Int16Array, count: number, out: Int16Array): void;
}

/** Rows of a batch: with some eighty features they stay in the processor's first cache. */
export const BATCH = 128;

/** Adds up trees for several rows at once: the rows still open, one a place. */
export interface Adder {
  /** Which row stands at each place. */
  readonly rows: Int32Array;
  /** What the trees so far come to at each place, thousandths. */
  readonly sums: Int32Array;
  /** Reads the first `count` rows of `x`. */
  take(x: Int16Array, count: number): void;
  /** Adds the trees [first, end) at the first `count` places, to the rows that `rows` names. */
  add(count: number, first: number, end: number): void;
}

export function obliviousForest(json: ObliviousJson, width: number): ObliviousForest {
  const splits = Int32Array.from(json.splits);
  const leaves = Int16Array.from(json.leaves);
  const trees = leaves.length / LEAVES;
  const stops = [...json.exits, { ...WHOLE, trees }];
  const adder = lanes(splits, leaves, BATCH, width, json.features.length) ?? oneByOne(splits, leaves, width);
  const { rows, sums } = adder;
  return {
    features: json.features,
    answer: (x, count, out) => {
      if (count === 0) return;
      for (let k = 0; k < count; k++) {
        rows[k] = k;
        sums[k] = 0;
      }
      adder.take(x, count);
      let open = count;
      let first = 0;
      for (const stop of stops) {
        adder.add(open, first, stop.trees);
        first = stop.trees;
        const last = first === trees;
        let left = 0;
        for (let k = 0; k < open; k++) {
          const sum = json.bias + sums[k]! / 1000;
          if (sum < stop.low) out[rows[k]!] = 1000 * sigmoid(stop.lowSlope * sum + stop.lowOffset);
          else if (sum > stop.high) out[rows[k]!] = 1000 * sigmoid(stop.highSlope * sum + stop.highOffset);
          else if (last) out[rows[k]!] = 1000 * sigmoid(sum);
          else {
            rows[left] = rows[k]!;
            sums[left++] = sums[k]!;
          }
        }
        open = left;
        if (open === 0) return;
      }
    },
  };
}

/** In plain JavaScript, for engines where `lanes` gives null. */
export function oneByOne(splits: Int32Array, leaves: Int16Array, width: number): Adder {
  const rows = new Int32Array(BATCH);
  const sums = new Int32Array(BATCH);
  /** Where the row of a place begins in `x`. */
  const start = new Int32Array(BATCH);
  let x: Int16Array = new Int16Array(0);
  return {
    rows,
    sums,
    take: (given) => {
      x = given;
    },
    add: (count, first, end) => {
      for (let k = 0; k < count; k++) start[k] = rows[k]! * width;
      for (let t = first, s = first * 2 * DEPTH; t < end; t++, s += 2 * DEPTH) {
        const [f0, f1, f2] = [splits[s]!, splits[s + 2]!, splits[s + 4]!];
        const [f3, f4, f5] = [splits[s + 6]!, splits[s + 8]!, splits[s + 10]!];
        const [t0, t1, t2] = [splits[s + 1]!, splits[s + 3]!, splits[s + 5]!];
        const [t3, t4, t5] = [splits[s + 7]!, splits[s + 9]!, splits[s + 11]!];
        const leaf = t * LEAVES;
        for (let k = 0; k < count; k++) {
          const at = start[k]!;
          sums[k] =
            sums[k]! +
            leaves[
              leaf +
                (((t0 - x[at + f0]!) >>> 31) |
                  (((t1 - x[at + f1]!) >>> 31) << 1) |
                  (((t2 - x[at + f2]!) >>> 31) << 2) |
                  (((t3 - x[at + f3]!) >>> 31) << 3) |
                  (((t4 - x[at + f4]!) >>> 31) << 4) |
                  (((t5 - x[at + f5]!) >>> 31) << 5))
            ]!;
        }
      }
    },
  };
}
