// run(argv, io) → exit code. The only file that sets process.exitCode.
import { CommanderError } from 'commander';
import { AppError } from '../node/errors.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';

export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  try {
    await createProgram(io, (c) => {
      code = c;
    }).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.error;
    if (!(error instanceof AppError)) throw error;
    io.stderr.write(`spindrift: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}`);
    return EXIT.error;
  }
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  stdoutIsTty: process.stdout.isTTY === true,
  stderrIsTty: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 80,
});
