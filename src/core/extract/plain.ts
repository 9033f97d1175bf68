// Plain text: blank lines separate paragraphs; hard-wrapped lines are joined, lists are not. The text is the source itself, so there
// are no offset runs, unless quotation marks of mail were taken out or words made whole that were cut at the ends of lines. The first short line without a full stop is the title.
import type { Block, Document, SourceText } from '../types.ts';
import { lineStartsOf } from './finish.ts';
import { factLines } from './front-matter.ts';
import { captionKind, furnitureReason, isSection } from './furniture.ts';
import { withWordsWhole } from './hyphens.ts';
import { type Line, lineGroups } from './lines.ts';
import { isReplyHeader, signatureStart, withoutQuoteMarks } from './mail-style.ts';
import { bylineName, markFurniture } from './sections.ts';
import { rowsAmong } from './table-lines.ts';

/** Longest line that may be a title; headlines run to about 120 characters. */
const TITLE_CHARS = 200;
/** Site lines that may stand above the title. */
const LINES_ABOVE_TITLE = 4;

const REASONS = {
  title: 'first line, no full stop',
  quote: 'quoted lines of a mail',
  cell: 'row of a table',
  paragraph: 'running text',
} as const;

export function extractPlain(source: SourceText): Document {
  const unquoted = withoutQuoteMarks(source.raw);
  const whole = unquoted ? null : withWordsWhole(source.raw);
  const text = unquoted?.text ?? whole?.text ?? source.raw;
  const facts = unquoted ? null : factLines(text);
  const signature = signatureStart(text);
  const stated: Block[] = [];
  const laid: Block[] = [];
  let title = facts?.fields.get('title') ?? null;
  let titleShown = false;
  let prose = false;
  for (const lines of paragraphs(text)) {
    const rows = rowsAmong(text, lines);
    for (const group of lineGroups(text, lines, rows)) {
      const isRow = rows.has(group[0]!);
      const start = group[0]!.start;
      const end = group[group.length - 1]!.end;
      const quoted = unquoted?.quoted.has(lineStart(text, start)) ?? false;
      if (facts && start < facts.end) {
        stated.push({ start, end, kind: 'paragraph', furniture: true, reason: 'fact about the text' });
        continue;
      }
      const isTitle: boolean =
        !titleShown &&
        (title === null || text.slice(start, end) === title) &&
        !prose &&
        !quoted &&
        !isRow &&
        laid.length <= LINES_ABOVE_TITLE &&
        canBeTitle(text, start, end);
      titleShown ||= isTitle;
      if (isTitle) title = text.slice(start, end).replace(/\s+/g, ' ');
      else if (
        end - start > TITLE_CHARS ||
        /[.!?…。！？؟۔।]["”’»）」』)]*$/.test(text.slice(Math.max(start, end - 8), end))
      )
        prose = true;
      const kind = isTitle ? 'title' : quoted ? 'quote' : isRow ? 'cell' : 'paragraph';
      laid.push({
        start,
        end,
        kind,
        furniture: false,
        reason: REASONS[kind],
      });
    }
  }
  const blocks = [...stated, ...markFurniture(text, laid)].map((b, i, all) => {
    if (b.furniture) return b;
    if (b.start >= signature) return { ...b, furniture: true, reason: 'signature of a mail' };
    const opensQuote = all[i + 1]?.kind === 'quote' && isReplyHeader(text.slice(b.start, b.end));
    return opensQuote ? { ...b, furniture: true, reason: 'names who is quoted in a mail' } : b;
  });
  const byline = blocks.find((b) => b.reason === 'byline');
  return {
    name: source.name,
    format: 'text',
    title,
    text,
    blocks,
    offsets: unquoted?.offsets ?? whole?.offsets ?? [],
    ...(unquoted || whole ? { lineStarts: lineStartsOf(source.raw) } : {}),
    metadata: {
      byline: byline ? bylineName(text.slice(byline.start, byline.end)) : (facts?.fields.get('author') ?? null),
      published: facts?.fields.get('published') ?? facts?.fields.get('date') ?? null,
      canonical: facts?.fields.get('url') ?? null,
      site: facts?.fields.get('site') ?? null,
      language: facts?.fields.get('language') ?? null,
    },
    notices: source.notices ?? [],
  };
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
