// run(argv, io) → exit code: the whole command line without the process, so that tests call it directly.
import { CommanderError } from 'commander';
import { AppError } from '../node/errors.ts';
import { EXIT } from './exit-codes.ts';
import { BrokenPipe, type Io } from './io.ts';
import { createProgram } from './program.ts';

/** Runs one command; never throws. Problems are said in one line on standard error, with what to do in a second one. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  try {
    await createProgram(io, (c) => {
      code = c;
    }).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    // commander has already written its message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.error;
    if (error instanceof BrokenPipe) return code;
    const errors = error instanceof AggregateError ? error.errors : [error];
    for (const e of errors) sayError(e, io);
    return EXIT.error;
  }
}

function sayError(error: unknown, io: Io): void {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof AppError) {
    io.stderr.write(`spindrift: ${message}\n${error.hint ? `  ${error.hint}\n` : ''}`);
  } else {
    io.stderr.write(`spindrift: unexpected error: ${message.split('\n', 1)[0]}\n`);
    if (!io.env.SPINDRIFT_DEBUG) io.stderr.write('  set SPINDRIFT_DEBUG=1 to see where it came from\n');
  }
  if (io.env.SPINDRIFT_DEBUG) io.stderr.write(`${stackOf(error)}\n`);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\ncaused by: ${stackOf(error.cause)}`;
}
