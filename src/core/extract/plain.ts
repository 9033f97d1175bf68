// Plain text: blank lines separate paragraphs; hard-wrapped lines are joined, lists are not. The text is the source itself, so there
// are no offset runs, unless quotation marks of mail were taken out or words made whole that were cut at the ends of lines. The first
// short line without a full stop is the title.
import type { Block, Document, SourceText } from '../types.ts';
import { captionKind } from './caption-kind.ts';
import { isRecord, lineStartsOf } from './finish.ts';
import { factLines } from './front-matter.ts';
import { furnitureReason, isSection } from './furniture.ts';
import { readHead } from './head.ts';
import { withWordsWhole } from './hyphens.ts';
import { type Line, lineGroups } from './lines.ts';
import { listMarks, markerLength } from './list-marks.ts';
import { type MailOpening, mailOpening } from './mail-opening.ts';
import { isReplyHeader, quotedBulk, signatureStart, withoutQuoteMarks } from './mail-style.ts';
import { bylineName, MENU_LINES, markFurniture } from './sections.ts';
import { TITLE_REASON } from './stated-title.ts';
import { rowsAmong } from './table-lines.ts';
import { withinLimit } from './within-limit.ts';

/** Longest line that may be a title; headlines run to about 120 characters. */
const TITLE_CHARS = 200;
/** Lines that may stand above the title, besides those of a site's menu. */
const LINES_ABOVE_TITLE = 4;

const REASONS = {
  title: 'first line, no full stop',
  cell: 'row of a table',
  paragraph: 'running text',
} as const;

const QUOTED = 'quoted lines of a mail';

