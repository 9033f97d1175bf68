// Real texts of one field and of many as a small collection: copies of each find it, and each with itself left out finds nothing.
//   tsx bench/retrieve/real-texts.ts [DATA]      default ../shared/data; needs dist/lexicon.bin
// Abstracts that training/source does not look at, and the documents of GUM. What is made up in the large bench is real here:
// neighbours that tell of the same things in the same words of a trade.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPlain } from '../../src/core/extract/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { createMemoryStore } from '../../src/core/retrieve/memory-store.ts';
import { createRetriever } from '../../src/core/retriever.ts';
import { randomFrom } from '../../training/spin/random.ts';
import { roundTripSentence } from '../../training/spin/round-trip.ts';
import { sentencesOf } from '../../training/spin/sources.ts';
import { spunSentence } from '../../training/spin/spinner.ts';
import { loadThesaurus } from '../../training/spin/thesaurus.ts';
import { ABSTRACTS } from './collection.ts';

interface Text {
  readonly name: string;
  readonly text: string;
  readonly polished?: string;
}

const data = process.argv[2] ?? '../shared/data';
const lexicon = loadLexicon(readFileSync('dist/lexicon.bin'));
const thesaurus = loadThesaurus(lexicon);
const retriever = createRetriever(lexicon);
const rowsOf = <T>(file: string): T[] =>
  readFileSync(join(data, file), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as T);
const texts: Text[] = [
  ...rowsOf<{ reference: string; candidate: string }>('hppt-val.jsonl').flatMap((r, i) =>
    i % ABSTRACTS > 1 ? [{ name: `abstract/${i}`, text: r.reference, polished: r.candidate }] : [],
  ),
  ...rowsOf<{ paragraphs: string[][] }>('gum-dev.jsonl').map((g, i) => ({
    name: `gum/${i}`,
    text: g.paragraphs.map((p) => p.join(' ')).join('\n\n'),
  })),
];
const indexed = ({ name, text }: Text) => retriever.index(extractPlain({ name, raw: text }));
const store = createMemoryStore();
await store.append(texts.map(indexed));

const found = async (raw: string): Promise<string[]> =>
  (await retriever.search(extractPlain({ name: 'candidate', raw }), store)).sources.map((s) => s.name);
const counts = new Map<string, { n: number; right: number; others: number }>();
const count = (kind: string, name: string | null, names: readonly string[]): void => {
  const c = counts.get(kind) ?? { n: 0, right: 0, others: 0 };
  counts.set(kind, c);
  c.n++;
  if (name === null ? names.length === 0 : names[0] === name) c.right++;
  if (names.some((x) => x !== name)) c.others++;
};

for (const t of texts) {
  const random = randomFrom(t.name);
  const field = t.name.split('/')[0]!;
  const sentences = sentencesOf(t.text);
  const spun = (rate: number): string =>
    sentences
      .map((s) => spunSentence(s, thesaurus, random, { rate, maxSense: 3, quotes: true, awkward: 0.1 }))
      .join(' ');
  const from = random.below(Math.max(1, sentences.length - 3));
  const copies: Record<string, string | undefined> = {
    verbatim: t.text,
    'spun 40 %': spun(0.6),
    'spun 60 %': spun(0.95),
    'round trip': sentences.map((s) => roundTripSentence(s, thesaurus, random, 0.6)).join(' '),
    'four sentences': sentences.slice(from, from + 4).join(' '),
    'language model, polish': t.polished,
  };
  for (const [kind, copy] of Object.entries(copies)) if (copy) count(`${field}: ${kind}`, t.name, await found(copy));
  await store.remove([t.name]);
  count(`${field}: left out`, null, await found(t.text));
  if (t.polished) count(`${field}: left out, polish`, null, await found(t.polished));
  await store.append([indexed(t)]);
}
console.log('| candidates | n | right | other sources |\n| --- | --- | --- | --- |');
for (const [kind, { n, right, others }] of counts)
  console.log(`| ${kind} | ${n} | ${(right / n).toFixed(3)} | ${(others / n).toFixed(3)} |`);
