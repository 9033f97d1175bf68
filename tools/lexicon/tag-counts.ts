// Parts of speech counted over tagged text. The tagger of wink-nlp is good but its model takes 116 ms to load, half of what
// the whole command line may take; so it teaches at build time: it tags the examples and definitions of WordNet and the
// articles of corpus/families, and only the counts go into the lexicon.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { POSSESSIVES } from '../../src/core/lexicon/tag-codes.ts';
import type { Tag } from '../../src/core/types.ts';
import type { WordNet } from './wordnet.ts';

export interface TaggedText {
  /** As written. */
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

export interface TagCounts {
  /** Lower-case word → tag → count. */
  readonly words: ReadonlyMap<string, ReadonlyMap<Tag, number>>;
  /** Tag sequences of whole sentences, for transitions. */
  readonly sequences: readonly (readonly Tag[])[];
}

const UNIVERSAL: Record<string, Tag> = { CCONJ: 'CONJ', SCONJ: 'CONJ', SPACE: 'X' };

export function makeTagger(): (text: string) => TaggedText {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const pos = tokens.out(its.pos) as string[];
    return { words: tokens.out(its.value) as string[], tags: pos.map((p) => UNIVERSAL[p] ?? (p as Tag)) };
  };
}

const isPossessive = (word: string, next: Tag | undefined) =>
  POSSESSIVES.has(word.toLowerCase()) &&
  (next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM' || next === 'ADV');

export function countTags(wordnet: WordNet, families: string): TagCounts {
  const tag = makeTagger();
  const words = new Map<string, Map<Tag, number>>();
  const sequences: (readonly Tag[])[] = [];
  const learn = (text: string, sentence: boolean) => {
    const t = tag(text);
    const tags = t.tags.map((x, i) => (isPossessive(t.words[i]!, t.tags[i + 1]) ? 'DET' : x));
    t.words.forEach((w, i) => {
      const key = w.toLowerCase().replaceAll('’', "'");
      const row = words.get(key) ?? new Map<Tag, number>();
      row.set(tags[i]!, (row.get(tags[i]!) ?? 0) + 1);
      words.set(key, row);
    });
    if (sentence) sequences.push(tags);
  };
  for (const s of wordnet.synsets.values()) {
    const examples = [...s.gloss.matchAll(/"([^"]+)"/g)].map((m) => m[1]!);
    for (const e of examples) learn(e, e.split(' ').length > 3);
    const definition = s.gloss.replace(/; "[\s\S]*$/, '');
    learn(definition, false);
  }
  for (const text of articleSentences(families)) learn(text, true);
  return { words, sequences };
}

/** Sentences of labelled articles; those in corpus/held-out stay out and measure. */
export function articleSentences(folder: string): string[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .flatMap((f) => {
      const family = JSON.parse(readFileSync(join(folder, f), 'utf8')) as Family;
      return [family.reference, ...Object.values(family.variants)].flatMap((v) => v.sentences.map((s) => s.text));
    });
}

interface Family {
  readonly reference: { readonly sentences: readonly { readonly text: string }[] };
  readonly variants: Record<string, { readonly sentences: readonly { readonly text: string }[] }>;
}
