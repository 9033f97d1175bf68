// Documents → what an index keeps of them; candidate → its sources in a store. Composes extract's Document, segment and retrieve.
import type { Lexicon } from './lexicon/types.ts';
import { distinctKeys, KEYS_VERSION, type Keys, keysOf } from './retrieve/keys.ts';
import { type KeptText, readBody, writeBody } from './retrieve/record.ts';
import { findSources, type SearchOptions, type Source } from './retrieve/sources.ts';
import type { DocumentStore, KeyOrigin, NewDocument } from './retrieve/store.ts';
import { termsOf } from './retrieve/terms.ts';
import { segment } from './segment/index.ts';
import { hashText } from './text/hash.ts';
import type { Document, Sentence } from './types.ts';

/** A part of a candidate and where it comes from. */
export interface FoundSource extends Omit<Source, 'document'> {
  readonly name: string;
  readonly text: KeptText;
}

export interface Found {
  /** Sentences of the candidate that the sources refer to: the article's, furniture left out. */
  readonly sentences: readonly Sentence[];
  readonly sources: readonly FoundSource[];
}

export interface Retriever {
  readonly origin: KeyOrigin;
  /** What a store keeps of a document. */
  index(document: Document): NewDocument;
  /** Sources of a candidate in a store whose keys have the same origin. */
  search(candidate: Document, store: DocumentStore, options?: SearchOptions): Promise<Found>;
}

export function createRetriever(lexicon: Lexicon): Retriever {
  const articleSentences = (document: Document): Sentence[] => segment(document).filter((s) => s.role !== 'furniture');
  const keysOfKept = ({ document, sentences }: KeptText): Keys => keysOf(termsOf(document.text, sentences, lexicon));
  return {
    origin: { keys: KEYS_VERSION, lexicon: lexicon.version },
    index: (document) => {
      const sentences = articleSentences(document);
      return {
        name: document.name,
        fingerprint: hashText(document.text),
        keys: distinctKeys(keysOf(termsOf(document.text, sentences, lexicon))),
        body: writeBody(document, sentences),
      };
    },
    search: async (candidate, store, options) => {
      const sentences = articleSentences(candidate);
      const terms = termsOf(candidate.text, sentences, lexicon);
      const texts = new Map<string, KeptText>();
      const sources = await findSources(
        { terms, keys: keysOf(terms), sentences: sentences.length },
        store,
        ({ name, body }) => {
          const text = readBody(name, body);
          texts.set(name, text);
          return keysOfKept(text);
        },
        options,
      );
      return {
        sentences,
        sources: sources.map(({ document, ...rest }) => ({
          ...rest,
          name: document.name,
          text: texts.get(document.name)!,
        })),
      };
    },
  };
}
