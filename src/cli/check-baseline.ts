// The baseline file of `check`: reading it, and what became of it in a line.
import { readFile } from 'node:fs/promises';
import { type Baseline, BaselineError, parseBaseline } from '../core/index.ts';
import { AppError } from '../node/errors.ts';

/** The baseline of a file; null where there is none and it may be new. @throws AppError */
export async function readBaseline(path: string, mayBeNew: boolean): Promise<Baseline | null> {
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

/** "spindrift-baseline.json: 12 entries …, 2 added, 1 removed" */
export function baselineLine(path: string, before: Baseline | null, after: Baseline): string {
  const keys = (b: Baseline | null) => new Set((b?.entries ?? []).map((e) => `${e.rule} ${e.fingerprint}`));
  const [old, now] = [keys(before), keys(after)];
  const added = [...now].filter((k) => !old.has(k)).length;
  const removed = [...old].filter((k) => !now.has(k)).length;
  return `${path}: ${now.size} ${now.size === 1 ? 'entry' : 'entries'} (the same change of one text is one), ${added} added, ${removed} removed`;
}
