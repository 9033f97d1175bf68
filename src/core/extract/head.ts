// The lines between title and text that say who wrote it and when, in every format: they are told of the article, not in it.
//
//   By Miriam Oakeshott                           byline
//   14 March 2026, updated 15 March 2026          date; the first one counts
//   by Admin February 3, 2026 4 min read          both
//   Sports Desk | 14 March 2026                   date; whether the name is a person's, a desk's or a place's is not told
//   On 14 March 2026 the pier was closed.         text
//
// Tempting and wrong: to look for a date in the line. What is left of the line without names, dates and the words that go with them
// decides: nothing may be left. Dates above the title are left alone: sites print the day's date there. Linear in the first blocks.
import type { Block } from '../types.ts';
import { furnitureReason } from './furniture.ts';
import { bylineName } from './sections.ts';

interface Head {
  readonly blocks: readonly Block[];
  readonly byline: string | null;
  /** As it stands in the text. */
  readonly published: string | null;
}

/** Blocks looked at, and longest line of a head. */
const MOST_BLOCKS = 40;
const LINE_CHARS = 120;
/** From this many words on a block that ends like a sentence is the text; whatever its end, from the second. */
const SENTENCE_WORDS = 8;
const TEXT_WORDS = 20;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? )?';
const CLOCK = '(?:,?(?: at)? ?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: (?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}))?)?';
const DATES = new RegExp(
  `((?:last |first )?(?:updated|modified|published|posted)(?: on)?:? )?(${WEEKDAY}(${DATE}))${CLOCK}`,
  'gi',
);
/** What stands beside names and dates in such lines. */
const BESIDE = /\b\d{1,3}[- ]min(?:ute)?s?(?: read)?\b|^[\s,;|·•–—()-]+|[\s,;|·•–—()-]+$/gi;
/** "By Admin": one name. "By Monday", alone in its line, is hardly one, so a date must stand beside it. */
const ONE_NAME = /^[Bb][Yy]\s*:?\s+(\p{Lu}[\p{L}’'-]*)(?:\s*[,|·•–—-]\s*[^.!?]{1,60})?$/u;

/** A name in capitals, whosever it is, that a mark parts from the date. */
const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:and|de|la|of|the|van|von|&) )*\p{Lu}[\p{L}.'’-]*){0,4}$/u;
const PARTED = /\s[|·•—–]\s/;

/** Blocks in order → the same with the lines of the head as furniture, and what they state. */
export function readHead(text: string, blocks: readonly Block[]): Head {
  const title = blocks.findIndex((b) => b.kind === 'title');
  const found = new Map<number, string>();
  let byline: string | null = null;
  let published: string | null = null;
  const end = textStart(text, blocks, title + 1);
  for (let i = title + 1; i < end; i++) {
    const b = blocks[i]!;
    const line = text.slice(b.start, b.end).replace(/\s+/g, ' ').trim();
    if (b.kind === 'caption' || b.kind === 'code' || line.length > LINE_CHARS) continue;
    const told = headLine(line);
    if (!told) continue;
    byline ??= told.byline;
    published ??= told.published;
    if (!b.furniture) found.set(i, told.byline ? 'byline' : 'tags, date or counter');
  }
  if (found.size === 0) return { blocks, byline, published };
  return {
    blocks: blocks.map((b, i) => (found.has(i) ? { ...b, furniture: true, reason: found.get(i)! } : b)),
    byline,
    published,
  };
}

/** The first block of running text from `from` on; `from` itself when there is none nearby. */
function textStart(text: string, blocks: readonly Block[], from: number): number {
  for (let i = from; i < Math.min(blocks.length, from + MOST_BLOCKS); i++) {
    const b = blocks[i]!;
    if (b.furniture || b.kind === 'caption' || b.kind === 'title') continue;
    const line = text.slice(b.start, b.end).trim();
    const words = line.split(/\s+/, TEXT_WORDS).length;
    // "By Ada Lund, May 3, 2026 at 9:30 a.m." ends with a full stop, too.
    if (line.length <= LINE_CHARS && headLine(line)) continue;
    if (words >= TEXT_WORDS || (words >= SENTENCE_WORDS && /[.!?…]["”’)]*$/.test(line))) return i;
  }
  return from;
}

/** What a line of nothing but names, dates and their like states; null of other lines. */
function headLine(line: string): { byline: string | null; published: string | null } | null {
  let published: string | null = null;
  let dates = 0;
  let labels = 0;
  const rest = line
    .replace(DATES, (_, label: string | undefined, whole: string, date: string) => {
      dates++;
      if (label) labels++;
      if (!/updated|modified/i.test(label ?? '')) published ??= date || whole;
      return ' ';
    })
    .replace(BESIDE, '')
    .replace(BESIDE, '')
    .trim();
  // "March 3, 1938 – January 9, 2026": from one day to another.
  if (dates > 1 && labels === 0) return null;
  if (rest === '') return dates > 0 ? { byline: null, published } : null;
  const name = bylineName(rest) ?? (dates > 0 ? (ONE_NAME.exec(rest)?.[1] ?? null) : null);
  if (name !== null) return { byline: name, published };
  const isHead = furnitureReason(rest) !== null || (PARTED.test(line) && CAPITALISED.test(rest));
  return dates > 0 && isHead ? { byline: null, published } : null;
}
