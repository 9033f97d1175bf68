import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server as TcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectRedis } from '../../../src/node/redis/connect.ts';
import { HAS_REDIS, type Server, startServer } from './servers.ts';

const failureOf = (url: string, env: Record<string, string> = {}) =>
  connectRedis(url, { env, timeoutMs: 1_500 }).then(
    (client) => {
      client.disconnect();
      return 'connected';
    },
    (error: { code: string; message: string; hint: string }) => error,
  );

describe('without a server', () => {
  let mute: TcpServer;
  let port: number;
  beforeAll(async () => {
    mute = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => mute.once('listening', resolve));
    port = (mute.address() as { port: number }).port;
  });
  afterAll(() => void mute.close());

  test('nothing listens', async () => {
    expect(await failureOf('redis://127.0.0.1:1')).toMatchObject({
      code: 'redis-down',
      message: 'cannot reach redis://127.0.0.1:1: nothing listens there',
    });
  });
  test('something listens and never answers', async () => {
    expect(await failureOf(`redis://127.0.0.1:${port}`)).toMatchObject({
      code: 'redis-slow',
      message: expect.stringContaining('did not answer within 1.5 seconds'),
    });
  });
  test('the name is unknown', async () => {
    expect(await failureOf('redis://nowhere.invalid')).toMatchObject({
      code: expect.stringMatching(/redis-(down|slow)/),
    });
  });
});

describe.skipIf(!HAS_REDIS)('a server with a password', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(['--requirepass', 'geheim']);
  });
  afterAll(() => server.stop());

  test('none given, a wrong one, the right one', async () => {
    const withPassword = (p: string) => server.url.replace('redis://', `redis://:${p}@`);
    expect(await failureOf(server.url)).toMatchObject({ code: 'redis-refused' });
    const wrong = await failureOf(withPassword('falsch'));
    expect(wrong).toMatchObject({ code: 'redis-refused' });
    expect(JSON.stringify(wrong)).not.toContain('falsch');
    expect(await failureOf(withPassword('geheim'))).toBe('connected');
    expect(await failureOf(server.url, { SPINDRIFT_REDIS_PASSWORD: 'geheim' })).toBe('connected');
  });
});

const HAS_OPENSSL = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!HAS_REDIS || !HAS_OPENSSL)('a server with TLS', () => {
  let server: Server;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'spindrift-tls-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      // biome-ignore format: one option a line would hide what it does
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
      { stdio: 'ignore' },
    );
    server = await startServer(
      ['--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', cert, '--tls-auth-clients', 'no'],
      {
        tls: true,
      },
    );
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('an authority that is not known is refused, the known one works', async () => {
    const url = server.url.replace('redis://', 'rediss://');
    expect(await failureOf(url)).toMatchObject({
      code: 'redis-tls',
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
    // Node reads NODE_EXTRA_CA_CERTS once, at its start.
    const code = `import { connectRedis } from ${JSON.stringify(new URL('../../../src/node/redis/connect.ts', import.meta.url).href)};
      const client = await connectRedis(${JSON.stringify(url)}, { env: {} }); console.log(await client.ping()); client.disconnect();`;
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') },
      encoding: 'utf8',
    });
    expect(out.trim()).toBe('PONG');
  });
});
