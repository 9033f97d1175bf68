// Proper names by capitals, titles, neighbours and the lexicon.
//
//   "General Kenneth McKenzie, head of US Central Command" → person "kenneth mckenzie" (general), organisation "us central command"
//   "Wary US forced …" → "Wary" opens the sentence and is a common word: the name is "US"
//
// Tempting and wrong: taking every capital. Sentence openers and headlines have capitals without being names; they count only
// when the lexicon knows no common word of that form, or the document writes it with a capital inside a sentence.
// Cost: one pass over the tokens.
import { TAGS } from '../lexicon/tag-codes.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { cardinalOf, ordinalOf } from '../text/number-words.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Name, Tag } from '../types.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { CLOSED } from './closed-words.ts';
import {
  AFTER_POSSESSIVE,
  HONORIFICS,
  KEY_ALIASES,
  OF_HEADS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_KEYS,
  PLACE_WORDS,
  SAY_VERBS,
} from './name-words.ts';
import type { RawToken } from './tokenize.ts';

const [NOUN, VERB, ADJ, ADV, PROPN] = (['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'] as const).map((t) => TAGS.indexOf(t));

/** What the whole document says about capitals: words, and pairs "white house", seen with a capital inside a sentence. */
export interface Capitals {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** Sentences whose capitals say nothing. */
  readonly headlines: ReadonlySet<readonly RawToken[]>;
  /** Last words of persons' names, for later mentions by surname. */
  readonly persons: Set<string>;
  /** First words of organisations' names: "Kestrel" after "Kestrel Terminals Inc.". */
  readonly organisations: Set<string>;
}

export function capitalsOf(sentences: readonly (readonly RawToken[])[], lexicon: Lexicon): Capitals {
  const words = new Set<string>();
  const pairs = new Set<string>();
  const headlines = new Set<readonly RawToken[]>();
  for (const tokens of sentences) {
    if (isHeadline(tokens, lexicon)) {
      headlines.add(tokens);
      continue;
    }
    for (let i = 1; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (!isCapital(t) || opensSentence(tokens, i)) continue;
      words.add(t.norm);
      const next = tokens[i + 1];
      if (next && isCapital(next)) pairs.add(`${t.norm} ${next.norm}`);
    }
  }
  return { words, pairs, headlines, persons: new Set(), organisations: new Set() };
}

const INNER_CAPITAL = /^(?:al|el|bin|d|mc)-?[A-Z]|^[a-z]{1,2}[A-Z]/;

const isCapital = (t: RawToken) => {
  if (t.kind !== 'word') return false;
  const c = t.text.charCodeAt(0);
  if (c < 128) return (c >= 65 && c <= 90) || (t.text !== t.norm && INNER_CAPITAL.test(t.text));
  return /^\p{Lu}/u.test(t.text);
};

/** Most of the common words have a capital, so that capitals say nothing. */
function isHeadline(tokens: readonly RawToken[], lexicon: Lexicon): boolean {
  let open = 0;
  let capital = 0;
  for (const t of tokens) {
    if (t.kind !== 'word' || STOP_WORDS.has(t.norm) || !isCommon(t, lexicon) || isCalendar(t.norm)) continue;
    open++;
    if (isCapital(t)) capital++;
  }
  return open > 2 && capital > 0.7 * open;
}

/** First word of the sentence or of what follows an opening mark, a colon or a stop. */
function opensSentence(tokens: readonly RawToken[], i: number): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1]!;
  if (before.kind !== 'punctuation') return false;
  return (
    before.norm !== ',' &&
    before.norm !== ';' &&
    before.norm !== ')' &&
    before.norm !== '-' &&
    before.norm !== '/' &&
    before.norm !== ']'
  );
}

/** @param tokens one of the sentences that `capitals` was made of */
export function namesOf(
  tokens: readonly RawToken[],
  tags: readonly Tag[],
  lexicon: Lexicon,
  capitals: Capitals,
): Name[] {
  const headline = capitals.headlines.has(tokens);
  const out: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!startsName(tokens, i, headline, lexicon, capitals)) {
      i++;
      continue;
    }
    const to = nameEnd(tokens, i, headline, lexicon);
    out.push(...splitRun(tokens, tags, i, to, lexicon, capitals));
    i = to;
  }
  return out;
}

