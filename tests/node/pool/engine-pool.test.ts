import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, extractPlain } from '../../../src/core/index.ts';
import { loadEngine } from '../../../src/node/engine.ts';
import { openIndex } from '../../../src/node/open-store.ts';
import { createPool, type EnginePool } from '../../../src/node/pool/engine-pool.ts';
import { article, changed } from '../queue/articles.ts';

let engine: Engine;
let pool: EnginePool;
beforeAll(async () => {
  engine = await loadEngine();
  pool = await createPool({ threads: 1 });
});
afterAll(() => pool.close());

describe('a pool', () => {
  test('gives the answers of the engine', async () => {
    const pair = { candidate: 'The bridge will close.', reference: 'The bridge may close.' };
    expect(await pool.scoreAll([pair])).toEqual([engine.score(pair.candidate, pair.reference)]);
    const report = await pool.compare(changed(1), article(1), { only: ['number'] });
    expect({ ...report, tool: null }).toEqual({
      ...engine.compare(changed(1), article(1), { only: ['number'] }),
      tool: null,
    });
  });

  test.each<readonly [string, (p: EnginePool) => Promise<unknown>, string]>([
    ['no text', (p) => p.compare(7 as never, 'x'), 'candidate must be a string'],
    ['a misspelt option', (p) => p.compare('x', 'y', { onyl: [] } as never), 'did you mean “only”?'],
    ['no pairs', (p) => p.scoreAll('x' as never), 'pairs must be an array'],
    ['no threads', () => createPool({ threads: 0 }), 'threads must be a whole number from 1'],
  ])('refuses %s as the engine does', async (_, call, said) => {
    const error = await call(pool).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(said);
  });

  test('ends what is aborted, running or waiting, and goes on with the rest', async () => {
    const long = Array.from({ length: 400 }, (_, n) => changed(n)).join('\n\n');
    const [running, waiting] = [new AbortController(), new AbortController()];
    const answers = Promise.allSettled([
      pool.compare(long, long, {}, { signal: running.signal }),
      pool.compare('One fell.', 'Two fell.', {}, { signal: waiting.signal }),
      pool.compare('One fell.', 'Two fell.'),
      pool.compare('One fell.', 'Two fell.', {}, { signal: AbortSignal.abort(new Error('too late')) }),
    ]);
    waiting.abort(new Error('not wanted'));
    running.abort(new Error('took too long'));
    expect(await answers).toMatchObject([
      { reason: { message: 'took too long' } },
      { reason: { message: 'not wanted' } },
      { status: 'fulfilled' },
      { reason: { message: 'too late' } },
    ]);
  });
});

test('tasks of a pool that is closed fail', async () => {
  const closing = await createPool({ threads: 1 });
  const answers = Promise.allSettled([1, 2, 3].map((n) => closing.compare(changed(n), article(n))));
  await closing.close();
  expect((await answers).map((a) => a.status)).toEqual(['rejected', 'rejected', 'rejected']);
  await expect(closing.compare('One fell.', 'Two fell.')).rejects.toThrow('the pool was closed');
});

describe('an index opened by a program', () => {
  const place = join(mkdtempSync(join(tmpdir(), 'spindrift-open-')), 'articles.index');
  const document = (name: string, raw: string) => extractPlain({ name, raw });

  test('is made, written, and searched', async () => {
    const writer = await openIndex(place, engine, 'write');
    await writer.append([0, 1, 2].map((n) => engine.retriever.index(document(`a${n}`, article(n)))));
    await writer.close();
    const reader = await openIndex(place, engine);
    const { sources } = await engine.retriever.search(document('copy', changed(1)), reader);
    await reader.close();
    expect(sources[0]?.name).toBe('a1');
  });

  test.each<readonly [string, () => Promise<unknown>, string]>([
    ['no index is there', () => openIndex(`${place}-none`, engine), 'there is no index in'],
    ['there is no such mode', () => openIndex(place, engine, 'append' as never), 'mode must be read or write'],
    ['it is no path', () => openIndex(undefined as never, engine), 'place must be a path or an address'],
  ])('is refused when %s', (_, call, said) => expect(call()).rejects.toThrow(said));
});
