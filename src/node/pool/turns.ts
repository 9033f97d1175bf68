// So many tasks at once, the others in the order they came. They wait here and not in the pool of threads: when a thread ends with its task
// (out of memory, aborted), that pool starts another one for the next task that is given to it, and those already in its queue wait for ever
// when none comes.
type Turns = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** Runs work in turn; work that waits when its signal is aborted is left out, and fails with the signal's reason. */
export function turnsOf(places: number): Turns {
  let free = places;
  const waiting = new Set<() => void>();
  const turn = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      if (free > 0) {
        free--;
        resolve();
        return;
      }
      const enter = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.delete(enter);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave);
      waiting.add(enter);
    });
  const end = () => {
    const [next] = waiting;
    if (next === undefined) free++;
    else {
      waiting.delete(next);
      next();
    }
  };
  return async (work, signal) => {
    signal?.throwIfAborted();
    await turn(signal);
    try {
      return await work();
    } finally {
      end();
    }
  };
}
