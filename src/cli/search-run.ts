// `spindrift search`: candidates → answers in order, as text.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pMapIterable } from 'p-map';
import type { Engine } from '../core/index.ts';
import { loadEngine } from '../node/engine.ts';
import { AppError } from '../node/errors.ts';
import { findFiles } from '../node/find-files.ts';
import { openStore } from '../node/open-store.ts';
import { createWorkPool } from '../node/pool/work-pool.ts';
import { type SearchAnswer, type SearchRequest, searchFile } from '../node/search-file.ts';
import { REPORTERS } from '../report/index.ts';
import { reportSources } from '../report/sources.ts';
import type { SearchFlags } from './commands/search.ts';
import { placeOf } from './index-place.ts';
import type { Io } from './io.ts';

interface SearchText {
  readonly text: string;
  /** What went wrong with this candidate, for standard error. */
  readonly error: string | null;
}

/** With comparisons a thread pays from a few candidates on, without them from a few dozen. */
const FOR_THREADS = { compare: 8, find: 48 };
const AHEAD = 4;

export async function* runSearch(
  candidates: readonly string[],
  flags: SearchFlags,
  layout: { readonly width: number; readonly color: boolean },
  io: Io,
): AsyncGenerator<SearchText> {
  const named = candidates.filter((c) => c !== '-');
  const files = [...(candidates.includes('-') ? ['-'] : []), ...(named.length ? await findFiles(named, io.cwd) : [])];
  const index = placeOf(flags.index, io);
  const engine = await loadEngine();
  // Opened here first: an index that cannot be used is one problem, not one a candidate.
  const store = await openStore(index, { mode: 'read', origin: engine.retriever.origin, env: io.env });
  // A single candidate is shown in full; for many that would be a flood, so JSON lines carry the reports.
  const compare = flags.compare && (files.length === 1 || flags.format === 'json');
  const enough = files.length >= (compare ? FOR_THREADS.compare : FOR_THREADS.find);
  const jobs = files.includes('-') ? 1 : (flags.jobs ?? (enough ? availableParallelism() : 1));
  const pool = jobs > 1 ? await createWorkPool({ threads: jobs }) : null;
  const answerOf = (request: SearchRequest, own: Engine): Promise<SearchAnswer> =>
    pool ? pool.search(request) : searchFile(request, own, store);
  const answered = async (name: string): Promise<SearchText> => {
    const path = name === '-' ? name : resolve(io.cwd, name);
    const request = { path, name, index, most: flags.most, least: flags.minConfidence, compare };
    try {
      const answer = await answerOf(request, engine);
      const text =
        flags.format === 'json' ? `${JSON.stringify({ schemaVersion: 1, ...answer })}\n` : shown(answer, layout);
      return { text, error: null };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { message, hint } = error;
      return {
        text:
          flags.format === 'json'
            ? `${JSON.stringify({ schemaVersion: 1, candidate: { name }, error: message })}\n`
            : '',
        error: `spindrift: ${message}\n  ${hint}\n`,
      };
    }
  };
  try {
    const concurrency = pool ? AHEAD * pool.threads : 1;
    yield* pMapIterable(files, answered, { concurrency, backpressure: concurrency });
  } finally {
    await pool?.close();
    await store.close();
  }
}

function shown(answer: SearchAnswer, layout: { readonly width: number; readonly color: boolean }): string {
  const sources = reportSources(answer, layout);
  return answer.report ? `${sources}\n${REPORTERS.terminal(answer.report, layout)}` : sources;
}
