// Pairs in, lines of JSON out, in order. Some dozens of pairs are scored together, which takes two thirds of their time. Answers are joined into
// larger writes, and the reader's pace is kept: one system call a pair would cost more than the pair.
import { parseTree } from 'jsonc-parser';
import type { Engine, PairResult, TextPair } from '../core/index.ts';
import { rounded } from '../core/text/rounded.ts';
import { type Output, writeText } from './io.ts';

/** Characters gathered before a write; about what a pipe takes at once. */
const WRITE_CHARS = 1 << 16;

/** Pairs scored together: enough to keep a stage in the processor's caches, and few enough to keep their records there. */
const TOGETHER = 64;
/** … unless they are as long as this together. */
const TOGETHER_CHARS = 1 << 16;

type Scorer = Pick<Engine, 'scoreAll'>;

/** One pair of the input as read, with its line there; `error` says why it could not be read. */
export type InputRow =
  | {
      readonly line: number;
      /** Which element of an array it is, from 1: many programs write an array in one line. */
      readonly item?: number;
      readonly row: unknown;
      /** The id as JSON, where a JavaScript number would not give it back as it was written. */
      readonly id?: string;
      readonly error?: undefined;
    }
  | { readonly line: number; readonly item?: number; readonly error: string };

/** Answers every line of JSON that is not blank; `bad` counts those that could not be used. */
export function answerLines(
  batches: AsyncIterable<readonly (string | null)[]>,
  engine: Scorer,
  out: Output,
): Promise<{ readonly answered: number; readonly bad: number }> {
  return answerRows(jsonRows(batches), engine, out);
}

/** Answers every row, in order. */
export async function answerRows(
  batches: AsyncIterable<readonly InputRow[]>,
  engine: Scorer,
  out: Output,
): Promise<{ readonly answered: number; readonly bad: number }> {
  let answered = 0;
  let bad = 0;
  let buffer = '';
  for await (const batch of batches) {
    for (const group of groupsOf(batch.map(readInput))) {
      for (const answer of answersTo(group, engine)) {
        if (answer.ok) answered++;
        else bad++;
        buffer += answer.text;
      }
      if (buffer.length >= WRITE_CHARS) {
        await writeText(out, buffer);
        buffer = '';
      }
    }
    // What has come in is answered before waiting for more, so that a program can talk to this one line by line.
    if (buffer) await writeText(out, buffer);
    buffer = '';
  }
  return { answered, bad };
}

async function* jsonRows(batches: AsyncIterable<readonly (string | null)[]>): AsyncGenerator<readonly InputRow[]> {
  let line = 0;
  for await (const batch of batches) {
    const rows: InputRow[] = [];
    for (const text of batch) {
      line++;
      if (text === null) rows.push({ line, error: 'the line is too long' });
      else if (text.trim() !== '') rows.push(jsonRow(line === 1 ? text.replace(/^\ufeff/, '') : text, line));
    }
    yield rows;
  }
}

/** One pair as JSON. */
export function jsonRow(text: string, line: number): InputRow {
  try {
    const row = JSON.parse(text) as unknown;
    const id = writtenId(text, row);
    return { line, row, ...(id === null ? {} : { id }) };
  } catch (error) {
    const table = line === 1 && !/^\s*[[{]/.test(text) ? '; of a table, --columns names the two columns' : '';
    return { line, error: `not JSON: ${(error as Error).message}${table}` };
  }
}

/** The text of a row's id when it is, or holds, a number that reading changes: 12345678901234567890, 1.0, 1e400. Null else. */
function writtenId(text: string, row: unknown): string | null {
  const id = (row as { id?: unknown } | null)?.id;
  if (id === undefined || id === null || typeof id === 'string' || typeof id === 'boolean') return null;
  const usual = JSON.stringify(id);
  // Nearly all ids: no second look.
  if (typeof id === 'number' && new RegExp(`"id"\\s*:\\s*${usual.replace(/[.+]/g, '\\$&')}\\s*[,}]`).test(text))
    return null;
  const tree = parseTree(text);
  // Of two equal keys the last counts.
  const value = tree?.children?.findLast((p) => p.children?.[0]?.value === 'id')?.children?.[1];
  return value ? text.slice(value.offset, value.offset + value.length) : null;
}

/** A row that was looked at: a pair to score, or what to say instead. `id` is JSON. */
type Input = {
  readonly id: string | undefined;
  readonly line: number;
  readonly item?: number | undefined;
} & ({ readonly pair: TextPair; readonly error?: undefined } | { readonly error: string });

function readInput(input: InputRow): Input {
  const { line, item } = input;
  if (input.error !== undefined) return { id: undefined, line, item, error: input.error };
  const { row } = input;
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { id: undefined, line, item, error: 'not an object with "reference" and "candidate"' };
  const { candidate, reference } = row as Record<string, unknown>;
  const id = input.id ?? JSON.stringify((row as { id?: unknown }).id);
  if (isText(candidate) && isText(reference)) return { id, line, item, pair: { candidate, reference } };
  const wrong = Object.entries({ reference, candidate }).flatMap(([name, value]) =>
    value === undefined
      ? [`"${name}" is missing`]
      : isText(value)
        ? []
        : [`"${name}" is neither a string nor an array of strings`],
  );
  return { id, line, item, error: wrong.join('; ') };
}

function* groupsOf(inputs: readonly Input[]): Generator<readonly Input[]> {
  let group: Input[] = [];
  let chars = 0;
  for (const input of inputs) {
    group.push(input);
    if (input.error === undefined) chars += input.pair.candidate.length + input.pair.reference.length;
    if (group.length < TOGETHER && chars < TOGETHER_CHARS) continue;
    yield group;
    group = [];
    chars = 0;
  }
  if (group.length > 0) yield group;
}

interface Answer {
  readonly ok: boolean;
  readonly text: string;
}

function answersTo(group: readonly Input[], engine: Scorer): Answer[] {
  let results: readonly PairResult[];
  try {
    results = engine.scoreAll(group.flatMap((input) => (input.error === undefined ? [input.pair] : [])));
  } catch (error) {
    // Content should never make the engine throw; if it does, the other lines must not be lost with it.
    if (group.length > 1) return group.flatMap((input) => answersTo([input], engine));
    const { id, line, item } = group[0]!;
    return [failure({ id, line, item, error: `unexpected error: ${(error as Error).message}` })];
  }
  let next = 0;
  return group.map((input) =>
    input.error === undefined
      ? { ok: true, text: `${withId(input.id, JSON.stringify(printed(results[next++]!)))}\n` }
      : failure(input),
  );
}

/** With figures as the JSON report has them. */
function printed(result: PairResult): PairResult {
  const { similarity, drift, findings, words } = result;
  return {
    ...result,
    similarity: rounded(similarity),
    drift: rounded(drift),
    findings: findings.map((f) => ({ ...f, confidence: rounded(f.confidence) })),
    words: { ...words, links: words.links.map(([r, c, relation, sure]) => [r, c, relation, rounded(sure)]) },
  };
}

function failure({ id, line, item, error }: Input & { readonly error: string }): Answer {
  return { ok: false, text: `${withId(id, JSON.stringify({ line, item, error }))}\n` };
}

/** An object's JSON with an id before its fields. */
const withId = (id: string | undefined, json: string): string =>
  id === undefined ? json : `{"id":${id},${json.slice(1)}`;

function isText(value: unknown): value is TextPair['candidate'] {
  return typeof value === 'string' || (Array.isArray(value) && value.every((x) => typeof x === 'string'));
}
