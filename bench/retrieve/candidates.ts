// Candidates made from articles of a collection, with the names of their sources; each way of making one is a row of the table.

import { copyEdited } from '../../training/spin/copy-editor.ts';
import { type Random, randomFrom } from '../../training/spin/random.ts';
import { roundTripSentence } from '../../training/spin/round-trip.ts';
import { spunSentence } from '../../training/spin/spinner.ts';
import type { Thesaurus } from '../../training/spin/thesaurus.ts';
import { articleText, type Collection, type MadeArticle } from './collection.ts';

export interface MadeCandidate {
  readonly kind: string;
  readonly text: string;
  /** Names of the true sources; empty: unrelated to all. */
  readonly sources: readonly string[];
}

const EDIT = { rate: 0.5, depth: 2, spelling: true, typography: true, restructure: true, drift: false };
const spin = (rate: number) => ({ rate, maxSense: 3, quotes: true, awkward: 0.1 });

type Maker = (article: MadeArticle, random: Random, thesaurus: Thesaurus) => string;

const spun =
  (rate: number): Maker =>
  (a, r, t) =>
    articleText(a.paragraphs.map((p) => p.map((s) => spunSentence(s, t, r, spin(rate)))));
/** An excerpt of the article between two paragraphs of the hosts. */
export function amongForeign(article: MadeArticle, hosts: readonly MadeArticle[], r: Random): string {
  const host = hosts.flatMap((h) => h.paragraphs);
  const at = r.below(host.length + 1);
  return articleText([...host.slice(0, at), excerpt(article, r), ...host.slice(at)]);
}
const excerpt = (a: MadeArticle, r: Random): string[] => {
  const all = a.paragraphs.flat();
  const size = Math.min(all.length, 3 + r.below(4));
  const from = r.below(all.length - size + 1);
  return all.slice(from, from + size);
};

/** Rates of the words that have a substitute; about 20, 40 and 60 % of content words change. */
export const MAKERS: Readonly<Record<string, Maker>> = {
  verbatim: (a) => articleText(a.paragraphs),
  edited: (a, r) => articleText(copyEdited(a.paragraphs, r, EDIT).map((p) => p.map((s) => s.text))),
  'spun 20 %': spun(0.28),
  'spun 40 %': spun(0.6),
  'spun 60 %': spun(0.95),
  'round trip': (a, r, t) => articleText(a.paragraphs.map((p) => p.map((s) => roundTripSentence(s, t, r, 0.6)))),
  excerpt: (a, r) => articleText([excerpt(a, r)]),
  'excerpt, spun 40 %': (a, r, t) => articleText([excerpt(a, r).map((s) => spunSentence(s, t, r, spin(0.6)))]),
};

/** `count` candidates of each kind, from articles spread over the collection of `size`. */
export function* madeCandidates(
  collection: Collection,
  size: number,
  count: number,
  thesaurus: Thesaurus,
): Generator<MadeCandidate> {
  const pick = (i: number): MadeArticle => collection.article(Math.floor(((i + 0.5) * size) / count));
  for (const [kind, make] of Object.entries(MAKERS))
    for (let i = 0; i < count; i++) {
      const article = pick(i);
      yield { kind, text: make(article, randomFrom(`${kind} ${i}`), thesaurus), sources: [article.name] };
    }
  for (let i = 0; i < count; i++) {
    const article = pick(i);
    const text = amongForeign(article, [collection.foreign(1_000_000 + i)], randomFrom(`among ${i}`));
    yield { kind: 'excerpt among foreign text', text, sources: [article.name] };
  }
  for (let i = 0; i < count; i++) {
    const parts = [0, 1, 2].map((k) => collection.article((Math.floor(((i + 0.5) * size) / count) + k * 7919) % size));
    const r = randomFrom(`mash ${i}`);
    const taken = parts.map((a) => {
      const all = a.paragraphs.flat();
      return all.slice(0, 6 + r.below(5));
    });
    yield { kind: 'mash-up of three', text: articleText(taken), sources: parts.map((a) => a.name) };
  }
  // Never in the collection: of its sentence frames with other words, of other frames, and real texts.
  for (let i = 0; i < count; i++)
    yield { kind: 'unrelated, same frames', text: articleText(collection.article(-1 - i).paragraphs), sources: [] };
  for (let i = 0; i < 3 * count; i++)
    yield { kind: 'unrelated', text: articleText(collection.foreign(i).paragraphs), sources: [] };
  for (let i = 0; i < count; i++)
    yield {
      kind: 'unrelated, another report of the event',
      text: articleText(collection.report(Math.floor(((i + 0.5) * size) / count)).paragraphs),
      sources: [],
    };
  for (const text of collection.unseen) yield { kind: 'unrelated, real texts', text, sources: [] };
}
