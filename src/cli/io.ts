/** Where a command writes text. */
export interface Output {
  /** False asks the writer to wait for `drained` before it writes more. */
  write(text: string): unknown;
  /** Resolves when more may be written. @throws BrokenPipe when nobody reads any more. */
  drained?(): Promise<void>;
}

/** What a command may touch of the process; tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths of flags and arguments start from. */
  readonly cwd: string;
  readonly stdoutIsTty: boolean;
  readonly stderrIsTty: boolean;
  readonly columns: number;
}

/** The reader of our output has gone (`spindrift … | head`): a reason to stop, not to complain. */
export class BrokenPipe extends Error {}

/** Writes and waits until the reader has caught up. */
export async function writeText(output: Output, text: string): Promise<void> {
  if (output.write(text) === false) await output.drained?.();
}
