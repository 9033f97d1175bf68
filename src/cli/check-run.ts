// `spindrift check`: flags and configuration → a plan, the run, its baseline and its report files.
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import {
  type Baseline,
  BaselineError,
  type CheckedArticle,
  type CheckRun,
  concludeRun,
  makeBaseline,
  type PartialPolicy,
  type Progress,
  parseBaseline,
  type Severity,
  writeBaseline,
} from '../core/index.ts';
import { type CheckPlan, checkArticles, policiesOf, withRecords } from '../node/check.ts';
import { type ClosableComparer, localComparer, queueComparer } from '../node/comparers.ts';
import { type LoadedConfig, loadConfig } from '../node/config.ts';
import { loadEngine } from '../node/engine.ts';
import { AppError } from '../node/errors.ts';
import { findFiles, inputTest } from '../node/find-files.ts';
import { statedReference } from '../node/match-references.ts';
import { isUrl } from '../node/read-input.ts';
import type { CheckFlags } from './commands/check.ts';
import { readingOf, SEVERITIES } from './flags.ts';
import { placeOf } from './index-place.ts';
import type { Io } from './io.ts';
import { prepareOutputFile, writeOutputFile } from './output-file.ts';
import { progressLine } from './progress.ts';
import { VERSION } from './version.ts';

export interface FinishedCheck {
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
  const { planReports, writeReports } = await import('./check-reports.ts');
  const reports = await planReports(flags.report ?? [], io.cwd, asked.isInput);
  if (flags.updateBaseline && baselinePath) await prepareOutputFile(baselinePath, '--baseline');
  const before = baselinePath ? await readBaseline(baselinePath, flags.updateBaseline === true) : null;
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
  if (flags.updateBaseline && baselinePath) {
    baseline = makeBaseline(articles.flatMap((a) => (a.error === null ? a.violations : [])));
    try {
      await writeOutputFile(baselinePath, writeBaseline(baseline), '--baseline');
      lines.push(baselineLine(baselinePath, before, baseline));
    } catch (error) {
      failures.push(error);
    }
  }
  const run = concludeRun(articles, baseline, flags.strictBaseline ?? loaded.config.strictBaseline ?? false);
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

async function planOf(candidates: readonly string[], flags: CheckFlags, loaded: LoadedConfig, here: string) {
  const { config } = loaded;
  const list = (x: string | readonly string[] | undefined) => (typeof x === 'string' ? [x] : (x ?? []));
  const local = placed(loaded.folder, here);
  const ignore = list(config.ignore);
  const checked =
    candidates.length > 0
      ? { patterns: candidates, home: here }
      : { patterns: list(config.candidates), home: loaded.folder };
  const against = flags.against
    ? { patterns: flags.against, home: here }
    : { patterns: list(config.against), home: loaded.folder };
  const given = (await findFiles(checked.patterns, checked.home, ignore)).map(placed(checked.home, here));
  const references = (await findFiles(against.patterns, against.home)).map(placed(against.home, here));
  if (given.includes('-') && references.includes('-'))
    throw new AppError('both-stdin', 'only one text can come from standard input', 'give the other one as a file');
  const key = (path: string) => (isUrl(path) || path === '-' ? path : resolve(here, path));
  // Of candidates that are named on the command line, as a hook names changed files, the pairs of these count, and no others.
  const asked = new Set(given.map(key));
  const pairs = (config.pairs ?? [])
    .map((p) => ({ path: local(p.candidate), reference: local(p.reference) }))
    .filter((p) => candidates.length === 0 || asked.has(key(p.path)));
  const tests = await Promise.all([
    inputTest(checked.patterns, checked.home, ignore),
    inputTest(against.patterns, against.home),
    inputTest(
      pairs.flatMap((p) => [p.path, p.reference]),
      here,
    ),
  ]);
  const named = new Set(pairs.map((p) => key(p.path)));
  // Without references to choose from, a candidate's own word is all there is.
  const alone =
    references.length === 0 && flags.index === undefined && (flags.match ?? config.match ?? 'auto') === 'auto';
  const files = await Promise.all(
    given
      .filter((f) => !named.has(key(f)) && !references.includes(f))
      .map(async (path) => ({ path, reference: alone ? await statedReference(path, here) : null })),
  );
  if (given.length > 0 && pairs.length + files.length === 0)
    throw new AppError(
      'no-candidates',
      `there is nothing to check: ${given.length === 1 ? 'the candidate is' : `all ${given.length} candidates are`} among the references`,
      'a reference is never a candidate; keep them in folders of their own',
    );
  if (pairs.length + files.length === 0)
    throw new AppError(
      'no-candidates',
      'there is nothing to check',
      'give candidate files, or name them as `candidates` or `pairs` in the configuration (`spindrift init` writes one)',
    );
  if (files.length > 0 && references.length === 0 && flags.index === undefined && !files.some((f) => f.reference))
    throw new AppError(
      'no-references',
      'there is no reference to check against',
      'give it with --against, name it as `against` in the configuration or as `reference: FILE` in the front matter of the candidate, or give an index with --index',
    );
  const configured = policiesOf(config, (path, globs) =>
    globs.some((g) => picomatch(g)(relative(loaded.folder, resolve(here, path)))),
  );
  const forced = flags.failOn ? [failFrom(flags.failOn)] : [];
  return {
    folder: here,
    candidates: [...pairs, ...files],
    references,
    match: flags.match ?? config.match ?? ('auto' as const),
    policyOf: (path: string) => [...configured(path), ...forced],
    isInput: (path: string) => tests.some((test) => test(path)),
  };
}

/** Paths from one folder as paths from another; addresses and standard input stay. */
const placed =
  (from: string, to: string) =>
  (path: string): string =>
    isUrl(path) || path === '-' || from === to ? path : relative(to, resolve(from, path)) || path;

/** Every severity from this one up is an error. */
function failFrom(severity: Severity): PartialPolicy {
  const failing = SEVERITIES.slice(SEVERITIES.indexOf(severity));
  return { severities: Object.fromEntries(failing.map((s) => [s, 'error'])) };
}

async function readBaseline(path: string, mayBeNew: boolean): Promise<Baseline | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (mayBeNew && (cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new AppError(
      'baseline-unreadable',
      `cannot read the baseline ${path}`,
      'check the path, or write it with --update-baseline',
      { cause },
    );
  }
  try {
    return parseBaseline(text);
  } catch (cause) {
    if (!(cause instanceof BaselineError)) throw cause;
    throw new AppError(
      'baseline-malformed',
      `malformed baseline ${path}: ${cause.message}`,
      'restore it, or delete it and write it anew with --update-baseline',
      { cause },
    );
  }
}

function baselineLine(path: string, before: Baseline | null, after: Baseline): string {
  const keys = (b: Baseline | null) => new Set((b?.entries ?? []).map((e) => `${e.rule} ${e.fingerprint}`));
  const [old, now] = [keys(before), keys(after)];
  const added = [...now].filter((k) => !old.has(k)).length;
  const removed = [...old].filter((k) => !now.has(k)).length;
  return `${path}: ${now.size} ${now.size === 1 ? 'entry' : 'entries'} (the same change of one text is one), ${added} added, ${removed} removed`;
}

const fromConfig = (loaded: LoadedConfig, path: string | undefined) =>
  path === undefined ? undefined : resolve(loaded.folder, path);
