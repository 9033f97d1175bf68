// Where an index lies → its store: a folder here, or a Redis or Valkey server.
import { resolve } from 'node:path';
import type { DocumentStore, Engine, KeyOrigin } from '../core/index.ts';
import { checkedPath } from './checked-reading.ts';
import { isRedisUrl } from './redis/address.ts';

interface StoreOptions {
  /** `read`: any number at once. `write`: one. */
  readonly mode: 'read' | 'write';
  readonly origin: KeyOrigin;
  /** Do not mind keys of another origin; for what looks at no keys. Only a folder can. */
  readonly anyOrigin?: boolean;
  /** When writing, what an index that is there, or none, means; absent: both are welcome. */
  readonly existing?: 'require' | 'refuse';
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * An index as `spindrift index` makes it, for `engine.retriever`.
 * @param place a folder, or redis://HOST?index=NAME (user and password also from SPINDRIFT_REDIS_USER and SPINDRIFT_REDIS_PASSWORD)
 * @param mode `read`: any number at once, each sees the index as it was when it was opened; `write`: one, and the index is made where none is
 * @throws AppError when it cannot be opened, with what to do
 */
export async function openIndex(
  place: string,
  { retriever }: Pick<Engine, 'retriever'>,
  mode: 'read' | 'write' = 'read',
): Promise<DocumentStore> {
  checkedPath(place, 'place');
  if (mode !== 'read' && mode !== 'write') throw new TypeError('mode must be read or write');
  const location = isRedisUrl(place) ? place : resolve(place);
  return openStore(location, { mode, origin: retriever.origin, env: process.env });
}

/** @param location a folder, or redis://HOST?index=NAME @throws AppError when it cannot be opened, with what to do */
export async function openStore(location: string, options: StoreOptions): Promise<DocumentStore> {
  const { mode, origin, anyOrigin, existing, env } = options;
  if (isRedisUrl(location)) {
    const { openRedisIndex } = await import('./redis-store/open.ts');
    return openRedisIndex(location, { env, origin, create: mode === 'write' && existing !== 'require' });
  }
  const { openFolderStore } = await import('./folder-store/index.ts');
  return openFolderStore(location, { mode, ...(anyOrigin ? {} : { origin }), ...(existing ? { existing } : {}) });
}
