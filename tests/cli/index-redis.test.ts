// The same commands as for a folder, against a real server: `--index redis://…`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, changed } from '../node/queue/articles.ts';
import { HAS_REDIS, type Server, startServer } from '../node/redis/servers.ts';
import { runCli } from './fake-io.ts';

describe.skipIf(!HAS_REDIS)('index and search on a server with a password', () => {
  let server: Server;
  let folder: string;
  const env = { SPINDRIFT_REDIS_PASSWORD: 'geheim' };
  const cli = (...argv: string[]) => runCli([...argv, '--index', `${server.url}?index=news`], { cwd: folder, env });

  beforeAll(async () => {
    server = await startServer(['--requirepass', 'geheim']);
    folder = mkdtempSync(join(tmpdir(), 'spindrift-redis-cli-'));
    mkdirSync(join(folder, 'articles'));
    for (let n = 0; n < 6; n++) writeFileSync(join(folder, 'articles', `a${n}.txt`), article(n));
    writeFileSync(join(folder, 'copy.txt'), changed(4));
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('build, stats, search, check, remove, verify', async () => {
    expect(await cli('index', 'build', 'articles')).toMatchObject({ code: 0 });
    expect((await cli('index', 'stats')).out).toMatch(/\b6\b/);
    const found = JSON.parse((await cli('search', 'copy.txt', '--format', 'json')).out);
    expect(JSON.stringify(found)).toContain('a4.txt');
    const checked = await cli('check', 'copy.txt');
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('a4.txt');
    expect(await cli('index', 'remove', 'articles/a4.txt')).toMatchObject({ code: 0 });
    expect((await cli('index', 'stats')).out).toMatch(/\b5\b/);
    expect(await cli('index', 'compact')).toMatchObject({ code: 0 });
    expect(await cli('index', 'verify')).toMatchObject({ code: 0 });
  });

  test('what is wrong is said, never the password', async () => {
    const withPassword = `redis://:falsch@127.0.0.1:${server.port}`;
    for (const [index, message] of [
      [withPassword, /refused the user or password/],
      ['redis://127.0.0.1:1', /nothing listens there/],
      [`${server.url}?index=nothing`, /no index/],
      [`${server.url}?index=a/b`, /cannot be the name of an index/],
    ] as const) {
      const { code, err } = await runCli(['search', 'copy.txt', '--index', index], {
        cwd: folder,
        env: index === withPassword ? {} : env,
      });
      expect(code).toBe(2);
      expect(err).toMatch(message);
      expect(err).not.toMatch(/falsch|geheim/);
    }
  });
});
