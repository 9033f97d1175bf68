// Candidate + store → its sources, each for its part, best first; none when nothing speaks for any.
//
//   mash-up of three articles:  look wide (shortlist) → closest document B verified, claims sentences 8–19 →
//   of what is left: A verified, claims 0–7 → C claims 20–27 → what shares most with the rest is not enough: done
//
// Tempting but wrong: a limit on the similarity of the whole. The source of one paragraph in ten is alike by a tenth, and an
// unrelated article about the same trial by as much. So each is judged on what is still unexplained.
// Cost: the shortlist, then one document read and keyed for each source found and a few in vain.
import sourceModel from '../models/source.json' with { type: 'json' };
import { type TreeModel, treeModel } from '../models/trees.ts';
import { type Evidence, evidenceOf, isSupported, type KeyedText } from './evidence.ts';
import { rivalsOf } from './rivals.ts';
import { type Probe, type Shortlisted, sentenceWeights, shortlist, type WeighedKeys, weighKeys } from './shortlist.ts';
import type { DocumentId, DocumentStore, KeptDocument } from './store.ts';
import type { Terms } from './terms.ts';

interface Source {
  readonly id: DocumentId;
  readonly document: KeptDocument;
  /** Probability that (a part of) the candidate comes from it. */
  readonly confidence: number;
  /** Sentences of the candidate that come from it, ascending. */
  readonly sentences: readonly number[];
  /** Share of the candidate's sentences. */
  readonly share: number;
  readonly evidence: Evidence;
}

export interface SearchOptions {
  /** At most so many sources. */
  readonly most: number;
  /** Least confidence. */
  readonly least: number;
}

/**
 * `least`: cross-validated, one in a thousand unrelated candidates gets a source from .3 on, and one in a hundred of those that are
 * alike by trade (abstracts of one field); at .2 twice as many, for a percent more of the texts that people or models recast.
 */
export const SEARCH_OPTIONS: SearchOptions = { most: 5, least: 0.3 };

/** Rounds in a row in which no document read is a source, after which the search ends. */
const IN_VAIN = 2;

/** @param keyed the terms and keys of a kept document */
export async function findSources(
  probe: Probe,
  store: DocumentStore,
  keyed: (document: KeptDocument) => KeyedText,
  options: SearchOptions = SEARCH_OPTIONS,
): Promise<Source[]> {
  const { documents: total } = await store.stats();
  if (total === 0 || probe.keys.length === 0) return [];
  const keys = await weighKeys(probe, store, total);
  const listed = shortlist(keys, probe.sentences);
  const all = sentenceWeights(keys, probe.sentences);
  const open = new Uint8Array(probe.sentences).fill(1);
  const read = new Map<DocumentId, { document: KeptDocument; text: KeyedText } | null>();
  const refused = new Set<DocumentId>();
  const found: Judged[] = [];
  let vain = 0;
  while (found.length < options.most && vain < IN_VAIN) {
    const { ids, noise } = rivalsOf(listed, refused, all, open);
    if (ids.length === 0) break;
    const unread = ids.filter((id) => !read.has(id));
    const documents = await store.documents(unread);
    unread.forEach((id, i) => {
      const document = documents[i];
      read.set(id, document ? { document, text: keyed(document) } : null);
    });
    const best = judged(ids, read, probe.terms, keys, open, noise);
    if (best && best.confidence >= options.least) {
      for (const s of claimed(best.evidence, all, open)) open[s] = 0;
      found.push(best);
      refused.add(best.id);
      vain = 0;
    } else {
      for (const id of ids) refused.add(id);
      vain++;
    }
  }
  const sources = found.map((f) => listed.find((d) => d.id === f.id)!);
  const parts = partsOf(sources, all);
  return found.flatMap((f, i) =>
    // Another copy of a source found before: it shares much, and nowhere more than that one.
    parts[i]!.length === 0 && all.some((weight, s) => isPart(sources[i]!, s, weight))
      ? []
      : [{ ...f, sentences: parts[i]!, share: parts[i]!.length / probe.sentences }],
  );
}

type Judged = Omit<Source, 'sentences' | 'share'>;

function judged(
  ids: readonly DocumentId[],
  read: ReadonlyMap<DocumentId, { document: KeptDocument; text: KeyedText } | null>,
  terms: Terms,
  keys: WeighedKeys,
  open: Uint8Array,
  noise: number,
): Judged | null {
  let best: Judged | null = null;
  for (const id of ids) {
    const kept = read.get(id);
    if (!kept) continue;
    const evidence = evidenceOf(terms, keys, kept.text, open, noise);
    const confidence = confidenceOf(evidence.features);
    if (!best || confidence > best.confidence) best = { id, document: kept.document, confidence, evidence };
  }
  return best;
}

/** Boosted trees on the features; see models/source.md. */
function confidenceOf(features: readonly number[]): number {
  model ??= treeModel(sourceModel);
  return model.probability(features);
}
let model: TreeModel | undefined;

/** Open sentences that the document explains; when it explains no single one, that in which it shares most. */
function claimed(evidence: Evidence, all: Float64Array, open: Uint8Array): number[] {
  const own: number[] = [];
  let top = -1;
  for (let s = 0; s < open.length; s++) {
    if (!open[s]) continue;
    if (top < 0 || evidence.bySentence[s]! > evidence.bySentence[top]!) top = s;
    if (isSupported(evidence.bySentence[s]!, all[s]!)) own.push(s);
  }
  return own.length || top < 0 ? own : [top];
}

/** Once a source is known, this share of a sentence's weight makes the sentence its own; up to two sentences between such are, too. */
const PART_SHARE = 0.05;
const GAP = 2;

const isPart = (source: Shortlisted, sentence: number, weight: number): boolean =>
  source.bySentence[sentence]! > PART_SHARE * weight;

/** Each sentence of the candidate goes to the source that it shares most with. */
function partsOf(sources: readonly Shortlisted[], all: Float64Array): number[][] {
  const owner = Array.from(all, (weight, s) => {
    let best = -1;
    for (let i = 0; i < sources.length; i++) {
      const shared = sources[i]!.bySentence[s]!;
      if (isPart(sources[i]!, s, weight) && (best < 0 || shared > sources[best]!.bySentence[s]!)) best = i;
    }
    return best;
  });
  let last = -1;
  for (let s = 0; s < owner.length; s++) {
    if (owner[s] === -1) continue;
    if (last >= 0 && s - last <= GAP + 1 && owner[last] === owner[s]) owner.fill(owner[s]!, last, s);
    last = s;
  }
  return sources.map((_, i) => owner.flatMap((o, s) => (o === i ? [s] : [])));
}
