// Where a string of JSON stands in its file: an escape ("\n", "\u201c") is a run of its own, so that a finding points at the very
// characters of the file.
import type { Node } from 'jsonc-parser';
import type { OffsetRun } from '../../types.ts';
import type { JsonRecord, Path } from './json-value.ts';

/** Longest record whose fields are placed: the syntax tree takes some fifty times the text. */
const PLACED_CHARS = 4_000_000;

/** Runs from the decoded string to the characters between its quotation marks in the file. */
export async function placed(record: JsonRecord, path: Path, text: string): Promise<OffsetRun[]> {
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
