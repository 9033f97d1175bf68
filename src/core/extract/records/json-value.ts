// A value of JSON, the path of a field in it, and the texts that its fields hold.

export type Json = unknown;
export type Path = readonly (string | number)[];

/** One record and where it stands: `value` is what `prefix` leads to in the JSON text, which begins at `start` of the file. */
export interface JsonRecord {
  readonly value: Json;
  readonly text: string;
  readonly start: number;
  readonly prefix: Path;
}

/** Undefined where the text is no JSON. */
export function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names and indexes of a path; a key that holds dots itself wins over its parts. */
export function pathOf(record: Json, field: string): Path {
  if (isObject(record) && Object.hasOwn(record, field)) return [field];
  return field
    .replace(/\[(\d{1,9})\]/g, '.$1')
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : part));
}

/** What a path leads to; undefined for nothing. */
export function valueAt(record: Json, path: Path): Json {
  let value = record;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

export const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string; or the paragraphs of a list of strings. */
export function textOf(value: Json): string | null {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'string')) return value.join('\n\n');
  return null;
}

/** "a list", "a number". */
export const typeName = (value: Json): string =>
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
export function textFields(record: Json): readonly Field[] {
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
