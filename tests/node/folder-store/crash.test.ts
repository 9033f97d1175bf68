// A writer is killed at any moment, again and again: the index opens, is sound, and lacks at most the unfinished batch.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openFolderStore } from '../../../src/node/folder-store/index.ts';
import { BATCH } from './batches.ts';

const origin = { keys: 1, lexicon: 'test' };
let folder: string;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer from batch `from` and kills it `after` milliseconds past its first safe batch. @returns the last it called safe */
function killedWriter(from: number, after: number): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      join(import.meta.dirname, 'writer.ts'),
      folder,
      String(from),
    ]);
    let said = '';
    let problem = '';
    child.stderr.on('data', (d) => {
      problem += String(d);
    });
    child.stdout.on('data', (d) => {
      said += String(d);
    });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
    child.on('exit', (code) => {
      const safe = said.split('\n').filter(Boolean).map(Number);
      if (code !== null || safe.length === 0) fail(new Error(`the writer ended by itself: ${problem}`));
      else done(safe.at(-1)!);
    });
  });
}

test('kill -9 at any moment loses at most the unfinished batch and never corrupts', { timeout: 120_000 }, async () => {
  folder = mkdtempSync(join(tmpdir(), 'spindrift-crash-'));
  let from = 0;
  for (const after of [0, 3, 11, 29, 61, 97, 140]) {
    const safe = await killedWriter(from, after);
    const store = await openFolderStore(folder, { mode: 'write', origin });
    expect(await store.verify()).toEqual([]);
    // Every batch that was called safe is there whole; the one after it whole or not at all.
    const keys = Float64Array.from({ length: safe + 2 }, (_, n) => n);
    const { start } = await store.postings(keys, 100);
    const sizes = [...keys].map((_, n) => start[n + 1]! - start[n]!);
    const expected = [...keys].map((_, n) => BATCH - (n % 5 === 3 ? 1 : 0));
    // The removal of a batch's first document follows the next batch and may be unfinished itself.
    for (let n = 0; n <= safe; n++) {
      const unsure = n === safe || n + 1 >= safe;
      expect(unsure ? [expected[n], BATCH] : [expected[n]]).toContain(sizes[n]);
    }
    expect([0, BATCH]).toContain(sizes[safe + 1]);
    // The next writer repeats the batch that was not called safe: what it appended is left as it is, what it was to remove goes.
    from = safe + 1;
    await store.close();
    // What the killed writer left behind is swept away: only listed files, the list itself.
    const reader = await openFolderStore(folder, { mode: 'read', origin });
    const { parts } = await reader.stats();
    await reader.close();
    expect(
      readdirSync(folder)
        .sort()
        .filter((f) => f.startsWith('s0')),
    ).toHaveLength(2 * parts);
    expect(readdirSync(folder)).not.toContain('writer.lock');
  }
  expect(from).toBeGreaterThan(7);
});
