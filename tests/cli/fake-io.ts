import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with its own streams. */
export async function runCli(argv: readonly string[], io: Partial<Io> & { input?: string } = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    stdin: (async function* () {
      if (io.input !== undefined) yield io.input;
    })(),
    stdout: {
      write: (t) => {
        out += t;
      },
    },
    stderr: {
      write: (t) => {
        err += t;
      },
    },
    env: {},
    stdoutIsTty: false,
    stderrIsTty: false,
    cwd: process.cwd(),
    columns: 80,
    ...io,
  });
  return { code, out, err };
}
