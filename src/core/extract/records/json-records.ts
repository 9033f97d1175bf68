// The records of a file of JSON or JSON lines, and the one that was asked for.
//
//   --select 3         the third, 0 the last      --select id=a17     the one whose field "id" is a17
import { FormatError } from '../format-error.ts';
import { listed } from '../pick.ts';
import { statedOf } from './json-facts.ts';
import { type Json, type JsonRecord, parsed, pathOf, valueAt } from './json-value.ts';

/** The record of a JSON file that was asked for. @throws FormatError when the choice is missing or wrong */
export function wholeRecord(raw: string, select: string | undefined): JsonRecord {
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
export function* linesOf(raw: string): Generator<{ readonly text: string; readonly start: number }> {
  for (let start = 0; start < raw.length; ) {
    const stop = raw.indexOf('\n', start);
    const text = raw.slice(start, stop < 0 ? raw.length : stop);
    if (text.trim()) yield { text, start };
    start = stop < 0 ? raw.length : stop + 1;
  }
}

/** The elements of a list, each with its own piece of the text: placing fields takes time with the length of it. */
export async function listRecords(raw: string): Promise<JsonRecord[]> {
  if (!Array.isArray(parsed(raw))) return [];
  const { parseTree } = await import('jsonc-parser');
  return (parseTree(raw)?.children ?? []).map(({ offset, length }) => {
    const text = raw.slice(offset, offset + length);
    return { value: parsed(text), text, start: offset, prefix: [] };
  });
}

/** The same of JSON lines. */
export function lineRecord(raw: string, select: string | undefined): JsonRecord {
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
  const value = valueAt(record, pathOf(record, select.slice(0, cut).trim()));
  return value !== undefined && String(value) === select.slice(cut + 1).trim();
}

function severalRecords(records: readonly Json[]): FormatError {
  const names = records.slice(0, 9).map((r) => (statedOf(r, []).title ?? statedOf(r, []).canonical)?.text ?? '');
  return new FormatError(`holds ${records.length} records: which one?`, {
    hint: `${SELECT_HINT}${names.some(Boolean) ? `; it has ${listed(names)}` : ''}`,
  });
}
