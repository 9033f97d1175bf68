import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../bench/seeded-random.ts';
import second from '../../../src/core/models/aligner-second.json' with { type: 'json' };
import { lanes } from '../../../src/core/models/lanes.ts';
import { type Adder, BATCH, oneByOne } from '../../../src/core/models/oblivious.ts';

const WIDTH = second.features.length;
const splits = Int32Array.from(second.splits);
const leaves = Int16Array.from(second.leaves);
const trees = leaves.length / 64;

/** Sums of all rows after some trees, and of every third one after all of them. */
function sumsOf(adder: Adder, x: Int16Array, count: number): number[][] {
  for (let k = 0; k < count; k++) {
    adder.rows[k] = k;
    adder.sums[k] = 0;
  }
  adder.take(x, count);
  adder.add(count, 0, 17);
  const early = Array.from(adder.sums.subarray(0, count));
  const open = Math.ceil(count / 3);
  for (let k = 0; k < open; k++) {
    adder.rows[k] = adder.rows[3 * k]!;
    adder.sums[k] = adder.sums[3 * k]!;
  }
  adder.add(open, 17, trees);
  return [early, Array.from(adder.sums.subarray(0, open))];
}

describe('lanes', () => {
  it('add up the same as plain JavaScript', () => {
    const random = seededRandom(7);
    const many = lanes(splits, leaves, BATCH, WIDTH, WIDTH);
    const one = oneByOne(splits, leaves, WIDTH);
    expect(many).not.toBeNull();
    for (const count of [1, 2, 15, 16, 17, 40, BATCH])
      for (const [least, range] of [
        [-50, 300],
        [-32_768, 65_536],
      ] as const) {
        const x = Int16Array.from({ length: count * WIDTH }, () => least + range * random());
        expect(sumsOf(many!, x, count)).toEqual(sumsOf(one, x, count));
      }
  });

  it('leave trees alone whose thresholds are no halfwords', () => {
    const far = splits.slice();
    far[1] = 40_000;
    expect(lanes(far, leaves, BATCH, WIDTH, WIDTH)).toBeNull();
  });
});
