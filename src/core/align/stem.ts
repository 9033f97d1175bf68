// A key under which forms of one word meet: "collapsed", "collapse", "collapsing" → "collaps". It is a light suffix
// stripper, not a lemmatiser: the annotator's lemma goes in, and what it did not know ("spun" inventions, names with a
// plural s) still meets. A full Porter stemmer would also merge "university" and "universe", which costs more in
// alignment than it brings. Linear in the word.

const VOWEL = /[aeiouy]/;

export function stem(word: string): string {
  let w = word;
  if (w.endsWith("'s")) w = w.slice(0, -2);
  if (w.length <= 3 || w.length > 40) return w;
  if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('sses') || w.endsWith('shes') || w.endsWith('ches') || w.endsWith('xes')) w = w.slice(0, -2);
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (w.length > 4) {
    if (w.endsWith('ing')) w = strip(w, 3);
    else if (w.endsWith('ied')) w = `${w.slice(0, -3)}y`;
    else if (w.endsWith('ed')) w = strip(w, 2);
    else if (w.endsWith('ly') && w.length > 5) w = w.slice(0, -2);
  }
  if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1);
  return w.length > 3 && w.endsWith('y') ? `${w.slice(0, -1)}i` : w;
}

/** Cuts a verbal ending where a syllable is left, and the doubled consonant before it ("stopping" → "stop"). */
function strip(w: string, n: number): string {
  const base = w.slice(0, -n);
  if (base.length < 3 || !VOWEL.test(base)) return w;
  const last = base[base.length - 1]!;
  return last === base[base.length - 2] && !'aeiouylsz'.includes(last) ? base.slice(0, -1) : base;
}
