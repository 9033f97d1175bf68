// Bytes of a lexicon file → look-ups. Nothing is parsed: all answers come straight from typed arrays on the given bytes,
// so loading costs the checksum alone and look-ups allocate nothing (`wordOf` makes its string, once a word). Answers about pairs
// of words are remembered, see memo.ts.
import type { Tag } from '../types.ts';
import { FLAG, ID_MASK, MAX_SENSE_RANK, SENSE_RANK_BITS, TAG_MASK } from './format.ts';
import { hashPair, hashPhrase, hashWord } from './hash.ts';
import { markBit } from './kin.ts';
import { withMemo } from './memo.ts';
import { levelIn } from './pair-filter.ts';
import { readSections } from './sections.ts';
import { NO_TAG, NO_TAGS, TAGS } from './tag-codes.ts';
import type { Lexicon, WordId } from './types.ts';

/** Column of a tag in lemma masks and shares; −1: the lexicon knows nothing under that tag. */
function columnOf(tag: Tag): number {
  switch (tag) {
    case 'NOUN':
    case 'PROPN':
      return 0;
    case 'VERB':
    case 'AUX':
      return 1;
    case 'ADJ':
      return 2;
    case 'ADV':
      return 3;
    default:
      return -1;
  }
}

/** Share of tag number `tag` in packed tags, 0..1. */
function shareIn(packed: number, tag: number): number {
  for (let rest = packed; ; rest = (rest >>> 8) | 0xff00_0000) {
    const code = rest & 0xff;
    if (code === NO_TAG) return 0;
    if (code >> 4 === tag) return 2 ** (-(code & 15) / 2);
  }
}

function readEndings(bytes: Uint8Array): Map<string, number> {
  let text = '';
  for (const b of bytes) text += String.fromCharCode(b);
  return new Map(
    text
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), Number.parseInt(line.slice(line.indexOf(' ') + 1), 16)]),
  );
}

