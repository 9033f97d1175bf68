// Proper names by capitals, titles, neighbours and the lexicon.
//
//   "General Kenneth McKenzie, head of US Central Command" → person "kenneth mckenzie" (general), organisation "us central command"
//   "Wary US forced …" → "Wary" opens the sentence and is a common word: the name is "US"
//
// Tempting and wrong: taking every capital. Sentence openers and headlines have capitals without being names; they count only
// when the lexicon knows no common word of that form, or the document writes it with a capital inside a sentence.
// Cost: one pass over the tokens.
import type { Lexicon } from '../lexicon/types.ts';
import { cardinalOf, ordinalOf } from '../text/number-words.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Name, Tag } from '../types.ts';
import {
  type Capitals,
  isAcronym,
  isCalendar,
  isCapital,
  isCommon,
  isCompoundAdjective,
  isRarelyCommon,
  opensSentence,
} from './capitals.ts';
import { CLOSED } from './closed-words.ts';
import { keyOf, kindAt } from './name-kind.ts';
import { AFTER_POSSESSIVE, HONORIFICS, OF_HEADS, ORGANISATION_WORDS, PARTICLES } from './name-words.ts';
import type { RawToken } from './tokenize.ts';

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
