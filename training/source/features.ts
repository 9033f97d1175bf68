// Evidence for true sources and for the documents that come nearest to being one, as tab-separated lines: weight, 1 or 0, group, features.
//   tsx training/source/features.ts DATA OUT
// Collections of three sizes, because the same evidence means as much in a folder of fifty articles as in a hundred thousand.
// Candidates are those of the bench, of other articles; texts rewritten by people (PAN, three to eight passages made one
// document); and the labelled families. Nothing of `apt-gpt` or of corpus/held-out is looked at.
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MadeCandidate, madeCandidates } from '../../bench/retrieve/candidates.ts';
import { articleText, createCollection } from '../../bench/retrieve/collection.ts';
import { extractPlain } from '../../src/core/extract/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { evidenceOf } from '../../src/core/retrieve/evidence.ts';
import { keysOf } from '../../src/core/retrieve/keys.ts';
import { readBody } from '../../src/core/retrieve/record.ts';
import { shortlist, weighKeys } from '../../src/core/retrieve/shortlist.ts';
import { termsOf } from '../../src/core/retrieve/terms.ts';
import { createRetriever } from '../../src/core/retriever.ts';
import { segment } from '../../src/core/segment/index.ts';
import { openFolderStore } from '../../src/node/folder-store/index.ts';
import { textOf } from '../spin/documents.ts';
import { readFamilies } from '../spin/sources.ts';
import { loadThesaurus } from '../spin/thesaurus.ts';

/** Size of the collection, candidates of each kind. */
const ROUNDS = [
  [40, 30],
  [2_000, 80],
  [20_000, 100],
] as const;
/** Article numbers that the bench does not reach. */
const BEYOND = 50_000_000;
/** Documents of a candidate that are looked at. */
const NEAREST = 4;
/** Documents made of PAN passages, for each collection. */
const REWRITTEN = 400;

interface Rewrite {
  readonly name: string;
  readonly text: string;
  readonly candidates: readonly MadeCandidate[];
}

function rewrites(folder: string): Rewrite[] {
  const rows = readFileSync(join(folder, 'pan-train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as { reference: string; candidate: string; paraphrase: number })
    .filter((r) => r.paraphrase === 1);
  const out: Rewrite[] = [];
  for (let at = 0; at < rows.length && out.length < REWRITTEN; ) {
    const part = rows.slice(at, at + 3 + (out.length % 6));
    at += part.length;
    const name = `pan/${out.length}`;
    const text = part.map((r) => r.reference).join(' ');
    const candidate = part.map((r) => r.candidate).join(' ');
    out.push({ name, text, candidates: [{ kind: 'rewritten by people', text: candidate, sources: [name] }] });
  }
  for (const { article, variants } of readFamilies(['corpus/families'])) {
    const name = `family/${article.id}`;
    const candidates = [...variants]
      .filter(([variant]) => variant !== 'independent')
      .map(([variant, v]) => ({
        kind: `families, ${variant}`,
        text: `${v.title}\n\n${v.sentences.map((x) => x.text).join(' ')}\n`,
        sources: [name],
      }));
    out.push({ name, text: textOf(article.title, article.paragraphs), candidates });
  }
  return out;
}

const [data, path] = process.argv.slice(2) as [string, string];
const lexicon = loadLexicon(readFileSync('dist/lexicon.bin'));
const thesaurus = loadThesaurus(lexicon);
const retriever = createRetriever(lexicon);
const made = createCollection(data, lexicon);
const real = rewrites(data);
const out = createWriteStream(path);
for (const [size, count] of ROUNDS) {
  const shift = BEYOND + size * 100;
  const collection = {
    ...made,
    article: (i: number) => made.article(i + shift),
    foreign: (i: number) => made.foreign(i + shift),
  };
  const folder = mkdtempSync(join(tmpdir(), 'spindrift-training-'));
  const store = await openFolderStore(folder, { mode: 'write', origin: retriever.origin });
  for (let at = 0; at < size; at += 4000) {
    const batch = Array.from({ length: Math.min(4000, size - at) }, (_, k) => collection.article(at + k));
    await store.append(
      batch.map((a) => retriever.index(extractPlain({ name: a.name, raw: articleText(a.paragraphs) }))),
    );
  }
  const extra = size < 1_000 ? real.filter((_, i) => i % 10 === 0) : real;
  await store.append(extra.map((d) => retriever.index(extractPlain({ name: d.name, raw: d.text }))));
  await store.compact();
  let group = 0;
  const candidates = [...madeCandidates(collection, size, count, thesaurus), ...extra.flatMap((d) => d.candidates)];
  for (const candidate of candidates) {
    group++;
    const document = extractPlain({ name: 'candidate', raw: candidate.text });
    const sentences = segment(document).filter((s) => s.role !== 'furniture');
    const terms = termsOf(document.text, sentences, lexicon);
    const probe = { terms, keys: keysOf(terms), sentences: sentences.length };
    const keys = await weighKeys(probe, store, size);
    const listed = shortlist(keys, sentences.length).slice(0, NEAREST);
    const documents = await store.documents(listed.map((l) => l.id));
    const weight = candidate.kind === 'unrelated, same frames' ? 0.3 : 1;
    for (const kept of documents) {
      const text = readBody(kept!.name, kept!.body);
      const reference = keysOf(termsOf(text.document.text, text.sentences, lexicon));
      const { features } = evidenceOf(keys, reference, new Uint8Array(sentences.length).fill(1));
      const label = candidate.sources.includes(kept!.name) ? 1 : 0;
      out.write(`${weight}\t${label}\t${size}-${group}\t${candidate.kind}\t${features.join('\t')}\n`);
    }
  }
  await store.close();
  rmSync(folder, { recursive: true });
}
out.end();
