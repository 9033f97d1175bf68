// New segments: from a batch of documents, or from segments that are merged.
//
// Merging keeps the number of segments small (each costs a look-up a key) at little work: like sizes are joined eight at a time,
// so that a document of a million is rewritten twice. Memory stays flat: keys are merged range by range, documents block by block.
import { join } from 'node:path';
import { labelKey } from '../../core/retrieve/keys.ts';
import type { NewDocument } from '../../core/retrieve/store.ts';
import { BucketWriter, bucketCount } from './buckets.ts';
import { DocsWriter } from './docs-file.ts';
import { FileWriter } from './files.ts';
import type { SegmentEntry } from './manifest.ts';
import { PostingBuffer } from './postings.ts';
import type { Segment } from './segment.ts';

/** Key under which a document is found by its name. */
export const nameKey = (name: string): number => labelKey(`name ${name}`);

/** Postings sorted in memory at once: 16 bytes each with the spare. */
const RANGE_POSTINGS = 4_000_000;
const SMALL_BLOCK = 6 * 1024;

export async function writeBatch(
  folder: string,
  name: string,
  documents: readonly NewDocument[],
): Promise<SegmentEntry> {
  let room = documents.length;
  for (const d of documents) room += d.keys.length;
  const postings = new PostingBuffer(room);
  documents.forEach((d, i) => {
    for (const key of d.keys) postings.add(key, i);
    postings.add(nameKey(d.name), i);
  });
  postings.sort();
  return written(folder, name, postings.length, async (keys, docs) => {
    keys.write(postings);
    let textBytes = 0;
    for (const d of documents) {
      await docs.add(d);
      textBytes += Buffer.byteLength(d.body);
    }
    return { documents: documents.length, textBytes };
  });
}

/** Joins segments in order, without their removed documents. */
export async function mergeSegments(folder: string, name: string, segments: readonly Segment[]): Promise<SegmentEntry> {
  let live = 0;
  const numbers = segments.map((s) => {
    const to = new Int32Array(s.entry.documents);
    for (let d = 0; d < to.length; d++) to[d] = s.dead.has(d) ? -1 : live++;
    return to;
  });
  const expected = segments.reduce((sum, s) => sum + s.entry.postings, 0);
  const ranges = Math.max(1, Math.ceil(expected / RANGE_POSTINGS));
  return written(folder, name, expected, async (keys, docs) => {
    const postings = new PostingBuffer(Math.min(expected, RANGE_POSTINGS));
    for (let r = 0; r < ranges; r++) {
      postings.clear();
      const counts = new Map<number, number>();
      const from = Math.floor((2 ** 40 / ranges) * r);
      const to = r + 1 === ranges ? 2 ** 40 : Math.floor((2 ** 40 / ranges) * (r + 1));
      segments.forEach((s, i) => {
        const number = numbers[i]!;
        s.eachKey(from, to, ({ key, count, listed, documents }) => {
          if (listed < count) counts.set(key, (counts.get(key) ?? 0) + count);
          for (let k = 0; k < listed; k++) {
            const d = number[documents[k]!]!;
            if (d >= 0) postings.add(key, d);
          }
        });
      });
      postings.sort();
      keys.write(postings, counts);
      // Others of this process get their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    let textBytes = 0;
    for (const s of segments) {
      let removedBytes = 0;
      for (let b = 0; b < s.docs.blocks; b++) {
        const [first, end] = [s.docs.first(b), s.docs.first(b + 1)];
        const compressed = s.docs.compressed(b);
        // Small blocks come from small batches; together they compress better.
        let whole = compressed.length > SMALL_BLOCK;
        if (s.dead.size) for (let d = first; d < end; d++) whole &&= !s.dead.has(d);
        if (whole) {
          await docs.copy(compressed, end - first);
          continue;
        }
        for (const [k, d] of s.docs.block(b).entries()) {
          if (s.dead.has(first + k)) removedBytes += Buffer.byteLength(d.body);
          else await docs.add(d);
        }
      }
      textBytes += s.entry.textBytes - removedBytes;
    }
    return { documents: live, textBytes };
  });
}

async function written(
  folder: string,
  name: string,
  expected: number,
  fill: (keys: BucketWriter, docs: DocsWriter) => Promise<{ documents: number; textBytes: number }>,
): Promise<SegmentEntry> {
  const keysFile = new FileWriter(join(folder, `${name}.keys`));
  const opened = [keysFile];
  try {
    const docsFile = new FileWriter(join(folder, `${name}.docs`));
    opened.push(docsFile);
    const docs = new DocsWriter(docsFile);
    const buckets = bucketCount(expected);
    const keys = new BucketWriter(buckets, (bytes) => keysFile.write(bytes));
    const { documents, textBytes } = await fill(keys, docs);
    keys.end();
    await docs.end();
    return {
      name,
      documents,
      postings: keys.postings,
      textBytes,
      keys: keysFile.finish(),
      docs: docsFile.finish(),
      dead: '',
    };
  } catch (error) {
    for (const file of opened) file.discard();
    throw error;
  }
}
