// Known violations. A project with a backlog records it once; after that only new ones fail.
//
// Problem: lines move, files are renamed and reformatted, and the same violation may stand twice. Keys by file and line go stale
// with every edit; keys by message alone would let a second, new case of the same kind through.
// So a baseline is a multiset of content fingerprints: each violation uses up one entry of its fingerprint. What is left over in
// the baseline is stale (mended), what is left over in the run is new.
import type { Violation } from './violations.ts';

export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  /** How many times it is known. */
  readonly count: number;
  /** For people; not compared. */
  readonly candidate: string;
  readonly snippet: string;
}

export interface Baseline {
  readonly version: 1;
  readonly entries: readonly BaselineEntry[];
}

export interface NamedViolation extends Violation {
  /** Name of the candidate that it was found in. */
  readonly candidate: string;
}

export interface BaselineMatch {
  readonly fresh: readonly NamedViolation[];
  readonly known: readonly NamedViolation[];
  /** Entries, or the part of their count, that nothing matched. */
  readonly stale: readonly BaselineEntry[];
}

export function matchBaseline(violations: readonly NamedViolation[], baseline: Baseline): BaselineMatch {
  const left = new Map<string, number>();
  for (const e of baseline.entries) left.set(keyOf(e), (left.get(keyOf(e)) ?? 0) + e.count);
  const fresh: NamedViolation[] = [];
  const known: NamedViolation[] = [];
  for (const v of violations) {
    const n = left.get(keyOf(v)) ?? 0;
    (n > 0 ? known : fresh).push(v);
    if (n > 0) left.set(keyOf(v), n - 1);
  }
  const stale = baseline.entries.flatMap((e) => {
    const unused = Math.min(e.count, left.get(keyOf(e)) ?? 0);
    left.set(keyOf(e), (left.get(keyOf(e)) ?? 0) - unused);
    return unused > 0 ? [{ ...e, count: unused }] : [];
  });
  return { fresh, known, stale };
}

/** The baseline that makes exactly these violations known; sorted, so that its diff is readable. */
export function makeBaseline(violations: readonly NamedViolation[]): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const { rule, fingerprint, candidate, snippet } of violations) {
    const known = entries.get(keyOf({ rule, fingerprint }));
    entries.set(
      keyOf({ rule, fingerprint }),
      known ? { ...known, count: known.count + 1 } : { rule, fingerprint, count: 1, candidate, snippet },
    );
  }
  const order = (e: BaselineEntry) => `${e.candidate}\n${e.rule}\n${e.fingerprint}`;
  return { version: 1, entries: [...entries.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1)) };
}

/** Text of a baseline file. */
export function writeBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** @throws BaselineError with the place and what is expected there */
export function parseBaseline(text: string): Baseline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new BaselineError(`not JSON: ${(cause as Error).message}`);
  }
  if (!isRecord(data)) throw new BaselineError('expected an object with "version" and "entries"');
  if (data.version !== 1) throw new BaselineError(`version ${JSON.stringify(data.version)} is not 1`);
  if (!Array.isArray(data.entries)) throw new BaselineError('"entries" is not a list');
  return { version: 1, entries: data.entries.map(parseEntry) };
}

export class BaselineError extends Error {}

function parseEntry(entry: unknown, i: number): BaselineEntry {
  if (!isRecord(entry)) throw new BaselineError(`entries[${i}] is not an object`);
  const text = (key: string) => {
    const value = entry[key];
    if (typeof value !== 'string') throw new BaselineError(`entries[${i}].${key} is not a string`);
    return value;
  };
  const count = entry.count;
  if (!Number.isInteger(count) || (count as number) < 1)
    throw new BaselineError(`entries[${i}].count is not a whole number over 0`);
  return {
    rule: text('rule'),
    fingerprint: text('fingerprint'),
    count: count as number,
    candidate: text('candidate'),
    snippet: text('snippet'),
  };
}

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const keyOf = (v: { readonly rule: string; readonly fingerprint: string }) => `${v.rule} ${v.fingerprint}`;
