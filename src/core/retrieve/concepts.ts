// Word → synonym class, so that a word and what a spinner puts in its place have the same name in the index.
//
//   big, large → one class · cities → class of city · decided → class of decide · Kigali → itself
//
// Words that share a synset are joined while both are used in that sense often (both first senses, then first with second,
// …), strongest first, and only while the class stays small.
// Tempting but wrong: joining all that share a synset. Senses chain ("go" – "run" – "work" – "play"), and 30,000 words end in
// one class that says nothing. Also wrong: the word's first synset alone; a substitute's own first sense is mostly another.
// Cost: once a lexicon, about 40 ms; then one array look-up a word.
import type { Lexicon, WordId } from '../lexicon/types.ts';

/** Largest class: 24 words cover 41 % of a four-sense spinner's swaps, twice as many cover 2 % more and blur the rest. */
const CLASS_WORDS = 24;
/** Senses beyond the third are rare enough to be left out. */
const SENSES = 3;

interface Concepts {
  /** Class of a word form; −1 for −1. */
  classOf(id: WordId): number;
  /** Some other word can stand for it, so a spinner may change it. */
  mutable(id: WordId): boolean;
}

const known = new WeakMap<Lexicon, Concepts>();

/** Classes of a lexicon, made at the first call. */
export function conceptsOf(lexicon: Lexicon): Concepts {
  let concepts = known.get(lexicon);
  if (!concepts) {
    concepts = makeConcepts(lexicon);
    known.set(lexicon, concepts);
  }
  return concepts;
}

function makeConcepts(lexicon: Lexicon): Concepts {
  const n = lexicon.size;
  const base = new Int32Array(n);
  const members = new Map<number, number[]>();
  for (let id = 0; id < n; id++) {
    base[id] = baseOf(id, lexicon);
    if (base[id] !== id) continue;
    lexicon.eachSense(id, (synset, rank) => {
      const list = members.get(synset);
      if (list) list.push(id, rank);
      else members.set(synset, [id, rank]);
    });
  }
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const size = new Int32Array(n).fill(1);
  const find = (x: number): number => {
    let root = x;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[x] !== root) {
      const next = parent[x]!;
      parent[x] = root;
      x = next;
    }
    return root;
  };
  const mutable = new Uint8Array(n);
  for (let depth = 0; depth < 2 * SENSES; depth++)
    for (const list of members.values())
      for (let i = 0; i < list.length; i += 2)
        for (let j = i + 2; j < list.length; j += 2) {
          if (depth === 0) mutable[list[i]!] = mutable[list[j]!] = 1;
          if (list[i + 1]! >= SENSES || list[j + 1]! >= SENSES || list[i + 1]! + list[j + 1]! !== depth) continue;
          const a = find(list[i]!);
          const b = find(list[j]!);
          if (a === b || size[a]! + size[b]! > CLASS_WORDS) continue;
          parent[Math.max(a, b)] = Math.min(a, b);
          size[Math.min(a, b)] = size[a]! + size[b]!;
        }
  const classes = Int32Array.from({ length: n }, (_, id) => find(base[id]!));
  return {
    classOf: (id) => (id >= 0 && id < n ? classes[id]! : -1),
    mutable: (id) => id >= 0 && id < n && mutable[base[id]!] === 1,
  };
}

/** The form that stands for all inflections; a verb's before a noun's ("running" → "run"). */
function baseOf(id: WordId, lexicon: Lexicon): WordId {
  for (const tag of ['VERB', 'NOUN', 'ADJ'] as const) {
    const lemma = lexicon.lemmaOf(id, tag);
    if (lemma !== id && lemma >= 0) return lemma;
  }
  return id;
}