/** @throws LexiconError when the bytes cannot be used. */
export function loadLexicon(data: Uint8Array): Lexicon {
  const sections = readSections(data);
  const {
    entries,
    ranked,
    vectors: vectorCount,
    dims,
    synsets,
    firstVerb,
    firstAdjective,
    firstAdverb,
  } = sections.header;
  const text = sections.bytes('text');
  const textAt = sections.words('textAt');
  const slots = sections.words('slots');
  const lemmaAt = sections.words('lemmaAt');
  const lemmas = sections.words('lemmas');
  const wordTags = sections.words('wordTags');
  const flags = sections.bytes('flags');
  const senseAt = sections.words('senseAt');
  const senses = sections.words('senses');
  const aboveAt = sections.words('aboveAt');
  const above = sections.words('above');
  const antonyms = sections.words('antonyms');
  const derived = sections.words('derived');
  const listed = sections.bytes('listed');
  const vectors = sections.signed('vectors');
  const norms = sections.floats('norms');
  const firstSynset = [0, firstVerb, firstAdjective, firstAdverb, synsets];

  let endings: Map<string, number> | null = null;
  let made: (string | undefined)[] | null = null;
  const known = (id: number) => id >= 0 && id < entries;

  /** Does `word` stand in the text of the entries at `from`? */
  const standsAt = (from: number, word: string): boolean => {
    let k = 0;
    while (k < word.length && text[from + k] === word.charCodeAt(k)) k++;
    return k === word.length;
  };

  /** The entry of one to three words joined by spaces, of this hash and length; '' where there is no word. */
  const entryOf = (hash: number, length: number, first: string, second: string, third: string): WordId => {
    const tag = hash & TAG_MASK;
    const secondAt = first.length + 1;
    const thirdAt = secondAt + second.length + 1;
    for (let i = hash & (slots.length - 1); ; i = (i + 1) & (slots.length - 1)) {
      const slot = slots[i]!;
      if (slot === 0) return -1;
      if ((slot & TAG_MASK) !== tag) continue;
      const id = (slot & ID_MASK) - 1;
      const from = textAt[id]!;
      if (textAt[id + 1]! - from !== length) continue;
      if (standsAt(from, first) && standsAt(from + secondAt, second) && standsAt(from + thirdAt, third)) return id;
    }
  };

  const idOf = (word: string): WordId => entryOf(hashWord(word), word.length, word, '', '');

  const idOfPhrase = (first: string, second: string, third = ''): WordId => {
    const length = first.length + 1 + second.length + (third === '' ? 0 : 1 + third.length);
    return entryOf(hashPhrase(first, second, third), length, first, second, third);
  };

  const lemmaIn = (id: WordId, column: number): WordId => {
    if (column < 0 || !known(id)) return id;
    const at = lemmaAt[id]!;
    if ((at & (1 << column)) === 0) return id;
    let k = at >>> 4;
    for (let c = 0; c < column; c++) if (at & (1 << c)) k++;
    return lemmas[k]!;
  };

  /** The entry whose senses speak for `id`: itself, or a base form when it has none of its own ("cities"). */
  const sensed = (id: WordId): WordId => {
    if (!known(id)) return -1;
    if (senseAt[id + 1]! > senseAt[id]!) return id;
    const at = lemmaAt[id]!;
    return (at & 15) === 0 ? -1 : lemmas[at >>> 4]!;
  };

  const hasPair = (table: Uint32Array, x: WordId, y: WordId): boolean => {
    const a = Math.min(x, y);
    const b = Math.max(x, y);
    if (a < 0 || a === b) return false;
    const mask = (table.length >> 1) - 1;
    for (let i = hashPair(a, b) & mask; ; i = (i + 1) & mask) {
      const first = table[2 * i]!;
      const second = table[2 * i + 1]!;
      if (first === a && second === b) return true;
      if (first === 0 && second === 0) return false;
    }
  };

  /** Related as they stand, or through the base form of either. */
  const related = (table: Uint32Array, a: WordId, b: WordId): boolean => {
    if (!known(a) || !known(b)) return false;
    if (hasPair(table, a, b)) return true;
    const x = sensed(a);
    const y = sensed(b);
    return (x !== a || y !== b) && hasPair(table, x, y);
  };

  const inColumn = (synset: number, column: number) =>
    column < 0 || (synset >= firstSynset[column]! && synset < firstSynset[column + 1]!);

  /** Rank of `synset` among the senses of `id`, −1 when it is none of them. */
  const rankOfSense = (id: WordId, synset: number): number => {
    let lo = senseAt[id]!;
    let hi = senseAt[id + 1]!;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (senses[mid]! >>> SENSE_RANK_BITS < synset) lo = mid + 1;
      else hi = mid;
    }
    const found = lo < senseAt[id + 1]! && senses[lo]! >>> SENSE_RANK_BITS === synset;
    return found ? senses[lo]! & MAX_SENSE_RANK : -1;
  };

  /** Steps from `synset` up to a synset of `b` (among b's first four senses), at most `left`; 0 = not found. */
  const stepsUp = (synset: number, b: WordId, left: number): number => {
    let best = 0;
    for (let k = aboveAt[synset]!; k < aboveAt[synset + 1]!; k++) {
      const up = above[k]!;
      const rank = rankOfSense(b, up);
      if (rank >= 0 && rank < 4) return 1;
      if (left > 1) {
        const more = stepsUp(up, b, left - 1);
        if (more > 0 && (best === 0 || more + 1 < best)) best = more + 1;
      }
    }
    return best;
  };

  const markAbove = (synset: number, bits: Int32Array, left: number): void => {
    for (let k = aboveAt[synset]!; k < aboveAt[synset + 1]!; k++) {
      markBit(bits, 16, above[k]!);
      if (left > 1) markAbove(above[k]!, bits, left - 1);
    }
  };

  const vectorRow = (id: WordId): number => {
    if (id < vectorCount) return id;
    const base = sensed(id);
    return base < vectorCount ? base : -1;
  };

  return withMemo({
    version: sections.header.checksum.toString(16).padStart(8, '0'),
    size: entries,
    idOf,
    idOfPhrase,
    wordOf: (id) => {
      if (!known(id)) return '';
      made ??= new Array(entries);
      let word = made[id];
      if (word === undefined) {
        word = '';
        for (let k = textAt[id]!; k < textAt[id + 1]!; k++) word += String.fromCharCode(text[k]!);
        made[id] = word;
      }
      return word;
    },
    lemmaOf: (id, tag) => lemmaIn(id, columnOf(tag)),
    rank: (id) => (id >= 0 && id < ranked ? id : entries),
    tagShare: (id, tag) => (known(id) ? shareIn(wordTags[id]!, TAGS.indexOf(tag)) : 0),
    tagsOf: (id) => (known(id) ? wordTags[id]! : NO_TAGS),
    tagsOfEnding: (word) => {
      endings ??= readEndings(sections.bytes('suffixes'));
      for (let n = Math.min(4, word.length - 1); n > 0; n--) {
        const tags = endings.get(word.slice(-n));
        if (tags !== undefined) return tags;
      }
      return NO_TAGS;
    },
    tagTransitions: sections.bytes('transitions'),
    synonymRank: (a, b, tag) => {
      const x = sensed(a);
      const y = sensed(b);
      if (x < 0 || y < 0) return 0;
      const column = tag === undefined ? -1 : columnOf(tag);
      let best = 0;
      let i = senseAt[x]!;
      let j = senseAt[y]!;
      while (i < senseAt[x + 1]! && j < senseAt[y + 1]!) {
        const s = senses[i]! >>> SENSE_RANK_BITS;
        const t = senses[j]! >>> SENSE_RANK_BITS;
        if (s === t && inColumn(s, column)) {
          const rank = 1 + Math.max(senses[i]! & MAX_SENSE_RANK, senses[j]! & MAX_SENSE_RANK);
          if (best === 0 || rank < best) best = rank;
        }
        if (s <= t) i++;
        if (t <= s) j++;
      }
      return best;
    },
    markSenses: (id, bits, at) => {
      const x = sensed(id);
      if (x >= 0) for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++) markBit(bits, at, senses[i]! >>> SENSE_RANK_BITS);
    },
    eachSense: (id, visit) => {
      const x = sensed(id);
      if (x >= 0)
        for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++)
          visit(senses[i]! >>> SENSE_RANK_BITS, senses[i]! & MAX_SENSE_RANK);
    },
    areAntonyms: (a, b) => related(antonyms, a, b),
    hypernymSteps: (a, b, tag) => {
      const x = sensed(a);
      const y = sensed(b);
      if (x < 0 || y < 0 || x === y) return 0;
      const column = tag === undefined ? -1 : columnOf(tag);
      let best = 0;
      for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++) {
        if ((senses[i]! & MAX_SENSE_RANK) > 1 || !inColumn(senses[i]! >>> SENSE_RANK_BITS, column)) continue;
        const steps = stepsUp(senses[i]! >>> SENSE_RANK_BITS, y, 3);
        if (steps > 0 && (best === 0 || steps < best)) best = steps;
      }
      return best;
    },
    areSisters: (a, b, tag) => {
      const x = sensed(a);
      const y = sensed(b);
      if (x < 0 || y < 0 || x === y) return false;
      const column = tag === undefined ? -1 : columnOf(tag);
      for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++) {
        const s = senses[i]! >>> SENSE_RANK_BITS;
        if ((senses[i]! & MAX_SENSE_RANK) > 1 || !inColumn(s, column)) continue;
        for (let j = senseAt[y]!; j < senseAt[y + 1]!; j++) {
          const t = senses[j]! >>> SENSE_RANK_BITS;
          if ((senses[j]! & MAX_SENSE_RANK) > 1 || s === t) continue;
          for (let k = aboveAt[s]!; k < aboveAt[s + 1]!; k++)
            for (let m = aboveAt[t]!; m < aboveAt[t + 1]!; m++) if (above[k] === above[m]) return true;
        }
      }
      return false;
    },
    areDerived: (a, b) => related(derived, a, b),
    thesaurusLevel: (a, b) => {
      const x = sensed(a);
      const y = sensed(b);
      return x < 0 || y < 0 || x === y ? 0 : levelIn(listed, x, y);
    },
    markKin: (id, bits) => {
      const x = sensed(id);
      if (x < 0) return;
      for (let i = senseAt[x]!; i < senseAt[x + 1]!; i++) {
        const s = senses[i]! >>> SENSE_RANK_BITS;
        markBit(bits, 0, s);
        if ((senses[i]! & MAX_SENSE_RANK) > 1) continue;
        for (let k = aboveAt[s]!; k < aboveAt[s + 1]!; k++) markBit(bits, 8, above[k]!);
        markAbove(s, bits, 3);
      }
    },
    hasVector: (id) => vectorRow(id) >= 0,
    cosine: (a, b) => {
      const x = vectorRow(a);
      const y = vectorRow(b);
      if (x < 0 || y < 0) return 0;
      if (x === y) return 1;
      // Whole numbers, four at a time: the sum is exact in any order, and this is the product's most frequent question.
      let dot = 0;
      let p = x * dims;
      let q = y * dims;
      const end = p + dims;
      for (; p + 3 < end; p += 4, q += 4)
        dot =
          (dot +
            Math.imul(vectors[p]!, vectors[q]!) +
            Math.imul(vectors[p + 1]!, vectors[q + 1]!) +
            Math.imul(vectors[p + 2]!, vectors[q + 2]!) +
            Math.imul(vectors[p + 3]!, vectors[q + 3]!)) |
          0;
      for (; p < end; p++, q++) dot = (dot + Math.imul(vectors[p]!, vectors[q]!)) | 0;
      return Math.max(-1, Math.min(1, dot * norms[x]! * norms[y]!));
    },
    dimensions: dims,
    addVector: (id, weight, sum) => {
      const x = vectorRow(id);
      if (x < 0) return;
      const factor = weight * norms[x]!;
      const p = x * dims;
      for (let k = 0; k < dims; k++) sum[k]! += factor * vectors[p + k]!;
    },
    isName: (id) => known(id) && (flags[id]! & FLAG.name) !== 0,
    nameKind: (id) => {
      const flag = known(id) ? flags[id]! : 0;
      return flag & FLAG.place
        ? 'place'
        : flag & FLAG.person
          ? 'person'
          : flag & FLAG.organisation
            ? 'organisation'
            : null;
    },
    isPersonName: (id) => known(id) && (flags[id]! & FLAG.personName) !== 0,
  });
}
