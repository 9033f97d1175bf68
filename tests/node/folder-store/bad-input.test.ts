// Damaged, locked, full, read-only, of another version: a clear word and nothing lost.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFolderStore } from '../../../src/node/folder-store/index.ts';
import { MANIFEST } from '../../../src/node/folder-store/manifest.ts';
import { batchOf } from './batches.ts';

const origin = { keys: 1, lexicon: 'test' };
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'spindrift-bad-'));
  const store = await openFolderStore(folder, { mode: 'write', origin });
  await store.append(batchOf(1));
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reader = () => openFolderStore(folder, { mode: 'read', origin });
const writer = () => openFolderStore(folder, { mode: 'write', origin });
const file = (ending: string) => join(folder, readdirSync(folder).find((f) => f.endsWith(ending))!);
const manifest = () => join(folder, MANIFEST);

describe('an index that cannot be used says why and what to do', () => {
  test.each<[what: string, break_: () => void, code: string, message: RegExp]>([
    ['another format', () => writeFileSync(manifest(), '{"spindriftIndex":9}'), 'index-version', /format 9.*reads 1/],
    ['no JSON', () => writeFileSync(manifest(), '{"spindr'), 'index-damaged', /no JSON/],
    ['some other JSON', () => writeFileSync(manifest(), '[]'), 'index-damaged', /not of an index/],
    ['entries missing', () => writeFileSync(manifest(), '{"spindriftIndex":1}'), 'index-damaged', /lacks entries/],
    ['no manifest', () => rmSync(manifest()), 'no-index', /no index in/],
    ['a keys file cut short', () => truncateSync(file('.keys'), 20), 'index-damaged', /has 20 bytes instead of/],
    ['a docs file longer', () => appendFileSync(file('.docs'), 'x'), 'index-damaged', /instead of/],
    ['a file missing', () => rmSync(file('.docs')), 'index-damaged', /a file is missing/],
    ['no such folder', () => rmSync(folder, { recursive: true }), 'no-index', /no index in/],
  ])('%s', async (_, breakIt, code, message) => {
    breakIt();
    const error = await reader().then(
      () => null,
      (e: unknown) => e,
    );
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) as string });
    expect((error as { hint: string }).hint).not.toBe('');
  });

  test('keys of another word list', async () => {
    await expect(
      openFolderStore(folder, { mode: 'read', origin: { keys: 1, lexicon: 'newer' } }),
    ).rejects.toMatchObject({
      code: 'index-other-keys',
      hint: 'build it anew from its articles',
    });
  });

  test('a file in the place of the folder, a folder of other files', async () => {
    await expect(openFolderStore(manifest(), { mode: 'write', origin })).rejects.toMatchObject({
      code: 'not-a-folder',
    });
    await expect(openFolderStore(manifest(), { mode: 'read', origin })).rejects.toMatchObject({ code: 'not-a-folder' });
    const other = join(folder, 'photos');
    mkdirSync(other);
    writeFileSync(join(other, 'a.jpg'), '');
    await expect(openFolderStore(other, { mode: 'write', origin })).rejects.toMatchObject({ code: 'not-an-index' });
    expect(readdirSync(other)).toEqual(['a.jpg']);
  });
});

test('any flipped byte is found by verify, and no look-up hangs or answers with what never was', async () => {
  for (const ending of ['.keys', '.docs']) {
    const path = file(ending);
    const sound = readFileSync(path);
    for (let at = 0; at < sound.length; at += 7) {
      const broken = Buffer.from(sound);
      broken[at]! ^= 0x41;
      writeFileSync(path, broken);
      const store = await reader();
      expect(await store.verify()).not.toEqual([]);
      try {
        const { ids } = await store.postings(Float64Array.of(1, 100_005, 100_009), 100);
        await store.documents([...ids]);
      } catch (error) {
        expect(error).toMatchObject({ code: 'index-damaged' });
      }
      await store.close();
    }
    writeFileSync(path, sound);
  }
  const store = await reader();
  expect(await store.verify()).toEqual([]);
  await store.close();
});

