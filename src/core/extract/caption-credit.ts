// The credit at the end of a caption says nothing of the picture: it is furniture, and what stands before it is the caption. A label
// before it goes as marks of lists go.
//
//   Image caption, The harbour at low tide                      → "The harbour at low tide"
//   The harbour wall on Monday morning. Photo: Port Gazette     → "The harbour wall on Monday morning." | "Photo: Port Gazette"
//   Divers at the wreck © Ada Lund                              → "Divers at the wreck" | "© Ada Lund"
//   A family photo by the sea                                   → whole
import type { Block } from '../types.ts';
import { captionLabel } from './caption-kind.ts';

/** Longest credit, label and all. */
const CREDIT_CHARS = 100;
const LABEL =
  '(?:[Pp]hoto(?:graph|graphy)?|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic|[Vv]ideo|PHOTO|IMAGE|PICTURE)s?';
/** What opens a credit: a label with a colon; after the end of a sentence also "Photo by"; ©; an agency in brackets. */
const OPENER = new RegExp(
  `(?:${LABEL}(?:\\s+[Cc]redit|\\s+[Cc]ourtesy(?: of)?)?|[Cc]redit|CREDIT)\\s*:\\s*(?=[\\p{Lu}\\p{N}@©])|(?<=[.!?…”"’)\\]]\\s*)(?:${LABEL}\\s+(?:by|via|courtesy of)|Courtesy(?: of)?)\\s+(?=\\p{Lu})|©\\s*(?=[\\p{Lu}\\p{N}])|[([](?:${LABEL}\\b|Credit\\b|File\\b|AP\\b|AFP\\b|REUTERS\\b|Reuters\\b|Getty\\b|EPA\\b|PA\\b)`,
  'u',
);
/** A word and a full stop with more behind it: a sentence follows, so this was no credit. Initials and "Inc." are none. */
const SENTENCE_INSIDE = /\p{Ll}{4,}[.!?]\s+\S/u;

/** A caption → the same without its label, or its words and its credit. Other blocks stay whole. */
export function creditApart(text: string, whole: Block): readonly Block[] {
  if (whole.kind !== 'caption' || whole.furniture) return [whole];
  const block = { ...whole, start: whole.start + captionLabel(text.slice(whole.start, whole.end)) };
  const from = Math.max(block.start, block.end - CREDIT_CHARS);
  const tail = text.slice(from, block.end);
  const found = OPENER.exec(tail);
  if (!found || SENTENCE_INSIDE.test(tail.slice(found.index + found[0].length))) return [block];
  const start = from + found.index;
  if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && /[\p{L}]/u.test(found[0][0]!)) return [block];
  const end = block.start + text.slice(block.start, start).trimEnd().length;
  const credit: Block = { ...block, start, furniture: true, reason: 'picture credit' };
  return end > block.start ? [{ ...block, end }, credit] : [credit];
}

/** "Ada Lund/Port Gazette", "Courtesy Ada Lund": a caption of nothing but names. */
export function isBareCredit(text: string): boolean {
  return (
    text.length < CREDIT_CHARS &&
    /^(?:Courtesy(?: of)?(?: \p{Lu}\S*){1,5}|(?:\p{Lu}\S*)(?: \p{Lu}\S*){0,3}\s*\/\s*(?:(?:\p{Lu}\S*|of|and|&|the)(?: |$)){1,5})$/u.test(
      text.trim(),
    )
  );
}
