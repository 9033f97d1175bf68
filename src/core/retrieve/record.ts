// A document as the text that a store keeps, and back: what comparison needs, without offsets into a source that is not kept.
import type { Block, BlockKind, Document, Metadata } from '../types.ts';

const KINDS: readonly BlockKind[] = ['title', 'heading', 'paragraph', 'item', 'quote', 'caption', 'code', 'cell'];

/** Start and end of a sentence. */
type SentenceRange = { readonly start: number; readonly end: number };

interface Body {
  readonly title: string | null;
  readonly text: string;
  /** For each block: gap to the block before, length, kind, with 16 added for furniture. */
  readonly blocks: readonly number[];
  /** For each sentence of the article: gap to the sentence before, length. */
  readonly sentences: readonly number[];
  readonly metadata: Partial<Metadata>;
}

export interface KeptText {
  readonly document: Document;
  /** Sentences of the article, furniture left out. */
  readonly sentences: readonly SentenceRange[];
}

export function writeBody(document: Document, sentences: readonly SentenceRange[]): string {
  let at = 0;
  const gap = (start: number, end: number): [number, number] => {
    const before = at;
    at = end;
    return [start - before, end - start];
  };
  const blocks = document.blocks.flatMap((b) => [
    ...gap(b.start, b.end),
    KINDS.indexOf(b.kind) + (b.furniture ? 16 : 0),
  ]);
  at = 0;
  const body: Body = {
    title: document.title,
    text: document.text,
    blocks,
    sentences: sentences.flatMap((s) => gap(s.start, s.end)),
    metadata: Object.fromEntries(Object.entries(document.metadata).filter(([, v]) => v !== null)),
  };
  return JSON.stringify(body);
}

export function readBody(name: string, body: string): KeptText {
  const { title, text, blocks, sentences, metadata } = JSON.parse(body) as Body;
  const made: Block[] = [];
  let at = 0;
  for (let i = 0; i < blocks.length; i += 3) {
    const start = at + blocks[i]!;
    at = start + blocks[i + 1]!;
    const code = blocks[i + 2]!;
    const furniture = code >= 16;
    made.push({
      start,
      end: at,
      kind: KINDS[code & 15]!,
      furniture,
      reason: furniture ? 'furniture when indexed' : 'article text when indexed',
    });
  }
  const ranges: SentenceRange[] = [];
  at = 0;
  for (let i = 0; i < sentences.length; i += 2) {
    const start = at + sentences[i]!;
    at = start + sentences[i + 1]!;
    ranges.push({ start, end: at });
  }
  return {
    document: {
      name,
      format: 'text',
      title,
      text,
      blocks: made,
      offsets: [],
      metadata: { byline: null, published: null, canonical: null, site: null, language: null, ...metadata },
      notices: [],
    },
    sentences: ranges,
  };
}
