// Oblivious trees for sixteen rows at a time, in WebAssembly: six loads, comparisons and a look-up for all of them, where
// JavaScript takes as many for each row. Whole numbers, so the sums are the same. Engines that allow no WebAssembly, or know no
// vectors in it, get null.
import { codeOf, DEPTH, GROUP, LEAVES, type Places, TREE } from './lanes-code.ts';
import type { Adder } from './oblivious.ts';

interface Instance {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly add: (count: number, features: number, tree: number, end: number, groups: number) => void;
}

/** What is used of it; `core` compiles without the globals of Node and browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

const PAGE = 1 << 16;

/** Of trees as in `ObliviousJson`, over at most `batch` rows, a multiple of sixteen, of `width` features, of which the first `features` are asked. */
export function lanes(
  splits: Int32Array,
  leaves: Int16Array,
  batch: number,
  width: number,
  features: number,
): Adder | null {
  const places = placesOf(batch, width);
  const trees = leaves.length / LEAVES;
  const treesAt = aligned(places.columns + width * places.columnBytes);
  if (!splits.every((t) => t === (t << 16) >> 16)) return null;
  const made = instantiate(places, Math.ceil((treesAt + trees * TREE.bytes) / PAGE));
  if (!made) return null;
  const { buffer } = made.memory;
  const view = new DataView(buffer);
  for (let t = 0; t < trees; t++) {
    const at = treesAt + t * TREE.bytes;
    for (let q = 0; q < DEPTH; q++) {
      const split = 2 * (t * DEPTH + q);
      view.setInt32(at + 4 * q, splits[split]! * places.columnBytes, true);
      view.setInt16(at + TREE.thresholds + 2 * q, splits[split + 1]!, true);
    }
    for (let l = 0; l < LEAVES; l++) {
      view.setUint8(at + TREE.low + l, leaves[t * LEAVES + l]! & 255);
      view.setUint8(at + TREE.high + l, (leaves[t * LEAVES + l]! >> 8) & 255);
    }
  }
  const input = new Int16Array(buffer, places.input, batch * width);
  const rows = new Int32Array(buffer, places.rows, batch);
  return {
    rows,
    sums: new Int32Array(buffer, places.sums, batch),
    take: (x, count) => input.set(x.subarray(0, count * width)),
    add: (count, first, end) => {
      // The loop over trees asks at its end.
      if (end > first && count > 0)
        made.add(count, features, treesAt + first * TREE.bytes, treesAt + end * TREE.bytes, Math.ceil(count / GROUP));
    },
  };
}

const aligned = (at: number) => Math.ceil(at / 16) * 16;

function placesOf(batch: number, width: number): Places {
  const rows = 4 * batch;
  const input = 2 * rows;
  const columns = aligned(input + 2 * batch * width);
  return { sums: 0, rows, input, columns, rowBytes: 2 * width, columnBytes: 2 * batch };
}

function instantiate(places: Places, pages: number): Instance | null {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(codeOf(places, pages))).exports as Instance;
  } catch {
    return null;
  }
}
