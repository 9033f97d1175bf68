// A writer that the crash tests kill: appends batch after batch, telling each that is safe.
import { openFolderStore } from '../../../src/node/folder-store/index.ts';
import { batchOf } from './batches.ts';

const [folder, from] = process.argv.slice(2) as [string, string];
const store = await openFolderStore(folder, { mode: 'write', origin: { keys: 1, lexicon: 'test' } });
for (let n = Number(from); ; n++) {
  await store.append(batchOf(n));
  if (n % 5 === 4) await store.remove([`d${n - 1}-0`]);
  if (n % 12 === 11) await store.compact();
  process.stdout.write(`${n}\n`);
}
