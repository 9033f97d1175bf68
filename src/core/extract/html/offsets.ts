// Decoded text of one text node → runs of its source. "fish &amp; chips" holds three runs: "fish ", "&" for five source units, " chips".
// The parser gives the node's source range; character references and CR LF are found again by walking both sides.
import type { OffsetRun } from '../../types.ts';

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/** Runs whose `text` counts from the node's start; one inexact run when the two sides cannot be matched. */
export function sourceRuns(value: string, source: string, start: number, end: number): OffsetRun[] {
  if (end - start === value.length && source.startsWith(value, start))
    return [{ text: 0, length: value.length, source: start, sourceLength: value.length }];
  const runs: OffsetRun[] = [];
  let v = 0;
  let s = start;
  let runText = 0;
  let runSource = start;
  const close = (): void => {
    if (v > runText) runs.push({ text: runText, length: v - runText, source: runSource, sourceLength: v - runText });
  };
  while (v < value.length && s < end) {
    const a = value.charCodeAt(v);
    const b = source.charCodeAt(s);
    if (a === b && b !== 38) {
      v++;
      s++;
      continue;
    }
    close();
    if (b === 13) {
      s++; // CR of CR LF
    } else if (b === 38) {
      REFERENCE.lastIndex = s;
      const reference = REFERENCE.exec(source);
      const length = reference ? decodedLength(value, v, source, s + reference[0].length, end) : 0;
      if (reference && length > 0) {
        runs.push({ text: v, length, source: s, sourceLength: reference[0].length });
        v += length;
        s += reference[0].length;
      } else if (a === 38) {
        runs.push({ text: v, length: 1, source: s, sourceLength: 1 });
        v++;
        s++;
      } else return whole(value, start, end);
    } else if (b === 92 && a === source.charCodeAt(s + 1)) {
      s++; // Markdown's backslash escape
    } else if (b === 0) {
      s++; // NUL is dropped
    } else return whole(value, start, end);
    runText = v;
    runSource = s;
  }
  close();
  return runs;
}

/** The node as one run; none where equal lengths would promise a match that is not there. */
function whole(value: string, start: number, end: number): OffsetRun[] {
  return value.length === end - start
    ? []
    : [{ text: 0, length: value.length, source: start, sourceLength: end - start }];
}

/** Units (1 or 2) that a reference stands for, told by what follows on both sides; 0 when it is literal text. */
function decodedLength(value: string, v: number, source: string, s: number, end: number): number {
  for (const length of [1, 2]) {
    const next = value.charCodeAt(v + length);
    const code = value.charCodeAt(v);
    if (length === 1 && code >= 0xd800 && code < 0xdc00) continue;
    if (
      s >= end ? v + length >= value.length : next === source.charCodeAt(s) || source[s] === '&' || source[s] === '\r'
    )
      return length;
  }
  return 0;
}
