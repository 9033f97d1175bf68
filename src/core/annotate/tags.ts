// Part of speech of each token: Viterbi over tag pairs with the trigram model of the lexicon.
//
//   They plan to cut the plan .   →  plan VERB (after "they"), plan NOUN (after "the")
//
// Tempting and wrong: the most frequent tag of each word, right for nine words in ten and wrong exactly where "cut", "plan",
// "rose", "lead" decide the lemma. Source: Brants 2000, TnT; emissions are P(tag | word), transitions carry 1 / P(tag).
// Cost: at most 5 candidates a word, so at most 125 additions; most words have one or two.
import { POSSESSIVES, TAG_STEP, TAGS } from '../lexicon/tag-codes.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { Tag } from '../types.ts';
import { CLOSED } from './closed-words.ts';
import type { RawToken } from './tokenize.ts';

const K = 5;
const EDGE = TAGS.length;
const N = EDGE + 1;
const code = (tag: Tag) => TAGS.indexOf(tag);
const NOUN = code('NOUN');
const PROPN = code('PROPN');
const ADJ = code('ADJ');
const VERB = code('VERB');
const NUM = code('NUM');
const PUNCT = code('PUNCT');
const SYM = code('SYM');

/** Nats: a capital inside a sentence speaks for a name this much against every other reading … */
const CAPITAL = 3;
/** … and a capital that the position explains, this little in favour of it. */
const OPENING_NAME = 1.2;

/** Candidate tags of each token with their costs, K a token. */
interface Lattice {
  /** Tokens that it has room for. */
  readonly size: number;
  readonly count: Uint8Array;
  readonly tag: Uint8Array;
  readonly cost: Float32Array;
  /** For each pair of candidates of a token and the one before, the best candidate before those. */
  readonly back: Uint8Array;
}

const makeLattice = (size: number): Lattice => ({
  size,
  count: new Uint8Array(size),
  tag: new Uint8Array(size * K),
  cost: new Float32Array(size * K),
  back: new Uint8Array(size * K * K),
});
/** Used for one sentence after the other: new arrays cost more than the tagging of a short one. */
let lattice = makeLattice(128);

export function tagsOf(tokens: readonly RawToken[], lexicon: Lexicon): Tag[] {
  if (lexicon.tagTransitions.length === 0) return tokens.map(plainTag);
  fillLattice(tokens, lexicon);
  const tags = decode(lattice, tokens.length, lexicon.tagTransitions);
  for (let i = 0; i < tags.length; i++) if (tags[i] === 'DET' && POSSESSIVES.has(tokens[i]!.norm)) tags[i] = 'PRON';
  return tags;
}

/** Without a model: closed classes by list, everything else a noun. */
function plainTag(t: RawToken): Tag {
  if (t.kind !== 'word') return t.kind === 'number' ? 'NUM' : t.kind === 'punctuation' ? 'PUNCT' : 'SYM';
  return CLOSED.get(t.norm) ?? 'NOUN';
}

function fillLattice(tokens: readonly RawToken[], lexicon: Lexicon): void {
  const n = tokens.length;
  if (n > lattice.size) lattice = makeLattice(2 * n);
  lattice.count.fill(0, 0, n);
  let opening = true;
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!;
    if (t.kind === 'punctuation') {
      put(lattice, i, PUNCT, 0);
      // A comma, dash or bracket opens no sentence; a stop, colon or quotation mark may.
      if (t.norm !== ',' && t.norm !== '-' && t.norm !== ';' && t.norm !== ')') opening = true;
      continue;
    }
    if (t.kind === 'symbol') put(lattice, i, SYM, 0);
    else if (t.kind === 'number') numberTags(lattice, i, t.norm);
    else wordTags(lattice, i, t, opening, lexicon);
    opening = false;
  }
}

function put(l: Lattice, i: number, tag: number, cost: number) {
  for (let k = 0; k < l.count[i]!; k++)
    if (l.tag[i * K + k] === tag) {
      if (cost < l.cost[i * K + k]!) l.cost[i * K + k] = cost;
      return;
    }
  if (l.count[i]! >= K) return;
  l.tag[i * K + l.count[i]!] = tag;
  l.cost[i * K + l.count[i]!] = cost;
  l.count[i]!++;
}

function numberTags(l: Lattice, i: number, norm: string) {
  const last = norm.charCodeAt(norm.length - 1);
  if (last >= 48 && last <= 57) put(l, i, NUM, 0);
  else if (/^\d[\d,]*(?:st|nd|rd|th)$/.test(norm)) put(l, i, ADJ, 0);
  else if (/\ds$/.test(norm) || /-olds?$/.test(norm)) {
    put(l, i, NOUN, 0.3);
    put(l, i, ADJ, 1.5);
  } else if (norm.includes('-')) {
    put(l, i, ADJ, 0.2);
    put(l, i, NOUN, 1.8);
  } else put(l, i, NUM, 0);
}

