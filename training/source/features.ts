// Evidence for true sources and for the documents that come nearest to being one, as tab-separated lines: weight, 1 or 0, group, size, kind, candidate, features.
//   tsx training/source/features.ts DATA OUT
// Collections of three sizes, because the same evidence means as much in a folder of fifty articles as in a hundred thousand.
// Candidates are those of the bench, of other articles; texts rewritten by people (PAN, three to eight passages made one
// document); and the labelled families. Abstracts of one field and other passages of one book are what is most alike without
// being copied. Nothing of `apt-gpt` or of corpus/held-out is looked at.
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amongForeign, MAKERS, type MadeCandidate, madeCandidates } from '../../bench/retrieve/candidates.ts';
import { ABSTRACTS, articleText, type Collection, createCollection } from '../../bench/retrieve/collection.ts';
import { extractPlain } from '../../src/core/extract/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { evidenceOf } from '../../src/core/retrieve/evidence.ts';
import { keysOf } from '../../src/core/retrieve/keys.ts';
import { readBody } from '../../src/core/retrieve/record.ts';
import { rivalsOf } from '../../src/core/retrieve/rivals.ts';
import { sentenceWeights, shortlist, weighKeys } from '../../src/core/retrieve/shortlist.ts';
import { termsOf } from '../../src/core/retrieve/terms.ts';
import { createRetriever } from '../../src/core/retriever.ts';
import { segment } from '../../src/core/segment/index.ts';
import { openFolderStore } from '../../src/node/folder-store/index.ts';
import { textOf } from '../spin/documents.ts';
import { randomFrom } from '../spin/random.ts';
import { readFamilies, sentencesOf } from '../spin/sources.ts';
import { spunSentence } from '../spin/spinner.ts';
import { loadThesaurus, type Thesaurus } from '../spin/thesaurus.ts';

/** Size of the collection, candidates of each kind, every how many-th of the real texts is in it. */
const ROUNDS = [
  [4, 4, 400],
  [12, 12, 200],
  [40, 30, 10],
  [2_000, 80, 1],
  [10_000, 100, 1],
] as const;
/** Article numbers that the bench does not reach. */
const BEYOND = 50_000_000;
/** Documents of a candidate that are looked at. */
const NEAREST = 4;
/** Of so many candidates one has a source of which agencies' customers keep edited copies, and how many. */
const TWINNED = 12;
const TWINS = 8;

/** Excerpts in longer company than the bench has, half of them spun. */
function* hosted(collection: Collection, size: number, count: number, thesaurus: Thesaurus): Generator<MadeCandidate> {
  for (let i = 0; i < 2 * count; i++) {
    const article = collection.article(Math.floor(((i + 0.5) * size) / (2 * count)));
    const random = randomFrom(`hosted ${i}`);
    const hosts = Array.from({ length: 1 + (i % 4) }, (_, k) => collection.foreign(2_000_000 + 4 * i + k));
    const spun = article.paragraphs.map((p) =>
      p.map((s) => spunSentence(s, thesaurus, random, { rate: 0.5, maxSense: 2, quotes: true, awkward: 0 })),
    );
    const text = amongForeign(i % 2 ? { ...article, paragraphs: spun } : article, hosts, random);
    yield { kind: `excerpt among foreign text${i % 2 ? ', spun' : ''}, long`, text, sources: [article.name] };
  }
}

/** Many, and harder than life: they count less. */
const HARD: ReadonlySet<string> = new Set(['unrelated, same frames', 'other passages of the book']);

interface Candidate extends MadeCandidate {
  /** Candidates of a group are left out of a fit together. */
  readonly group?: string;
  /** Name of a document that counts as not there. */
  readonly absent?: string;
}

interface Rewrite {
  readonly name: string;
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** In small collections as well. */
  readonly always?: boolean;
}

const rowsOf = <T>(folder: string, file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as T);

interface Pair {
  readonly reference: string;
  readonly candidate: string;
  readonly paraphrase: number;
}

