// Opens the index in a folder: what may be there, and who may write. The store itself: `folder-store.ts`.
import { mkdirSync, readdirSync } from 'node:fs';
import type { DocumentStore, KeyOrigin } from '../../core/retrieve/store.ts';
import { AppError } from '../errors.ts';
import { indexError } from './files.ts';
import { FolderStore } from './folder-store.ts';
import { lockForWriting } from './lock.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';

interface OpenOptions {
  /** `read`: fails where there is no index. `write`: takes the writer's lock, makes the index where there is none. */
  readonly mode: 'read' | 'write';
  /** Keys of another origin cannot be searched or added to; absent: not looked at. */
  readonly origin?: KeyOrigin;
  /** For writing: what an index that is there, or none, means; absent: both are welcome. */
  readonly existing?: 'require' | 'refuse';
}

/**
 * Opens the index in a folder.
 * @throws AppError `no-index`, `index-version`, `index-other-keys`, `index-damaged`, `index-locked`, `index-read-only` or `disk-full`
 */
export async function openFolderStore(folder: string, options: OpenOptions): Promise<DocumentStore> {
  if (options.mode === 'read') return new FolderStore(folder, checked(folder, options.origin), null);
  try {
    if (options.existing === 'require' && readManifest(folder) === null) throw noIndex(folder);
    mkdirSync(folder, { recursive: true });
    const release = lockForWriting(folder);
    try {
      if (readManifest(folder) === null) {
        if (!options.origin) throw noIndex(folder);
        if (readdirSync(folder).some((f) => !f.startsWith('writer.lock') && !isOurs(f)))
          throw new AppError(
            'not-an-index',
            `${folder} holds other files`,
            'give an empty or a new folder for the index',
          );
        writeManifest(folder, { origin: options.origin, generation: 0, segments: [] });
      }
      const manifest = checked(folder, options.origin);
      if (options.existing === 'refuse' && manifest.segments.length > 0)
        throw new AppError(
          'index-exists',
          `there is an index in ${folder} already`,
          'add to it, or go on after an interruption, with `spindrift index add`; delete the folder to build it anew',
        );
      const store = new FolderStore(folder, manifest, release);
      store.sweep();
      return store;
    } catch (error) {
      release();
      throw error;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new AppError('not-a-folder', `${folder} is not a folder`, 'an index is a folder; give another path');
    throw indexError(folder, error);
  }
}

const noIndex = (folder: string): AppError =>
  new AppError(
    'no-index',
    `there is no index in ${folder}`,
    'make one with: spindrift index build ARTICLES… --index DIR',
  );

const isOurs = (file: string): boolean => /^s\d+\.(?:keys|docs)$|^spindrift-index\.json/.test(file);

function checked(folder: string, origin: KeyOrigin | undefined): Manifest {
  const manifest = readManifest(folder);
  if (!manifest) throw noIndex(folder);
  const { keys, lexicon } = manifest.origin;
  if (origin && (keys !== origin.keys || lexicon !== origin.lexicon))
    throw new AppError(
      'index-other-keys',
      `the index ${folder} was made with other ${keys === origin.keys ? 'word lists' : 'keys'} than this spindrift has`,
      'build it anew from its articles',
    );
  return manifest;
}
