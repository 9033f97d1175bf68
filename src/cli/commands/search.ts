import { type Command, Option } from 'commander';
import { EXIT } from '../exit-codes.ts';
import {
  type ColorMode,
  colorOption,
  jobsOption,
  numberIn,
  wantsColor,
  wholeNumberIn,
  widthOf,
  widthOption,
} from '../flags.ts';
import { type Io, writeText } from '../io.ts';

export interface SearchFlags {
  readonly index: string;
  readonly format: 'terminal' | 'json';
  readonly most: number;
  readonly minConfidence: number;
  readonly compare: boolean;
  readonly jobs?: number;
  readonly color: ColorMode;
  readonly width?: number;
}

const HELP = `
Finds where a candidate comes from, spun and rewritten copies, excerpts and mixtures of several articles included. Nothing is
named unless enough speaks for it. A single candidate is then compared with its best source.

Examples:
  spindrift search scraped.html --index articles.index
  spindrift search 'scraped/*.html' --index articles.index --format json      one line of JSON a candidate

Exit codes: 0 done, found or not; 2 wrong use, or a candidate that could not be read (the others are still answered).`;

export function registerSearch(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('search')
    .description('find the sources of candidates in an index')
    .argument('<candidates...>', 'files, folders or globs; - for standard input')
    .addOption(new Option('--index <place>', 'a folder, or redis://HOST?index=NAME').makeOptionMandatory())
    .addOption(new Option('--format <name>', 'what to write').choices(['terminal', 'json']).default('terminal'))
    .addOption(
      new Option('--most <n>', 'sources of one candidate, at most')
        .argParser((text) => wholeNumberIn(text, 1, 20))
        .default(5),
    )
    .addOption(
      new Option('--min-confidence <p>', 'leave out sources that are less sure, 0 to 1')
        .argParser((text) => numberIn(text, 0, 1))
        .default(0.3),
    )
    .option('--no-compare', 'find sources only')
    .addOption(jobsOption('searches'))
    .addOption(colorOption())
    .addOption(widthOption())
    .addHelpText('after', HELP)
    .action(async (candidates: string[], flags: SearchFlags) => {
      const { runSearch } = await import('../search-run.ts');
      const layout = {
        width: widthOf(flags.width, io),
        color: wantsColor(flags.color, io, false),
      };
      let failed = false;
      for await (const answer of runSearch(candidates, flags, layout, io)) {
        if (answer.error) {
          io.stderr.write(answer.error);
          failed = true;
        }
        if (answer.text) await writeText(io.stdout, answer.text);
      }
      done(failed ? EXIT.error : EXIT.ok);
    });
}