const isCalendar = (norm: string) => MONTHS.has(norm) || WEEKDAYS.has(norm);

function startsName(
  tokens: readonly RawToken[],
  i: number,
  headline: boolean,
  lexicon: Lexicon,
  capitals: Capitals,
): boolean {
  const t = tokens[i]!;
  if (!isCapital(t) || t.text === 'I') return false;
  if (
    isCalendar(t.norm) &&
    !(tokens[i + 1] && isCapital(tokens[i + 1]!) && !isCalendar(tokens[i + 1]!.norm) && t.norm !== 'may')
  )
    return false;
  const acronym = isAcronym(t);
  if (acronym && !headline) return true;
  const opens = opensSentence(tokens, i);
  if (STOP_WORDS.has(t.norm) || CLOSED.has(t.norm)) return acronym && t.norm === 'us' && !headline;
  if (!opens && !headline) return true;
  if (HONORIFICS.has(t.norm) && tokens[i + 1] && isCapital(tokens[i + 1]!)) return true;
  if (lexicon.isName(t.word)) return true;
  if (cardinalOf(t.norm) !== null || ordinalOf(t.norm) !== null) return false;
  if (capitals.words.has(t.norm) && isRarelyCommon(t, lexicon)) return true;
  const next = tokens[i + 1];
  if (next && isCapital(next)) {
    if (capitals.pairs.has(`${t.norm} ${next.norm}`)) return true;
    // "White House officials": a capital on a second common word makes a name of both; "Wary US" does not.
    if (
      !headline &&
      !isAcronym(next) &&
      !lexicon.isName(next.word) &&
      next.word >= 0 &&
      isCommon(next, lexicon) &&
      !isCalendar(next.norm)
    )
      return true;
    // "Jake Sullivan": a rare common word before a family name is a given name.
    if (!headline && (!isCommon(t, lexicon) || (lexicon.isPersonName(next.word) && lexicon.rank(t.word) > 3_000)))
      return true;
  }
  return t.word < 0 ? !headline || !/-/.test(t.norm) : !isCommon(t, lexicon) && !t.norm.endsWith('ly');
}

/** Is it used as an ordinary noun, verb, adjective or adverb? */
function isCommon(t: RawToken, lexicon: Lexicon): boolean {
  if (t.word < 0 || lexicon.isName(t.word)) return false;
  const packed = lexicon.tagsOf(t.word);
  if (((packed >>> 4) & 15) === PROPN) return false;
  for (let k = 0; k < 32; k += 8) {
    const tag = (packed >>> (k + 4)) & 15;
    if (tag === NOUN || tag === VERB || tag === ADJ || tag === ADV) return true;
  }
  return false;
}

/** Seen as a name inside sentences, and no everyday word. */
const isRarelyCommon = (t: RawToken, lexicon: Lexicon) => !isCommon(t, lexicon) || lexicon.rank(t.word) > 3_000;

const isAcronym = (t: RawToken) =>
  t.text.length >= 2 && (/^[A-Z][A-Z0-9&-]{1,7}$/.test(t.text) || /^(?:[A-Z]\.){2,}$/.test(t.text));

function nameEnd(tokens: readonly RawToken[], from: number, headline: boolean, lexicon: Lexicon): number {
  let to = from + 1;
  while (to < tokens.length) {
    const t = tokens[to]!;
    const next = tokens[to + 1];
    if (
      isCapital(t) &&
      !(isCalendar(t.norm) && t.norm !== 'april' && t.norm !== 'june') &&
      t.text !== 'I' &&
      !(headline && isCommon(t, lexicon) && !isCapital(tokens[to - 1]!))
    ) {
      if (STOP_WORDS.has(t.norm) && !isAcronym(t)) break;
      if (headline && isCommon(t, lexicon)) break;
      // "Taliban-led Afghanistan" is an adjective and a name.
      if (isCompoundAdjective(tokens[to - 1]!)) break;
      to++;
    } else if (t.kind === 'number' && /^\d{1,2}$/.test(t.text) && isAcronym(tokens[to - 1]!)) {
      to++;
    } else if (next && isCapital(next) && !isCalendar(next.norm) && joins(tokens, from, to)) to += 2;
    else break;
  }
  return to;
}

