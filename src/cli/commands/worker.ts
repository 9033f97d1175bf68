import { type Command, Option } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { jobsOption, numberIn } from '../flags.ts';
import type { Io } from '../io.ts';
import { VERSION } from '../version.ts';

interface WorkerFlags {
  readonly queue: string;
  readonly jobs?: number;
  readonly stalledAfter: number;
  readonly quiet?: boolean;
}

const HELP = `
Takes comparisons that \`spindrift check --queue URL\` submits, on this machine's cores, until it is interrupted; then it ends
what is under way. Any number of workers may run on any number of machines; they share nothing but the server. A worker may
die at any moment: its work goes to another one, and every article ends with one result.

User and password may come from SPINDRIFT_REDIS_USER and SPINDRIFT_REDIS_PASSWORD; rediss:// is TLS. The server needs
\`maxmemory-policy noeviction\`.

Examples:
  spindrift worker --queue redis://queue.internal:6379
  spindrift check scraped/ --against articles/ --queue redis://queue.internal:6379`;

export function registerWorker(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('worker')
    .description('compare what `check --queue` submits, on this and any number of other machines')
    .requiredOption('--queue <url>', 'server or cluster: redis://HOST:PORT')
    .addOption(jobsOption())
    .addOption(
      new Option('--stalled-after <seconds>', 'a job whose worker was silent for so long goes to another')
        .argParser((text) => numberIn(text, 1, 3600))
        .default(30),
    )
    .option('--quiet', 'say nothing of single jobs')
    .addHelpText('after', HELP)
    .action(async (flags: WorkerFlags) => {
      const [{ startWorker }, { createWorkPool }] = await Promise.all([
        import('../../node/queue/worker.ts'),
        import('../../node/pool/work-pool.ts'),
      ]);
      const pool = await createWorkPool({ threads: flags.jobs });
      const told = (text: string) => void (flags.quiet || io.stderr.write(`spindrift: ${text}\n`));
      const worker = await startWorker(flags.queue, {
        env: io.env,
        version: VERSION,
        compare: pool.compare,
        concurrency: pool.threads,
        stalledAfterMs: flags.stalledAfter * 1000,
        onDone: (id, error) => told(`${id.slice(0, 12)} ${error === null ? 'done' : `failed: ${error}`}`),
      });
      io.stderr.write(`spindrift: worker ${VERSION} listens, ${pool.threads} at once\n`);
      await interrupted();
      await worker.stop();
      await pool.close();
      done(EXIT.ok);
    });
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
