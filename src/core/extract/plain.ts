// Plain text: blank lines separate paragraphs; hard-wrapped lines are joined, lists are not. The text is the source itself, so there
// are no offset runs. The first short line without a full stop is the title.
import type { Block, Document, SourceText } from '../types.ts';
import { type Line, lineGroups } from './lines.ts';

/** Longest line that may be a title; headlines run to about 120 characters. */
const TITLE_CHARS = 200;

export function extractPlain(source: SourceText): Document {
  const text = source.raw;
  const blocks: Block[] = [];
  let title: string | null = null;
  for (const lines of paragraphs(text)) {
    for (const group of lineGroups(text, lines)) {
      const start = group[0]!.start;
      const end = group[group.length - 1]!.end;
      const isTitle =
        blocks.length === 0 && end - start <= TITLE_CHARS && !/[.!?…]["”’)]*$/.test(text.slice(start, end));
      if (isTitle) title = text.slice(start, end).replace(/\s+/g, ' ');
      blocks.push({ start, end, kind: isTitle ? 'title' : 'paragraph', furniture: false, reason: 'text' });
    }
  }
  return {
    name: source.name,
    format: 'text',
    title,
    text,
    blocks,
    offsets: [],
    metadata: { byline: null, published: null, canonical: null, site: null, language: null },
    notices: source.notices ?? [],
  };
}

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
