// The words of a stretch of text with their places, bare of what a copy without marks loses: "Co-operation" and "cooperation",
// "group’s" and "groups", "114,000" and "114000" are the same. Linear.

export interface PlainWord {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*/gu;
const JOINERS = /[-'’.,]/g;

export function plainWords(text: string, from: number, to: number): PlainWord[] {
  const out: PlainWord[] = [];
  for (const m of text.slice(from, to).matchAll(WORD)) {
    const start = from + m.index;
    const norm = m[0].toLowerCase().replace(JOINERS, '');
    out.push({ start, end: start + m[0].length, norm });
  }
  return out;
}

/** Where a sentence is cut between two words: at the first white space, so that marks stay with their word. */
export function gapBetween(text: string, before: PlainWord, after: PlainWord): number {
  for (let i = before.end; i < after.start; i++) if (/\s/.test(text[i]!)) return i;
  return after.start;
}
