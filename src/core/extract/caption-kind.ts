// Is a block the caption of a picture, or the credit of one?
//
//   "Photo: Ada Lund"                              → credit, which is furniture
//   "The harbour at low tide © Port Gazette"       → caption
//   "Image caption, The harbour at low tide"       → caption behind its label
//
// Tempting and wrong: "photo" anywhere ("A family photo by the sea"). A label opens the line, or a credit closes it.
import { SHORT } from './furniture-rules.ts';
import { bareOf, either, holds, marks, oneLine, opens, wordsOf } from './line-hints.ts';

const CREDIT =
  /^(?:(?:file |stock |cover |main |top |header |lead )?(?:photo(?:graph|graphy)?s?|image|picture|pic|illustration|credit|graphic|video|screenshot|chart|map|infographic|photo credit|image credit|file photo)(?: (?:credit|courtesy|source|copyright))?s?(?: (?:by|from|via|of|courtesy of))?\s*(?::|©)\s*\S|(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy(?: of)?|via|credit)\b|(?:reuters|ap photo|afp|epa|getty images) ?\/ ?\S+(?: \S+){0,3}$)/i;
const CREDIT_TAIL =
  /(?:©\s?\S.{0,60}|[(/[](?:photo|image|picture|credit|file|ap|afp|reuters|getty)\b.{0,60}[)\]]?|\b(?:photo|image|picture)s?\s*(?::|by)\s*\S.{0,50}|\b(?:getty images|shutterstock|istock|ap photo|file photo|handout|via getty)\b.{0,30})\s*$/i;

/** "Image caption, ", "Item 1 of 3" before a caption. */
const CAPTION_LABEL =
  /^(?:(?:image|photo|picture|media) caption ?[,:]|caption:|(?:item|image|photo|slide) \d{1,3} of \d{1,3}[:,]?)\s+(?=\S)/i;

/** Characters of the label that opens a caption; 0 without one. */
export const captionLabel = (line: string): number => CAPTION_LABEL.exec(line.slice(0, 40))?.[0].length ?? 0;

const OPENS_CREDIT = opens(
  'file|stock|cover|main|top|header|lead|photo|image|picture|pic|illustration|credit|graphic|video|screenshot|chart|map|infographic|caption|reuters|ap photo|afp|epa|getty',
);
const HOLDS_CREDIT = either(marks('©(/['), holds('photo|image|picture|getty|shutterstock|istock|handout'));

type Caption = 'credit' | 'caption' | null;

/**
 * Is the block a picture caption? `credit` opens with "Photo:" or the like and is furniture; `caption` opens with "Image caption," or
 * ends with a credit ("… © Agency") and describes a picture in words.
 */
export function captionKind(text: string): Caption {
  if (text.length > 500) return null;
  const line = oneLine(text);
  if (captionLabel(line) > 0) return 'caption';
  const lower = line.toLowerCase();
  if (OPENS_CREDIT(lower, bareOf(lower)) && CREDIT.test(line)) return 'credit';
  const words = wordsOf(line);
  // A credit at the end is shorter than this, so the search need not start at every earlier word.
  if (words > 60 || !HOLDS_CREDIT(lower, '') || !CREDIT_TAIL.test(line.slice(-120))) return null;
  return words <= SHORT / 2 && !/\p{Ll}{3}.*\s\p{Ll}{3}/u.test(line) ? 'credit' : 'caption';
}
