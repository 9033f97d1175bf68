// One side of a pair as columns of numbers: what each word weighs, what kind it is, and how well the other side answers it.
import type { Lexicon } from '../lexicon/types.ts';
import { type Meaning, vectorWord } from '../models/meaning.ts';
import { substitutesOf } from '../models/substitutes.ts';
import type { Link, Relation, Side } from '../types.ts';
import { room } from './room.ts';

export const KIND = { light: 0, noun: 1, verb: 2, modifier: 3, name: 4, number: 5, negation: 6, mark: 7 } as const;
const KINDS = 8;

/** A word explained at least this well needs no other counterpart. */
export const EXPLAINED = 0.9;

/** Meaning that survives a link of this relation. */
const KEPT: Readonly<Record<Relation, number>> = {
  identical: 1,
  case: 1,
  spelling: 1,
  'number-format': 1,
  inflection: 0.95,
  synonym: 0.9,
  hypernym: 0.7,
  contextual: 0.55,
  antonym: 0.1,
  none: 0.3,
};

const NEGATIONS = new Set([
  'not',
  "n't",
  'no',
  'never',
  'none',
  'neither',
  'nor',
  'without',
  'nobody',
  'nothing',
  'cannot',
]);

export interface Words {
  readonly n: number;
  readonly kind: Uint8Array;
  /** Rarity, 0..1. */
  readonly weight: Float64Array;
  /** What the best explained link (not by context alone) keeps, 0..1. */
  readonly explained: Float64Array;
  /** Best link's probability and what it keeps, 0..1. */
  readonly linked: Float64Array;
  readonly kept: Float64Array;
  readonly lemma: readonly string[];
  /** Equal numbers for equal lemmas of the pair, none of them 0. */
  readonly lemmaId: Int32Array;
  /** See models/meaning.ts. */
  readonly meaning: readonly Float32Array[];
  /** See models/substitutes.ts; null for words that the dictionaries lack, and for light ones. */
  readonly point: readonly (Float32Array | null)[];
  /** Index in the side's token list; `n` of them count. */
  readonly at: Int32Array;
}

/** The words of a side, until the next pair; with the numbers of `unknown` lemmas shared by both; its sentence marks are left out, so that "a" and "a." are the same. */
export function wordsOf(
  side: Side,
  links: readonly Link[],
  which: 'reference' | 'candidate',
  lexicon: Lexicon,
  meaning: Meaning,
  unknown: Map<string, number>,
): Words {
  const at = room.integers(side.tokens.length);
  const place = room.integers(side.tokens.length, -1);
  let n = 0;
  for (let i = 0; i < side.tokens.length; i++)
    if (side.tokens[i]!.kind !== 'punctuation') {
      place[i] = n;
      at[n++] = i;
    }
  const w = {
    n,
    kind: new Uint8Array(n),
    weight: room.doubles(n),
    explained: room.doubles(n),
    linked: room.doubles(n),
    kept: room.doubles(n),
    lemma: new Array<string>(n),
    lemmaId: room.integers(n),
    meaning: new Array<Float32Array>(n),
    point: new Array<Float32Array | null>(n),
    at,
  };
  const substitutes = substitutesOf(lexicon);
  const top = Math.log(Math.max(lexicon.size, 1000));
  for (let k = 0; k < n; k++) {
    const t = side.tokens[at[k]!]!;
    const rank =
      t.lemmaId >= 0
        ? Math.min(lexicon.rank(t.lemmaId), t.word >= 0 ? lexicon.rank(t.word) : lexicon.size)
        : lexicon.size;
    const kind = kindOf(t.tag, t.kind, t.stop, t.norm);
    w.kind[k] = kind;
    w.weight[k] = kind === KIND.light ? 0.12 : Math.min(1, Math.max(0.3, Math.log(rank + 20) / top));
    w.lemma[k] = t.lemma;
    w.lemmaId[k] = t.lemmaId >= 0 ? t.lemmaId + 1 : numberOf(t.lemma, unknown);
    w.point[k] = kind === KIND.light ? null : substitutes.pointOf(t);
    w.meaning[k] = meaning.of(vectorWord(lexicon, t.word, t.lemmaId), t.lemma);
  }
  for (const l of links) {
    const k = place[which === 'reference' ? l.reference : l.candidate]!;
    if (k < 0) continue;
    const kept = KEPT[l.relation] * (0.5 + 0.5 * l.confidence);
    if (l.relation !== 'contextual' && KEPT[l.relation] > w.explained[k]!) w.explained[k] = KEPT[l.relation];
    if (l.confidence > w.linked[k]!) w.linked[k] = l.confidence;
    if (kept > w.kept[k]!) w.kept[k] = kept;
  }
  return w;
}

/** Below 0: those of the lexicon are above. */
function numberOf(lemma: string, unknown: Map<string, number>): number {
  let id = unknown.get(lemma);
  if (id === undefined) {
    id = -1 - unknown.size;
    unknown.set(lemma, id);
  }
  return id;
}

function kindOf(tag: string, kind: string, stop: boolean, norm: string): number {
  if (NEGATIONS.has(norm)) return KIND.negation;
  if (kind === 'number' || tag === 'NUM') return KIND.number;
  if (kind === 'symbol') return KIND.mark;
  if (stop) return KIND.light;
  if (tag === 'PROPN') return KIND.name;
  if (tag === 'VERB' || tag === 'AUX') return KIND.verb;
  if (tag === 'ADJ' || tag === 'ADV') return KIND.modifier;
  return KIND.noun;
}

/** Shares and sums over one side. */
export interface Coverage {
  readonly linked: number;
  readonly kept: number;
  /** Kept share by kind; 1 where the side has no word of the kind. */
  readonly byKind: Float64Array;
  /** Weight of unlinked words, by kind. */
  readonly lost: Float64Array;
  readonly lostMost: number;
  readonly mass: number;
}

export function coverageOf(w: Words): Coverage {
  const byKind = new Float64Array(KINDS);
  const mass = new Float64Array(KINDS);
  const lost = new Float64Array(KINDS);
  let all = 0;
  let linked = 0;
  let kept = 0;
  let lostMost = 0;
  for (let k = 0; k < w.n; k++) {
    const x = w.weight[k]!;
    const kind = w.kind[k]!;
    all += x;
    linked += x * w.linked[k]!;
    kept += x * w.kept[k]!;
    mass[kind]! += x;
    byKind[kind]! += x * w.kept[k]!;
    const gone = x * (1 - w.kept[k]!);
    lost[kind]! += gone;
    if (gone > lostMost) lostMost = gone;
  }
  for (let q = 0; q < KINDS; q++) byKind[q] = mass[q]! > 0 ? byKind[q]! / mass[q]! : 1;
  return { linked: all > 0 ? linked / all : 1, kept: all > 0 ? kept / all : 1, byKind, lost, lostMost, mass: all };
}

/** Index of the last full stop, question or exclamation mark with only closing marks after it, or −1. */
export function finalMark({ tokens }: Side): number {
  for (let i = tokens.length - 1; i >= 0 && i >= tokens.length - 4; i--) {
    if ('.!?…'.includes(tokens[i]!.norm)) return i;
    if (tokens[i]!.kind !== 'punctuation') return -1;
  }
  return -1;
}
