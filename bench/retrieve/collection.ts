// A collection of any size with realistic vocabulary: article number i is the same in every run and process.
//
// Sentences of the data at hand become templates. An article takes 6 to 60 of them (median 18, lognormal), mostly
// neighbours of one source text, and changes them as a whole: every name becomes one of a cast drawn from the names the lexicon
// knows, every number is drawn anew, and most content words become another word of the same part of speech and
// ending, the same one throughout, most of them near the article's topic (one of 400, by word vectors), all by Zipf's law.
// Sentence frames therefore recur some hundred times in a million articles: harder than life, where function words in a row
// are a better key than here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../src/core/lexicon/types.ts';
import { STOP_WORDS } from '../../src/core/text/stop-words.ts';
import { type Random, randomFrom } from '../../training/spin/random.ts';
import { sentencesOf } from '../../training/spin/sources.ts';

export interface MadeArticle {
  readonly name: string;
  readonly paragraphs: readonly (readonly string[])[];
}

export interface Collection {
  article(i: number): MadeArticle;
  /** An article made of sentence frames that no article of the collection has. */
  foreign(i: number): MadeArticle;
  /** Another report of what article i tells: its topic, mostly its names, some of its numbers, other sentences. */
  report(i: number): MadeArticle;
  /** Texts whose sentences are in no article. */
  readonly unseen: readonly string[];
}

type Part = string | { readonly kind: 'name' | 'number' | 'word'; readonly word: string; readonly group: string };
type Template = readonly Part[];

/** What an article is about. */
interface Told {
  readonly topic: ReadonlyMap<string, readonly string[]>;
  readonly names: string[];
  readonly numbers: string[];
}

const TOPICS = 400;
const CHANGED = 0.85;
/** Names and numbers of one report that are in another of the same event. */
const NAMES_AGAIN = 0.7;
const NUMBERS_AGAIN = 0.3;
/** Of so many abstracts the first two are for training, the others for reports. */
export const ABSTRACTS = 4;
/** Of the source texts, kept out of the collection for candidates that are unrelated to it. */
const KEPT_OUT = 0.15;

export function createCollection(data: string, lexicon: Lexicon): Collection {
  const { sources, unseen } = readSources(data);
  const templates = sources.map((sentences) => sentences.map((s) => templateOf(s, lexicon)));
  const words = vocabulary(lexicon);
  const names = wordsOf(lexicon, (id) => lexicon.isPersonName(id) || lexicon.isName(id)).map(capitalised);
  const topics = topicWords(lexicon, words);
  const out = randomFrom('kept out');
  const own: Template[][] = [];
  const keptOut: Template[][] = [];
  for (const t of templates) (out.chance(KEPT_OUT) ? keptOut : own).push(t);
  const made = (
    name: string,
    frames: readonly Template[][],
    told: Told | null = null,
  ): MadeArticle & { told: Told } => {
    const random = randomFrom(name);
    const topic = told?.topic ?? topics[random.below(TOPICS)]!;
    const cast = new Map<string, string>();
    const drawn: Told = { topic, names: [], numbers: [] };
    const wanted = Math.max(6, Math.min(60, Math.round(18 * Math.exp(0.5 * normal(random)))));
    const sentences: string[] = [];
    while (sentences.length < wanted) {
      const source = random.pick(frames);
      const from = random.below(source.length);
      for (const t of source.slice(from, from + 1 + random.below(5))) {
        if (sentences.length < wanted) sentences.push(filled(t, cast, drawn, told, words, names, random));
      }
    }
    const paragraphs: string[][] = [];
    for (let at = 0; at < sentences.length; ) {
      const size = 1 + random.below(4);
      paragraphs.push(sentences.slice(at, at + size));
      at += size;
    }
    return { name, paragraphs, told: drawn };
  };
  const article = (i: number) => made(`made/${i}`, own);
  return {
    unseen,
    article,
    foreign: (i) => made(`foreign/${i}`, keptOut),
    report: (i) => made(`report/${i}`, keptOut, article(i).told),
  };
}

export const articleText = (paragraphs: readonly (readonly string[])[]): string =>
  `${paragraphs.map((p) => p.join(' ')).join('\n\n')}\n`;

function readSources(data: string): { sources: string[][]; unseen: string[] } {
  const rows = (file: string): Record<string, string>[] =>
    existsSync(join(data, file))
      ? readFileSync(join(data, file), 'utf8')
          .trim()
          .split('\n')
          .map((l) => JSON.parse(l))
      : [];
  const seen = new Set<string>();
  const texts: string[] = [];
  const add = (text: string | undefined): void => {
    if (!text || seen.has(text)) return;
    seen.add(text);
    texts.push(text);
  };
  for (const file of ['mrpc-train.jsonl', 'stsb-train.jsonl', 'pan-train.jsonl', 'summedits-dev.jsonl'])
    for (const row of rows(file)) add(row.reference);
  const kept = rows('hppt-val.jsonl').filter((_, i) => i % ABSTRACTS > 1);
  const unseen = [...new Set(kept.map((r) => r.reference!))];
  const gum = rows('gum-dev.jsonl') as unknown as { paragraphs: string[][] }[];
  unseen.push(...gum.map((g) => g.paragraphs.map((p) => p.join(' ')).join('\n\n')));
  const sources: string[][] = [];
  // Single sentences (MRPC, STS) stand beside their neighbours in the file, which are of the same kind.
  let run: string[] = [];
  for (const text of texts) {
    const sentences = sentencesOf(text).filter((s) => s.length > 20 && s.length < 500);
    if (sentences.length > 2) sources.push(sentences);
    else run.push(...sentences);
    if (run.length >= 8) {
      sources.push(run);
      run = [];
    }
  }
  return { sources, unseen };
}

