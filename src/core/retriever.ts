// Documents → what an index keeps of them; candidate → its sources in a store. Composes segment and retrieve.
import { checkedDocument, checkedNames } from './arguments.ts';
import type { Lexicon } from './lexicon/types.ts';
import type { KeyedText } from './retrieve/evidence.ts';
import { distinctKeys, KEYS_VERSION, type KeyKind, KINDS, keysOf, labelKey } from './retrieve/keys.ts';
import { type KeptText, readBody, writeBody } from './retrieve/record.ts';
import { findSources, SEARCH_OPTIONS, type SearchOptions } from './retrieve/sources.ts';
import type { DocumentStore, KeyOrigin, NewDocument } from './retrieve/store.ts';
import { termsOf } from './retrieve/terms.ts';
import { segment } from './segment/index.ts';
import { hashText } from './text/hash.ts';
import type { Document, Sentence } from './types.ts';

/** Where a part of a candidate comes from. */
export interface FoundSource {
  readonly name: string;
  readonly text: KeptText;
  /** Probability that (a part of) the candidate comes from it. */
  readonly confidence: number;
  /** Indexes of the candidate's sentences that come from it, ascending, and their share of all. */
  readonly sentences: readonly number[];
  readonly share: number;
  /** Different keys shared, by kind. */
  readonly shared: Readonly<Record<KeyKind, number>>;
  /** Other names under which the store keeps the same text, at most twenty. */
  readonly alsoAs: readonly string[];
}

export interface Found {
  /** The candidate's sentences, furniture left out. */
  readonly sentences: readonly Sentence[];
  /** Best first. */
  readonly sources: readonly FoundSource[];
}

export interface Retriever {
  readonly origin: KeyOrigin;
  /** What a store keeps of a document. */
  index(document: Document): NewDocument;
  /** Sources of a candidate in a store whose keys have the same origin; none when nothing speaks for any. */
  search(candidate: Document, store: DocumentStore, options?: Partial<SearchOptions>): Promise<Found>;
}

const TWINS = 20;

export function createRetriever(lexicon: Lexicon): Retriever {
  const articleSentences = (document: Document): Sentence[] => segment(document).filter((s) => s.role !== 'furniture');
  return {
    origin: { keys: KEYS_VERSION, lexicon: lexicon.version },
    index: (given) => {
      const document = checkedDocument(given, 'document');
      const sentences = articleSentences(document);
      const fingerprint = hashText(document.text);
      return {
        name: document.name,
        fingerprint,
        keys: distinctKeys(keysOf(termsOf(document.text, sentences, lexicon)), textKey(fingerprint)),
        body: writeBody(document, sentences),
      };
    },
    search: async (given, store, options) => {
      const candidate = checkedDocument(given, 'candidate');
      const sentences = articleSentences(candidate);
      const terms = termsOf(candidate.text, sentences, lexicon);
      const texts = new Map<string, KeptText>();
      const keyed = ({ name, body }: { name: string; body: string }): KeyedText => {
        const text = readBody(name, body);
        texts.set(name, text);
        const terms = termsOf(text.document.text, text.sentences, lexicon);
        return { terms, keys: keysOf(terms) };
      };
      const found = await findSources({ terms, keys: keysOf(terms), sentences: sentences.length }, store, keyed, {
        ...SEARCH_OPTIONS,
        ...checkedNames(options, SEARCH_OPTIONS),
      });
      const twins = await twinsOf(
        found.map((s) => s.document.fingerprint),
        store,
      );
      return {
        sentences,
        sources: found.map(({ document: { name }, confidence, sentences: own, share, evidence }, i) => ({
          name,
          text: texts.get(name)!,
          confidence,
          sentences: own,
          share,
          shared: Object.fromEntries(KINDS.map((kind, k) => [kind, evidence.shared[k]!])) as Record<KeyKind, number>,
          alsoAs: twins[i]!.filter((n) => n !== name).sort(),
        })),
      };
    },
  };
}

const textKey = (fingerprint: string): number => labelKey(`text ${fingerprint}`);

/** Names of the documents with the same text, for each fingerprint. */
async function twinsOf(fingerprints: readonly string[], store: DocumentStore): Promise<string[][]> {
  if (fingerprints.length === 0) return [];
  const { start, ids } = await store.postings(Float64Array.from(fingerprints, textKey), TWINS);
  const documents = await store.documents([...ids]);
  return fingerprints.map((f, i) =>
    documents
      .slice(start[i], start[i + 1])
      .filter((d) => d?.fingerprint === f)
      .map((d) => d!.name),
  );
}
