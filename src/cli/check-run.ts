// `spindrift check`: flags and configuration → a plan, the run, its baseline and its report files.

import { resolve } from 'node:path';
import { type CheckedArticle, type CheckRun, concludeRun, makeBaseline, type Progress } from '../core/index.ts';
import { type CheckPlan, checkArticles, withRecords } from '../node/check.ts';
import { type ClosableComparer, localComparer, queueComparer } from '../node/comparers.ts';
import { type LoadedConfig, loadConfig } from '../node/config.ts';
import { loadEngine } from '../node/engine.ts';
import { AppError } from '../node/errors.ts';
import { baselineLine, baselineText, dueTest, readBaseline } from './check-baseline.ts';
import { idleOverrides, planOf } from './check-plan.ts';
import type { CheckFlags } from './commands/check.ts';
import { readingOf } from './flags.ts';
import { placeOf } from './index-place.ts';
import type { Io } from './io.ts';
import { prepareOutputFile, writeOutputFile } from './output-file.ts';
import { progressLine } from './progress.ts';
import { VERSION } from './version.ts';

interface FinishedCheck {
  readonly run: CheckRun;
  /** What was written where, for people. */
  readonly lines: readonly string[];
  /** Reports for standard output. */
  readonly output: string;
  /** What could not be written. The run is told all the same. */
  readonly failures: readonly unknown[];
}

export async function runCheck(candidates: readonly string[], flags: CheckFlags, io: Io): Promise<FinishedCheck> {
  const loaded = await loadConfig(io.cwd, flags.config);
  const asked = { ...(await planOf(candidates, flags, loaded, io.cwd)), reading: readingOf(flags, io.stdin) };
  const baselinePath = flags.baseline ? resolve(io.cwd, flags.baseline) : fromConfig(loaded, loaded.config.baseline);
  if ((flags.updateBaseline || flags.strictBaseline) && !baselinePath)
    throw new AppError(
      'no-baseline',
      'there is no baseline file',
      'name it with --baseline FILE or as `baseline` in the configuration',
    );
  const paths = asked.candidates.map((c) => c.path);
  for (const words of await idleOverrides(loaded, paths, io.cwd)) io.stderr.write(`spindrift: ${words}\n`);
  const { planReports, writeReports } = await import('./check-reports.ts');
  const reports = await planReports(flags.report ?? [], io.cwd, asked.isInput);
  if (flags.updateBaseline && baselinePath) await prepareOutputFile(baselinePath, '--baseline');
  const before = baselinePath ? await readBaseline(baselinePath, flags.updateBaseline === true, io.cwd) : null;
  const plan = await withRecords(asked);
  const progress = progressLine(io);
  const articles: CheckedArticle[] = [];
  const comparer = await comparerOf(plan.candidates.length, flags, io, progress.report);
  let index: CheckPlan['index'] = null;
  const onUnread = ({ message, hint }: AppError) =>
    io.stderr.write(`spindrift: ${message}\n  what needs this reference cannot be checked; ${hint}\n`);
  try {
    index = await indexOf(flags, io);
    for await (const article of checkArticles({ ...plan, index, onUnread }, comparer)) {
      articles.push(article);
      progress.report?.('comparing', articles.length, plan.candidates.length);
    }
  } finally {
    progress.clear();
    await comparer.close();
    await index?.store.close();
  }
  const lines: string[] = [];
  const failures: unknown[] = [];
  let baseline = before;
  const isDue = await dueTest(before, articles, candidates.length === 0, io.cwd);
  if (flags.updateBaseline && baselinePath) {
    const violations = articles.flatMap((a) => (a.error === null ? a.violations : []));
    baseline = makeBaseline(violations, before, isDue);
    try {
      await writeOutputFile(baselinePath, baselineText(baselinePath, baseline, io.cwd), '--baseline');
      lines.push(baselineLine(baselinePath, before, baseline));
    } catch (error) {
      failures.push(error);
    }
  }
  const run = concludeRun(articles, baseline, flags.strictBaseline ?? loaded.config.strictBaseline ?? false, isDue);
  const written = await writeReports(run, reports);
  return {
    run,
    lines: [...lines, ...written.lines],
    output: written.output,
    failures: [...failures, ...written.failures],
  };
}

async function indexOf(flags: CheckFlags, io: Io): Promise<CheckPlan['index']> {
  if (flags.index === undefined) return null;
  const { retriever } = await loadEngine();
  const { openStore } = await import('../node/open-store.ts');
  const options = { mode: 'read', origin: retriever.origin, env: io.env } as const;
  return { retriever, store: await openStore(placeOf(flags.index, io), options) };
}

function comparerOf(candidates: number, flags: CheckFlags, io: Io, onProgress?: Progress): Promise<ClosableComparer> {
  // Of many at once, how many are done tells more than how far one of them is.
  if (flags.queue === undefined) return localComparer(candidates, flags.jobs, onProgress);
  return queueComparer({
    url: flags.queue,
    version: VERSION,
    env: io.env,
    onNoWorkers: () =>
      io.stderr.write(
        `spindrift: no worker of version ${VERSION} listens yet; start one with: spindrift worker --queue URL\n`,
      ),
  });
}

const fromConfig = (loaded: LoadedConfig, path: string | undefined) =>
  path === undefined ? undefined : resolve(loaded.folder, path);
