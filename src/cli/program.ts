import { Command } from 'commander';
import { registerCheck } from './commands/check.ts';
import { registerCompare } from './commands/compare.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExtract } from './commands/extract.ts';
import { registerIndex } from './commands/index-articles.ts';
import { registerInit } from './commands/init.ts';
import { registerScore } from './commands/score.ts';
import { registerSearch } from './commands/search.ts';
import { registerWorker } from './commands/worker.ts';
import { widthOf } from './flags.ts';
import type { Io } from './io.ts';
import { VERSION } from './version.ts';

const HELP = `
Examples:
  spindrift compare scraped.html original.txt          read the report in the terminal
  spindrift compare scraped.html original.txt --fail-on major    for scripts: exit 1 on a major finding
  spindrift extract scraped.html --sentences           the article text that compare sees
  spindrift explain drift/number                       what a finding means

Help on a command: spindrift compare --help`;

/** Longer lines of help are hard to read. */
const HELP_WIDTH = 110;

/** Builds the command tree, fresh for each call. `done` receives the exit code of the command that ran. */
export function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('spindrift')
    .description(
      'Hold an article against its reference: which sentences belong together, how each was made, what changed.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(add --help for what is allowed)')
    .configureOutput({
      writeOut: (s) => io.stdout.write(s),
      writeErr: (s) => io.stderr.write(s),
      getOutHelpWidth: () => Math.min(widthOf(undefined, io), HELP_WIDTH),
      getErrHelpWidth: () => Math.min(widthOf(undefined, io), HELP_WIDTH),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (s, write) => write(s.replace(/^error: /, 'spindrift: ')),
    })
    .addHelpText('after', HELP);
  registerCompare(program, io, done);
  registerCheck(program, io, done);
  registerScore(program, io, done);
  registerExtract(program, io, done);
  registerExplain(program, io, done);
  registerInit(program, io, done);
  registerIndex(program, io, done);
  registerSearch(program, io, done);
  registerWorker(program, io, done);
  return program;
}
