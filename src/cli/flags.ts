// Raw flags → checked settings. Each parser says what is allowed when it refuses.
import { InvalidArgumentError, Option } from 'commander';
import type { FindingKind, Severity } from '../core/index.ts';
import { didYouMean } from '../core/text/nearest.ts';
import type { Io } from './io.ts';

export const SEVERITIES: readonly Severity[] = ['info', 'minor', 'major'];

/** In the order of the contract; the record makes the compiler notice a kind that is missing. */
const KINDS: Record<FindingKind, true> = {
  number: true,
  date: true,
  name: true,
  negation: true,
  modality: true,
  quantity: true,
  role: true,
  attribution: true,
  quotation: true,
  relation: true,
  predicate: true,
  addition: true,
  omission: true,
  garbled: true,
  spin: true,
  evasion: true,
  provenance: true,
};
export const FINDING_KINDS = Object.keys(KINDS) as readonly FindingKind[];

export type ColorMode = 'auto' | 'always' | 'never';

export const colorOption = () =>
  new Option('--color <when>', 'colour in the terminal report').choices(['auto', 'always', 'never']).default('auto');

export const widthOption = (inPipe = 80) =>
  new Option(
    '--width <columns>',
    `width of the terminal report (default: the terminal’s, ${inPipe} in a pipe)`,
  ).argParser((text) => numberIn(text, 40, 1000));

export const jobsOption = () =>
  new Option('--jobs <n>', 'comparisons at once (default: one a core)').argParser((text) =>
    wholeNumberIn(text, 1, 256),
  );

/** Whether to colour what goes to standard output; NO_COLOR and FORCE_COLOR as no-color.org and force-color.org say. */
export function wantsColor(mode: ColorMode, io: Io, toFile: boolean): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '') return io.env.FORCE_COLOR !== '0';
  return !toFile && io.stdoutIsTty && io.env.TERM !== 'dumb';
}

/** A parser for `a,b` and for a flag given several times; every name must be one of `names`. */
export function listOf<T extends string>(names: readonly T[], what: string) {
  return (text: string, before: readonly T[] | undefined): readonly T[] => {
    const given = text
      .split(',')
      .map((x) => x.trim())
      .filter(Boolean);
    if (given.length === 0) throw new InvalidArgumentError(`Allowed are ${names.join(', ')}.`);
    for (const name of given) {
      if (!(names as readonly string[]).includes(name))
        throw new InvalidArgumentError(
          `There is no ${what} “${name}”${didYouMean(name, names) || '.'} Allowed are ${names.join(', ')}.`,
        );
    }
    return [...new Set([...(before ?? []), ...(given as T[])])];
  };
}

/** A number in [least, most]. */
export function numberIn(text: string, least: number, most: number): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= least && value <= most)) throw new InvalidArgumentError(`It takes a number from ${least} to ${most}.`);
  return value;
}

/** A whole number in [least, most]. */
export function wholeNumberIn(text: string, least: number, most: number): number {
  if (!/^\d+$/.test(text.trim())) throw new InvalidArgumentError(`It takes a whole number from ${least} to ${most}.`);
  return numberIn(text, least, most);
}
