// The pair of texts that the speed benches time, and longer ones grown from it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from './seeded-random.ts';

export interface TextPair {
  readonly name: string;
  readonly candidate: string;
  readonly reference: string;
}

/** The real case where it is at hand, else a pair of the corpus. */
export function benchPair(cases: string): TextPair {
  const folder = join(cases, 'taliban');
  if (existsSync(join(folder, 'scraped.txt')))
    return {
      name: 'real case',
      candidate: readFileSync(join(folder, 'scraped.txt'), 'utf8'),
      reference: readFileSync(join(folder, 'reference.txt'), 'utf8'),
    };
  const family = JSON.parse(readFileSync('corpus/families/harbour-crane.json', 'utf8')) as {
    reference: Labelled;
    variants: Record<string, Labelled>;
  };
  return {
    name: 'corpus pair',
    candidate: textOf(family.variants['spun-synonym']!),
    reference: textOf(family.reference),
  };
}

interface Labelled {
  readonly title: string;
  readonly sentences: readonly { readonly p: number; readonly text: string }[];
}

function textOf(doc: Labelled): string {
  const paragraphs = new Map<number, string[]>();
  for (const s of doc.sentences) paragraphs.set(s.p, [...(paragraphs.get(s.p) ?? []), s.text]);
  return [doc.title, ...[...paragraphs.values()].map((p) => p.join(' '))].join('\n\n');
}

/**
 * The pair and `times` − 1 variations of it: a fifth of the longer words and every number are replaced, the same way on both
 * sides, so that the repeats are different sentences and the two sides still belong together.
 */
export function repeatsOf({ name, candidate, reference }: TextPair, times: number): TextPair[] {
  return Array.from({ length: times }, (_, k) => ({
    name: `${name}, repeat ${k}`,
    candidate: k === 0 ? candidate : varied(candidate, k),
    reference: k === 0 ? reference : varied(reference, k),
  }));
}

/** The repeats one after the other, as one pair of texts. */
export function grownPair(pair: TextPair, times: number): TextPair {
  const repeats = repeatsOf(pair, times);
  const grown = (side: 'candidate' | 'reference') => repeats.map((x) => x[side]).join('\n\n');
  return { name: `${pair.name} ×${times}`, candidate: grown('candidate'), reference: grown('reference') };
}

const SYLLABLES = 'ba den fir gol hu jat ker lom mi nor pe qua rus sol ti von wes yar zel cro'.split(' ');

function varied(text: string, repeat: number): string {
  return text.replace(/[A-Za-z]{5,}|[0-9]+/g, (word) => {
    if (/^[0-9]/.test(word)) return String(Math.floor(pick(word, repeat) * 10 ** Math.min(6, word.length)));
    if (pick(word.toLowerCase(), repeat) > 0.2) return word;
    const random = seededRandom(hash(word.toLowerCase()) ^ Math.imul(repeat, 0x9e3779b1));
    const made = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
    return /^[A-Z]/.test(word) ? made[0]!.toUpperCase() + made.slice(1) : made;
  });
}

function pick(word: string, repeat: number): number {
  return seededRandom(hash(word) + Math.imul(repeat, 7919))();
}

function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}
