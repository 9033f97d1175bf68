import { type Command, Option } from 'commander';
import type { FailLevel, FindingKind, Severity } from '../../core/index.ts';
import type { FormatName } from '../../report/index.ts';
import { EXIT } from '../exit-codes.ts';
import {
  addReadingFlags,
  type ColorMode,
  colorOption,
  FINDING_KINDS,
  listOf,
  numberIn,
  type ReadingFlags,
  readingOf,
  SEVERITIES,
  wantsColor,
  widthOf,
  widthOption,
} from '../flags.ts';
import { type Io, writeText } from '../io.ts';

/** Named here so that --help does not load the reporters; the record makes the compiler notice one that is missing. */
const FORMAT_NAMES: Record<FormatName, true> = {
  terminal: true,
  json: true,
  html: true,
  markdown: true,
  sarif: true,
  junit: true,
  github: true,
  gitlab: true,
};
const FORMATS = Object.keys(FORMAT_NAMES) as readonly FormatName[];
/** Format of a file by the ending of its name, where `--format` does not say. */
const ENDINGS: readonly (readonly [ending: RegExp, format: FormatName])[] = [
  [/\.sarif(?:\.json)?$/i, 'sarif'],
  [/\.json$/i, 'json'],
  [/\.x?html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.xml$/i, 'junit'],
];
const formatOf = ({ format, output = '' }: Flags): FormatName =>
  format ?? ENDINGS.find(([ending]) => ending.test(output))?.[1] ?? 'terminal';

const LEVELS: readonly FailLevel[] = ['major', 'minor', 'info', 'spun', 'verbatim'];

interface Flags extends ReadingFlags {
  readonly format?: FormatName;
  readonly output?: string;
  readonly failOn?: readonly FailLevel[];
  readonly minSeverity: Severity;
  readonly minConfidence: number;
  readonly only?: readonly FindingKind[];
  readonly ignore?: readonly FindingKind[];
  readonly color: ColorMode;
  readonly width?: number;
}

const HELP = `
Examples:
  spindrift compare scraped.html original.txt
  spindrift compare scraped.html original.md -o report.json
  spindrift compare https://example.com/a original.docx --only number,quotation
  spindrift compare dump.jsonl original.md --field body --select id=a17
  curl -s https://example.com/a | spindrift compare - original.txt
  spindrift compare scraped.html original.txt --fail-on major,spun

Exit codes: 0 done; 1 a finding or verdict reached --fail-on; 2 wrong use, unreadable input, or an error.`;

export function registerCompare(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('compare')
    .description('compare a candidate article with its reference, sentence by sentence')
    .argument(
      '<candidate>',
      'the article in question: a file (HTML, Markdown, text, DOCX, ODT, EPUB, PDF, mail, JSON, WARC …), an https address, or - for standard input',
    )
    .argument('<reference>', 'the original to hold it against: a file, an address or -')
    .addOption(
      new Option('--format <name>', 'what to write (default: by the ending of -o, else terminal)').choices(FORMATS),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option(
        '--fail-on <levels>',
        `exit 1 when reached: ${LEVELS.join(', ')}; a severity means any finding at or above it`,
      ).argParser(listOf(LEVELS, 'level')),
    )
    .addOption(new Option('--min-severity <severity>', 'leave out lesser findings').choices(SEVERITIES).default('info'))
    .addOption(
      new Option('--min-confidence <p>', 'leave out findings that are less sure, 0 to 1')
        .argParser((text) => numberIn(text, 0, 1))
        .default(0),
    )
    .addOption(
      new Option('--only <kinds>', `only these kinds of findings: ${FINDING_KINDS.join(', ')}`).argParser(
        listOf(FINDING_KINDS, 'kind'),
      ),
    )
    .addOption(new Option('--ignore <kinds>', 'not these kinds of findings').argParser(listOf(FINDING_KINDS, 'kind')))
    .addOption(colorOption())
    .addOption(widthOption())
    .addHelpText('after', HELP)
    .showHelpAfterError('Usage: spindrift compare CANDIDATE REFERENCE (add --help for what is allowed)')
    .action(async (candidate: string, reference: string, flags: Flags) => {
      await compare(candidate, reference, flags, io, done);
    });
  addReadingFlags(command, true);
}

async function compare(
  candidate: string,
  reference: string,
  flags: Flags,
  io: Io,
  done: (code: number) => void,
): Promise<void> {
  const [{ compareFiles }, { REPORTERS }, { reachesLevel }, { progressLine }] = await Promise.all([
    import('../../node/engine.ts'),
    import('../../report/index.ts'),
    import('../../core/index.ts'),
    import('../progress.ts'),
  ]);
  if (flags.output !== undefined)
    await (await import('../output-file.ts')).refuseInputAsOutput(flags.output, [candidate, reference]);
  const progress = progressLine(io);
  const options = {
    minSeverity: flags.minSeverity,
    minConfidence: flags.minConfidence,
    only: flags.only ?? null,
    ignore: flags.ignore ?? [],
  };
  const settings = {
    ...readingOf(flags, io.stdin),
    ...(progress.report ? { onProgress: progress.report } : {}),
  };
  const report = await compareFiles(candidate, reference, options, settings).finally(progress.clear);
  const text = REPORTERS[formatOf(flags)](report, {
    width: widthOf(flags.width, io),
    color: wantsColor(flags.color, io, flags.output !== undefined && flags.output !== '-'),
  });
  // Before the writing: a reader that stops early (`| head`) changes nothing of what was found.
  done(flags.failOn && reachesLevel(report, flags.failOn) ? EXIT.findings : EXIT.ok);
  if (flags.output === undefined || flags.output === '-') await writeText(io.stdout, text);
  else await (await import('../output-file.ts')).writeOutputFile(flags.output, text);
}
