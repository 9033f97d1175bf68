// Real servers on the loopback, started for one test file and ended with it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export interface Server {
  readonly port: number;
  readonly url: string;
  /** Ends the process as a power cut would. */
  kill(): void;
  stop(): Promise<void>;
}

/** Whether the servers can be started here: `redis-server` and `redis-cli` of Debian's redis-server package. */
export const HAS_REDIS = ['redis-server', 'redis-cli'].every((command) => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!HAS_REDIS)
  process.stderr.write('redis-server is not installed: the tests against real Redis servers are skipped\n');

/** Starts one server. @param settings further lines of redis.conf as arguments, such as `['--requirepass', 'x']` */
export async function startServer(settings: readonly string[] = [], { tls = false } = {}): Promise<Server> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'spindrift-redis-'));
  const child = spawn(
    'redis-server',
    [
      ...(tls ? ['--port', '0', '--tls-port', String(port)] : ['--port', String(port)]),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'no',
      ...settings,
    ],
    { stdio: 'ignore' },
  );
  await answering(port, tls);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill: () => void child.kill('SIGKILL'),
    stop: () => ended(child).then(() => rmSync(folder, { recursive: true, force: true })),
  };
}

export interface TestCluster {
  readonly url: string;
  readonly nodes: readonly Server[];
  /** The servers that hold slots at this moment. */
  primaries(): Promise<readonly Server[]>;
  stop(): Promise<void>;
}

/** Three primaries, each with a replica that takes over about two seconds after its primary has died. */
export async function startCluster(): Promise<TestCluster> {
  const settings = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000', '--maxmemory-policy', 'noeviction'];
  const nodes: Server[] = [];
  for (let i = 0; i < 6; i++) nodes.push(await startServer(settings));
  const addresses = nodes.map((n) => `127.0.0.1:${n.port}`);
  execFileSync('redis-cli', ['--cluster', 'create', ...addresses, '--cluster-replicas', '1', '--cluster-yes'], {
    stdio: 'ignore',
  });
  await until(async () => (await ask(nodes[0]!.port, (c) => c.cluster('INFO'))).includes('cluster_state:ok'));
  // A replica that has not finished its first copy cannot take over.
  for (const node of nodes)
    await until(async () => {
      const info = await ask(node.port, (c) => c.info('replication'));
      return info.includes('role:master') ? info.includes('state=online') : info.includes('master_link_status:up');
    });
  return {
    url: nodes[0]!.url,
    nodes,
    primaries: async () => {
      const roles = await Promise.all(
        nodes.map((n) => ask(n.port, (c) => c.info('replication')).catch(() => 'unreachable')),
      );
      return nodes.filter((_, i) => roles[i]!.includes('role:master'));
    },
    stop: async () => void (await Promise.all(nodes.map((n) => n.stop()))),
  };
}

async function ask<T>(port: number, question: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis({
    port,
    host: '127.0.0.1',
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    lazyConnect: true,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return await question(client);
  } finally {
    client.disconnect();
  }
}

/** Any answer will do; with a password set it is a refusal. */
async function answering(port: number, tls: boolean): Promise<void> {
  await until(
    () =>
      new Promise<boolean>((resolve) => {
        // Behind TLS an open port is answer enough.
        const socket = connect(port, '127.0.0.1', () => (tls ? end(true) : socket.write('PING\r\n')));
        const end = (answered: boolean) => {
          socket.destroy();
          resolve(answered);
        };
        socket.once('data', () => end(true)).once('error', () => end(false));
      }),
  );
}

/** Waits until `test` says yes; it may fail meanwhile. @throws when it takes longer than `seconds` */
export async function until(test: () => Promise<boolean> | boolean, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    if (await Promise.resolve(test()).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`waited ${seconds} seconds in vain`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A port that is free now and whose cluster bus port (+ 10,000) is a valid one. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number };
        server.close(() => resolve(port));
      });
    });
    if (port < 55_000) return port;
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
