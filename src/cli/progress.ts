// Progress of a long comparison, on one line of standard error that is wiped at the end.
import type { Progress } from '../core/index.ts';
import type { Io } from './io.ts';

/** Comparisons shorter than this show nothing: a line that flashes by only disturbs. */
const QUIET_MS = 800;
/** A terminal need not be redrawn more often. */
const STEP_MS = 100;

/** `report` for the engine and `clear` for the end. Both do nothing when standard error is no terminal. */
export function progressLine(io: Io, now: () => number = () => performance.now()) {
  const begun = now();
  let drawn = Number.NEGATIVE_INFINITY;
  const report: Progress = (stage, done, total) => {
    const time = now();
    if (time - begun < QUIET_MS || time - drawn < STEP_MS) return;
    drawn = time;
    io.stderr.write(`\r\u001b[K${stage} … ${total > 1 ? `${Math.floor((100 * done) / total)}%` : ''}`);
  };
  const clear = () => {
    if (drawn > Number.NEGATIVE_INFINITY) io.stderr.write('\r\u001b[K');
  };
  return io.stderrIsTty ? { report, clear } : { report: undefined, clear: () => {} };
}
