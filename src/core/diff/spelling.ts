// Surface forms that mean the same word: British and American spelling, contractions, plain numbers.

/** Clitics and their full forms; the key is the clitic's norm. */
const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "n't": ['not'],
    "'re": ['are'],
    "'ve": ['have'],
    "'ll": ['will'],
    "'m": ['am'],
    "'s": ['is', 'has'],
    "'d": ['would', 'had'],
    ca: ['can'],
    wo: ['will'],
    sha: ['shall'],
    cannot: ['can', 'not'],
  }),
);

/** Whether one is the contracted form of the other ("n't" and "not"). */
export function areContracted(a: string, b: string): boolean {
  return CONTRACTED.get(a)?.includes(b) === true || CONTRACTED.get(b)?.includes(a) === true;
}

const FULL_FORMS: ReadonlySet<string> = new Set([...CONTRACTED.values()].flat());

/** Whether `areContracted` can hold for it with any other word. */
export function isContractible(norm: string): boolean {
  return CONTRACTED.has(norm) || FULL_FORMS.has(norm);
}

/** The spelling that all variants of a word share: "organisation" and "organization", "colour" and "color", "e-mail" and "email". */
export function spellingKey(norm: string): string {
  // A key of a very long token would cost more than it can ever match.
  if (norm.length > 40 || norm.length < 3) return norm;
  return (
    norm
      // Not "4.2" and "42", nor "3-1" and "31".
      .replace(/(?<!\d)[-.'’]|[-.'’](?!\d)/g, '')
      .replace(/is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1')
      .replace(/ys(e|ed|es|ing)$/, 'yz$1')
      // Not "four" and "for".
      .replace(/(..)our(s|ed|ing|able|ite|ites|ful|less|hood|hoods|er|ers)?$/, '$1or$2')
      .replace(/([^aeiou])re(s|d)?$/, '$1er$2')
      .replace(/ogue(s)?$/, 'og$1')
      .replace(/ence(s)?$/, 'ense$1')
      .replace(/ll(ed|ing|er|ers|or|ors)$/, 'l$1')
      .replace(/mme(s)?$/, 'm$1')
      .replace(/(a|o)e(?=[a-z])/g, 'e')
  );
}

/** The number that a single token spells in digits ("1,200", "8th", "30k"), or NaN; number words are told by their values. */
export function plainNumber(norm: string): number {
  const first = norm.charCodeAt(0);
  if (first < 48 || first > 57 || norm.length > 24) return Number.NaN;
  const m = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(st|nd|rd|th|s|%|m|bn|k)?$/.exec(norm);
  if (!m) return Number.NaN;
  const n = Number(m[1]!.replaceAll(',', '') + (m[2] ?? ''));
  return m[3] === 'm' ? n * 1e6 : m[3] === 'bn' ? n * 1e9 : m[3] === 'k' ? n * 1e3 : n;
}
