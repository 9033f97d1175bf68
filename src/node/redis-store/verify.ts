// Reads all of an index and says what does not fit together.
import type { RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';
import { parts } from './buckets.ts';
import { idOf } from './compact.ts';
import { livingId, readDocuments } from './documents.ts';
import { ALL_TAGS, type Layout, RECORD, TOO_MANY } from './layout.ts';
import { keysMatching } from './scan.ts';
import type { Alive, State } from './state.ts';

/** Enough to see what is wrong; a broken server would give millions of lines. */
const MOST_LINES = 20;

export async function verifyIndex(client: RedisClient, layout: Layout, state: State, alive: Alive): Promise<string[]> {
  const found: string[] = [];
  const postings = await countPostings(client, layout, alive, found);
  let documents = 0;
  for await (const names of keysMatching(client, layout.pattern('d'))) {
    const ids = names.map(idOf).filter((id) => alive.has(id));
    documents += ids.length;
    for (const some of parts(ids)) found.push(...(await verifyDocuments(client, layout, some, postings)));
  }
  if (documents !== state.documents) found.push(`${documents} documents are there, ${state.documents} were committed`);
  let names = 0;
  for (const tags of parts(ALL_TAGS)) {
    const hashes = await Promise.all(tags.map((tag) => persist(() => client.hvals(layout.namesOfTag(tag)))));
    names += hashes.flat().filter((value) => livingId(value, alive) !== null).length;
  }
  if (names !== state.documents) found.push(`${names} names are there, of ${state.documents} documents`);
  return found.length > MOST_LINES ? [...found.slice(0, MOST_LINES), `and ${found.length - MOST_LINES} more`] : found;
}

/** Records of each living document; null when some lists were cut, so that the numbers prove nothing. */
async function countPostings(
  client: RedisClient,
  layout: Layout,
  alive: Alive,
  found: string[],
): Promise<Map<number, Set<string>> | null> {
  const keysOf = new Map<number, Set<string>>();
  let cut = false;
  for await (const names of keysMatching(client, layout.pattern('p')))
    for (const name of names) {
      const bytes = (await persist(() => client.getBuffer(name))) ?? Buffer.alloc(0);
      if (bytes.length % RECORD !== 0) found.push(`bucket ${name} ends in the middle of a record`);
      for (let at = 0; at + RECORD <= bytes.length; at += RECORD) {
        const id = bytes.readUInt32LE(at + 4);
        cut ||= id === TOO_MANY;
        if (!alive.has(id)) continue;
        const keys = keysOf.get(id) ?? new Set();
        keys.add(`${name.slice(name.lastIndexOf(':') + 1)}:${bytes.readUInt32LE(at)}`);
        keysOf.set(id, keys);
      }
    }
  return cut ? null : keysOf;
}

async function verifyDocuments(
  client: RedisClient,
  layout: Layout,
  ids: readonly number[],
  postings: ReadonlyMap<number, ReadonlySet<string>> | null,
): Promise<string[]> {
  let documents: Awaited<ReturnType<typeof readDocuments>>;
  try {
    documents = await readDocuments(client, layout, ids);
  } catch (cause) {
    return [`a document among the ids ${ids[0]} to ${ids.at(-1)} is damaged: ${(cause as Error).message}`];
  }
  return documents.flatMap((document, i) => {
    if (!document) return [`document ${ids[i]} is gone`];
    const count = postings?.get(ids[i]!)?.size ?? 0;
    if (!postings || count === document.postings) return [];
    return [`“${document.name}” has ${count} of its ${document.postings} keys; add it again`];
  });
}
