// Postings in their buckets: appended by the batch, read by the query, cut where a key has too many documents.
import { MAX_FREQUENCY, type NewDocument, type Postings } from '../../core/index.ts';
import type { RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';
import { type Layout, lowOf, RECORD, TAGS, TOO_MANY } from './layout.ts';
import type { Alive } from './state.ts';

/** Appends to many buckets of one tag; returns their lengths. One round trip, and no key of another slot. */
const APPEND = `local n = {} for i = 1, #KEYS do n[i] = redis.call('append', KEYS[i], ARGV[i]) end return n`;
/** A bucket that grows past a multiple of this is looked through for keys that stand everywhere. */
const LOOK_THROUGH_BYTES = 64 * 1024;
/** Buckets in one call: a script stops the server for its time. */
const CALL = 500;

/** Writes the postings of documents under ids that nobody reads yet; may be repeated, doubled records do no harm. */
export async function appendPostings(
  client: RedisClient,
  layout: Layout,
  batch: readonly { readonly id: number; readonly document: NewDocument }[],
): Promise<void> {
  const byBucket = new Map<number, number[]>();
  for (const { id, document } of batch)
    for (const key of document.keys) {
      const bucket = layout.bucketOf(key);
      const list = byBucket.get(bucket);
      if (list) list.push(lowOf(key), id);
      else byBucket.set(bucket, [lowOf(key), id]);
    }
  const byTag = new Map<number, number[]>();
  for (const bucket of byBucket.keys()) {
    const tag = bucket % TAGS;
    const list = byTag.get(tag);
    if (list) list.push(bucket);
    else byTag.set(tag, [bucket]);
  }
  const grown: number[] = [];
  await Promise.all(
    [...byTag.values()].flatMap(parts).map(async (buckets) => {
      const records = buckets.map((b) => bytesOf(byBucket.get(b)!));
      const names = buckets.map((b) => layout.bucket(b));
      const lengths = (await persist(() => client.eval(APPEND, names.length, ...names, ...records))) as number[];
      buckets.forEach((bucket, i) => {
        const before = lengths[i]! - records[i]!.length;
        if (Math.floor(before / LOOK_THROUGH_BYTES) < Math.floor(lengths[i]! / LOOK_THROUGH_BYTES)) grown.push(bucket);
      });
    }),
  );
  for (const bucket of grown) await rewriteBucket(client, layout.bucket(bucket), () => true);
}

/** Rewrites a bucket without doubles, without ids that `keep` refuses and without lists that are too long. @returns records kept */
export async function rewriteBucket(client: RedisClient, name: string, keep: (id: number) => boolean): Promise<number> {
  const bytes = await persist(() => client.getBuffer(name));
  if (!bytes) return 0;
  const lists = new Map<number, Set<number>>();
  for (const [low, id] of records(bytes)) {
    const list = lists.get(low) ?? new Set();
    if (id === TOO_MANY || keep(id)) list.add(id);
    if (list.size > 0) lists.set(low, list);
  }
  const flat: number[] = [];
  for (const [low, ids] of lists) {
    if (ids.has(TOO_MANY) || ids.size > MAX_FREQUENCY) flat.push(low, TOO_MANY);
    else for (const id of ids) flat.push(low, id);
  }
  if (flat.length === 0) await persist(() => client.del(name));
  else await persist(() => client.set(name, bytesOf(flat)));
  return flat.length / 2;
}

export async function readPostings(
  client: RedisClient,
  layout: Layout,
  alive: Alive,
  keys: Float64Array,
  limit: number,
): Promise<Postings> {
  const wanted = [...new Set(Array.from(keys, (key) => layout.bucketOf(key)))];
  const contents = new Map<number, Buffer>();
  await Promise.all(
    [...groupBy(wanted, (b) => b % TAGS).values()].flatMap(parts).map(async (buckets) => {
      const found = await persist(() => client.mgetBuffer(buckets.map((b) => layout.bucket(b))));
      found.forEach((bytes, i) => void (bytes && contents.set(buckets[i]!, bytes)));
    }),
  );
  const frequency = new Uint32Array(keys.length);
  const start = new Uint32Array(keys.length + 1);
  const all: number[] = [];
  keys.forEach((key, i) => {
    const low = lowOf(key);
    const bytes = contents.get(layout.bucketOf(key)) ?? EMPTY;
    const ids = new Set<number>();
    for (let at = 0; at + RECORD <= bytes.length; at += RECORD) {
      if (bytes.readUInt32LE(at) !== low) continue;
      const id = bytes.readUInt32LE(at + 4);
      if (id === TOO_MANY || alive.has(id)) ids.add(id);
    }
    const known = !ids.has(TOO_MANY) && ids.size <= MAX_FREQUENCY;
    frequency[i] = known ? ids.size : Math.max(ids.size, MAX_FREQUENCY + 1);
    if (known && ids.size <= limit) all.push(...ids);
    start[i + 1] = all.length;
  });
  return { frequency, start, ids: Uint32Array.from(all) };
}

const EMPTY = Buffer.alloc(0);

function* records(bytes: Buffer): Generator<readonly [number, number]> {
  for (let at = 0; at + RECORD <= bytes.length; at += RECORD)
    yield [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
}

function bytesOf(values: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(4 * values.length);
  values.forEach((value, i) => void bytes.writeUInt32LE(value, 4 * i));
  return bytes;
}

export function groupBy<T>(values: readonly T[], of: (value: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const value of values) {
    const group = groups.get(of(value));
    if (group) group.push(value);
    else groups.set(of(value), [value]);
  }
  return groups;
}

/** Into parts that one call may take. */
export function parts<T>(values: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(values.length / CALL) }, (_, i) => values.slice(i * CALL, (i + 1) * CALL));
}
