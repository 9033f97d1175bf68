// The baseline file of `check`: reading and writing it, which of its entries a run speaks of, and what became of it in a line.
//
// The file names candidates from its own folder, so that a check in a folder below finds its entries; a run names them from where
// it runs.
import { access, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Baseline, BaselineError, type CheckedArticle, parseBaseline, writeBaseline } from '../core/index.ts';
import { AppError } from '../node/errors.ts';
import { placed } from '../node/find-files.ts';
import { isUrl } from '../node/read-input.ts';

/** The baseline of a file; null where there is none and it may be new. @throws AppError */
export async function readBaseline(path: string, mayBeNew: boolean, here: string): Promise<Baseline | null> {
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
    return renamed(parseBaseline(text), placed(dirname(path), here));
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

/** Text of the file at `path`. */
export const baselineText = (path: string, baseline: Baseline, here: string): string =>
  writeBaseline(renamed(baseline, placed(here, dirname(path))));

const renamed = (baseline: Baseline, name: (candidate: string) => string): Baseline => ({
  ...baseline,
  entries: baseline.entries.map((e) => ({ ...e, candidate: name(e.candidate) })),
});

/**
 * Whether a run says what became of a candidate's entries: it compared the candidate; or its file is gone; or the run was of all
 * that the configuration names. Of what it could not compare it says nothing.
 * @param isWhole no candidates were named on the command line
 */
export async function dueTest(
  baseline: Baseline | null,
  articles: readonly CheckedArticle[],
  isWhole: boolean,
  here: string,
): Promise<(candidate: string) => boolean> {
  const isFile = (name: string) => !isUrl(name) && name !== '-';
  const key = (name: string) => (isFile(name) ? resolve(here, name) : name);
  const compared = new Set(articles.filter((a) => a.error === null).map((a) => key(a.candidate)));
  // Of a file of records all are compared, unless one was selected, which has the name of the file; one that is not among them is gone.
  const parted = new Set([...compared].filter((name) => fileOf(name) !== name).map(fileOf));
  const failed = new Set(articles.filter((a) => a.error !== null).map((a) => key(a.candidate)));
  const due = new Set<string>();
  for (const name of new Set(baseline?.entries.map((e) => e.candidate))) {
    const whole = key(name);
    if (failed.has(whole) || failed.has(fileOf(whole))) continue;
    if (isWhole || compared.has(whole) || parted.has(fileOf(whole)) || (isFile(name) && (await isGone(whole))))
      due.add(name);
  }
  return (name) => due.has(name);
}

/** `dump.jsonl` of its record `dump.jsonl#3`. */
const fileOf = (path: string): string => path.replace(/#\d+$/, '');

async function isGone(path: string): Promise<boolean> {
  const there = await Promise.allSettled([access(path), access(fileOf(path))]);
  return there.every((x) => x.status === 'rejected');
}

/** "known.json: 12 known findings, 2 added, 1 removed" */
export function baselineLine(path: string, before: Baseline | null, after: Baseline): string {
  const [old, now] = [countsOf(before), countsOf(after)];
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((n, x) => n + x, 0);
  const kept = [...now].reduce((n, [key, x]) => n + Math.min(x, old.get(key) ?? 0), 0);
  const all = sum(now);
  return `${path}: ${all} known finding${all === 1 ? '' : 's'}, ${all - kept} added, ${sum(old) - kept} removed`;
}

/** How often each finding is known, in whatever file. */
function countsOf(baseline: Baseline | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, fingerprint, count } of baseline?.entries ?? []) {
    const key = `${rule} ${fingerprint}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}
