// JSON and JSON lines → the text of one field of one record, with its place in the file and what its neighbours say about it.
//
//   {"url": "…", "article": {"title": "…", "body": "One.\nTwo."}}     field "article.body" → One.⏎Two.
//
// Offsets: an escape ("\n", "\u201c") is a run of its own, so that a finding points at the very characters of the file.
import type { Node } from 'jsonc-parser';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { OffsetRun, Stated } from '../../types.ts';
import { FormatError } from '../format-error.ts';
import { listed } from '../pick.ts';

export interface FieldText {
  readonly raw: string;
  /** Text → file; empty when the field holds several strings or the record is too long to be placed. */
  readonly offsets: readonly OffsetRun[];
  /** The same of `stated.title`. */
  readonly title: readonly OffsetRun[];
  readonly stated: Stated;
  /** The field that was taken because no other text of the record comes near it; null where one was asked for. */
  readonly taken: string | null;
}

/** A text of this many characters, and so many times as long as the next of its record, is the article of it. */
const ARTICLE_CHARS = 200;
const TIMES_LONGER = 5;
/** Longest record whose fields are placed: the syntax tree takes some fifty times the text. */
const PLACED_CHARS = 4_000_000;
/** Fields that a message names. */
const NAMED_FIELDS = 6;

type Json = unknown;
type Path = readonly (string | number)[];

/** One record and where it stands: `value` is what `prefix` leads to in the JSON text, which begins at `start` of the file. */
interface JsonRecord {
  readonly value: Json;
  readonly text: string;
  readonly start: number;
  readonly prefix: Path;
}

/** Is the text JSON, or lines of it? A name that says so settles it; otherwise it must parse. */
export function jsonKind(raw: string, name: string): 'json' | 'jsonl' | null {
  const ending = /\.(json|jsonl|ndjson)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl';
  if (!/^\s*(?:\{\s*["}]|\[\s*[{"[\]])/.test(raw.slice(0, 10_000))) return ending ? 'json' : null;
  if (parsed(raw) !== undefined) return 'json';
  const lines = raw
    .slice(0, 1_000_000)
    .split('\n')
    .filter((l) => l.trim());
  const whole = raw.length <= 1_000_000 ? lines : lines.slice(0, -1);
  if (whole.length > 1 && whole.slice(0, 3).every((l) => parsed(l) !== undefined)) return 'jsonl';
  return ending ? 'json' : null;
}

/**
 * The text of a field. Without one the text is taken that is by far the longest; where none is, the choice is left to the caller.
 * @param field path such as `body`, `article.text` or `pages[0].text` @param select number of the record, or `key=value`
 * @throws FormatError that names records or fields when the choice is missing or wrong
 */
export async function fieldText(
  raw: string,
  kind: 'json' | 'jsonl',
  field: string | undefined,
  select: string | undefined,
): Promise<FieldText> {
  return textOfField(kind === 'jsonl' ? lineRecord(raw, select) : wholeRecord(raw, select), field);
}

/**
 * What `fieldText` gives for each record of a file that holds several, in order, and what it would throw of it; null when there is one.
 */
export async function fieldTexts(
  raw: string,
  kind: 'json' | 'jsonl',
  field: string | undefined,
): Promise<readonly { readonly id: string | null; readonly text: FieldText | FormatError }[] | null> {
  const records =
    kind === 'jsonl'
      ? [...linesOf(raw)].map((line) => ({ ...line, value: parsed(line.text), prefix: [] }))
      : await listRecords(raw);
  if (records.length < 2) return null;
  const texts: { id: string | null; text: FieldText | FormatError }[] = [];
  for (const [i, record] of records.entries()) {
    const text =
      record.value === undefined
        ? new FormatError(`has no valid JSON in record ${i + 1}`, { hint: 'mend it' })
        : await textOfField(record, field).catch(refusal);
    texts.push({ id: idOf(record.value), text });
  }
  return texts;
}

function refusal(error: unknown): FormatError {
  if (error instanceof FormatError) return error;
  throw error;
}

function idOf(record: Json): string | null {
  const id = isObject(record) ? record.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

async function textOfField(record: JsonRecord, field: string | undefined): Promise<FieldText> {
  const longest = field === undefined && typeof record.value !== 'string' ? articleIn(record.value) : null;
  if (field === undefined && typeof record.value !== 'string' && longest === null)
    throw new FormatError('is JSON: which field holds the text?', {
      hint: `name it with --field PATH${fieldsHint(record.value)}; or read the file as it is with --type text`,
    });
  const path = longest ?? (field === undefined ? [] : pathOf(record.value, field));
  const value = at(record.value, path);
  const text = textOf(value);
  const places = `the path is made of names and dots, such as article.body or pages[0].text${fieldsHint(record.value)}`;
  if (value === undefined) throw new FormatError(`has no field “${field}”`, { hint: places });
  if (text === null)
    throw new FormatError(`has no text in the field “${field}”: it is ${typeName(value)}`, { hint: places });
  if (!text.trim()) throw new FormatError(`has an empty field “${field}”`, { hint: 'choose another field or record' });
  const facts = statedOf(record.value, path);
  const stated = Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact?.text ?? null]));
  const title = facts.title && (await titleOf(facts.title, record));
  return {
    raw: text,
    offsets: typeof value === 'string' ? await placed(record, path, text) : [],
    title: title?.runs ?? [],
    stated: { ...stated, title: title?.text ?? null },
    taken: longest === null ? null : longest.join('.'),
  };
}

