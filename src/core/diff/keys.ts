// What the aligner asks about a token, once per token: small integers instead of strings, so that the quadratic part
// compares numbers only. The ids are interned per pair; nothing outlives the call.
import type { Lexicon } from '../lexicon/types.ts';
import { commonParts } from '../models/affinity.ts';
import type { Side, Tag, Token } from '../types.ts';
import { plainNumber, spellingKey } from './spelling.ts';

/** Classes of closed-class words: words of one class stand in for each other ("in"/"at", "the"/"a", "will"/"would"). */
export const CLASS = {
  content: 0,
  article: 1,
  demonstrative: 2,
  preposition: 3,
  be: 4,
  have: 5,
  do: 6,
  modal: 7,
  pronoun: 8,
  possessive: 9,
  conjunction: 10,
  relative: 11,
  negation: 12,
  particle: 13,
  other: 14,
  comma: 15,
  quote: 16,
  stop: 17,
  mark: 18,
} as const;

const MEMBERS: readonly (readonly [number, string])[] = [
  [CLASS.article, 'a an the'],
  [CLASS.demonstrative, 'this that these those such'],
  [
    CLASS.preposition,
    'of in on at for with by from as into about over under after before between through during against among without within towards toward upon across behind beyond near since until per via concerning regarding despite around along amid above below inside outside off out up down onto',
  ],
  [CLASS.be, "is are was were be been being am 'm 're"],
  [CLASS.have, "has have had having 've"],
  [CLASS.do, 'do does did doing done'],
  [CLASS.modal, "will would can could may might shall should must 'll 'd ought cannot"],
  [
    CLASS.pronoun,
    'he she it they we you i him her them us me himself herself itself themselves ourselves one who whom someone everyone',
  ],
  [CLASS.possessive, "his its their our your my hers theirs 's '"],
  [CLASS.conjunction, 'and or but nor yet so if because while although though when whereas unless than however & /'],
  [CLASS.relative, 'which what where why how whose whether whatever'],
  [CLASS.negation, "not n't no never none neither without"],
  [CLASS.particle, 'to'],
  [CLASS.comma, ', ; : - – — -- ( ) [ ]'],
  [CLASS.quote, "\" ' “ ” ‘ ’ `` '' « »"],
  [CLASS.stop, '. ! ? …'],
];
const CLASS_OF = new Map<string, number>();
for (const [id, words] of MEMBERS) for (const w of words.split(' ')) if (!CLASS_OF.has(w)) CLASS_OF.set(w, id);

export const TAGS: readonly Tag[] = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'PRON',
  'DET',
  'ADP',
  'CONJ',
  'PART',
  'NUM',
  'INTJ',
  'PUNCT',
  'SYM',
  'X',
];
const TAG_ID = new Map<Tag, number>(TAGS.map((t, i) => [t, i]));

