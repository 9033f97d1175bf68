// One writer at a time across processes: a file that is made only where there is none. A writer that was killed leaves it behind;
// its process id and start time tell that it is gone, and the next writer takes the lock over.
import { linkSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { removeQuietly } from './files.ts';

const LOCK = 'writer.lock';

interface Holder {
  readonly pid: number;
  /** Start of the process in the kernel's ticks, where the system tells; a process id may be given out again. */
  readonly started: string | null;
  readonly host: string;
}

/** @returns what releases the lock @throws AppError `index-locked` while another writer is at work */
export function lockForWriting(folder: string): () => void {
  const path = join(folder, LOCK);
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid), host: hostname() } satisfies Holder);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (taken(path, own)) return () => removeQuietly(path);
    const found = readQuietly(path);
    if (found === null) continue;
    const holder = parsed(found);
    if (holder && isAlive(holder))
      throw new AppError(
        'index-locked',
        `another process is writing the index ${folder} (process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`})`,
        `wait until it is done; if no such process runs, delete ${path}`,
      );
    // Two writers may find the same dead lock; only the one whose rename takes away what was read goes on.
    const aside = `${path}.${process.pid}`;
    try {
      renameSync(path, aside);
    } catch {
      continue;
    }
    if (readQuietly(aside) !== found) {
      try {
        renameSync(aside, path);
      } catch {
        // Its owner has finished meanwhile.
      }
      continue;
    }
    removeQuietly(aside);
  }
  throw new AppError('index-locked', `another process is writing the index ${folder}`, 'try again when it is done');
}

/** Makes the lock if there is none; a link appears with all of its content, so nobody ever reads half of it. */
function taken(path: string, own: string): boolean {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, own);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    removeQuietly(draft);
  }
}

function readQuietly(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parsed(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder;
    return Number.isInteger(holder.pid) && typeof holder.host === 'string' ? holder : null;
  } catch {
    // Killed while writing the lock.
    return null;
  }
}

/** A holder on another machine counts as alive: nothing here can tell. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const started = startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** Field 22 of /proc/PID/stat; null where there is no such file. The name in field 2 may hold spaces and parentheses. */
function startOf(pid: number): string | null {
  const stat = readQuietly(`/proc/${pid}/stat`);
  return stat ? (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null) : null;
}
