// May the one word stand for the other in a faithful paraphrase? Problem: vectors learned from company say that "resign", "quit" and
// "sack" are equally near, and a thesaurus lists all three. Here a word is a point: its GloVe vector through one matrix, and, for the
// words of the project's dictionary of substitutes, a correction of its own. They are fitted so that two words are near when the dictionary lets
// one stand for the other ("resign", "step down") and far when it says that they tell something else ("resign", "sack"), however
// alike their company is (training/substitutes, models/substitutes.md; vectors pulled together and apart by what a lexicon says:
// Mrkšić et al. 2016, "Counter-fitting"). Symmetric. Tempting and wrong: the matrix alone, for words that the dictionary lacks; it
// lays them all on one spot. A word costs 2,400 products when it is first asked for, a pair one distance.
import type { Tag } from '../types.ts';
import { bytesOfBase64 } from './base64.ts';
import json from './substitutes.json' with { type: 'json' };
import first from './substitutes-1.json' with { type: 'json' };
import second from './substitutes-2.json' with { type: 'json' };
import { addCorrection, matrixOf, throughMatrix, type WordVectors } from './word-matrix.ts';

/** A part of the entries that have a correction. */
interface EntriesJson {
  /** Each with its part of speech, a comma between: "clear.a,clear.v". */
  readonly words: string;
  /** Their corrections, two numbers a byte (high half first, 8 = zero), in base 64. */
  readonly corrections: string;
  /** What one step of each correction is worth, in steps of `finest`: a byte an entry, in base 64. */
  readonly steps: string;
}

interface SubstitutesJson {
  readonly finest: number;
  /** Row by row, a signed byte a number, in base 64. */
  readonly matrix: string;
  /** What one step of each row is worth. */
  readonly units: readonly number[];
  readonly mean: readonly number[];
  /** Odds = offset − slope · squared distance. */
  readonly slope: number;
  readonly offset: number;
}

/** A word of the lexicon under a part of speech: to clear somebody is not a clear day. */
interface Use {
  readonly lemmaId: number;
  readonly tag: Tag;
}

export interface Substitutes {
  /** Natural logarithm of the odds that one may stand for the other, `LEAST` and up; `UNKNOWN` when nothing is known of one. */
  odds(a: Use, b: Use): number;
  /** The word's point, not to be changed; null when nothing is known of it. */
  pointOf(word: Use): Float32Array | null;
  /** `odds` of two points. */
  between(x: Float32Array, y: Float32Array): number;
}

/** Parts of speech of the dictionary; a word that it has under others only, or that is none of these, is read as the first that it has. */
const POS: Readonly<Partial<Record<Tag, number>>> = { VERB: 0, AUX: 0, NOUN: 1, PROPN: 1, ADJ: 2, ADV: 3 };
const LETTERS = ['v', 'n', 'a', 'r'];

/** About as often fair as the dictionary's own pairs. */
const UNKNOWN = -0.9;
/** Points that lie farther apart say no more. */
export const LEAST = -12;

const shipped = new WeakMap<WordVectors, Substitutes>();
/** Nearly always the one that is asked for. */
let latest: { readonly of: WordVectors; readonly model: Substitutes } | undefined;

/** The shipped model over a lexicon, made once. */
export function substitutesOf(vectors: WordVectors): Substitutes {
  if (latest?.of === vectors) return latest.model;
  let model = shipped.get(vectors);
  if (!model) {
    model = loadSubstitutes(json, [first, second], vectors);
    shipped.set(vectors, model);
  }
  latest = { of: vectors, model };
  return model;
}

function loadSubstitutes(model: SubstitutesJson, parts: readonly EntriesJson[], vectors: WordVectors): Substitutes {
  const width = model.units.length;
  const entries = parts.map((part) => ({
    corrections: bytesOfBase64(part.corrections),
    steps: bytesOfBase64(part.steps),
  }));
  const place = new Map<number, readonly [part: number, at: number]>();
  parts.forEach(({ words }, part) => {
    words.split(',').forEach((entry, at) => {
      const end = entry.length - 2;
      const id = vectors.idOf(entry.slice(0, end));
      if (id >= 0) place.set(id * LETTERS.length + LETTERS.indexOf(entry[end + 1]!), [part, at]);
    });
  });
  const matrix = { rows: matrixOf(model.matrix, model.units, model.mean.length), mean: model.mean };
  const known = new Map<number, Float32Array | null>();
  const pointOf = ({ lemmaId: id, tag }: Use): Float32Array | null => {
    if (id < 0) return null;
    const key = id * LETTERS.length + (POS[tag] ?? 0);
    let point = known.get(key);
    if (point !== undefined) return point;
    const c = place.get(key) ?? LETTERS.map((_, k) => place.get(id * LETTERS.length + k)).find((k) => k !== undefined);
    point = c === undefined ? null : new Float32Array(width);
    if (point && c !== undefined) {
      if (vectors.hasVector(id)) throughMatrix(vectors, id, matrix, 1, point);
      const { corrections, steps } = entries[c[0]]!;
      addCorrection(corrections, c[1], width, steps[c[1]]! * model.finest, point);
    }
    known.set(key, point);
    return point;
  };
  const between = (x: Float32Array, y: Float32Array): number => {
    let square = 0;
    for (let d = 0; d < width; d++) {
      const gap = x[d]! - y[d]!;
      square += gap * gap;
    }
    return Math.max(LEAST, model.offset - model.slope * square);
  };
  return {
    pointOf,
    between,
    odds: (a, b) => {
      const x = pointOf(a);
      const y = pointOf(b);
      return x && y ? between(x, y) : UNKNOWN;
    },
  };
}
