// Regular inflection, forwards: base + part of speech → the forms that English spelling allows. Forms are generated and then
// looked up in the list of words seen in running text, which is safer than cutting endings off: "sing" never becomes "s".

const VOWEL = /[aeiouy]/;
const syllables = (w: string) => (w.match(/[aeiouy]+/g) ?? []).length - (/[^aeiouyl]e$/.test(w) ? 1 : 0);
/** Ends in one vowel and one consonant that can double: stop, prefer, quit. */
const endsShort = (w: string) => /(?:^|[^aeiou]|qu)[aeiou][bdfgklmnprstvz]$/.test(w);

/** Stems before a vowel ending: stop → stopp, love → lov, carry → carry. */
function stemsBeforeVowel(w: string): string[] {
  if (w.endsWith('ee') || w.endsWith('oe') || w.endsWith('ye')) return [w.slice(0, -1), w];
  if (w.endsWith('e')) return [w.slice(0, -1)];
  if (endsShort(w)) return syllables(w) === 1 ? [w + w.at(-1)] : [w, w + w.at(-1)];
  return [w];
}

export function verbForms(w: string): string[] {
  const forms = [...pluralForms(w)];
  for (const stem of stemsBeforeVowel(w)) {
    forms.push(/[^aeiou]y$/.test(w) ? `${w.slice(0, -1)}ied` : `${stem}ed`);
    forms.push(
      w.endsWith('ee') || w.endsWith('oe') || w.endsWith('ye')
        ? `${w}ing`
        : w.endsWith('ie')
          ? `${w.slice(0, -2)}ying`
          : `${stem}ing`,
    );
  }
  return forms;
}

/** Plural of a noun, third person of a verb. */
export function pluralForms(w: string): string[] {
  if (/[^aeiou]y$/.test(w)) return [`${w.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(w))
    return [`${w}es`, ...(/[^s]s$/.test(w) ? [`${w}ses`] : []), ...(w.endsWith('ch') ? [`${w}s`] : [])];
  if (/[^aeiou]o$/.test(w)) return [`${w}es`, `${w}s`];
  return [`${w}s`];
}

/** Comparative and superlative; only short words compare by ending. */
export function comparedForms(w: string): string[] {
  if (syllables(w) > 2 || w.length < 3) return [];
  if (syllables(w) === 2 && !/(?:y|le|er|ow|et|ple|re|te|st)$/.test(w)) return [];
  if (/[^aeiou]y$/.test(w)) return [`${w.slice(0, -1)}ier`, `${w.slice(0, -1)}iest`];
  const stems = w.endsWith('e')
    ? [w.slice(0, -1)]
    : endsShort(w) && VOWEL.test(w) && syllables(w) === 1
      ? [w + w.at(-1)]
      : [w];
  return stems.flatMap((s) => [`${s}er`, `${s}est`]);
}
