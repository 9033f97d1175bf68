// Texts that the makers start from: the labelled families of the corpus, and paired originals and rewrites from a data folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPlain } from '../../src/core/extract/index.ts';
import { segment } from '../../src/core/segment/index.ts';
import type { VerdictLabel } from '../../src/core/types.ts';
import type { Article, MadeLabel } from './documents.ts';

export interface LabelledSentence {
  readonly text: string;
  readonly p: number;
  readonly label: MadeLabel;
  /** Indexes of reference sentences. */
  readonly ref: readonly number[];
}

export interface Family {
  readonly article: Article;
  /** Reference sentences with their paragraph numbers. */
  readonly reference: readonly { readonly text: string; readonly p: number }[];
  readonly variants: ReadonlyMap<
    string,
    { readonly verdict: VerdictLabel; readonly title: string; readonly sentences: readonly LabelledSentence[] }
  >;
}

interface FamilyJson {
  id: string;
  genre: string;
  reference: { title: string; sentences: { id: string; p: number; text: string }[] };
  variants: Record<
    string,
    {
      verdict: string;
      title: string;
      sentences: { id: string; p: number; text: string; ref: string[]; label: MadeLabel }[];
    }
  >;
}

/** Every family of the folders, in name order; a family found twice is taken once. */
export function readFamilies(folders: readonly string[]): Family[] {
  const seen = new Map<string, Family>();
  for (const folder of folders.filter(existsSync))
    for (const file of readdirSync(folder)
      .filter((f) => f.endsWith('.json'))
      .sort()) {
      const json = JSON.parse(readFileSync(join(folder, file), 'utf8')) as FamilyJson;
      if (!json.reference || !json.variants || seen.has(json.id)) continue;
      seen.set(json.id, family(json));
    }
  return [...seen.values()];
}

function family(json: FamilyJson): Family {
  const index = new Map(json.reference.sentences.map((s, i) => [s.id, i]));
  return {
    article: {
      id: json.id,
      group: json.id,
      genre: json.genre,
      title: json.reference.title,
      paragraphs: paragraphsOf(json.reference.sentences),
    },
    reference: json.reference.sentences,
    variants: new Map(
      Object.entries(json.variants).map(([name, v]) => [
        name,
        {
          verdict: (v.verdict === 'rewrite' ? 'rewritten' : v.verdict) as VerdictLabel,
          title: v.title,
          sentences: v.sentences.map((s) => ({
            text: s.text,
            p: s.p,
            label: s.label,
            ref: s.ref.map((r) => index.get(r)).filter((i) => i !== undefined),
          })),
        },
      ]),
    ),
  };
}

export function paragraphsOf(sentences: readonly { readonly text: string; readonly p: number }[]): string[][] {
  const out: string[][] = [];
  let p: number | null = null;
  for (const s of sentences) {
    if (s.p !== p) out.push([]);
    p = s.p;
    out.at(-1)!.push(s.text);
  }
  return out;
}

/** An original of several short texts with a language model's rewrites of it at several strengths, paragraph by paragraph. */
export interface RewrittenArticle {
  readonly article: Article;
  readonly levels: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** How many short texts make one article, in turn: lengths from 120 to 750 words. */
const CHUNKS = [1, 3, 6, 2, 4];

/** `apt-gpt`: originals of a domain joined to articles of several lengths; empty when the file is absent. */
export function readRewrites(path: string): RewrittenArticle[] {
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as { reference: string; candidate: string; level: string; domain: string });
  const byDomain = new Map<string, Map<string, Map<string, string>>>();
  for (const r of rows) {
    const domain = byDomain.get(r.domain) ?? new Map<string, Map<string, string>>();
    byDomain.set(r.domain, domain);
    const levels = domain.get(r.reference) ?? new Map<string, string>();
    domain.set(r.reference, levels);
    levels.set(r.level, r.candidate);
  }
  const out: RewrittenArticle[] = [];
  for (const [domain, texts] of byDomain) {
    const all = [...texts];
    for (let at = 0, k = 0; at < all.length; k++) {
      const chunk = all.slice(at, at + CHUNKS[k % CHUNKS.length]!);
      at += chunk.length;
      const names = [...chunk[0]![1].keys()].filter((level) => chunk.every(([, l]) => l.has(level)));
      const id = `${domain}-${k}`;
      out.push({
        article: { id, group: id, genre: domain, title: '', paragraphs: chunk.map(([text]) => sentencesOf(text)) },
        levels: new Map(names.map((level) => [level, chunk.map(([, l]) => sentencesOf(l.get(level)!))])),
      });
    }
  }
  return out;
}

export interface TextPair {
  readonly reference: string;
  readonly candidate: string;
  /** Does the candidate say the same, where the data tell? */
  readonly paraphrase?: boolean | number;
}

/** Pairs of an original and a rewrite, such as `hppt-val`; for measuring. */
export function readPairs(path: string): TextPair[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
}

/** Words that a passage must have to be judged at all. */
const PASSAGE_WORDS = 60;
const PASSAGES = 200;

/** `pan-train`: the long passages reworded by people, and as many that merely resemble each other. */
export function readPassages(path: string): TextPair[] {
  const long = readPairs(path).filter((p) => p.candidate.split(/\s+/).length >= PASSAGE_WORDS);
  return [true, false].flatMap((wanted) => long.filter((p) => !!p.paraphrase === wanted).slice(0, PASSAGES));
}

/** A text in two versions by people, sentence by sentence. */
export interface Retold {
  readonly id: string;
  readonly group: string;
  readonly reference: readonly string[];
  readonly candidate: readonly string[];
}

/** Every how many-th chapter is taken, and how many of its verses, in turn: as many words as articles have. */
const EVERY_CHAPTER = 6;
const VERSES = [8, 14, 22, 30];

/** `bible-asv-bbe`: two translations, the second in plain words: what people make who retell in order; empty when the file is absent. */
export function readVerses(path: string): Retold[] {
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as { id: string; reference: string[]; candidate: string[] });
  return rows
    .filter((_, i) => i % EVERY_CHAPTER === 0)
    .map(({ id, reference, candidate }, i) => {
      const verses = VERSES[i % VERSES.length]!;
      const group = `verses-${id.replace(/\d+$/, '')}`;
      return { id, group, reference: reference.slice(0, verses), candidate: candidate.slice(0, verses) };
    });
}

export function sentencesOf(text: string): string[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  return segment(extractPlain({ name: 'text', raw: plain })).map((s) => s.text);
}
