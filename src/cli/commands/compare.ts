import type { Command } from 'commander';
import { compareFiles } from '../../node/engine.ts';
import { type FormatName, REPORTERS } from '../../report/index.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';

export function registerCompare(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('compare <candidate> <reference>')
    .option('--format <name>', 'output format', 'terminal')
    .action(async (candidate: string, reference: string, flags: { format: FormatName }) => {
      const report = await compareFiles(candidate, reference);
      io.stdout.write(REPORTERS[flags.format](report, { width: io.columns, color: io.stdoutIsTty }));
      done(EXIT.ok);
    });
}