describe('one writer, many readers', () => {
  test('a second writer is refused with the first one’s process; readers are not', async () => {
    const first = await writer();
    await expect(writer()).rejects.toMatchObject({
      code: 'index-locked',
      message: expect.stringContaining(`process ${process.pid}`) as string,
    });
    const store = await reader();
    await first.append(batchOf(2));
    // It sees the index as it was when it was opened, another one the new.
    expect((await store.stats()).documents).toBe(5);
    await first.compact();
    expect((await store.documents([0]))[0]).toMatchObject({ name: 'd1-0' });
    await first.close();
    const later = await reader();
    expect((await later.stats()).documents).toBe(10);
    await Promise.all([store.close(), later.close()]);
  });

  test.each([
    ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 - 7, started: '1', host: hostname() }), true],
    [
      'of a process id that was given out again',
      JSON.stringify({ pid: process.pid, started: '1', host: hostname() }),
      true,
    ],
    ['half written', '{"pid":', true],
    ['of another machine', JSON.stringify({ pid: 1, started: null, host: 'elsewhere' }), false],
  ])('a lock %s', async (_, text, free) => {
    writeFileSync(join(folder, 'writer.lock'), text);
    if (free) await (await writer()).close();
    else await expect(writer()).rejects.toMatchObject({ code: 'index-locked', message: /on elsewhere/ });
    expect(readdirSync(folder).includes('writer.lock')).toBe(!free);
  });

  test('a store opened for reading refuses to write', async () => {
    const store = await reader();
    await expect(store.append(batchOf(3))).rejects.toMatchObject({ code: 'index-read-only' });
    await store.close();
  });
});

/** Runs `work` in a small file system of its own; null where none can be mounted. */
async function inSmallFolder(size: string, work: (folder: string) => Promise<void>): Promise<true | null> {
  const place = mkdtempSync(join(tmpdir(), 'spindrift-small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    rmSync(place, { recursive: true });
    return null;
  }
  try {
    await work(place);
    return true;
  } finally {
    execFileSync('umount', ['-l', place]);
    rmSync(place, { recursive: true });
  }
}

test('a full disk keeps what was there, and says so', async (context) => {
  const done = await inSmallFolder('256k', async (place) => {
    const store = await openFolderStore(place, { mode: 'write', origin });
    let kept = 0;
    const fill = async () => {
      for (let n = 0; n < 500; n++) {
        await store.append(batchOf(n).map((d) => ({ ...d, body: randomText(3_000, n) })));
        kept = n + 1;
      }
    };
    await expect(fill()).rejects.toMatchObject({
      code: 'disk-full',
      hint: expect.stringContaining('free some room') as string,
    });
    expect(kept).toBeGreaterThan(0);
    expect((await store.stats()).documents).toBe(5 * kept);
    expect(await store.verify()).toEqual([]);
    await store.close();
    const again = await openFolderStore(place, { mode: 'read', origin });
    expect((await again.stats()).documents).toBe(5 * kept);
    await again.close();
  });
  if (done === null) context.skip('no small file system can be mounted here (that needs root)');
});

test('a read-only disk can be searched and not written to', async (context) => {
  const done = await inSmallFolder('1m', async (place) => {
    const store = await openFolderStore(place, { mode: 'write', origin });
    await store.append(batchOf(1));
    await store.close();
    execFileSync('mount', ['-o', 'remount,ro', place]);
    const readable = await openFolderStore(place, { mode: 'read', origin });
    expect((await readable.stats()).documents).toBe(5);
    await readable.close();
    await expect(openFolderStore(place, { mode: 'write', origin })).rejects.toMatchObject({
      code: 'index-read-only',
      hint: expect.stringContaining('searching') as string,
    });
  });
  if (done === null) context.skip('no file system can be mounted here (that needs root)');
});

/** Text that does not compress, the same in every run. */
function randomText(length: number, seed: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return String.fromCharCode(33 + ((state >>> 8) % 90));
  }).join('');
}
