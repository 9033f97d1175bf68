// Numerals in words of other languages, by the words and joiners of their pack.
//
//   "zweihundertdreiundfünfzig" → 253      "quatre-vingt-dix-sept" → 97      "treinta y uno mil" → 31,000
//
// Cost: a look-up a word or piece of a compound.
import type { LanguagePack } from '../languages/types.ts';

/** "zweihundertdreiundfünfzig", "quatre-vingt-dix-sept", "treinta y uno mil": value and end, or null. */
export function numeralAt(
  norms: readonly string[],
  i: number,
  pack: LanguagePack,
): { readonly value: number; readonly to: number } | null {
  const { numerals } = pack;
  let total = 0;
  let group = 0;
  let last = 0;
  let to = i;
  let end = i;
  for (; to < norms.length; to++) {
    const word = norms[to]!;
    if (numerals.joiners.has(word)) {
      if (end !== to || end === i || last < 20) break;
      continue;
    }
    if (to === i && numerals.articles.has(word)) return null;
    const parts = partsOf(word, pack);
    if (!parts) break;
    // Units may follow tens and hundreds only: "dos tres" are two figures.
    if (last > 0 && last < 20 && parts[0]! < 100) break;
    if (last >= 20 && last < 100 && parts[0]! >= 10 && parts[0]! < 100 && !pack.code.startsWith('fr')) break;
    for (const v of parts) {
      if (v === 1000) {
        total += Math.max(1, group) * 1000;
        group = 0;
      } else if (v === 100) group = Math.max(1, group) * 100;
      else group += v;
      last = v;
    }
    end = to + 1;
  }
  return end === i ? null : { value: total + group, to: end };
}

/** Numerals that `word` is made of, or null. */
function partsOf(word: string, pack: LanguagePack): number[] | null {
  const { words, joiners, compound } = pack.numerals;
  const whole = words.get(word);
  if (whole !== undefined) return [whole];
  if (word.includes('-')) {
    // quatre-vingt-dix-sept: the longest known head, then the rest.
    const pieces = word.split('-').filter((p) => !joiners.has(p));
    const out: number[] = [];
    for (let k = 0; k < pieces.length; k++) {
      const two = words.get(`${pieces[k]}-${pieces[k + 1]}`);
      const one = words.get(pieces[k]!);
      if (two !== undefined) {
        out.push(two);
        k++;
      } else if (one !== undefined) out.push(one);
      else return null;
    }
    return out.length > 0 ? out : null;
  }
  return compound && word.length > 6 && word.length < 60 ? compoundParts(word, words, joiners) : null;
}

/** Splits a compound into numerals, longest first, without backtracking: no numeral is the head of another's rest. */
function compoundParts(
  word: string,
  words: ReadonlyMap<string, number>,
  joiners: ReadonlySet<string>,
): number[] | null {
  const out: number[] = [];
  let at = 0;
  while (at < word.length) {
    let length = 0;
    let value: number | null = null;
    for (let n = 3; n <= 9 && at + n <= word.length; n++) {
      const piece = word.slice(at, at + n);
      const v = words.get(piece);
      if (v !== undefined) [length, value] = [n, v];
      else if (joiners.has(piece) && length === 0) length = n;
    }
    if (length === 0) return null;
    if (value !== null) out.push(value);
    at += length;
  }
  return out;
}
