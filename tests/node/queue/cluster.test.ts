// The queue on real servers: a cluster of three primaries with replicas, workers as processes of their own, and both dying.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAS_REDIS, startCluster, type TestCluster, until } from '../redis/servers.ts';
import { article, changed } from './articles.ts';

const BIN = new URL('../../../bin/spindrift.js', import.meta.url).pathname;
const COUNT = 48;

describe.skipIf(!HAS_REDIS)('a cluster, three workers, one of them and a primary killed in the middle', () => {
  let cluster: TestCluster;
  let folder: string;
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'spindrift-queue-'));
    for (const kind of ['articles', 'scraped']) mkdirSync(join(folder, kind));
    for (let n = 0; n < COUNT; n++) {
      writeFileSync(join(folder, 'articles', `a${n}.txt`), article(n));
      writeFileSync(join(folder, 'scraped', `a${n}.txt`), n % 3 === 0 ? article(n) : changed(n));
    }
    cluster = await startCluster();
  });
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('every article ends with the one result that it has without a queue', async () => {
    let done = 0;
    for (let i = 0; i < 3; i++) {
      const worker = spawn(
        process.execPath,
        [BIN, 'worker', '--queue', cluster.url, '--jobs', '1', '--stalled-after', '2'],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      worker.stderr!.on('data', (text) => {
        done += String(text).split(' done').length - 1;
      });
      workers.push(worker);
    }
    const queued = check('--queue', cluster.url, '--report', 'json=queued.json');
    await until(() => done >= 3, 60);
    expect(done).toBeLessThan(COUNT);
    workers[0]!.kill('SIGKILL');
    // Not the node that the clients were told of: they must find out by themselves in either case.
    const primaries = await cluster.primaries();
    primaries[primaries.length - 1]!.kill();
    const there = await queued;
    const here = await check('--report', 'json=local.json');
    expect(there.code).toBe(here.code);
    expect(there.out).toBe(here.out);
    expect(there.out).toContain(`${COUNT} candidates checked`);
  }, 180_000);

  function check(...argv: string[]): Promise<{ code: number | null; out: string }> {
    const child = spawn(process.execPath, [BIN, 'check', 'scraped', '--against', 'articles', ...argv], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout!.on('data', (text) => {
      out += text;
    });
    return new Promise((resolve) =>
      child.once('close', (code) => resolve({ code, out: out.replace(/\w+\.json/g, '') })),
    );
  }
});