export function extractPlain(given: SourceText): Document {
  const source = withinLimit(given);
  const unquoted = withoutQuoteMarks(source.raw);
  const whole = unquoted ? null : withWordsWhole(source.raw);
  const text = unquoted?.text ?? whole?.text ?? source.raw;
  const facts = unquoted ? null : factLines(text);
  const signature = signatureStart(text);
  const stated: Block[] = [];
  const quotedFrom = unquoted ? quotedBulk(unquoted) : -1;
  const opening = mailOpening(text);
  const start = Math.max(quotedFrom, opening?.end ?? 0);
  const marks = listMarks(text);
  const laid: Block[] = [];
  let title = facts?.fields.get('title') ?? (isRecord(source) ? (source.stated?.title ?? null) : null);
  let titleShown = false;
  let prose = false;
  /** Lines above the title that their wording does not tell as the site's, and all of them. */
  let unknown = 0;
  let above = 0;
  for (const lines of parted(paragraphs(text), opening ? [opening.head, opening.end] : [])) {
    const rows = rowsAmong(text, lines);
    for (const group of lineGroups(text, lines, rows)) {
      const isRow = rows.has(group[0]!);
      const end = group[group.length - 1]!.end;
      if (facts && group[0]!.start < facts.end) {
        stated.push({ start: group[0]!.start, end, kind: 'paragraph', furniture: true, reason: 'fact about the text' });
        continue;
      }
      const marked = isRow ? 0 : markerLength(text, group[0]!, marks);
      const from = group[0]!.start + marked;
      if (from < start) {
        laid.push({ start: from, end, kind: 'paragraph', furniture: true, reason: aboveArticle(from, opening) });
        continue;
      }
      const quoted = unquoted?.quoted.has(lineStart(text, from)) ?? false;
      const isTitle: boolean =
        !titleShown &&
        (title === null || text.slice(from, end) === title) &&
        !prose &&
        (!quoted || quotedFrom >= 0) &&
        !isRow &&
        unknown <= LINES_ABOVE_TITLE &&
        above < MENU_LINES &&
        canBeTitle(text, from, end);
      titleShown ||= isTitle;
      if (isTitle) title = text.slice(from, end).replace(/\s+/g, ' ');
      else if (
        end - from > TITLE_CHARS ||
        /[.!?…。！？؟۔।]["”’»）」』)]*$/.test(text.slice(Math.max(from, end - 8), end))
      )
        prose = true;
      above++;
      if (furnitureReason(text.slice(from, end)) === null && !isSection(text.slice(from, end))) unknown++;
      const kind = isTitle ? 'title' : isRow ? 'cell' : 'paragraph';
      // Marks of mail say that a text was sent before, not that somebody says it aloud.
      const reason = quoted && kind === 'paragraph' ? QUOTED : REASONS[kind];
      laid.push({ start: from, end, kind, furniture: false, reason });
    }
  }
  const facing = titleShown ? stated : stated.map((b) => titleFact(text, b));
  const blocks = [...facing, ...markFurniture(text, laid)].map((b, i, all) => {
    if (b.furniture) return b;
    if (b.start >= signature) return { ...b, furniture: true, reason: 'signature of a mail' };
    const opensQuote = all[i + 1]?.reason === QUOTED && isReplyHeader(text.slice(b.start, b.end));
    return opensQuote ? { ...b, furniture: true, reason: 'names who is quoted in a mail' } : b;
  });
  const head = readHead(text, blocks);
  return {
    name: source.name,
    format: 'text',
    title: title ?? opening?.subject ?? null,
    text,
    blocks: head.blocks,
    offsets: unquoted?.offsets ?? whole?.offsets ?? [],
    ...(unquoted || whole ? { lineStarts: lineStartsOf(source.raw) } : {}),
    metadata: {
      byline: head.byline ?? bylineAmong(text, head.blocks) ?? facts?.fields.get('author') ?? opening?.author ?? null,
      published: facts?.fields.get('published') ?? facts?.fields.get('date') ?? head.published ?? opening?.date ?? null,
      canonical: facts?.fields.get('url') ?? null,
      site: facts?.fields.get('site') ?? null,
      language: facts?.fields.get('language') ?? null,
    },
    notices: source.notices ?? [],
  };
}

/** The line "Title: The ferry" of facts about the text is the headline of one that shows none, without the word before it. */
function titleFact(text: string, block: Block): Block {
  const label = /^title[ \t]*:[ \t]*(?=\S)/i.exec(text.slice(block.start, block.end))?.[0];
  if (label === undefined) return block;
  return { ...block, start: block.start + label.length, kind: 'title', furniture: false, reason: TITLE_REASON };
}

const aboveArticle = (at: number, opening: MailOpening | null): string =>
  opening && at >= opening.head && at < opening.end ? 'head of a mail passed on' : 'note above a mail passed on';

/** The paragraphs, cut where another part of the text begins inside one. */
function* parted(groups: Iterable<Line[]>, cuts: readonly number[]): Generator<Line[]> {
  for (let lines of groups) {
    for (const cut of cuts) {
      const before = lines.filter((l) => l.start < cut);
      if (before.length > 0 && before.length < lines.length) {
        yield before;
        lines = lines.slice(before.length);
      }
    }
    yield lines;
  }
}

/** Of a line that the wording alone tells, wherever it stands. */
function bylineAmong(text: string, blocks: readonly Block[]): string | null {
  const byline = blocks.find((b) => b.reason === 'byline');
  return byline ? bylineName(text.slice(byline.start, byline.end)) : null;
}

/** Where the line of a position starts. */
const lineStart = (text: string, position: number): number => text.lastIndexOf('\n', position - 1) + 1;

function canBeTitle(text: string, start: number, end: number): boolean {
  if (end - start > TITLE_CHARS) return false;
  const line = text.slice(start, end);
  // "Dear Per,"
  if (line.endsWith(',')) return false;
  return !/[.!?…。！？؟۔।]["”’»）」』)]*$/.test(line)
    ? furnitureReason(line) === null && !isSection(line) && captionKind(line) === null && bylineName(line) === null
    : isQuestion(line);
}

/** "Who pays for the port?" may be a headline when it is one short sentence. */
const isQuestion = (line: string): boolean => /^[^.!?]{8,110}\?$/.test(line) && !/^[“"']/.test(line);

/** Lines without their outer white space, in groups separated by blank lines. */
function* paragraphs(text: string): Generator<Line[]> {
  let lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end });
    else if (lines.length) {
      yield lines;
      lines = [];
    }
    at = stop + 1;
  }
  if (lines.length) yield lines;
}

const isBlank = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x200b ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x3000;
