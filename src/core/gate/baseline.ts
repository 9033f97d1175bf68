// Known violations. A project with a backlog records it once; after that only new ones fail.
//
// Problem: lines move, files are renamed and reformatted, and the same violation may stand twice. Keys by file and line go stale
// with every edit; keys by message alone would let a second, new case of the same kind through.
// So a baseline is a multiset of content fingerprints: each violation uses up one entry of its fingerprint. What is left over in
// the run is new. What is left over in the baseline is stale (mended), but only where the run looked: a hook checks the files of
// one commit, and says nothing of the others. So an entry names its candidate, too, and uses up the same one's first.
import type { Violation } from './violations.ts';

export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  /** How many times it is known. */
  readonly count: number;
  /** Where it was found. The same violation in another candidate is known, too: a file may be renamed. */
  readonly candidate: string;
  /** For people; not compared. */
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

/** @param isDue whether the run says what became of a candidate's entries; of others none is stale */
export function matchBaseline(
  violations: readonly NamedViolation[],
  { entries }: Baseline,
  isDue: (candidate: string) => boolean = () => true,
): BaselineMatch {
  const left = entries.map((e) => e.count);
  const places = new Map<string, number[]>();
  entries.forEach((e, i) => {
    places.set(keyOf(e), [...(places.get(keyOf(e)) ?? []), i]);
  });
  const found = new Set<NamedViolation>();
  const use = (fits: (e: BaselineEntry, v: NamedViolation) => boolean) => {
    for (const v of violations) {
      if (found.has(v)) continue;
      const place = places.get(keyOf(v))?.find((i) => left[i]! > 0 && fits(entries[i]!, v));
      if (place === undefined) continue;
      left[place]!--;
      found.add(v);
    }
  };
  use((e, v) => e.candidate === v.candidate);
  use((e) => isDue(e.candidate));
  use(() => true);
  return {
    fresh: violations.filter((v) => !found.has(v)),
    known: violations.filter((v) => found.has(v)),
    stale: entries.flatMap((e, i) => (left[i]! > 0 && isDue(e.candidate) ? [{ ...e, count: left[i]! }] : [])),
  };
}

/**
 * The baseline that makes exactly these violations known, and keeps what a former one says of candidates that are not due; sorted, so
 * that its diff is readable.
 */
export function makeBaseline(
  violations: readonly NamedViolation[],
  before: Baseline | null = null,
  isDue: (candidate: string) => boolean = () => true,
): Baseline {
  const entries = new Map<string, BaselineEntry>();
  const add = ({ rule, fingerprint, candidate, snippet }: Omit<BaselineEntry, 'count'>, count: number) => {
    const key = `${candidate}\n${rule}\n${fingerprint}`;
    const known = entries.get(key);
    entries.set(
      key,
      known ? { ...known, count: known.count + count } : { rule, fingerprint, count, candidate, snippet },
    );
  };
  for (const entry of before?.entries ?? []) if (!isDue(entry.candidate)) add(entry, entry.count);
  for (const violation of violations) add(violation, 1);
  return {
    version: 1,
    entries: [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  };
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
