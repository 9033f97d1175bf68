// What in a text is not what it seems: words that hide characters or imitate letters (their normal form had to undo it), controls
// that turn the reading direction, tag characters that spell a text of their own, and what a page hides from its readers.
//
//   "the p\u043elice" → homoglyph, U+043E, "police"      "\u202eecilop\u202c" → bidi, U+202E, read as "police"
//
// Linear in the text.
import type { Lexicon } from '../lexicon/types.ts';
import { LIMITS } from '../options.ts';
import { isEvasive } from '../text/normal-form.ts';
import { DIRECTION, DIRECTION_START, unseenRuns, withoutUnseen } from '../text/unseen.ts';
import type { Document, Evasion, Range, WordEvasion } from '../types.ts';
import type { RawToken } from './tokenize.ts';

const MAX_WORDS = 5;
const KINDS: readonly WordEvasion[] = ['homoglyph', 'combining', 'letterform', 'typesetting'];
/** Embeddings, overrides and isolates; their ends are not counted, and the marks U+200E and U+200F turn nothing round. */
const BIDI = /[\u202a\u202b\u202d\u202e\u2066-\u2068]+/g;
/** Hidden text as a message shows it. */
const SHOWN_CHARS = 60;

/** All evasions of a document, one record a kind. `rightToLeft`: its script needs direction controls. */
export function evasionsOf(
  document: Document,
  sentences: readonly (readonly RawToken[])[],
  rightToLeft: boolean,
): Evasion[] {
  const found: RawToken[] = [];
  for (const tokens of sentences) for (const t of tokens) if (t.evasions.length > 0) found.push(t);
  return [
    ...unseenOnes(document.text, found, rightToLeft),
    ...KINDS.flatMap((kind) => wordEvasion(found, kind) ?? []),
    ...(rightToLeft ? [] : turnings(document.text)),
    ...hiddenText(document),
  ];
}

function wordEvasion(found: readonly RawToken[], kind: WordEvasion): Evasion | null {
  const tokens = found.filter((t) => t.evasions.includes(kind));
  if (tokens.length === 0) return null;
  const characters = new Set<string>();
  for (const t of tokens) for (const c of t.text) if (isEvasive(c, kind)) characters.add(c);
  const words = [...new Set(tokens.map(asWritten))].slice(0, MAX_WORDS);
  return { kind, ...placed(tokens), count: tokens.length, codePoints: codePoints(characters), words };
}

/** The word that is meant, in the capitals in which it is written: "Р\u043elice" → "Police". */
function asWritten({ text, norm }: RawToken): string {
  const [letters, meant] = [[...withoutUnseen(text)], [...norm]];
  if (letters.length === meant.length)
    return meant.map((c, k) => (/^\p{Lu}/u.test(letters[k]!) ? c.toUpperCase() : c)).join('');
  return /^\p{Lu}/u.test(letters[0] ?? '') ? norm.charAt(0).toUpperCase() + norm.slice(1) : norm;
}

/** The first place as the record's own range, and the places that are listed. */
function placed(places: readonly Range[]): Range & { readonly places: readonly Range[] } {
  const { start, end } = places[0]!;
  return { start, end, places: places.slice(0, LIMITS.evasionPlaces).map((p) => ({ start: p.start, end: p.end })) };
}

function codePoints(characters: Iterable<string>): string[] {
  return [...characters]
    .map((c) => c.codePointAt(0)!)
    .sort((a, b) => a - b)
    .map((p) => `U+${p.toString(16).toUpperCase().padStart(4, '0')}`);
}

/** Controls that turn the reading direction. */
function turnings(text: string): Evasion[] {
  const places = [...text.matchAll(BIDI)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  if (places.length === 0) return [];
  const words = [...new Set(places.slice(0, MAX_WORDS).map((p) => wordAfter(text, p)))].filter(Boolean);
  const characters = charactersIn(text, places, () => true);
  return [{ kind: 'bidi', ...placed(places), count: places.length, codePoints: codePoints(characters), words }];
}

function charactersIn(text: string, places: readonly Range[], is: (c: string) => boolean): Set<string> {
  const characters = new Set<string>();
  for (const p of places) for (const c of text.slice(p.start, p.end)) if (is(c)) characters.add(c);
  return characters;
}

/** Characters that nobody sees, inside words and beside them, and what tag characters spell. */
function unseenOnes(text: string, found: readonly RawToken[], rightToLeft: boolean): Evasion[] {
  const inside = found.filter((t) => t.evasions.includes('invisible'));
  const places: Range[] = inside.map(({ start, end }) => ({ start, end }));
  const spelled: string[] = [];
  const beside: string[] = [];
  let k = 0;
  for (const run of unseenRuns(text)) {
    while (k < inside.length && inside[k]!.end <= run.start) k++;
    const isInside = k < inside.length && inside[k]!.start <= run.start;
    if (!isInside && isLawful(text, run, rightToLeft)) continue;
    const tags = untagged(text.slice(run.start, run.end));
    if (tags.length > 1) spelled.push(tags);
    if (isInside) continue;
    places.push(run);
    beside.push(wordAfter(text, run) || wordBefore(text, run));
  }
  if (places.length === 0) return [];
  places.sort((a, b) => a.start - b.start);
  const words = [...new Set([...spelled, ...inside.map(asWritten), ...beside])].filter(Boolean);
  const characters = charactersIn(text, places, (c) => isEvasive(c, 'invisible'));
  return [
    {
      kind: 'invisible',
      ...placed(places),
      count: places.length,
      codePoints: codePoints(characters),
      words: words.slice(0, MAX_WORDS),
    },
  ];
}

/** Soft hyphens; a mark at the very start; direction controls, told apart; emoji; scripts that need joiners and marks. */
const HARMLESS = /^[\u00ad\t\n\v\f\r ]*$/;
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function isLawful(text: string, { start, end }: Range, rightToLeft: boolean): boolean {
  const run = text.slice(start, end);
  const rest = rightToLeft ? run.replace(MARKS, '') : DIRECTION_START.test(text) ? run.replace(DIRECTION, '') : run;
  if (HARMLESS.test(rest) || (start === 0 && rest === '\ufeff')) return true;
  if (EMOJI_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || text[end] === '\u20e3') return true;
  const neighbour =
    /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(text.slice(Math.max(0, start - NEARBY), start)) ??
    /[\p{L}\p{N}]/u.exec(text.slice(end, end + NEARBY));
  return neighbour !== null && !/[\p{Script=Latin}0-9]/u.test(neighbour[0]);
}

/** Characters looked at for the script that an unseen one stands in. */
const NEARBY = 40;
const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3]$/u;

