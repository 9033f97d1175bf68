// Raw flags → checked settings. Each parser says what is allowed when it refuses.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { FindingKind, Severity } from '../core/index.ts';
import { didYouMean } from '../core/text/nearest.ts';
import type { InputType, ReadOptions } from '../node/read-input.ts';
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

/** Named here so that --help does not load the readers; the record makes the compiler notice one that is missing. */
const INPUT_TYPES: Record<InputType, true> = {
  html: true,
  xhtml: true,
  markdown: true,
  text: true,
  mail: true,
  mhtml: true,
  json: true,
  jsonl: true,
  warc: true,
  docx: true,
  odt: true,
  epub: true,
  pdf: true,
};
const TYPES = Object.keys(INPUT_TYPES);

export interface ReadingFlags {
  readonly type?: InputType;
  readonly field?: string;
  readonly select?: string;
  readonly referenceType?: InputType;
  readonly referenceField?: string;
  readonly referenceSelect?: string;
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
  readonly timeout?: number;
}

/** Adds the flags that say how inputs are read; `sides` adds those for a reference that differs from the candidate. */
export function addReadingFlags(command: Command, sides: boolean): Command {
  command
    .addOption(new Option('--type <format>', 'what the input is, when detection errs').choices(TYPES))
    .option('--field <path>', 'field of JSON that holds the text, such as article.body')
    .option(
      '--select <which>',
      'one text of several, by number or name: chapter of an EPUB, record of JSON lines or WARC',
    );
  if (sides)
    command
      .addOption(new Option('--reference-type <format>', 'what the reference is').choices(TYPES))
      .option('--reference-field <path>', 'field of JSON that holds the reference')
      .option('--reference-select <which>', 'one text of several in the reference');
  return command
    .option('--allow-private', 'fetch from private, loopback and link-local addresses too')
    .option('--ignore-robots', 'fetch what robots.txt forbids')
    .addOption(
      new Option('--timeout <seconds>', 'time for fetching one address (default: 30)').argParser((text) =>
        numberIn(text, 1, 3600),
      ),
    );
}

/** How the candidate and the reference are read. */
export function readingOf(flags: ReadingFlags, stdin: Io['stdin']): { candidate: ReadOptions; reference: ReadOptions } {
  const fetch = {
    ...(flags.allowPrivate ? { allowPrivate: true } : {}),
    ...(flags.ignoreRobots ? { ignoreRobots: true } : {}),
    ...(flags.timeout ? { timeoutSeconds: flags.timeout } : {}),
  };
  const side = (format?: InputType, field?: string, select?: string): ReadOptions => ({
    stdin,
    fetch,
    ...(format ? { format } : {}),
    ...(field === undefined ? {} : { field }),
    ...(select === undefined ? {} : { select }),
  });
  return {
    candidate: side(flags.type, flags.field, flags.select),
    reference: side(flags.referenceType, flags.referenceField, flags.referenceSelect),
  };
}

export type ColorMode = 'auto' | 'always' | 'never';

export const colorOption = () =>
  new Option('--color <when>', 'colour in the terminal report').choices(['auto', 'always', 'never']).default('auto');

const [LEAST_WIDTH, MOST_WIDTH] = [40, 1000];
/** Where nothing says how wide: in a pipe, in a file. */
export const PLAIN_WIDTH = 80;

export const widthOption = () =>
  new Option(
    '--width <columns>',
    `width of the terminal report (default: the terminal’s; in a pipe COLUMNS, else ${PLAIN_WIDTH})`,
  ).argParser((text) => numberIn(text, LEAST_WIDTH, MOST_WIDTH));

/** Columns of what goes to standard output. `COLUMNS` outside of what `--width` takes, or no number, says nothing. */
export function widthOf(flag: number | undefined, io: Pick<Io, 'stdoutIsTty' | 'columns' | 'env'>): number {
  if (flag !== undefined) return flag;
  if (io.stdoutIsTty) return io.columns;
  const columns = /^\d+$/.test(io.env.COLUMNS ?? '') ? Number(io.env.COLUMNS) : 0;
  return columns >= LEAST_WIDTH && columns <= MOST_WIDTH ? columns : PLAIN_WIDTH;
}

/** @param what is done at once */
export const jobsOption = (what = 'comparisons') =>
  new Option('--jobs <n>', `${what} at once (default: one a core)`).argParser((text) => wholeNumberIn(text, 1, 256));

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
