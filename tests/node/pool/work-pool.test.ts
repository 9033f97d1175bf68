import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractPlain } from '../../../src/core/index.ts';
import { loadEngine } from '../../../src/node/engine.ts';
import { createWorkPool, type WorkPool } from '../../../src/node/pool/work-pool.ts';
import { article, changed } from '../queue/articles.ts';

const documentOf = (text: string) => extractPlain({ name: 'text', raw: text });

describe('a pool of two threads', () => {
  let pool: WorkPool;
  beforeAll(async () => {
    pool = await createWorkPool({ threads: 2 });
  });
  afterAll(() => pool.close());

  test('gives what one engine gives, each to the one that asked', async () => {
    const engine = await loadEngine();
    const pairs = Array.from({ length: 6 }, (_, n) => [documentOf(changed(n)), documentOf(article(n))] as const);
    const together = await Promise.all(pairs.map(([c, r]) => pool.compare(c, r)));
    for (const [i, [c, r]] of pairs.entries())
      expect({ ...together[i], tool: null }).toEqual({ ...engine.compare(c, r), tool: null });
  });
});

test('a thread that runs out of memory is one failed comparison; the next one works', async () => {
  // Twice what an engine needs at rest with one article: 60 MB, words and models.
  const pool = await createWorkPool({ threads: 1, memoryMb: 128 });
  const long = documentOf(Array.from({ length: 3_000 }, (_, n) => changed(n)).join('\n'));
  await expect(pool.compare(long, long)).rejects.toMatchObject({
    code: 'out-of-memory',
    hint: 'cut the article into parts',
  });
  const report = await pool.compare(documentOf(changed(1)), documentOf(article(1)));
  expect(report.pairs.length).toBeGreaterThan(3);
  // Those that waited behind it waited for ever.
  const [failed, next] = await Promise.allSettled([
    pool.compare(long, long),
    pool.compare(documentOf(changed(1)), documentOf(article(1))),
  ]);
  expect([failed.status, next.status]).toEqual(['rejected', 'fulfilled']);
  await pool.close();
});