/** One side of a pair, column by column. All arrays have `n` entries unless said otherwise. */
export interface Keys {
  readonly n: number;
  /** The side's tokens without its final sentence mark: "a" and "a." have the same keys. */
  readonly tokens: readonly Token[];
  /** Index in the side's token list. */
  readonly at: Int32Array;
  /** Index of the final sentence mark in the side's token list, or −1. */
  readonly final: number;
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
  /** How much meaning the token carries, 0..1, from its rarity. */
  readonly weight: Float64Array;
  /** What the word's vector has in common with all vectors; see models/affinity.ts. */
  readonly common: Float64Array[];
  /** Value of a number token or NaN. */
  readonly value: Float64Array;
  /** Index of the side's value (number, date) that the token belongs to, or −1. */
  readonly group: Int32Array;
  readonly values: Side['values'];
  /** 128 buckets of letter pairs a token, four words each: how alike two unknown names look. */
  readonly letters: Int32Array;
  readonly letterCount: Uint8Array;
  /** Previous and next token that is not light; −1 and n at the ends. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Interns strings of one pair. */
export type Intern = (s: string) => number;

export function makeIntern(): Intern {
  const ids = new Map<string, number>();
  return (s) => {
    let id = ids.get(s);
    if (id === undefined) {
      id = ids.size;
      ids.set(s, id);
    }
    return id;
  };
}

/** The columns of `side`, words numbered by `intern`. */
export function keysOf(side: Side, lexicon: Lexicon, intern: Intern): Keys {
  const final = finalMark(side.tokens);
  const tokens = final < 0 ? side.tokens : side.tokens.filter((_, i) => i !== final);
  const n = tokens.length;
  const k = {
    n,
    tokens,
    at: Int32Array.from(tokens, (_, i) => (final >= 0 && i >= final ? i + 1 : i)),
    final,
    norm: new Int32Array(n),
    lemma: new Int32Array(n),
    spelling: new Int32Array(n),
    word: new Int32Array(n),
    lemmaId: new Int32Array(n),
    vector: new Int32Array(n),
    asVerb: new Int32Array(n),
    asNoun: new Int32Array(n),
    cls: new Uint8Array(n),
    tag: new Uint8Array(n),
    light: new Uint8Array(n),
    weight: new Float64Array(n),
    common: new Array<Float64Array>(n),
    value: new Float64Array(n),
    group: new Int32Array(n).fill(-1),
    values: side.values,
    letters: new Int32Array(4 * n),
    letterCount: new Uint8Array(n),
    before: new Int32Array(n),
    after: new Int32Array(n),
  };
  for (let v = 0; v < side.values.length; v++)
    for (let i = side.values[v]!.from; i < side.values[v]!.to && i < n; i++) if (i < final || final < 0) k.group[i] = v;
  const top = Math.log(Math.max(lexicon.size, 1000));
  let last = -1;
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!;
    k.norm[i] = intern(t.norm);
    k.lemma[i] = t.lemma === t.norm ? k.norm[i]! : intern(t.lemma);
    const s = spellingKey(t.norm);
    k.spelling[i] = s === t.norm ? k.norm[i]! : intern(s);
    k.word[i] = t.word;
    k.lemmaId[i] = t.lemmaId;
    const vector = lexicon.hasVector(t.word) ? t.word : t.lemmaId;
    k.vector[i] = vector;
    k.common[i] = commonParts(lexicon, vector);
    k.asVerb[i] = lexicon.lemmaOf(t.word, 'VERB');
    k.asNoun[i] = lexicon.lemmaOf(t.word, 'NOUN');
    let cls = CLASS_OF.get(t.norm) ?? 0;
    // "US" in capitals or after "the" is the country, whatever its lower case looks like.
    if (t.norm === 'us' && (t.text === 'US' || tokens[i - 1]?.norm === 'the')) cls = CLASS.content;
    const punctuation = t.kind === 'punctuation' || (t.kind === 'symbol' && cls !== CLASS.content);
    if (cls === 0 && (punctuation || (t.stop && t.kind === 'word'))) cls = punctuation ? CLASS.mark : CLASS.other;
    k.cls[i] = cls;
    k.tag[i] = TAG_ID.get(t.tag) ?? 15;
    const light = cls !== 0 && cls !== CLASS.negation;
    k.light[i] = light ? 1 : 0;
    // Rank 100 is about where content words begin; unknown words are names or rarities and count in full.
    const rank = t.lemmaId >= 0 ? lexicon.rank(t.lemmaId) : lexicon.size;
    k.weight[i] = punctuation ? 0.02 : light ? 0.12 : Math.min(1, Math.max(0.25, Math.log(rank + 20) / top));
    k.value[i] = t.kind === 'word' || t.kind === 'number' ? plainNumber(t.norm) : Number.NaN;
    if (!light) k.letterCount[i] = hashLetters(t.norm, k.letters, 4 * i);
    k.before[i] = last;
    if (!light) last = i;
  }
  let next = n;
  for (let i = n - 1; i >= 0; i--) {
    k.after[i] = next;
    if (!k.light[i]) next = i;
  }
  return k;
}

/** Index of the last full stop, question or exclamation mark with nothing but closing marks after it, or −1. */
function finalMark(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i >= 0 && i >= tokens.length - 4; i--) {
    const cls = CLASS_OF.get(tokens[i]!.norm);
    if (cls === CLASS.stop) return i;
    if (tokens[i]!.kind !== 'punctuation') return -1;
  }
  return -1;
}

/** Sets one of 128 bits for each letter pair of `text` (its ends count as letters); the number of bits set. */
function hashLetters(text: string, out: Int32Array, at: number): number {
  let previous = 0;
  let count = 0;
  // 24 units tell any two words apart; longer tokens are noise.
  const end = Math.min(text.length, 24);
  for (let p = 0; p <= end; p++) {
    const c = p < end ? text.charCodeAt(p) : 0;
    const h = (Math.imul(previous * 31 + c, 0x9e3779b1) >>> 25) & 127;
    const bit = 1 << (h & 31);
    const w = at + (h >> 5);
    if (!(out[w]! & bit)) {
      out[w]! |= bit;
      count++;
    }
    previous = c;
  }
  return count;
}
