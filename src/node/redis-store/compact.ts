// Gives back the room of what was removed, replaced or left by a writer that died. Readers may go on: each step leaves what is
// alive as it was.
import type { RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';
import { parts, rewriteBucket } from './buckets.ts';
import { livingId } from './documents.ts';
import { ALL_TAGS, type Layout } from './layout.ts';
import { keysMatching } from './scan.ts';
import type { Alive } from './state.ts';

/** @returns postings that are left */
export async function compactIndex(client: RedisClient, layout: Layout, alive: Alive): Promise<number> {
  let postings = 0;
  for await (const names of keysMatching(client, layout.pattern('p'))) {
    const counts = await Promise.all(
      [...new Set(names)].map((name) => rewriteBucket(client, name, (id) => alive.has(id))),
    );
    postings += counts.reduce((a, b) => a + b, 0);
  }
  for await (const names of keysMatching(client, layout.pattern('d')))
    await Promise.all(names.filter((name) => !alive.has(idOf(name))).map((name) => persist(() => client.del(name))));
  for (const tags of parts(ALL_TAGS))
    await Promise.all(tags.map((tag) => compactNames(client, layout.namesOfTag(tag), alive)));
  return postings;
}

async function compactNames(client: RedisClient, hash: string, alive: Alive): Promise<void> {
  const gone: string[] = [];
  const changed: Record<string, string> = {};
  for (const [name, value] of Object.entries(await persist(() => client.hgetall(hash)))) {
    const id = livingId(value, alive);
    if (id === null) gone.push(name);
    else if (value !== String(id)) changed[name] = String(id);
  }
  if (gone.length > 0) await persist(() => client.hdel(hash, ...gone));
  if (Object.keys(changed).length > 0) await persist(() => client.hset(hash, changed));
}

export function idOf(documentKey: string): number {
  return Number(documentKey.slice(documentKey.lastIndexOf(':') + 1));
}
