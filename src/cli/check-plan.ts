// Flags and configuration of `check` → what is checked against what, by which policy.
import { relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { type PartialPolicy, resolvePolicy } from '../core/index.ts';
import { policiesOf } from '../node/check.ts';
import type { LoadedConfig } from '../node/config.ts';
import { AppError } from '../node/errors.ts';
import { findFiles, inputTest, isAnyFile, placed } from '../node/find-files.ts';
import { statedReference } from '../node/match-references.ts';
import { isUrl } from '../node/read-input.ts';
import type { CheckFlags, CheckLevel } from './commands/check.ts';
import { SEVERITIES } from './flags.ts';

/** What is checked against what. @throws AppError when there is nothing to check, or nothing to check it against */
export async function planOf(candidates: readonly string[], flags: CheckFlags, loaded: LoadedConfig, here: string) {
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
  const forced = (flags.failOn ?? []).map(failFrom);
  return {
    folder: here,
    candidates: [...pairs, ...files],
    references,
    match: flags.match ?? config.match ?? ('auto' as const),
    policyOf: (path: string) => [...configured(path), ...forced],
    isInput: (path: string) => tests.some((test) => test(path)),
  };
}

/** What to say of overrides that hold for no candidate of this run and for no other file: a misspelt path would go unnoticed. */
export async function idleOverrides(
  { config, folder, path }: LoadedConfig,
  candidates: readonly string[],
  here: string,
) {
  const idle: string[] = [];
  for (const [i, { files }] of (config.overrides ?? []).entries()) {
    const globs = typeof files === 'string' ? [files] : files;
    if (candidates.some((c) => globs.some((g) => picomatch(g)(relative(folder, resolve(here, c)))))) continue;
    if (!(await isAnyFile(globs, folder)))
      idle.push(
        `no file matches overrides[${i}].files (${globs.join(', ')}) in ${path}\n  globs are relative to its folder; all files of a folder are FOLDER/**`,
      );
  }
  return idle;
}

/** Every severity from this one up is an error; `spun`: so is a text that was more likely spun than not. */
function failFrom(level: CheckLevel): PartialPolicy {
  if (level === 'spun') return { maxSpin: resolvePolicy().maxSpin };
  const failing = SEVERITIES.slice(SEVERITIES.indexOf(level));
  return { severities: Object.fromEntries(failing.map((s) => [s, 'error'])) };
}
