// Labelled families as annotated documents: each labelled sentence is one sentence, so that what is measured is the
// alignment and not the sentence splitting.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../src/core/annotate/index.ts';
import type { Lexicon } from '../../src/core/lexicon/types.ts';
import type { AnnotatedDocument, Block, Sentence } from '../../src/core/types.ts';

interface LabelledSentence {
  readonly id: string;
  readonly p: number;
  readonly text: string;
  readonly ref?: readonly string[];
  readonly label?: string;
}

interface LabelledText {
  readonly title: string;
  readonly sentences: readonly LabelledSentence[];
}

export interface Family {
  readonly id: string;
  /** A report that hardly shares a word with the reference sentences it draws on. */
  readonly told?: 'freely';
  readonly reference: LabelledText;
  readonly variants: Readonly<Record<string, LabelledText & { readonly verdict: string }>>;
}

export function readFamilies(...folders: readonly string[]): Family[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((f) => f.endsWith('.json'))
      .sort()
      .map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')) as Family),
  );
}

/** Body sentences as given, one block a paragraph; sentence id = index. */
export function documentOf(
  sentences: readonly { readonly text: string; readonly p: number }[],
  lexicon: Lexicon,
): AnnotatedDocument {
  let text = '';
  const blocks: Block[] = [];
  const list: Sentence[] = [];
  let p: number | null = null;
  for (const s of sentences) {
    if (p !== null) text += s.p === p ? ' ' : '\n\n';
    const start = text.length;
    text += s.text;
    if (s.p !== p) blocks.push({ start, end: text.length, kind: 'paragraph', furniture: false, reason: 'given' });
    else blocks[blocks.length - 1] = { ...blocks[blocks.length - 1]!, end: text.length };
    p = s.p;
    list.push({ id: list.length, start, end: text.length, paragraph: blocks.length - 1, role: 'body', text: s.text });
  }
  const document = {
    name: 'given',
    format: 'text' as const,
    title: null,
    text,
    blocks,
    offsets: [],
    metadata: { byline: null, published: null, canonical: null, site: null, language: null },
    notices: [],
  };
  return annotate(document, list, lexicon);
}

/** Gold links as "candidate index|reference index". */
export function goldLinks(reference: LabelledText, variant: LabelledText): Set<string> {
  const place = new Map(reference.sentences.map((s, j) => [s.id, j]));
  return new Set(variant.sentences.flatMap((s, i) => (s.ref ?? []).map((r) => `${i}|${place.get(r)}`)));
}