function templateOf(sentence: string, lexicon: Lexicon): Template {
  const parts: Part[] = [];
  let at = 0;
  for (const m of sentence.matchAll(/\d+|\p{L}+(?:['’]\p{L}+)*/gu)) {
    const word = m[0];
    const lower = word.toLowerCase();
    const id = lexicon.idOf(lower);
    const capital = lower !== word && m.index > 1;
    const part: Part | null = /^\d/.test(word)
      ? { kind: 'number', word, group: '' }
      : capital || (id >= 0 && lexicon.isName(id))
        ? { kind: 'name', word: lower, group: '' }
        : STOP_WORDS.has(lower) || id < 0 || lower.length < 4
          ? null
          : { kind: 'word', word: lower, group: groupOf(lower, lexicon) };
    if (!part) continue;
    parts.push(sentence.slice(at, m.index), part);
    at = m.index + word.length;
  }
  parts.push(sentence.slice(at));
  return parts;
}

function filled(
  template: Template,
  cast: Map<string, string>,
  drawn: Told,
  told: Told | null,
  words: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
  random: Random,
): string {
  let out = '';
  for (const part of template) {
    if (typeof part === 'string') {
      out += part;
      continue;
    }
    let to = cast.get(part.word);
    if (to === undefined) {
      if (part.kind === 'number') to = again(told?.numbers, NUMBERS_AGAIN, random) ?? drawnNumber(part.word, random);
      else if (part.kind === 'name') to = again(told?.names, NAMES_AGAIN, random) ?? zipf(names, random);
      else if (!random.chance(CHANGED)) to = part.word;
      else {
        const near = drawn.topic.get(part.group);
        to = near?.length && random.chance(0.6) ? random.pick(near) : zipf(words.get(part.group)!, random);
      }
      if (part.kind === 'number') drawn.numbers.push(to);
      if (part.kind === 'name') drawn.names.push(to);
      if (part.kind !== 'number' || random.chance(0.5)) cast.set(part.word, to);
    }
    out += out === '' ? capitalised(to) : to;
  }
  return out;
}

const again = (list: readonly string[] | undefined, share: number, random: Random): string | undefined =>
  list?.length && random.chance(share) ? random.pick(list) : undefined;

function drawnNumber(word: string, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(word)) return String(1950 + random.below(77));
  return word.replace(/\d/g, (d, i: number) =>
    String(i === 0 ? 1 + random.below(9) : d === '0' ? 0 : random.below(10)),
  );
}

const capitalised = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1);

/** Words in order of frequency, drawn as often as Zipf's law has it (inverse of the harmonic sum). */
function zipf(list: readonly string[], random: Random): string {
  return list[Math.min(list.length - 1, Math.floor((list.length + 1) ** random.next()) - 1)] ?? list[0]!;
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Part of speech and ending. */
function groupOf(word: string, lexicon: Lexicon): string {
  const id = lexicon.idOf(word);
  const tags = ['NOUN', 'VERB', 'ADJ', 'ADV'] as const;
  let best: (typeof tags)[number] = 'NOUN';
  for (const tag of tags) if (lexicon.tagShare(id, tag) > lexicon.tagShare(id, best)) best = tag;
  return `${best}${/(?:ing|ed|s|ly)$/.exec(word)?.[0] ?? ''}`;
}

function wordsOf(lexicon: Lexicon, wanted: (id: number) => boolean): string[] {
  const out: string[] = [];
  for (let id = 0; id < Math.min(lexicon.size, 60_000); id++) {
    const word = lexicon.wordOf(id);
    if (/^[a-z]{3,}$/.test(word) && wanted(id)) out.push(word);
  }
  return out;
}

function vocabulary(lexicon: Lexicon): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of wordsOf(lexicon, (id) => !lexicon.isName(id))) {
    if (STOP_WORDS.has(word) || word.length < 4) continue;
    const group = groupOf(word, lexicon);
    const list = groups.get(group);
    if (list) list.push(word);
    else groups.set(group, [word]);
  }
  return groups;
}

/** For each topic and group the words nearest to a centre word among some drawn by frequency. */
function topicWords(lexicon: Lexicon, words: ReadonlyMap<string, readonly string[]>): Map<string, string[]>[] {
  const random = randomFrom('topics');
  const nouns = words.get('NOUN')!.slice(0, 3000);
  return Array.from({ length: TOPICS }, () => {
    const centre = lexicon.idOf(random.pick(nouns));
    const near = new Map<string, string[]>();
    for (const [group, list] of words) {
      const drawn = [...new Set(Array.from({ length: 240 }, () => zipf(list, random)))];
      const scored = drawn.map((w) => ({ w, s: lexicon.cosine(centre, lexicon.idOf(w)) })).sort((a, b) => b.s - a.s);
      near.set(
        group,
        scored.slice(0, 25).map((x) => x.w),
      );
    }
    return near;
  });
}