/** A title as readers see it: content systems give theirs as HTML ("Fish &amp; chips"), which is placed as a whole then. */
async function titleOf(
  { text, path }: Fact,
  record: JsonRecord,
): Promise<{ text: string; runs: readonly OffsetRun[] }> {
  const runs = await placed(record, path, text);
  if (!/&#?\w{1,10};|<\/?[a-z]/i.test(text)) return { text, runs };
  const { parseFragment } = await import('parse5');
  const shown = textIn(parseFragment(text)).replace(/\s+/g, ' ').trim();
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || shown === '') return { text: shown || text, runs: [] };
  const sourceLength = last.source + last.sourceLength - first.source;
  return { text: shown, runs: [{ text: 0, length: shown.length, source: first.source, sourceLength }] };
}

const textIn = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wholeRecord(raw: string, select: string | undefined): JsonRecord {
  let value: Json;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw new FormatError(`is not valid JSON: ${(cause as Error).message}`, {
      hint: 'mend it, or read it as it is with --type text',
      cause,
    });
  }
  if (!Array.isArray(value)) {
    if (select !== undefined && select !== '1')
      throw new FormatError('holds one record only', { hint: 'leave --select out' });
    return { value, text: raw, start: 0, prefix: [] };
  }
  if (value.length === 0)
    throw new FormatError('is an empty list of JSON: it has no records', {
      hint: 'give a file that holds the article',
    });
  if (select === undefined && value.length > 1) throw severalRecords(value);
  const index = select === undefined ? 0 : recordIndex(value, select);
  if (index >= value.length)
    throw new FormatError(`has no record ${select ?? 1}: it has ${value.length}`, { hint: SELECT_HINT });
  return { value: value[index], text: raw, start: 0, prefix: [index] };
}

/** The lines that are not blank, and where they start. */
function* linesOf(raw: string): Generator<{ readonly text: string; readonly start: number }> {
  for (let start = 0; start < raw.length; ) {
    const stop = raw.indexOf('\n', start);
    const text = raw.slice(start, stop < 0 ? raw.length : stop);
    if (text.trim()) yield { text, start };
    start = stop < 0 ? raw.length : stop + 1;
  }
}

/** The elements of a list, each with its own piece of the text: placing fields takes time with the length of it. */
async function listRecords(raw: string): Promise<JsonRecord[]> {
  if (!Array.isArray(parsed(raw))) return [];
  const { parseTree } = await import('jsonc-parser');
  return (parseTree(raw)?.children ?? []).map(({ offset, length }) => {
    const text = raw.slice(offset, offset + length);
    return { value: parsed(text), text, start: offset, prefix: [] };
  });
}

