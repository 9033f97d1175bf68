import { Command } from 'commander';
import { registerCompare } from './commands/compare.ts';
import { registerExtract } from './commands/extract.ts';
import { registerScore } from './commands/score.ts';
import type { Io } from './io.ts';

/** Builds the command tree, fresh for each call. `done` receives the exit code of the command that ran. */
export function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('spindrift')
    .exitOverride()
    .configureOutput({ writeOut: (s) => io.stdout.write(s), writeErr: (s) => io.stderr.write(s) });
  registerCompare(program, io, done);
  registerScore(program, io, done);
  registerExtract(program, io, done);
  return program;
}
