// Going over all keys of an index, server by server.
import type { Redis } from 'ioredis';
import type { RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';

/** The servers that hold slots; the server itself where there is no cluster. */
export function primariesOf(client: RedisClient): readonly Redis[] {
  return 'nodes' in client ? client.nodes('master') : [client];
}

/** Names of keys in portions; a key may come twice while the servers reorganise themselves. */
export async function* keysMatching(client: RedisClient, pattern: string): AsyncGenerator<string[]> {
  for (const node of primariesOf(client)) {
    let cursor = '0';
    do {
      const [next, names] = await persist(() => node.scan(cursor, 'MATCH', pattern, 'COUNT', 1_000));
      cursor = next;
      if (names.length > 0) yield names;
    } while (cursor !== '0');
  }
}
