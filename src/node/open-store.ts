// Where an index lies → its store: a folder here, or a Redis or Valkey server.
import type { DocumentStore, KeyOrigin } from '../core/index.ts';
import { isRedisUrl } from './redis/address.ts';

export interface StoreOptions {
  /** `read`: any number at once. `write`: one. */
  readonly mode: 'read' | 'write';
  readonly origin: KeyOrigin;
  /** Do not mind keys of another origin; for what looks at no keys. Only a folder can. */
  readonly anyOrigin?: boolean;
  /** When writing, what an index that is there, or none, means; absent: both are welcome. */
  readonly existing?: 'require' | 'refuse';
  readonly env: Readonly<Record<string, string | undefined>>;
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
