// A thesaurus spinner and an every-n-th-word spinner: names and numbers stand, words go, senses mix.
import type { Random } from './random.ts';
import type { Thesaurus } from './thesaurus.ts';

export interface SpinSettings {
  /** Share of the words with substitutes that are swapped; or every n-th of them. */
  readonly rate: number;
  readonly every?: number;
  /** Highest sense taken, 0 = the first only. */
  readonly maxSense: number;
  /** Swap inside quotation marks as well. */
  readonly quotes: boolean;
  /** Share of swaps whose inflection is lost. */
  readonly awkward: number;
}

/** Fixed phrases that spinners exchange as a whole. */
const PHRASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bmore than\b/g, ['greater than', 'additional than', 'over']],
  [/\bat least\b/g, ['in any event', 'no less than']],
  [/\baccording to\b/g, ['as indicated by', 'in line with', 'as per']],
  [/\ba number of\b/g, ['quite a few', 'various']],
  [/\bbecause of\b/g, ['due to', 'on account of']],
  [/\bin order to\b/g, ['with the intention to', 'to be able to']],
  [/\bdue to\b/g, ['because of', 'owing to']],
  [/\balthough\b/g, ['albeit', 'despite the fact that']],
  [/\bhowever\b/g, ['nonetheless', 'in any case']],
  [/\balso\b/g, ['likewise', 'additionally', 'moreover']],
  [/\babout\b/g, ['around', 'approximately']],
  [/\bbecause\b/g, ['since', 'as a result of']],
  [/\bmany\b/g, ['numerous', 'a lot of']],
  [/\bnow\b/g, ['presently', 'these days']],
];

/** One sentence, spun. */
export function spunSentence(text: string, thesaurus: Thesaurus, random: Random, settings: SpinSettings): string {
  let count = 0;
  let quoted = false;
  const spun = text.replace(/[“”"]|[\p{L}]+(?:[’'-][\p{L}]+)*/gu, (word, at: number) => {
    if (word === '“') quoted = true;
    else if (word === '”') quoted = false;
    else if (word === '"') quoted = !quoted;
    if (!/^\p{L}/u.test(word) || (quoted && !settings.quotes)) return word;
    // The protection pattern of A.1: capitalised words stand, even common ones; hyphens and apostrophes too.
    if (/^\p{Lu}/u.test(word) && (at > 1 || random.chance(0.6))) return word;
    if (/[’'-]/.test(word)) return word;
    const lower = word.toLowerCase();
    const taken = settings.every ? count++ % settings.every === settings.every - 1 : random.chance(settings.rate);
    if (!taken) return word;
    const other = thesaurus.substitute(lower, random, settings.maxSense);
    if (!other) return word;
    const flat = random.chance(settings.awkward) ? other.replace(/(?:ed|ing|s)$/, '') : other;
    const out = flat.length < 3 ? other : flat;
    return /^\p{Lu}/u.test(word) ? out[0]!.toUpperCase() + out.slice(1) : out;
  });
  const phraseRate = settings.every ? 0.5 / settings.every : settings.rate * 0.8;
  return PHRASES.reduce(
    (s, [from, to]) => s.replace(from, (m) => (random.chance(phraseRate) ? random.pick(to) : m)),
    spun,
  );
}