function wordTags(l: Lattice, i: number, t: RawToken, opening: boolean, lexicon: Lexicon) {
  const first = t.text.charCodeAt(0);
  const capital = first < 128 ? first >= 65 && first <= 90 : t.text !== t.norm && /^\p{Lu}/u.test(t.text);
  const closed = t.word >= 0 && CLOSED.has(t.norm) && !(t.text.length > 1 && t.text === t.text.toUpperCase());
  const proper = capital && !closed && t.text !== 'I';
  const penalty = proper && !opening ? CAPITAL : 0;
  const dash = t.word < 0 ? t.norm.lastIndexOf('-') : -1;
  let packed = t.word >= 0 ? lexicon.tagsOf(t.word) : 0xffff_ffff;
  if (dash > 0) compoundTags(l, i, t, dash, penalty, lexicon);
  else {
    if ((packed & 0xff) === 0xff) packed = lexicon.tagsOfEnding(t.norm);
    for (let k = 0; k < 4; k++) {
      const c = (packed >>> (8 * k)) & 0xff;
      if (c === 0xff) break;
      put(l, i, c >> 4, (c & 15) * TAG_STEP + (c >> 4 === PROPN ? 0 : penalty));
    }
  }
  if (proper) put(l, i, PROPN, opening ? (t.word < 0 ? 0.3 : OPENING_NAME + 2) : 0.1);
  if (l.count[i] === 0) put(l, i, capital ? PROPN : NOUN, 0.5);
}

/** "long-term", "Taliban-led", "co-operation": participles and most modifiers are adjectives, otherwise the last part decides. */
function compoundTags(l: Lattice, i: number, t: RawToken, dash: number, penalty: number, lexicon: Lexicon) {
  const tail = t.norm.slice(dash + 1);
  const id = lexicon.idOf(tail);
  const packed = id >= 0 ? lexicon.tagsOf(id) : lexicon.tagsOfEnding(t.norm);
  const prefix = /^(?:co|re|pre|anti|non|un|mis|over|under|out|de|self|ex|vice|sub)-/.test(t.norm);
  const cost = penalty > 0 && !/^\p{Lu}/u.test(t.text.slice(dash + 1)) ? 0 : penalty;
  put(l, i, ADJ, cost + (/(?:ed|ing|led|made|born|based|wide|term|level)$/.test(tail) ? 0.1 : prefix ? 2 : 0.6));
  for (let k = 0; k < 4; k++) {
    const c = (packed >>> (8 * k)) & 0xff;
    if (c === 0xff) break;
    const tag = c >> 4;
    if (tag === NOUN || tag === VERB || tag === ADJ)
      put(l, i, tag, cost + (c & 15) * TAG_STEP + (prefix || tag === NOUN ? 0.4 : 2));
  }
}

/** By state, so far and one token on. */
const costs = new Float64Array(K * K);
const costsNext = new Float64Array(K * K);

/** Cheapest tag sequence; state = (tag candidate before, tag candidate here). */
function decode(l: Lattice, n: number, transitions: Uint8Array): Tag[] {
  if (n === 0) return [];
  const { back } = l;
  let [cost, next] = [costs, costsNext];
  for (let b = 0; b < l.count[0]!; b++) cost[b] = l.cost[b]! + step(transitions, EDGE, EDGE, l.tag[b]!);
  let countA = 1;
  for (let i = 1; i < n; i++) {
    const countB = l.count[i - 1]!;
    const countC = l.count[i]!;
    for (let b = 0; b < countB; b++)
      for (let c = 0; c < countC; c++) {
        let best = Number.POSITIVE_INFINITY;
        let from = 0;
        for (let a = 0; a < countA; a++) {
          const tagA = i === 1 ? EDGE : l.tag[(i - 2) * K + a]!;
          const x = cost[a * K + b]! + step(transitions, tagA, l.tag[(i - 1) * K + b]!, l.tag[i * K + c]!);
          if (x < best) {
            best = x;
            from = a;
          }
        }
        next[b * K + c] = best + l.cost[i * K + c]!;
        back[(i * K + b) * K + c] = from;
      }
    [cost, next] = [next, cost];
    countA = countB;
  }
  let best = Number.POSITIVE_INFINITY;
  let a = 0;
  let b = 0;
  for (let p = 0; p < (n > 1 ? countA : 1); p++)
    for (let q = 0; q < l.count[n - 1]!; q++) {
      const tagP = n > 1 ? l.tag[(n - 2) * K + p]! : EDGE;
      const x = cost[p * K + q]! + step(transitions, tagP, l.tag[(n - 1) * K + q]!, EDGE);
      if (x < best) [best, a, b] = [x, p, q];
    }
  const out: Tag[] = new Array(n);
  for (let i = n - 1; i >= 0; i--) {
    out[i] = TAGS[l.tag[i * K + b]!]!;
    const before = i > 0 ? back[(i * K + a) * K + b]! : 0;
    b = a;
    a = before;
  }
  return out;
}

/** Nats of a tag triple, from the packed table (64 + 16 a nat). */
const step = (table: Uint8Array, a: number, b: number, c: number) => (table[(a * N + b) * N + c]! - 64) / 16;