const isCompoundAdjective = (t: RawToken) => t.text.includes('-') && /^\p{Lu}[\p{L}.]*-\p{Ll}+$/u.test(t.text);

/** Does the small word at `at` hold two capitals together in one name? */
function joins(tokens: readonly RawToken[], from: number, at: number): boolean {
  const t = tokens[at]!;
  const before = tokens[at - 1]!;
  const next = tokens[at + 1]!;
  if (PARTICLES.has(t.norm)) return true;
  if (t.norm === '&') return true;
  if (t.norm === "'") return before.norm.endsWith('s') && ORGANISATION_WORDS.has(next.norm);
  if (t.norm === 'of') return OF_HEADS.has(before.norm);
  if (t.norm === "'s")
    return (
      AFTER_POSSESSIVE.has(next.norm) &&
      (at - from === 1 || HONORIFICS.has(tokens[from]!.norm) || tokens[from]!.norm === 'st.')
    );
  if (t.norm === 'and') {
    for (let k = at - 1; k > from; k--)
      if (tokens[k]!.norm === 'of')
        return /^(?:ministry|department|office|faculty|bureau|board)$/.test(tokens[k - 1]!.norm);
    return false;
  }
  return t.norm === '.' && before.text.length === 1;
}

/** Cuts a run of capitals at titles: "US President Donald Trump" → "US" and "Donald Trump" (president). */
function splitRun(
  tokens: readonly RawToken[],
  tags: readonly Tag[],
  from: number,
  to: number,
  lexicon: Lexicon,
  capitals: Capitals,
): Name[] {
  let title = -1;
  for (let k = to - 1; k >= from; k--)
    if (
      HONORIFICS.has(tokens[k]!.norm) &&
      !tokens.slice(k, to).some((t) => ORGANISATION_WORDS.has(t.norm) || t.norm === "'s" || t.norm === 'of')
    ) {
      title = k;
      break;
    }
  if (title < 0) return [nameAt(tokens, tags, from, to, null, lexicon, capitals)];
  const honorific = HONORIFICS.get(tokens[title]!.norm)!;
  const out: Name[] = [];
  let start = title;
  while (start > from && HONORIFICS.has(tokens[start - 1]!.norm)) start--;
  // "Transport Minister Lunn": a common word before the title belongs to it.
  if (start === from + 1 && isCommon(tokens[from]!, lexicon) && lexicon.nameKind(tokens[from]!.word) === null)
    start = from;
  if (start > from && !/^(?:prime|vice|deputy|former|foreign|chief|acting|lieutenant)$/.test(tokens[start - 1]!.norm))
    out.push(nameAt(tokens, tags, from, start, null, lexicon, capitals));
  if (title + 1 < to) out.push(nameAt(tokens, tags, title + 1, to, honorific, lexicon, capitals));
  return out;
}

function nameAt(
  tokens: readonly RawToken[],
  tags: readonly Tag[],
  from: number,
  to: number,
  honorific: string | null,
  lexicon: Lexicon,
  capitals: Capitals,
): Name {
  const key = keyOf(tokens, from, to);
  const kind = honorific !== null ? 'person' : kindAt(tokens, tags, from, to, lexicon, capitals);
  if (kind === 'organisation' && to - from > 1) capitals.organisations.add(tokens[from]!.norm);
  if (kind === 'person') capitals.persons.add(tokens[to - 1]!.norm);
  return { from, to, kind, key, honorific };
}

/** Names of the countries that also go by letters. */
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
const PLACE_NAMES = new Set(['united states', 'united kingdom', 'united arab emirates']);

/** Lower-case words joined by spaces, dots of acronyms dropped, known letters spelt out: "U.N." → "united nations". */
function keyOf(tokens: readonly RawToken[], from: number, to: number): string {
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

function kindAt(
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