/** Passages of one book that are no versions of each other: what is most alike without being copied. */
function otherPassages(folder: string): Rewrite[] {
  const rows = rowsOf<Pair>(folder, 'pan-train.jsonl').filter((r) => r.paraphrase === 0);
  const out: Rewrite[] = [];
  for (let at = 0; at < rows.length; ) {
    const part = rows.slice(at, at + 1 + (out.length % 8));
    at += part.length;
    const text = part.map((r) => r.candidate).join(' ');
    out.push({
      name: `other/${out.length}`,
      text: part.map((r) => r.reference).join(' '),
      candidates: [{ kind: 'other passages of the book', text, sources: [] }],
    });
  }
  return out;
}

/** Real texts of which some tell of the same: pages of one week's news, abstracts of one field. Each is asked for with itself left out. */
function alike(folder: string): Rewrite[] {
  const pages = JSON.parse(readFileSync(join(folder, 'article-extraction/ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >;
  const news = Object.entries(pages).map(([id, { articleBody: text }]) => {
    const name = `page/${id}`;
    return { name, text, candidates: [{ kind: 'news of one week, source absent', text, sources: [], absent: name }] };
  });
  const abstracts = rowsOf<Pair>(folder, 'hppt-val.jsonl')
    .filter((_, i) => i % ABSTRACTS <= 1)
    .map(({ reference: text, candidate }, i) => {
      const name = `abstract/${i}`;
      const candidates = [
        { kind: 'abstracts, polished', text: candidate, sources: [name] },
        { kind: 'abstracts, source absent', text, sources: [], absent: name },
        { kind: 'abstracts, source absent', text: candidate, sources: [], absent: name },
      ];
      return { name, text, candidates };
    });
  return [...news, ...abstracts].map((d) => ({ ...d, always: true }));
}

/** Passages with what people made of them, one to eight joined; each also cut to every second passage, and spun on top. */
function recast(folder: string, file: string, thesaurus: Thesaurus): Rewrite[] {
  const rows = rowsOf<Pair>(folder, file).filter((r) => r.paraphrase === 1);
  // Single sentences (MRPC) make shorter texts than the passages of PAN.
  const least = file.startsWith('mrpc') ? 4 : 1;
  const parts: Pair[][] = [];
  for (let at = 0; at < rows.length; at += parts.at(-1)!.length)
    parts.push(rows.slice(at, at + least + (parts.length % 8)));
  // The same passage may have been given to several people.
  const holders = new Map<string, string[]>();
  for (const [k, part] of parts.entries())
    for (const { reference } of part) holders.set(reference, [...(holders.get(reference) ?? []), `${file}/${k}`]);
  return parts.map((part, k) => {
    const name = `${file}/${k}`;
    const sources = part.flatMap((r) => holders.get(r.reference)!);
    const random = randomFrom(name);
    const text = part.map((r) => r.reference).join(' ');
    const candidates = [{ kind: `${file}, recast`, text: part.map((r) => r.candidate).join(' '), sources }];
    if (k % 2 === 0)
      candidates.push({
        kind: `${file}, recast and spun`,
        text: part
          .flatMap((r) => sentencesOf(r.candidate))
          .map((s) => spunSentence(s, thesaurus, random, { rate: 0.4, maxSense: 2, quotes: true, awkward: 0 }))
          .join(' '),
        sources,
      });
    if (part.length > 3)
      candidates.push({
        kind: `${file}, recast and cut`,
        text: part
          .filter((_, i) => i % 2 === 0)
          .map((r) => r.candidate)
          .reverse()
          .join(' '),
        sources,
      });
    return { name, text, candidates };
  });
}

function families(): Rewrite[] {
  return readFamilies(['corpus/families']).map(({ article, variants }) => {
    const name = `family/${article.id}`;
    const candidates = [...variants].map(([variant, v]) => ({
      kind: `families, ${variant}`,
      text: `${v.title}\n\n${v.sentences.map((x) => x.text).join(' ')}\n`,
      // Another report of the same event is no copy.
      sources: variant === 'independent' ? [] : [name],
    }));
    return { name, text: textOf(article.title, article.paragraphs), candidates };
  });
}

const wholeSentences = (text: string, sentences: readonly { start: number; end: number }[]): string[] =>
  sentences.map((s) => text.slice(s.start, s.end).trim()).filter((x) => x.split(' ').length >= 6);

const [data, path] = process.argv.slice(2) as [string, string];
const lexicon = loadLexicon(readFileSync('dist/lexicon.bin'));
const thesaurus = loadThesaurus(lexicon);
const retriever = createRetriever(lexicon);
const made = createCollection(data, lexicon);
const real = [
  ...recast(data, 'pan-train.jsonl', thesaurus),
  ...recast(data, 'mrpc-train.jsonl', thesaurus),
  ...otherPassages(data),
  ...alike(data),
  ...families(),
];
const out = createWriteStream(path);
for (const [size, count, part] of ROUNDS) {
  const shift = BEYOND + size * 100;
  const collection = {
    ...made,
    article: (i: number) => made.article(i + shift),
    foreign: (i: number) => made.foreign(i + shift),
    report: (i: number) => made.report(i + shift),
  };
  const folder = mkdtempSync(join(tmpdir(), 'spindrift-training-'));
  const store = await openFolderStore(folder, { mode: 'write', origin: retriever.origin });
  for (let at = 0; at < size; at += 4000) {
    const batch = Array.from({ length: Math.min(4000, size - at) }, (_, k) => collection.article(at + k));
    await store.append(
      batch.map((a) => retriever.index(extractPlain({ name: a.name, raw: articleText(a.paragraphs) }))),
    );
  }
  const twins = Array.from({ length: Math.floor(count / TWINNED) }, (_, k) => {
    const article = collection.article(Math.floor(((k * TWINNED + 0.5) * size) / count));
    return Array.from({ length: TWINS }, (_, t) => ({
      name: `${article.name}~${t}`,
      raw: MAKERS.edited!(article, randomFrom(`${article.name}~${t}`), thesaurus),
    }));
  });
  await store.append(twins.flat().map((d) => retriever.index(extractPlain(d))));
  const extra = real.filter((d, i) => i % part === 0 || d.always);
  await store.append(extra.map((d) => retriever.index(extractPlain({ name: d.name, raw: d.text }))));
  await store.compact();
  const candidates: Candidate[] = [
    ...madeCandidates(collection, size, count, thesaurus),
    ...hosted(collection, size, count, thesaurus),
    ...extra.flatMap((d) => d.candidates.map((c) => ({ ...c, group: d.name }))),
  ];
  for (const [i, candidate] of candidates.entries()) {
    // A family, or a text with what was made of it, stays together whatever the collection.
    const group = candidate.group ?? `${size}-${i}`;
    const document = extractPlain({ name: 'candidate', raw: candidate.text });
    const sentences = segment(document).filter((s) => s.role !== 'furniture');
    const terms = termsOf(document.text, sentences, lexicon);
    const probe = { terms, keys: keysOf(terms), sentences: sentences.length };
    const keys = await weighKeys(probe, store, size);
    const [absent] = await store.named(candidate.absent ? [candidate.absent] : []);
    const listed = shortlist(keys, sentences.length).filter((l) => l.id !== absent);
    const documents = await store.documents(listed.slice(0, NEAREST).map((l) => l.id));
    const weight = HARD.has(candidate.kind) ? 0.3 : 1;
    const open = new Uint8Array(sentences.length).fill(1);
    const { noise } = rivalsOf(listed, new Set(), sentenceWeights(keys, sentences.length), open);
    for (const kept of documents) {
      const text = readBody(kept!.name, kept!.body);
      const reference = termsOf(text.document.text, text.sentences, lexicon);
      const { features } = evidenceOf(terms, keys, { terms: reference, keys: keysOf(reference) }, open, noise);
      const label = candidate.sources.includes(kept!.name.split('~')[0]!) ? 1 : 0;
      // Whoever wrote it: a document that has a whole sentence of the candidate is no example of an unrelated one.
      if (label === 0 && wholeSentences(document.text, sentences).some((x) => text.document.text.includes(x))) continue;
      out.write(`${weight}\t${label}\t${group}\t${size}\t${candidate.kind}\t${i}\t${features.join('\t')}\n`);
    }
  }
  await store.close();
  rmSync(folder, { recursive: true });
}
out.end();
