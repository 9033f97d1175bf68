// The families of the corpus as a small collection: copies of every kind find their source, everything else finds none.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createMemoryStore, type DocumentStore, extractPlain, type Retriever } from '../../../src/core/index.ts';
import { createRetriever } from '../../../src/core/retriever.ts';
import { lexicon } from '../annotate/lexicon-for-tests.ts';

interface Labelled {
  readonly title: string;
  readonly sentences: readonly { readonly p: number; readonly text: string }[];
}
interface Family {
  readonly id: string;
  readonly reference: Labelled;
  readonly variants: Readonly<Record<string, Labelled>>;
}

const families = ['families', 'held-out'].flatMap((folder) =>
  readdirSync(`corpus/${folder}`)
    .filter((f) => f.endsWith('.json'))
    .map((f) => JSON.parse(readFileSync(`corpus/${folder}/${f}`, 'utf8')) as Family),
);
const textOf = ({ title, sentences }: Labelled) => `${title}\n\n${sentences.map((s) => s.text).join(' ')}\n`;
const documentOf = (raw: string, name = 'candidate') => extractPlain({ name, raw });

let retriever: Retriever;
let store: DocumentStore;
/** Without the first family: the one that is not kept. */
const [absent, ...kept] = families as [Family, ...Family[]];
beforeAll(async () => {
  retriever = createRetriever(lexicon);
  store = createMemoryStore();
  await store.append(kept.map((f) => retriever.index(documentOf(textOf(f.reference), f.id))));
});
const search = async (text: string) => (await retriever.search(documentOf(text), store)).sources;

describe.each(['verbatim', 'edited', 'spun-synonym', 'spun-roundtrip', 'spun-llm', 'rewrite', 'drifted'])(
  '%s',
  (variant) => {
    test('copies find their source and no other', async () => {
      for (const f of kept.filter((x) => x.variants[variant])) {
        const sources = await search(textOf(f.variants[variant]!));
        expect([f.id, ...sources.map((s) => s.name)]).toEqual([f.id, f.id]);
        expect(sources[0]!.confidence).toBeGreaterThan(0.3);
        expect(sources[0]!.share).toBeGreaterThan(0.4);
      }
    });
  },
);

test('what was copied from an article that is not kept finds nothing', async () => {
  for (const variant of Object.values(absent.variants)) expect(await search(textOf(variant))).toEqual([]);
});

test('a mixture finds each source with its part', async () => {
  const parts = kept.slice(3, 6).map((f) => f.reference.sentences.slice(2, 12).map((s) => s.text));
  const sources = await search(parts.map((p) => p.join(' ')).join('\n\n'));
  expect(sources.map((s) => s.name).sort()).toEqual(
    kept
      .slice(3, 6)
      .map((f) => f.id)
      .sort(),
  );
  for (const s of sources) {
    const from = 10 * kept.slice(3, 6).findIndex((f) => f.id === s.name);
    expect(s.sentences.filter((n) => n >= from && n < from + 10).length / s.sentences.length).toBeGreaterThan(0.9);
  }
});

test('another copy of a source, to which no sentence falls, is no second source', async () => {
  const both = createMemoryStore();
  const twice = kept.slice(0, 8);
  for (const title of ['As filed', 'As printed'])
    await both.append(
      twice.map((f) => retriever.index(documentOf(textOf({ ...f.reference, title }), `${title}: ${f.id}`))),
    );
  let found = 0;
  for (const f of twice) {
    const { sources } = await retriever.search(documentOf(textOf(f.variants['spun-synonym']!)), both);
    found += sources.length;
    expect(sources.filter((s) => s.sentences.length === 0)).toEqual([]);
  }
  expect(found).toBeGreaterThanOrEqual(twice.length);
});

test('four sentences are enough', async () => {
  for (const f of kept) {
    const sources = await search(
      f.reference.sentences
        .slice(5, 9)
        .map((s) => s.text)
        .join(' '),
    );
    expect(sources[0]?.name).toBe(f.id);
  }
});

test('the same text under two names is told once, with the other name', async () => {
  const twins = createMemoryStore();
  const text = textOf(kept[0]!.reference);
  await twins.append(['b', 'a'].map((name) => retriever.index(documentOf(text, name))));
  const { sources } = await retriever.search(documentOf(text), twins);
  expect(sources).toHaveLength(1);
  expect([sources[0]!.name, ...sources[0]!.alsoAs].sort()).toEqual(['a', 'b']);
});

test.each(['', '…', 'Too short.', '\u0000\ud800'])('%j finds nothing and does not fail', async (text) => {
  expect(await search(text)).toEqual([]);
  expect((await retriever.search(documentOf(textOf(kept[0]!.reference)), createMemoryStore())).sources).toEqual([]);
});
