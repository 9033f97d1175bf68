// Documents and their names, spread over the tags.
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { KeptDocument, NewDocument } from '../../core/index.ts';
import type { RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';
import { groupBy, parts } from './buckets.ts';
import { type Layout, TAGS } from './layout.ts';
import type { Alive } from './state.ts';

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** As stored; the counts are for the statistics when it is removed. */
interface StoredDocument extends KeptDocument {
  readonly postings: number;
  readonly textBytes: number;
}

export async function writeDocuments(
  client: RedisClient,
  layout: Layout,
  batch: readonly { readonly id: number; readonly document: NewDocument }[],
): Promise<void> {
  const byTag = groupBy(batch, ({ id }) => id % TAGS);
  await Promise.all(
    [...byTag.values()].map(async (some) => {
      const pairs: (string | Buffer)[] = [];
      for (const { id, document } of some) {
        const { name, fingerprint, body, keys } = document;
        const stored: StoredDocument = {
          name,
          fingerprint,
          body,
          postings: keys.length,
          textBytes: Buffer.byteLength(body),
        };
        pairs.push(layout.document(id), await pack(JSON.stringify(stored)));
      }
      await persist(() => client.mset(...pairs));
    }),
  );
}

/** null for what is not there. @throws Error when what is there cannot be read */
export async function readDocuments(
  client: RedisClient,
  layout: Layout,
  ids: readonly number[],
): Promise<(StoredDocument | null)[]> {
  const found = new Map<number, StoredDocument | null>();
  await Promise.all(
    [...groupBy([...new Set(ids)], (id) => id % TAGS).values()].flatMap(parts).map(async (some) => {
      const bodies = await persist(() => client.mgetBuffer(some.map((id) => layout.document(id))));
      for (const [i, bytes] of bodies.entries())
        found.set(some[i]!, bytes && (JSON.parse((await unpack(bytes)).toString()) as StoredDocument));
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

/** Id of the living document of each name. */
export async function readNames(
  client: RedisClient,
  layout: Layout,
  alive: Alive,
  names: readonly string[],
): Promise<(number | null)[]> {
  const ids = new Map<string, number | null>();
  await Promise.all(
    [...groupsByHash(layout, names)].map(async ([hash, some]) => {
      const values = await persist(() => client.hmget(hash, ...some));
      some.forEach((name, i) => void ids.set(name, livingId(values[i] ?? null, alive)));
    }),
  );
  return names.map((name) => ids.get(name) ?? null);
}

/** The id of a name, and the one it had while the new one is not committed. */
export async function writeNames(
  client: RedisClient,
  layout: Layout,
  entries: readonly { readonly name: string; readonly id: number; readonly old: number | null }[],
): Promise<void> {
  const ids = new Map(entries.map((e) => [e.name, e.old === null ? `${e.id}` : `${e.id} ${e.old}`]));
  await Promise.all(
    [...groupsByHash(layout, [...ids.keys()])].map(([hash, some]) =>
      persist(() => client.hset(hash, Object.fromEntries(some.map((name) => [name, ids.get(name)!])))),
    ),
  );
}

export function livingId(value: string | null, alive: Alive): number | null {
  return (
    value
      ?.split(' ')
      .map(Number)
      .find((id) => alive.has(id)) ?? null
  );
}

function groupsByHash(layout: Layout, names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const hash = layout.names(name);
    const group = groups.get(hash);
    if (group) group.push(name);
    else groups.set(hash, [name]);
  }
  return groups;
}