const wordAfter = (text: string, { end }: Range) => /^[\p{L}\p{N}]{1,30}/u.exec(text.slice(end, end + 30))?.[0] ?? '';

const wordBefore = (text: string, { start }: Range) =>
  /[\p{L}\p{N}]{1,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';

/** What tag characters spell. */
function untagged(run: string): string {
  let out = '';
  for (const c of run) {
    const point = c.codePointAt(0)! - 0xe_0000;
    if (point >= 0x20 && point < 0x7f) out += String.fromCharCode(point);
    if (out.length === SHOWN_CHARS) break;
  }
  return out;
}

function hiddenText(document: Document): Evasion[] {
  const hidden = document.hidden ?? [];
  if (hidden.length === 0) return [];
  const places = hidden.map(({ at }) => wordAt(document.text, at));
  const count = hidden.reduce((n, h) => n + h.text.split(/\s+/).filter(Boolean).length, 0);
  const shown = hidden.slice(0, MAX_WORDS);
  const words = shown.map((h) => shortened(h.text));
  const means = [...new Set(shown.map((h) => h.how))];
  return [{ kind: 'hidden-text', ...placed(places), count, codePoints: [], words, means }];
}

function shortened(text: string): string {
  if (text.length <= SHOWN_CHARS) return text;
  return `${text.slice(0, SHOWN_CHARS).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The word at an offset, or before it. */
function wordAt(text: string, at: number): Range {
  let end = Math.min(at, text.length);
  while (end > 0 && end > at - 100 && /\s/.test(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && start > end - 40 && !/\s/.test(text[start - 1]!)) start--;
  while (end < text.length && end < start + 80 && !/\s/.test(text[end]!)) end++;
  return { start, end };
}

/**
 * Tokens between an override to right-to-left and its end get the letters that a reader sees: "ecilop" reads as "police". Words
 * that make sense as they stand are left: a name put between the controls was not written backwards.
 */
export function readingOrder(
  tokens: readonly RawToken[],
  text: string,
  offset: number,
  lexicon: Lexicon,
): readonly RawToken[] {
  if (!text.includes('\u202e')) return tokens;
  const out = [...tokens];
  for (let at = text.indexOf('\u202e'); at >= 0; at = text.indexOf('\u202e', at + 1)) {
    const close = text.indexOf('\u202c', at);
    const end = close < 0 ? text.length : close;
    const inside: number[] = [];
    tokens.forEach((t, k) => {
      if (t.kind === 'word' && t.start >= offset + at && t.end <= offset + end && /[a-z]/.test(t.norm)) inside.push(k);
    });
    const sense = inside.reduce((n, k) => n + straightness(tokens[k]!, lexicon), 0);
    if (sense <= 0)
      for (const k of inside) {
        const norm = turned(tokens[k]!.norm);
        out[k] = { ...tokens[k]!, norm, word: lexicon.idOf(norm) };
      }
    if (close < 0) break;
    at = close;
  }
  return out;
}

const turned = (word: string) => [...word].reverse().join('');

/** Above 0 when a word makes more sense as it stands than backwards, below 0 the other way round. */
function straightness(t: RawToken, lexicon: Lexicon): number {
  const sense = Number(lexicon.idOf(t.norm) >= 0) - Number(lexicon.idOf(turned(t.norm)) >= 0);
  const letters = withoutUnseen(t.text);
  // A capital opens a word.
  const capital = Number(/^\p{Lu}\p{Ll}/u.test(letters)) - Number(/\p{Ll}\p{Lu}$/u.test(letters));
  return 2 * sense + capital;
}
