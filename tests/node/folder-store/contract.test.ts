import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolderStore } from '../../../src/node/folder-store/index.ts';
import { storeContract } from '../../store-contract.ts';

storeContract('folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spindrift-store-'));
  const open = () => openFolderStore(folder, { mode: 'write', origin: { keys: 1, lexicon: 'test' } });
  let store = await open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await open();
      return store;
    },
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});
