// Furniture by context, after furniture by wording: what follows "Related posts" or "Leave a Reply" belongs to it until prose returns,
// and a furniture line glued to the end of a paragraph ("… soon.” Source link") is cut off.
import type { Block } from '../types.ts';
import { creditApart } from './caption-credit.ts';
import { captionKind } from './caption-kind.ts';
import { withoutComments } from './comments.ts';
import { furnitureReason, isNetwork, isSection } from './furniture.ts';

/** A block with this many words that ends like a sentence is prose and ends a furniture section. */
const PROSE_WORDS = 10;
/** Longest glued line that is looked for at the end of a paragraph. */
const GLUED_CHARS = 80;

const OPENS_SECTION = new Set(['related articles', 'comment form', 'share buttons', 'tags, date or counter']);

/** Blocks of a text without markup → the same blocks, furniture marked; kinds and order stay. */
export function markFurniture(text: string, blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  let section: string | null = null;
  for (const whole of blocks) {
    if (whole.kind === 'title' || whole.kind === 'code') {
      out.push(whole);
      continue;
    }
    // Bars between cells are no menu.
    const said = (b: Block) => text.slice(b.start, b.end).replaceAll('|', whole.kind === 'cell' ? '\t' : '|');
    const stated = furnitureReason(said(whole));
    for (const block of stated === null ? splitGlued(text, whole) : [whole]) {
      const line = said(block);
      const reason =
        (block === whole ? stated : furnitureReason(line)) ?? bylineReason(line, out) ?? sectionReason(line, out);
      const caption = captionKind(line);
      if (section === 'share buttons' && isNetwork(line)) out.push({ ...block, furniture: true, reason: section });
      else if (reason) {
        section = OPENS_SECTION.has(reason) ? reason : null;
        out.push({ ...block, furniture: true, reason });
      } else if (caption) {
        const reason = caption === 'credit' ? 'picture credit' : 'caption by its label or credit';
        out.push(...creditApart(text, { ...block, kind: 'caption', furniture: caption === 'credit', reason }));
      } else if (section && !isProse(line) && section !== 'tags, date or counter' && section !== 'share buttons') {
        out.push({ ...block, furniture: true, reason: `follows ${section}` });
      } else {
        section = null;
        out.push(block);
      }
    }
  }
  return withoutComments(text, out);
}

function isProse(line: string): boolean {
  return /[.!?…]["”’')\]]*$/.test(line) && line.split(/\s+/, PROSE_WORDS + 1).length >= PROSE_WORDS;
}

/** Lines of a site's menu that may stand above the title, each told by its wording. */
export const MENU_LINES = 24;

/** "Opinion" above the title. */
const sectionReason = (line: string, before: readonly Block[]): string | null =>
  before.length < MENU_LINES && before.every((b) => b.furniture) && isSection(line) ? 'section of the site' : null;

/** "By Ada Lund" or "By Ada Lund, Port Gazette" among the first blocks. */
function bylineReason(line: string, before: readonly Block[]): string | null {
  if (before.length > 5 || line.length > 90) return null;
  return isByline(line) ? 'byline' : null;
}

/** Words between the capitals of a name, as in "Maria de la Cruz". */
const PARTICLE =
  'van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|los|las|el|al|bin|ibn|ben|y|e|zu|zur|ter|ten|te|af|av';
/** With capitals, since "By noon the road was open" is none. */
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|(?:[Ww]ords|[Ww]ritten|[Ss]tory|[Tt]ext|[Rr]eported) by|(?:WORDS|WRITTEN|STORY|TEXT|REPORTED) BY)\\s*:?\\s+\\p{Lu}[\\p{L}’'-]*\\.?(?:\\s+(?:and|AND|&|${PARTICLE}|\\p{Lu}[\\p{L}’'-]*\\.?)){1,8}(?:\\s*[,|·•–—-]\\s*[^.!?]{1,60})?$`,
  'u',
);

/** The small test first: the large pattern is compiled when it is first asked. */
const isByline = (line: string): boolean => /by/i.test(line) && BYLINE.test(line);

/** The name in a byline, or null. */
export function bylineName(line: string): string | null {
  if (line.length > 90 || !isByline(line)) return null;
  return line
    .replace(/^(?:\w+ )?by\s*:?\s+/i, '')
    .split(/\s*[,|·•–—]\s*/, 1)[0]!
    .trim();
}

/** A block that is no furniture as a whole, and the furniture lines at its end. */
function splitGlued(text: string, block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const parts: Block[] = [];
  let end = block.end;
  for (let round = 0; round < 3; round++) {
    const from = Math.max(block.start, end - GLUED_CHARS);
    const tail = text.slice(from, end);
    // the last sentence end before the tail's last words
    const m = /[.!?…]["”’')\]]*\s+(?=[^.!?…]+[.!]?$)/.exec(tail);
    if (!m || from + m.index <= block.start) break;
    const cut = from + m.index + m[0].length;
    const reason = furnitureReason(text.slice(cut, end));
    // a credit or date may end a paragraph of prose for good reason; only formulas of sites are cut off
    if (!reason || !/share|source|comment|newsletter|advertisement|related|agency/.test(reason)) break;
    parts.unshift({ ...block, start: cut, end, furniture: true, reason });
    end = from + m.index + m[0].trimEnd().length;
  }
  return parts.length ? [{ ...block, end }, ...parts] : [block];
}
