// A word and its short form, other spelling or people: what needs no judge.
//
//   Gov. ↔ Governor      caramelise ↔ caramelize      e-mail ↔ email      India ↔ Indian      80 Mbps ↔ 80 megabits per second
//
// Linear in the letters of two spans.
import type { Side, Token, TokenSpan } from '../../types.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { sameWord } from './same-name.ts';

/**
 * "Gov." of "Governor" and "Dept." of "Department": its beginning, perhaps with the last letter; "Sgt." of "Sergeant" and "Pvt." of
 * "Private": consonants of it. Letters in the right order alone would make "Gen." of "German".
 */
function abbreviates(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Two short forms are two words: "Mr.", "Mrs."
  if (!short.endsWith('.') || short.length < 3 || long.endsWith('.')) return false;
  const letters = short.replaceAll('.', '');
  if (letters.length >= long.length) return false;
  const last = letters.slice(-1);
  const ends = long.endsWith(last);
  if (long.startsWith(letters) || (letters.length > 3 && ends && long.startsWith(letters.slice(0, -1)))) return true;
  return !/[aeiouy]/.test(letters) && (ends || letters.length > 2) && runsThrough(letters, long);
}

/** Do the letters stand in the word in this order, the first at its beginning? */
function runsThrough(letters: string, word: string): boolean {
  if (letters[0] !== word[0]) return false;
  let at = 0;
  for (const ch of word) if (ch === letters[at]) at++;
  return at === letters.length;
}

/** Written without a point in British use; "Street" and "Saint" share theirs. */
const POINTLESS = new Set(
  'councillor cllr|doctor dr|professor prof|sergeant sgt|inspector insp|detective det|superintendent supt|constable con|saint st|street st|road rd|avenue ave|company co|department dept|government govt|university univ|captain capt|colonel col|lieutenant lt|general gen|reverend rev|governor gov|senator sen|brothers bros|councillors cllrs|doctors drs|professors profs|senators sens|representatives reps|limited ltd|corporation corp'
    .split('|')
    .flatMap((pair) => {
      const [long, short] = pair.split(' ');
      return [`${long} ${short}`, `${short} ${long}`];
    }),
);

/** The same word, its abbreviation, its other spelling, or the people of the place; `[x, y]` are their forms with a point of theirs. */
function isForm(a: Token, b: Token, [x, y]: readonly [string, string]): boolean {
  if (a.norm === b.norm || abbreviates(x, y) || spelled(a.norm) === spelled(b.norm)) return true;
  if (POINTLESS.has(`${withoutPoint(a.norm)} ${withoutPoint(b.norm)}`)) return true;
  return /^\p{Lu}/u.test(a.text) && /^\p{Lu}/u.test(b.text) && sameWord(a.norm, b.norm);
}

const withoutPoint = (norm: string) => (norm.includes('.') ? norm.replace('.', '') : norm);

/** "caramelise" as "caramelize". */
const spelled = (norm: string) => (norm.includes('is') ? norm.replace(/is(e[ds]?|ing|ation)$/, 'iz$1') : norm);

/** Does the proposal exchange a word for its own short or long form? */
export function isAbbreviated(input: DriftInput, x: Candidate): boolean {
  if (!x.reference || !x.candidate) return false;
  const r = input.reference.tokens.slice(x.reference.from, x.reference.to);
  const c = input.candidate.tokens.slice(x.candidate.from, x.candidate.to);
  return (
    areForms(input, x.reference, x.candidate) ||
    joined(r) === joined(c) ||
    formerly(r) === formerly(c) ||
    isUnit(input, x.reference, x.candidate)
  );
}

/** Word by word. */
function areForms(
  { reference: { tokens: r }, candidate: { tokens: c } }: DriftInput,
  a: TokenSpan,
  b: TokenSpan,
): boolean {
  if (a.to - a.from !== b.to - b.from) return false;
  for (let i = a.from, j = b.from; i < a.to; i++, j++) if (!isForm(r[i]!, c[j]!, written(r, i, c, j))) return false;
  return true;
}

/** Their forms with a point of theirs. */
function written(r: readonly Token[], i: number, c: readonly Token[], j: number): readonly [string, string] {
  const [a, b] = [r[i]!.norm.length, c[j]!.norm.length];
  return [withPoint(r, i, a < b), withPoint(c, j, b < a)];
}

/** "season ticket" as "season-ticket". */
const joined = (tokens: readonly Token[]) => tokens.map((t) => withoutHyphens(t.norm)).join('');
const withoutHyphens = (norm: string) => (norm.includes('-') ? norm.replaceAll('-', '') : norm);

/** "former treasurer" as "ex-treasurer". */
const formerly = (tokens: readonly Token[]) =>
  tokens
    .map((t) => t.norm)
    .join(' ')
    .replace(/^(?:former|one-?time|erstwhile|ex) /, 'ex-');

/** "Mon." whose point the splitter took for its own; at the end of the sentence in "Cutbank, Mont." alone. */
function withPoint(tokens: readonly Token[], i: number, isShorter: boolean): string {
  const [t, next] = [tokens[i]!, tokens[i + 1]];
  if (next?.norm !== '.' || next.start !== t.end) return t.norm;
  const isOfPlace = isShorter && tokens[i - 1]?.norm === ',' && t.tag === 'PROPN' && tokens[i - 2]?.tag === 'PROPN';
  return i + 2 < tokens.length || isOfPlace ? `${t.norm}.` : t.norm;
}

const SHORT_UNIT = /^(?=.*\p{Lu})[\p{L}/]{2,5}$/u;

/** "80 Mbps" as "80 megabits per second", "per MWh" as "per megawatt-hour". */
function isUnit(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): boolean {
  const short = (side: Side, span: TokenSpan) => {
    const [t, before] = [side.tokens[span.from]!, side.tokens[span.from - 1]];
    const counted = before?.kind === 'number' || before?.norm === 'per' || before?.norm === '/';
    return span.to === span.from + 1 && counted && SHORT_UNIT.test(t.text) ? t.norm.replace('/', 'p') : null;
  };
  const long = (side: Side, span: TokenSpan) =>
    side.tokens
      .slice(span.from, span.to)
      .map((t) => t.norm)
      .join(' ');
  const [a, b] = [short(input.reference, reference), short(input.candidate, candidate)];
  const [x, y] = [long(input.reference, reference), long(input.candidate, candidate)];
  return (
    (a !== null && y.length > a.length + 3 && runsThrough(a, y)) ||
    (b !== null && x.length > b.length + 3 && runsThrough(b, x))
  );
}
