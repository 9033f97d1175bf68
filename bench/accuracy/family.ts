// Labelled families (see corpus/README.md) as texts, and what a report is measured against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DriftMark {
  readonly kind: string;
  /** Exact substring of the candidate sentence. */
  readonly text: string;
  /** Exact substring of the reference sentences; empty where nothing corresponds. */
  readonly ref: string;
  readonly severity: 'major' | 'minor';
}

export interface LabelledSentence {
  readonly id: string;
  /** Paragraph number. */
  readonly p: number;
  readonly text: string;
  readonly ref: readonly string[];
  readonly label: string;
  readonly drift: readonly DriftMark[];
}

export interface Variant {
  readonly verdict: string;
  readonly title: string;
  readonly sentences: readonly LabelledSentence[];
}

export interface Family {
  readonly id: string;
  readonly genre: string;
  readonly reference: {
    readonly title: string;
    readonly sentences: readonly { id: string; p: number; text: string }[];
  };
  readonly variants: Readonly<Record<string, Variant>>;
}

/** All families of a folder, by file name. */
export function readFamilies(folder: string): Family[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')) as Family);
}

/** The article as a plain text file: title, blank line, paragraphs. */
export function articleText(doc: {
  readonly title: string;
  readonly sentences: readonly { p: number; text: string }[];
}): string {
  const paragraphs: string[][] = [];
  let last: number | null = null;
  for (const s of doc.sentences) {
    if (s.p !== last) paragraphs.push([]);
    last = s.p;
    paragraphs.at(-1)!.push(s.text);
  }
  return `${doc.title}\n\n${paragraphs.map((p) => p.join(' ')).join('\n\n')}\n`;
}
