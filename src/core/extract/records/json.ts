// JSON and JSON lines → the text of one field of one record, with its place in the file and what its neighbours say about it.
//
//   {"url": "…", "article": {"title": "…", "body": "One.\nTwo."}}     field "article.body" → One.⏎Two.
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { OffsetRun, Stated } from '../../types.ts';
import { FormatError } from '../format-error.ts';
import { type Fact, statedOf } from './json-facts.ts';
import { placed } from './json-place.ts';
import { lineRecord, linesOf, listRecords, wholeRecord } from './json-records.ts';
import {
  isObject,
  type Json,
  type JsonRecord,
  type Path,
  parsed,
  pathOf,
  textFields,
  textOf,
  typeName,
  valueAt,
} from './json-value.ts';

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
/** Fields that a message names. */
const NAMED_FIELDS = 6;

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
  const value = valueAt(record.value, path);
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
