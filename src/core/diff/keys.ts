// What the aligner asks about a token, once per token: small integers instead of strings, so that the quadratic part
// compares numbers only. The arrays belong to a workspace and are valid until its next pair.
import { TAGS as KNOWN_TAGS } from '../lexicon/tag-codes.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { commonParts, NO_COMMON } from '../models/affinity.ts';
import { substitutesOf } from '../models/substitutes.ts';
import type { Side, Tag, Token } from '../types.ts';
import { CLASS, CLASS_OF } from './classes.ts';
import { type Dictionary, formBit, KIN } from './dictionary.ts';

const TAGS: readonly Tag[] = [...KNOWN_TAGS, 'X'];
const TAG_ID = new Map<Tag, number>(TAGS.map((t, i) => [t, i]));

/** One side of a pair, column by column: the first `n` entries of each array. */
export interface Keys {
  n: number;
  /** The side's tokens without its final sentence mark: "a" and "a." have the same keys. */
  tokens: readonly Token[];
  /**
   * Bits of what can tie two words by form: ids of its forms; classes, number, amount, contraction, frequent word. Words
   * whose bits do not meet in either have no such tie.
   */
  readonly forms: Int32Array;
  readonly traits: Int32Array;
  /** Index in the side's token list. */
  readonly at: Int32Array;
  /** Index of the final sentence mark in the side's token list, or −1. */
  final: number;
  readonly norm: Int32Array;
  readonly lemma: Int32Array;
  /** Shared by spelling variants. */
  readonly spelling: Int32Array;
  readonly word: Int32Array;
  readonly lemmaId: Int32Array;
  /** The word whose vector stands for the token: itself or its lemma. */
  readonly vector: Int32Array;
  /** Base form's id if the word is read as a verb, as a noun. */
  readonly asVerb: Int32Array;
  readonly asNoun: Int32Array;
  readonly cls: Uint8Array;
  readonly tag: Uint8Array;
  /** 1 for function words and punctuation. */
  readonly light: Uint8Array;
  /** Number among the words of frequent-words.ts, −1 for others. */
  readonly frequent: Int16Array;
  /** 1 for words that may have or be a contracted form. */
  readonly contractible: Uint8Array;
  /** How much meaning the token carries, hundredths, from its rarity. */
  readonly weight: Uint8Array;
  /** What the word's vector has in common with all vectors; see models/affinity.ts. */
  readonly common: Float64Array[];
  /** Signature of the base form's senses, KIN words. */
  readonly kin: Int32Array[];
  /** The word's point among the substitutes (models/substitutes.ts), null for light words and those that the dictionaries lack. */
  readonly point: (Float32Array | null)[];
  /** Value of a number token or NaN. */
  readonly value: Float64Array;
  /** Index of the side's value (number, date) that the token belongs to, or −1. */
  readonly group: Int32Array;
  values: Side['values'];
  /** 128 buckets of letter pairs a token, four words each: how alike two unknown names look. */
  readonly letters: Int32Array;
  readonly letterCount: Uint8Array;
  /** Previous and next token that is not light; −1 and n at the ends. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Room for `size` tokens. */
export function makeKeys(size: number): Keys {
  return {
    n: 0,
    tokens: [],
    forms: new Int32Array(size),
    traits: new Int32Array(size),
    at: new Int32Array(size),
    final: -1,
    norm: new Int32Array(size),
    lemma: new Int32Array(size),
    spelling: new Int32Array(size),
    word: new Int32Array(size),
    lemmaId: new Int32Array(size),
    vector: new Int32Array(size),
    asVerb: new Int32Array(size),
    asNoun: new Int32Array(size),
    cls: new Uint8Array(size),
    tag: new Uint8Array(size),
    light: new Uint8Array(size),
    frequent: new Int16Array(size),
    contractible: new Uint8Array(size),
    weight: new Uint8Array(size),
    common: new Array<Float64Array>(size).fill(NO_COMMON),
    kin: new Array<Int32Array>(size).fill(NO_KIN),
    point: new Array<Float32Array | null>(size).fill(null),
    value: new Float64Array(size),
    group: new Int32Array(size),
    values: [],
    letters: new Int32Array(4 * size),
    letterCount: new Uint8Array(size),
    before: new Int32Array(size),
    after: new Int32Array(size),
  };
}

/** Bits of `Keys.traits` above those of the classes. */
const TRAIT = { number: 1 << 24, amount: 1 << 25, contractible: 1 << 26, frequent: 1 << 27 } as const;
const NO_KIN = new Int32Array(KIN);

/** Fills `k` with the columns of `side`. */
export function fillKeys(k: Keys, side: Side, lexicon: Lexicon, dictionary: Dictionary): void {
  const all = side.tokens;
  const final = finalMark(all);
  const tokens = final < 0 ? all : final === all.length - 1 ? all.slice(0, final) : all.filter((_, i) => i !== final);
  const n = tokens.length;
  k.n = n;
  k.tokens = tokens;
  k.final = final;
  k.values = side.values;
  k.group.fill(-1, 0, n);
  for (let v = 0; v < side.values.length; v++)
    for (let i = side.values[v]!.from; i < side.values[v]!.to && i < n; i++) if (i < final || final < 0) k.group[i] = v;
  const substitutes = substitutesOf(lexicon);
  let last = -1;
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!;
    const w = dictionary.word(t.norm, t.word);
    k.at[i] = final >= 0 && i >= final ? i + 1 : i;
    k.norm[i] = w.id;
    k.lemma[i] = t.lemma === t.norm ? w.id : dictionary.word(t.lemma, t.lemmaId).id;
    k.spelling[i] = w.spelling;
    k.word[i] = t.word;
    k.lemmaId[i] = t.lemmaId;
    k.asVerb[i] = w.asVerb;
    k.asNoun[i] = w.asNoun;
    let cls = w.cls;
    // "US" in capitals or after "the" is the country, whatever its lower case looks like.
    if (t.norm === 'us' && (t.text === 'US' || tokens[i - 1]?.norm === 'the')) cls = CLASS.content;
    const punctuation = t.kind === 'punctuation' || (t.kind === 'symbol' && cls !== CLASS.content);
    if (cls === 0 && (punctuation || (t.stop && t.kind === 'word'))) cls = punctuation ? CLASS.mark : CLASS.other;
    k.cls[i] = cls;
    k.tag[i] = TAG_ID.get(t.tag) ?? 15;
    const light = cls !== 0 && cls !== CLASS.negation;
    k.light[i] = light ? 1 : 0;
    k.frequent[i] = w.frequent;
    k.contractible[i] = w.contractible ? 1 : 0;
    k.value[i] = t.kind === 'word' || t.kind === 'number' ? w.value : Number.NaN;
    k.forms[i] = w.forms | formBit(k.lemma[i]!);
    k.traits[i] =
      (cls === CLASS.content ? 0 : 1 << cls) |
      (Number.isNaN(k.value[i]) ? 0 : TRAIT.number) |
      (k.group[i]! < 0 ? 0 : TRAIT.amount) |
      (w.contractible ? TRAIT.contractible : 0) |
      (w.frequent < 0 ? 0 : TRAIT.frequent);
    k.vector[i] = w.common ? t.word : t.lemmaId;
    k.common[i] = w.common ?? commonParts(lexicon, t.lemmaId);
    k.before[i] = last;
    if (light) {
      k.weight[i] = punctuation ? 2 : 12;
      k.letterCount[i] = 0;
      k.point[i] = null;
    } else {
      k.point[i] = substitutes.pointOf(t);
      // Rank 100 is about where content words begin; unknown words are names or rarities and count in full.
      const base = dictionary.base(t.lemmaId);
      k.weight[i] = Math.round(100 * Math.min(1, Math.max(0.25, base.rarity)));
      k.kin[i] = base.kin;
      for (let b = 0; b < 4; b++) k.letters[4 * i + b] = w.letters[b]!;
      k.letterCount[i] = w.letterCount;
      last = i;
    }
  }
  let next = n;
  for (let i = n - 1; i >= 0; i--) {
    k.after[i] = next;
    if (!k.light[i]) next = i;
  }
}

/** Index of the last full stop, question or exclamation mark with nothing but closing marks after it, or −1. */
function finalMark(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i >= 0 && i >= tokens.length - 4; i--) {
    if (tokens[i]!.kind !== 'punctuation') return -1;
    if (CLASS_OF.get(tokens[i]!.norm) === CLASS.stop) return i;
  }
  return -1;
}
