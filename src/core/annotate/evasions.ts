// What in a text is not what it seems: words that hide characters or imitate letters (their normal form had to undo it), controls
// that turn the reading direction, tag characters that spell a text of their own, and what a page hides from its readers.
//
//   "the p\u043elice" → homoglyph, U+043E, "police"      "\u202eecilop\u202c" → bidi, U+202E, read as "police"
//
// Linear in the text.
import { LIMITS } from '../options.ts';
import { isEvasive } from '../text/normal-form.ts';
import type { Document, Evasion, Range, WordEvasion } from '../types.ts';
import type { RawToken } from './tokenize.ts';

const MAX_WORDS = 5;
const KINDS: readonly WordEvasion[] = ['invisible', 'homoglyph', 'combining', 'letterform', 'typesetting'];
/** Embeddings, overrides and isolates; their ends are not counted, and the marks U+200E and U+200F turn nothing round. */
const BIDI = /[\u202a\u202b\u202d\u202e\u2066-\u2068]+/g;
/** Invisible copies of ASCII; behind a black flag they name a country. */
const TAGS = /(\ud83c\udff4)?(?:\udb40[\udc20-\udc7e])+/g;
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
    ...KINDS.flatMap((kind) => wordEvasion(found, kind) ?? []),
    ...(rightToLeft ? [] : scanned(document.text, BIDI, 'bidi', wordAfter)),
    ...scanned(document.text, TAGS, 'invisible', untagged),
    ...hiddenText(document),
  ];
}

function wordEvasion(found: readonly RawToken[], kind: WordEvasion): Evasion | null {
  const tokens = found.filter((t) => t.evasions.includes(kind));
  if (tokens.length === 0) return null;
  const characters = new Set<string>();
  for (const t of tokens) for (const c of t.text) if (isEvasive(c, kind)) characters.add(c);
  const words = [...new Set(tokens.map((t) => t.norm))].slice(0, MAX_WORDS);
  return { kind, ...placed(tokens), count: tokens.length, codePoints: codePoints(characters), words };
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

function scanned(
  text: string,
  pattern: RegExp,
  kind: 'bidi' | 'invisible',
  word: (text: string, place: Range) => string,
): Evasion[] {
  const places: Range[] = [];
  const characters = new Set<string>();
  for (const m of text.matchAll(pattern)) {
    if (m[1] !== undefined) continue;
    places.push({ start: m.index, end: m.index + m[0].length });
    for (const c of m[0]) characters.add(c);
  }
  if (places.length === 0) return [];
  const words = [...new Set(places.slice(0, MAX_WORDS).map((p) => word(text, p)))].filter(Boolean);
  return [{ kind, ...placed(places), count: places.length, codePoints: codePoints(characters), words }];
}

const wordAfter = (text: string, { end }: Range) => /^[\p{L}\p{N}]{1,30}/u.exec(text.slice(end, end + 30))?.[0] ?? '';

/** What tag characters spell. */
function untagged(text: string, { start, end }: Range): string {
  let out = '';
  for (const c of text.slice(start, Math.min(end, start + 2 * SHOWN_CHARS)))
    out += String.fromCharCode(c.codePointAt(0)! - 0xe_0000);
  return out;
}

function hiddenText(document: Document): Evasion[] {
  const hidden = document.hidden ?? [];
  if (hidden.length === 0) return [];
  const places = hidden.map(({ at }) => wordAt(document.text, at));
  const count = hidden.reduce((n, h) => n + h.text.split(/\s+/).filter(Boolean).length, 0);
  const words = hidden.slice(0, MAX_WORDS).map((h) => `${shortened(h.text)} (${h.how})`);
  return [{ kind: 'hidden-text', ...placed(places), count, codePoints: [], words }];
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

/** Tokens between an override to right-to-left and its end get the letters that a reader sees: "ecilop" reads as "police". */
export function readingOrder(tokens: readonly RawToken[], text: string, offset: number): readonly RawToken[] {
  if (!text.includes('\u202e')) return tokens;
  const turned: Range[] = [];
  for (let at = text.indexOf('\u202e'); at >= 0; at = text.indexOf('\u202e', at + 1)) {
    const end = text.indexOf('\u202c', at);
    turned.push({ start: offset + at, end: offset + (end < 0 ? text.length : end) });
    if (end < 0) break;
    at = end;
  }
  let k = 0;
  return tokens.map((t) => {
    while (k < turned.length && turned[k]!.end <= t.start) k++;
    const inside = k < turned.length && t.start >= turned[k]!.start && t.kind === 'word' && /[a-z]/.test(t.norm);
    return inside ? { ...t, norm: [...t.norm].reverse().join('') } : t;
  });
}
