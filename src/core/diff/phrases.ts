// Ties between units longer than a word: acronyms and their expansions ("UN", "the United Nations"), hyphenated
// compounds and their parts ("self-rule", "self rule"), and multiword entries of the lexicon ("take part", "participate").
import type { Lexicon } from '../lexicon/types.ts';
import { type Dictionary, NOT_ASKED } from './dictionary.ts';
import type { Grid } from './grid.ts';
import type { Keys } from './keys.ts';

type Tie = (i: number, j: number, tie: number, strength: number) => void;
const ACRONYM = 6;
const PHRASE = 9;
const PART = 13;

/** Longest run of words that an acronym may stand for, and longest multiword entry looked up. */
const EXPANSION = 8;
const ENTRY = 3;

/** `sure`: words that have a certain partner need no reason more. Calls `tie(reference index, candidate index, tie, strength)` for every word pair that such a unit relates. */
export function phraseTies(
  r: Keys,
  c: Keys,
  { sure, sureBack }: Grid,
  lexicon: Lexicon,
  dictionary: Dictionary,
  tie: Tie,
): void {
  const flipped: Tie = (j, i, t, s) => tie(i, j, t, s);
  acronyms(r, c, sure, tie);
  acronyms(c, r, sureBack, flipped);
  compounds(r, c, sure, tie);
  compounds(c, r, sureBack, flipped);
  if (lexicon.size > 0) {
    entries(r, c, sure, lexicon, dictionary, tie);
    entries(c, r, sureBack, lexicon, dictionary, flipped);
  }
}

function acronyms(a: Keys, b: Keys, sure: Int32Array, tie: Tie): void {
  for (let i = 0; i < a.n; i++) {
    if (sure[i]! >= 0) continue;
    const letters = acronymLetters(a, i);
    if (!letters) continue;
    for (let from = 0; from < b.n; from++) {
      if (b.tokens[from]!.norm.charCodeAt(0) !== letters.charCodeAt(0)) continue;
      const to = expansionEnd(b, from, letters);
      if (to > from + 1) for (let j = from; j < to; j++) tie(i, j, ACRONYM, 90);
    }
  }
}

/** The letters of a possible acronym, or '' when the token is not one. */
function acronymLetters(k: Keys, i: number): string {
  const t = k.tokens[i]!;
  if (k.light[i] || t.kind !== 'word' || t.norm.length < 2 || t.norm.length > 8) return '';
  const letters = t.norm.replaceAll('.', '');
  if (letters.length < 2 || letters.length > 6) return '';
  const capitals = t.text.replaceAll('.', '');
  if (capitals === capitals.toUpperCase() && capitals !== capitals.toLowerCase()) return letters;
  // In lower-cased text only words that the lexicon does not use as ordinary words may be acronyms; three vowelless letters are.
  return t.norm.includes('.') || k.word[i]! < 0 || letters === 'un' || letters === 'us' || !/[aeiouy]/.test(letters)
    ? letters
    : '';
}

/** End of the run from `from` whose initials spell `letters` (light words may be skipped), or −1. */
function expansionEnd(k: Keys, from: number, letters: string): number {
  let next = 0;
  for (let j = from; j < k.n && j < from + EXPANSION; j++) {
    const norm = k.tokens[j]!.norm;
    if (norm[0] === letters[next]) {
      next++;
      if (next === letters.length) return j + 1;
    } else if (!k.light[j]) return -1;
  }
  return -1;
}

function compounds(a: Keys, b: Keys, sure: Int32Array, tie: Tie): void {
  for (let i = 0; i < a.n; i++) {
    const norm = a.tokens[i]!.norm;
    if (a.light[i] || sure[i]! >= 0 || norm.length > 40) continue;
    const parts = norm.includes('-') ? norm.split('-') : null;
    for (let j = 0; j < b.n; j++) {
      if (b.light[j]) continue;
      const other = b.tokens[j]!.norm;
      if (parts) {
        const k = parts.indexOf(other);
        if (k >= 0)
          tie(i, j, PART, parts[k + 1] === b.tokens[j + 1]?.norm || parts[k - 1] === b.tokens[j - 1]?.norm ? 90 : 55);
        else if (other.includes('-') && other.split('-').some((p) => p.length > 2 && parts.includes(p)))
          tie(i, j, PART, 60);
      }
      const next = b.tokens[j + 1]?.norm;
      if (next && !b.light[j + 1] && norm.length === other.length + next.length && norm === other + next) {
        tie(i, j, PART, 90);
        tie(i, j + 1, PART, 90);
      }
    }
  }
}

function entries(a: Keys, b: Keys, sure: Int32Array, lexicon: Lexicon, dictionary: Dictionary, tie: Tie): void {
  const { tokens, norm, lemma } = a;
  for (let from = 0; from + 1 < a.n; from++) {
    if (tokens[from]!.kind !== 'word') continue;
    for (let to = from + 1; to < a.n && to < from + ENTRY; to++) {
      if (tokens[to]!.kind !== 'word') break;
      // An entry all of whose words have certain partners has nothing left to explain.
      let open = false;
      for (let i = from; i <= to; i++) open ||= sure[i]! < 0;
      if (!open) continue;
      const third = to > from + 1;
      const [x, y, z] = [lemma[from]!, norm[from + 1]!, third ? norm[to]! : -1];
      let id = dictionary.entry(x, y, z);
      if (id === NOT_ASKED) {
        id = lexicon.idOfPhrase(tokens[from]!.lemma, tokens[from + 1]!.norm, third ? tokens[to]!.norm : '');
        dictionary.keepEntry(x, y, z, id);
      }
      if (id < 0) continue;
      for (let j = 0; j < b.n; j++) {
        if (b.light[j] || b.lemmaId[j]! < 0) continue;
        const other = b.lemmaId[j]!;
        const senses = lexicon.synonymRank(id, other);
        const s = senses
          ? Math.max(55, 90 - 6 * senses)
          : lexicon.areDerived(id, other)
            ? 70
            : lexicon.hypernymSteps(id, other) === 1 || lexicon.hypernymSteps(other, id) === 1
              ? 50
              : 0;
        if (s > 0) for (let i = from; i <= to; i++) tie(i, j, PHRASE, s);
      }
    }
  }
}
