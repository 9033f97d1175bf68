// A language without a pack: digits are compared as they stand, nothing else is known.
import type { LanguagePack } from './types.ts';

const NONE: ReadonlySet<string> = new Set();

export const UNKNOWN: LanguagePack = {
  code: 'und',
  name: '',
  stopWords: NONE,
  decimal: '.',
  gloss: new Map(),
  numerals: { words: new Map(), articles: NONE, joiners: NONE, compound: false },
  months: NONE,
  weekdays: NONE,
  clock: { after: NONE, before: NONE, certain: true, glued: new Map() },
  negations: {},
  halves: { words: NONE, particles: NONE },
  concord: { particles: NONE, words: NONE },
  terms: [],
  opposites: [],
  negativePrefixes: [],
  abbreviations: NONE,
  ordinalOpeners: NONE,
  elisions: NONE,
  capitalNouns: false,
};

/** "Multiple languages" (ISO 639-2). */
export const SEVERAL = 'mul';

/** A sentence and its translation. */
export const ACROSS: LanguagePack = { ...UNKNOWN, code: SEVERAL };
