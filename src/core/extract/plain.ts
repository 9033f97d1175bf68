// Plain text: paragraphs are separated by blank lines; a short first line without a full stop is the title.
import type { Block, Document, SourceText } from '../types.ts';

export function extractPlain(source: SourceText): Document {
  const text = source.raw;
  const blocks: Block[] = [];
  for (const m of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const start = m.index;
    const isTitle = blocks.length === 0 && !/[.!?]["”’)]?\s*$/.test(m[0]);
    blocks.push({
      start,
      end: start + m[0].length,
      kind: isTitle ? 'title' : 'paragraph',
      furniture: false,
      reason: 'text',
    });
  }
  const title = blocks[0]?.kind === 'title' ? text.slice(blocks[0].start, blocks[0].end) : null;
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