function lineRecord(raw: string, select: string | undefined): JsonRecord {
  const number = select !== undefined && /^\d{1,9}$/.test(select) ? Number(select) : null;
  const found: JsonRecord[] = [];
  let n = 0;
  for (const { text, start } of linesOf(raw)) {
    n++;
    if (number !== null && number !== n) continue;
    const value = parsed(text);
    if (value === undefined && number !== null)
      throw new FormatError(`has no valid JSON in record ${n}`, { hint: 'mend it, or select another one' });
    if (select === undefined || number !== null || matches(value, select))
      found.push({ value, text, start, prefix: [] });
    if (number !== null) break;
  }
  const [first] = found;
  if (first && found.length === 1) {
    if (first.value === undefined) throw new FormatError('is not valid JSON in its only line', { hint: 'mend it' });
    return first;
  }
  if (select === undefined) throw severalRecords(found.map((f) => f.value));
  if (found.length > 1)
    throw new FormatError(`has ${found.length} records that match “${select}”`, {
      hint: 'select one by its number',
    });
  throw new FormatError(`has no record “${select}”: it has ${n}`, { hint: SELECT_HINT });
}

const SELECT_HINT = 'select one by number, or by a value: --select 3, --select id=a17';

function recordIndex(records: readonly Json[], select: string): number {
  if (/^\d{1,9}$/.test(select)) return Number(select) === 0 ? records.length : Number(select) - 1;
  const found = records.flatMap((r, i) => (matches(r, select) ? [i] : []));
  if (found.length === 1) return found[0]!;
  throw new FormatError(
    found.length > 1 ? `has ${found.length} records that match “${select}”` : `has no record “${select}”`,
    { hint: SELECT_HINT },
  );
}

/** `id=a17`: the field of that path has this value. */
function matches(record: Json, select: string): boolean {
  const cut = select.indexOf('=');
  if (cut <= 0) return false;
  const value = at(record, pathOf(record, select.slice(0, cut).trim()));
  return value !== undefined && String(value) === select.slice(cut + 1).trim();
}

function severalRecords(records: readonly Json[]): FormatError {
  const names = records.slice(0, 9).map((r) => (statedOf(r, []).title ?? statedOf(r, []).canonical)?.text ?? '');
  return new FormatError(`holds ${records.length} records: which one?`, {
    hint: `${SELECT_HINT}${names.some(Boolean) ? `; it has ${listed(names)}` : ''}`,
  });
}

/** Names and indexes of a path; a key that holds dots itself wins over its parts. */
function pathOf(record: Json, field: string): Path {
  if (isObject(record) && Object.hasOwn(record, field)) return [field];
  return field
    .replace(/\[(\d{1,9})\]/g, '.$1')
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : part));
}

function at(record: Json, path: Path): Json {
  let value = record;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string; or the paragraphs of a list of strings. */
function textOf(value: Json): string | null {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'string')) return value.join('\n\n');
  return null;
}

const typeName = (value: Json): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

interface Field {
  readonly path: readonly string[];
  readonly length: number;
}

/** Fields with texts, the longest first. */
function textFields(record: Json): readonly Field[] {
  const found: Field[] = [];
  const queue: { readonly value: Json; readonly path: readonly string[] }[] = [{ value: record, path: [] }];
  for (let i = 0; i < queue.length && i < 500; i++) {
    const { value, path } = queue[i]!;
    const text = textOf(value);
    if (text !== null && path.length > 0) found.push({ path, length: text.length });
    else if (isObject(value))
      for (const [key, inner] of Object.entries(value).slice(0, 50)) queue.push({ value: inner, path: [...path, key] });
  }
  return found.sort((a, b) => b.length - a.length);
}

/** The path of the text that no other of the record comes near, or null. */
function articleIn(record: Json): Path | null {
  const [first, second] = textFields(record);
  return first && first.length >= ARTICLE_CHARS && first.length >= TIMES_LONGER * (second?.length ?? 0)
    ? first.path
    : null;
}

