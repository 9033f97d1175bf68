// Credit lines of an article: who took the pictures, which agency reported, who helped.
import type { Document } from '../types.ts';
import { plain } from './names.ts';

interface Credit {
  /** As it stands in the text. */
  readonly line: string;
  /** Who is credited. */
  readonly holder: string;
}

/** Longest block that is looked at; credits close captions or stand alone. */
const BLOCK_CHARS = 500;
/** Credits listed of one article: a gallery has hundreds. */
const MOST = 12;

const HOLDER =
  /(?:©\s*(?:\d{4}\s+)?|\b(?:photo(?:graph(?:y|s)?)?|image|picture|illustration|credit|graphic|chart|map|video)s?\s*(?::|\bby\b|\bcourtesy(?: of)?\b|\/)\s*|\bcourtesy of\s+)([^.\n]{2,80}?)[)\].\s]*$/i;
const REPORTING =
  /^\(?(?:additional |further )?(?:reporting|research|writing|words)(?: and (?:writing|editing))? by ([^.;)]{3,120})(?:[;.] .*)?[.)]*$|^([^.]{3,100}) contributed (?:reporting )?to this (?:report|article|story)\.?$/i;

/** Credits in the order of the text, each holder once. */
export function creditsOf({ text, blocks }: Document): Credit[] {
  const found = new Map<string, Credit>();
  for (const b of blocks) {
    if (b.end - b.start > BLOCK_CHARS || found.size >= MOST) continue;
    const line = text.slice(b.start, b.end).trim();
    const reporting = REPORTING.exec(line);
    const holder = reporting
      ? (reporting[1] ?? reporting[2])
      : b.kind === 'caption' || b.furniture
        ? pictureHolder(line, b.kind === 'caption')
        : null;
    if (holder && !found.has(plain(holder))) found.set(plain(holder), { line, holder });
  }
  return [...found.values()];
}

/** Names in a caption's credit; a copyright line of the site is none. */
function pictureHolder(line: string, inCaption: boolean): string | null {
  if (/all rights reserved|^copyright/i.test(line) || (!inCaption && line.startsWith('©'))) return null;
  const holder = HOLDER.exec(line)?.[1]?.trim();
  return holder && /\p{Lu}/u.test(holder) ? holder : null;
}

/** "Ada Berg in Fell, Per Aas and the Associated Press" → each without the place; roles are no names. */
export function namesOf(stated: string): string[] {
  return stated
    .replace(/^(?:by|von|par|por)\s+/i, '')
    .split(/\s*(?:,|;|\/|\||&|\band\b|\bund\b|\bet\b|\by\b)\s*/i)
    .map((n) => n.replace(/\s+in\s+\p{Lu}.*$/u, '').trim())
    .filter((n) => /\p{L}{2}/u.test(n) && !/\b(?:correspondent|reporter|editor|staff|writer|columnist)\b/i.test(n));
}
