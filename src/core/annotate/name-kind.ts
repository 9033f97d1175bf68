// What a name names (a person, an organisation, a place) and the key that two mentions of it share.
//
//   "Kestrel Terminals Inc." → organisation, key "kestrel terminals inc."; "Kestrel" further on → organisation
//   "Wrede said" → person, because a verb of saying stands beside it; "U.N." → key "united nations"
//
// Tempting and wrong: a list of names. What stands within the name ("Inc.", "Street") and beside it (a title, an age, a verb of
// saying) holds for names that nobody listed; the lexicon is asked in between. Cost: the name's tokens.
import type { Lexicon } from '../lexicon/types.ts';
import type { Name, Tag } from '../types.ts';
import { type Capitals, isAcronym, isCommon, isCompoundAdjective } from './capitals.ts';
import { KEY_ALIASES, ORGANISATION_WORDS, PLACE_KEYS, PLACE_WORDS, SAY_VERBS } from './name-words.ts';
import type { RawToken } from './tokenize.ts';

/** First words of places' names of two words and more. */
const PLACE_HEADS = new Set([
  'port',
  'mount',
  'lake',
  'cape',
  'fort',
  'st.',
  'saint',
  'san',
  'santa',
  'los',
  'las',
  'north',
  'south',
  'east',
  'west',
  'new',
  'upper',
  'lower',
  'great',
  'isle',
  'el',
  'la',
]);
/** Names of the countries that also go by letters. */
const PLACE_NAMES = new Set(['united states', 'united kingdom', 'united arab emirates']);

/** Lower-case words joined by spaces, dots of acronyms dropped, known letters spelt out: "U.N." → "united nations". */
export function keyOf(tokens: readonly RawToken[], from: number, to: number): string {
  const words: string[] = [];
  for (let k = from; k < to; k++) {
    let { norm } = tokens[k]!;
    if (isCompoundAdjective(tokens[k]!)) norm = norm.slice(0, norm.lastIndexOf('-'));
    if (norm === "'s" && words.length > 0) words[words.length - 1] += norm;
    else if (norm !== '.')
      words.push(/^(?:[a-z]\.){2,}$/.test(norm) && norm !== 'u.s.' ? norm.replaceAll('.', '') : norm);
  }
  const plain = words.join(' ');
  return (plain === 'us' && tokens[from]!.text !== 'US' ? undefined : KEY_ALIASES.get(plain)) ?? plain;
}

export function kindAt(
  tokens: readonly RawToken[],
  tags: readonly Tag[],
  from: number,
  to: number,
  lexicon: Lexicon,
  capitals: Capitals,
): Name['kind'] {
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  if (to - from === 1 && PLACE_KEYS.has(first.norm)) return 'place';
  if (PLACE_NAMES.has(keyOf(tokens, from, to))) return 'place';
  const known = lexicon.nameKind(
    to - from === 1
      ? first.word
      : lexicon.idOf(
          tokens
            .slice(from, to)
            .map((t) => t.norm)
            .join(' '),
        ),
  );
  if (known === 'place') return 'place';
  if (to - from > 1 && PLACE_WORDS.has(last.norm)) return 'place';
  for (let k = from; k < to; k++) if (to - from > 1 && ORGANISATION_WORDS.has(tokens[k]!.norm)) return 'organisation';
  if (to - from === 1 && isAcronym(first)) return 'organisation';
  if (to - from >= 2 && to - from <= 4 && lexicon.isPersonName(first.word)) return 'person';
  if (to - from === 1 && capitals.organisations.has(first.norm)) return 'organisation';
  if (to - from > 1 && PLACE_HEADS.has(first.norm)) return 'place';
  if (capitals.persons.has(last.norm) && to - from <= 3) return 'person';
  const unsaid = to - from === 1 && lexicon.isName(first.word) && !lexicon.isPersonName(first.word);
  if (!unsaid && saysBeside(tokens, tags, from, to, lexicon)) return 'person';
  if (to - from === 1 && known !== null && (known !== 'person' || lexicon.isPersonName(first.word))) return known;
  const after = tokens[to];
  const age = tokens[to + 1];
  if (after?.norm === ',' && age?.kind === 'number' && /^\d{1,2}$/.test(age.text)) return 'person';
  if (
    after?.norm === ',' &&
    to - from >= 2 &&
    to - from <= 3 &&
    /^(?:who|a|an|the|whose|head|director|spokesman|spokeswoman)$/.test(age?.norm ?? '') &&
    !isCommon(last, lexicon)
  )
    return 'person';
  if (to - from === 1 && lexicon.isPersonName(first.word)) return 'person';
  if (to - from >= 2 && lexicon.nameKind(last.word) === 'place') return 'place';
  return 'other';
}

/** A verb of saying right after or before: "Wrede said", "said Wrede". */
function saysBeside(
  tokens: readonly RawToken[],
  tags: readonly Tag[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  for (const k of [tokens[to]?.norm === ',' ? to + 1 : to, from - 1]) {
    const t = tokens[k];
    if (t && t.word >= 0 && tags[k] === 'VERB' && SAY_VERBS.has(lexicon.wordOf(lexicon.lemmaOf(t.word, 'VERB'))))
      return true;
  }
  return false;
}