/** `; its longest texts: body (3402 characters), title (34)` */
function fieldsHint(record: Json): string {
  const longest = textFields(record).slice(0, NAMED_FIELDS);
  if (longest.length === 0) return '';
  return `; its longest texts: ${longest.map((f, i) => `${f.path.join('.')} (${f.length}${i === 0 ? ' characters' : ''})`).join(', ')}`;
}

/** What fields beside the text are usually called. */
const NAMES = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'creator'],
  published: ['published', 'date', 'published_at', 'date_published', 'datePublished', 'pubdate', 'publishedAt'],
  canonical: ['canonical', 'canonical_url', 'url', 'link', 'source_url'],
  site: ['site', 'sitename', 'site_name', 'hostname', 'publisher'],
  language: ['language', 'lang'],
} as const;

/** A fact and the field that states it. */
interface Fact {
  readonly text: string;
  readonly path: Path;
}

/** Facts from the fields beside the text, those of its own object first, those of the objects around it after. */
function statedOf(record: Json, path: Path): Readonly<Record<keyof typeof NAMES, Fact | null>> {
  const homes = path.map((_, i) => path.slice(0, path.length - 1 - i));
  const find = (names: readonly string[]): Fact | null => {
    for (const home of homes.length > 0 ? homes : [[]])
      for (const name of names) {
        const at = [...home, name];
        const fact = at.every((key, i) => key === path[i]) ? null : factAt(record, at, path.at(-1));
        if (fact) return fact;
      }
    return null;
  };
  return {
    title: find(NAMES.title),
    byline: find(NAMES.byline),
    published: find(NAMES.published),
    canonical: find(NAMES.canonical),
    site: find(NAMES.site),
    language: find(NAMES.language),
  };
}

/**
 * What a field states: a string, a list of such, or an object that has it under the key that the text has in its own
 * (`content.rendered`, `title.rendered`) or under `name`, as schema.org has authors and publishers.
 */
function factAt(record: Json, path: Path, leaf: string | number | undefined): Fact | null {
  const value = at(record, path);
  if (typeof value === 'string') return value.trim() && value.length < FACT_CHARS ? { text: value.trim(), path } : null;
  if (Array.isArray(value)) {
    const texts = value.map((_, i) => factAt(record, [...path, i], leaf)?.text);
    const text = texts.every((t) => t !== undefined) ? texts.join(', ') : '';
    return text && text.length < FACT_CHARS ? { text, path } : null;
  }
  if (!isObject(value)) return null;
  return (
    (leaf === undefined ? null : factAt(record, [...path, leaf], undefined)) ??
    factAt(record, [...path, 'name'], undefined)
  );
}

const FACT_CHARS = 2000;

/** Runs from the decoded string to the characters between its quotation marks in the file. */
async function placed(record: JsonRecord, path: Path, text: string): Promise<OffsetRun[]> {
  if (record.text.length > PLACED_CHARS) return [];
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser');
  const root: Node | undefined = parseTree(record.text);
  const node = root && findNodeAtLocation(root, [...record.prefix, ...path]);
  if (node?.type !== 'string') return [];
  return stringRuns(record.text, node.offset + 1, node.offset + node.length - 1, record.start, text.length);
}

function stringRuns(source: string, from: number, to: number, shift: number, length: number): OffsetRun[] {
  const runs: OffsetRun[] = [];
  let text = 0;
  let plain = from;
  const close = (end: number): void => {
    if (end > plain) runs.push({ text, length: end - plain, source: plain + shift, sourceLength: end - plain });
    text += Math.max(0, end - plain);
  };
  for (let i = source.indexOf('\\', from); i >= 0 && i < to; i = source.indexOf('\\', plain)) {
    close(i);
    // CR LF in the string is one line feed in the text.
    const cut = source.startsWith('\\r\\n', i) ? 4 : source[i + 1] === 'u' ? 6 : 2;
    runs.push({ text, length: 1, source: i + shift, sourceLength: cut });
    text += 1;
    plain = i + cut;
  }
  close(to);
  return text === length ? runs : [];
}
