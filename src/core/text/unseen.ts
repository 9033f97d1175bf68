// Characters that nobody sees: format controls, zero-width ones, fillers, variation selectors, tag characters, control codes
// and halves of characters.
// They are part of no word, number, date or mark, wherever they stand: what reads a text letter by letter reads what is left
// without them and takes its places back.
//
//   "114\u200b,000" → "114,000"      "Ka\u{e0041}bul" → "Kabul"
//
// Tempting and wrong: to step over them in every loop that reads letters. The one that is forgotten reads "114" for "114,000".

/** Soft hyphens are among them, white space is not. Whole characters: needs the flag u. */
const UNSEEN_CLASS = '[\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\x00-\\x08\\x0e-\\x1f\\x7f]';
const UNSEEN = new RegExp(UNSEEN_CLASS, 'u');
const ALL_UNSEEN = new RegExp(`${UNSEEN_CLASS}+`, 'gu');

/** Embeddings, overrides and isolates, and their ends. */
export const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
export const DIRECTION_START = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;

/** Whether a text has such a character, or a character itself is one. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

export const withoutUnseen = (text: string): string => text.replace(ALL_UNSEEN, '');

/** All of it but controls that turn the reading direction: those are an evasion of their own. */
export const withoutDirection = (text: string): string =>
  DIRECTION_START.test(text) ? text.replace(DIRECTION, '') : text;

interface Seen {
  readonly text: string;
  /** Where each unit of `text` stands in the original; one more for the end. */
  readonly at: Int32Array;
}

/** What is left of `text` without the characters that nobody sees; `keep` says of which places they stay. */
export function seen(text: string, keep: (at: number) => boolean = () => false): Seen {
  const at = new Int32Array(text.length + 1);
  let out = '';
  let n = 0;
  let from = 0;
  const take = (to: number) => {
    for (let i = from; i < to; i++) at[n++] = i;
    out += text.slice(from, to);
  };
  for (const run of unseenRuns(text)) {
    if (keep(run.start)) continue;
    take(run.start);
    from = run.end;
  }
  take(text.length);
  at[n] = text.length;
  return { text: out, at: at.subarray(0, n + 1) };
}

/** Runs of characters that nobody sees. */
export function unseenRuns(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(ALL_UNSEEN)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
