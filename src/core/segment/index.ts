// Document → sentences.
import type { Document, Sentence } from '../types.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

export function segment(document: Document): Sentence[] {
  const out: Sentence[] = [];
  document.blocks.forEach((block, paragraph) => {
    const role = block.furniture ? 'furniture' : block.kind === 'title' ? 'title' : 'body';
    for (const s of SEGMENTER.segment(document.text.slice(block.start, block.end))) {
      const text = s.segment.trim();
      if (!text) continue;
      const start = block.start + s.index + s.segment.indexOf(text);
      out.push({ id: out.length, start, end: start + text.length, paragraph, role, text });
    }
  });
  return out;
}
