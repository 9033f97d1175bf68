import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../../core/index.ts';
import type { MatchMode } from '../../node/match-references.ts';
import { EXIT } from '../exit-codes.ts';
import {
  addReadingFlags,
  type ColorMode,
  colorOption,
  jobsOption,
  listOf,
  type ReadingFlags,
  wantsColor,
  widthOf,
  widthOption,
} from '../flags.ts';
import { type Io, writeText } from '../io.ts';

export interface CheckFlags extends ReadingFlags {
  readonly against?: readonly string[];
  readonly index?: string;
  readonly config?: string;
  readonly match?: MatchMode;
  readonly failOn?: readonly CheckLevel[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly strictBaseline?: boolean;
  readonly report?: readonly ReportRequest[];
  readonly quiet?: boolean;
  readonly jobs?: number;
  readonly queue?: string;
  readonly color: ColorMode;
  readonly width?: number;
}

/** What `--fail-on` makes errors: a severity and those above it, or a text that was spun. */
export type CheckLevel = Severity | 'spun';
const LEVELS: readonly CheckLevel[] = ['major', 'minor', 'info', 'spun'];

/** `--report sarif=out.sarif` */
export interface ReportRequest {
  readonly format: string;
  readonly path: string;
}

const HELP = `
Candidates find their reference by an explicit pair in the configuration, by \`reference: FILE\` in their front matter, by
file name, or by content. Every record of JSON lines or of a JSON array is a text of its own, unless --select chooses one.

Examples:
  spindrift check scraped/ --against articles/
  spindrift check dump.jsonl --field body --against articles.jsonl --reference-field text
  spindrift check 'scraped/*.html' --against 'articles/**/*.md' --match best --report html=out/
  spindrift check scraped/ --index articles.index      references are found in an index of any size
  spindrift check --update-baseline --baseline known.json      record what is known; later runs fail on new findings only

Exit codes: 0 passed; 1 findings at or over the level; 2 something could not be checked (never a pass), or wrong use.`;

export function registerCheck(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('check')
    .description('gate for CI: hold many candidates against their references, fail on what the policy forbids')
    .argument(
      '[candidates...]',
      'files, folders, globs, https addresses or - for standard input (default: `candidates` of the configuration)',
    )
    .option(
      '--against <references...>',
      'reference files, folders, globs or addresses (default: `against` of the configuration)',
    )
    .addOption(
      new Option(
        '--index <place>',
        'index to find references in, instead of --against (see spindrift index --help)',
      ).conflicts('against'),
    )
    .option('--config <file>', 'configuration (default: the nearest spindrift.config.* or package.json)')
    .addOption(new Option('--match <how>', 'how candidates find their reference').choices(['auto', 'name', 'best']))
    .addOption(
      new Option(
        '--fail-on <levels>',
        `errors, beside those of the policy: ${LEVELS.join(', ')}; a severity means any finding at or above it`,
      ).argParser(listOf(LEVELS, 'level')),
    )
    .option('--baseline <file>', 'known findings; only new ones fail')
    .option(
      '--update-baseline',
      'write the findings of this run to the baseline; what it knows of other candidates stays',
    )
    .option('--strict-baseline', 'fail when the baseline lists what is no longer found')
    .addOption(
      new Option(
        '--report <format=path>',
        'also write a report; may be given several times; a path that ends in / is a folder, - is standard output',
      ).argParser(requestOf),
    )
    .addOption(jobsOption())
    .option(
      '--queue <url>',
      'have workers compare: redis://HOST:PORT of a server or cluster where `spindrift worker` listens',
    )
    .option('--quiet', 'print only when the run does not pass')
    .addOption(colorOption())
    .addOption(widthOption())
    .addHelpText('after', HELP)
    .action(async (candidates: string[], flags: CheckFlags) => {
      const { runCheck } = await import('../check-run.ts');
      const { run, lines, output, failures } = await runCheck(candidates, flags, io);
      // Before the writing: a reader that stops early (`| head`) turns no failure into a pass.
      done(run.outcome === 'broken' ? EXIT.error : run.outcome === 'failed' ? EXIT.findings : EXIT.ok);
      const { reportCheckTerminal } = await import('../../report/check/terminal.ts');
      const width = widthOf(flags.width, io);
      // A report on standard output has it for itself.
      const [told, color] =
        output === ''
          ? [io.stdout, wantsColor(flags.color, io, false)]
          : [io.stderr, wantsColor(flags.color, io, true)];
      if (output !== '') await writeText(io.stdout, output);
      if (!flags.quiet || run.outcome !== 'passed') {
        await writeText(told, reportCheckTerminal(run, { width, color }));
        for (const line of lines) await writeText(told, `${line}\n`);
      }
      if (failures.length > 0) throw new AggregateError(failures, 'some files could not be written');
    });
  addReadingFlags(command, true);
}

function requestOf(text: string, before: readonly ReportRequest[] | undefined): readonly ReportRequest[] {
  const [, format, path] = /^([a-z]+)=(.+)$/.exec(text) ?? [];
  if (!format || !path) throw new InvalidArgumentError('It takes FORMAT=PATH, such as sarif=out.sarif.');
  return [...(before ?? []), { format, path }];
}
