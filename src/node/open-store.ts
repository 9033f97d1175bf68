// Where an index lies → its store.
import type { DocumentStore } from '../core/index.ts';
import { AppError } from './errors.ts';
import type { OpenOptions } from './folder-store/index.ts';

/** @param location a folder @throws AppError when it cannot be opened, with what to do */
export async function openStore(location: string, options: OpenOptions): Promise<DocumentStore> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(location)?.[1];
  if (scheme)
    throw new AppError('unknown-store', `there is no index of the kind ${scheme}://`, 'give the folder of an index');
  return (await import('./folder-store/index.ts')).openFolderStore(location, options);
}
