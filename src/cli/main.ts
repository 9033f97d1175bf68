// The process: its streams in, its exit code out. Nothing else in the program touches either.
import { BrokenPipe, type Io, type Output } from './io.ts';
import { run } from './run.ts';

function outputOf(stream: NodeJS.WriteStream): Output {
  let broken = false;
  let wake = () => {};
  stream.on('drain', () => wake());
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // EPIPE: the reader has gone. Anything else (a full disk) must not pass for success.
    if (error.code !== 'EPIPE') {
      process.exitCode = 2;
      process.stderr.write(`spindrift: cannot write the output: ${error.message}\n`);
    }
    broken = true;
    wake();
  });
  return {
    write: (text) => (broken ? false : stream.write(text)),
    drained: async () => {
      if (!broken) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (broken) throw new BrokenPipe();
    },
  };
}

const io: Io = {
  stdin: process.stdin,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  stdoutIsTty: process.stdout.isTTY === true,
  stderrIsTty: process.stderr.isTTY === true,
  cwd: process.cwd(),
  columns: process.stdout.columns ?? 80,
};
void run(process.argv.slice(2), io).then((code) => {
  process.exitCode ??= code;
});
