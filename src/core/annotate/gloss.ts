// Numbers and dates of another language, read by the reader that knows English ones: its words are glossed first.
//
//   am 3. Oktober 2021 mehr als zweihundert Tonnen  →  · 3 october 2021 more than 200 tonnes  →  date, measure > 200,000 kg
//   le prix est passé à 1 234,5 millions d'euros    →  · · · · to 1234.5 million euros        →  money 1.2345e9 EUR
//
// Every glossed word remembers the tokens it stands for, so that values point at what was written; other words become "·", which
// the reader cannot mistake for English ("sept" is seven here, not September). Tempting and wrong: a reader a language; bounds,
// ranges, units and dates would exist four times. Cost: one look-up a token and phrase length.
import { HALF, type LanguagePack } from '../languages/types.ts';
import type { Tag, Value } from '../types.ts';
import type { RawToken } from './tokenize.ts';
import { valuesOf } from './values.ts';

/** A word for the reader, with the tokens [from, to) that it stands for. */
interface Gloss {
  readonly norm: string;
  readonly from: number;
  readonly to: number;
  readonly kind: RawToken['kind'];
}

/** Longest phrase of a glossary, in tokens. */
const PHRASE = 4;
const OTHER = '·';

/** Values of tokens in the language of `pack`; their ranges are those of `tokens`. */
export function glossedValues(tokens: readonly RawToken[], pack: LanguagePack): Value[] {
  const glosses = withContext(glossesOf(tokens, pack), tokens, pack);
  const raw = glosses.map((g) => ({ ...tokens[g.from]!, norm: g.norm, text: capital(g.norm), kind: g.kind }));
  const tags = glosses.map((): Tag => 'NOUN');
  return valuesOf(raw, tags).map((v) => ({ ...v, from: glosses[v.from]!.from, to: glosses[v.to - 1]!.to }));
}

/** Month names such as "may" need their capital. */
const capital = (norm: string) => norm.charAt(0).toUpperCase() + norm.slice(1);

function glossesOf(tokens: readonly RawToken[], pack: LanguagePack): Gloss[] {
  const out: Gloss[] = [];
  const norms = tokens.map((t) => t.norm);
  let i = 0;
  while (i < tokens.length) {
    const t = tokens[i]!;
    const before = out[out.length - 1];
    const afterDigits = before !== undefined && /^\d/.test(before.norm) && before.to === i;
    if (t.kind === 'number') {
      const figure = figureAt(tokens, i, pack);
      out.push({ norm: figure.norm, from: i, to: figure.to, kind: 'number' });
      i = figure.to;
      continue;
    }
    const phrase = phraseAt(norms, i, pack);
    const numeral = afterDigits && phrase ? null : numeralAt(norms, i, pack);
    if (numeral && numeral.to >= (phrase?.to ?? 0)) {
      out.push({ norm: String(numeral.value), from: i, to: numeral.to, kind: 'number' });
      i = numeral.to;
    } else if (phrase) {
      let to = phrase.to;
      // The stop of "Mio." belongs to it.
      if (norms[to] === '.' && pack.abbreviations.has(norms[to - 1]!)) to++;
      for (const w of phrase.meaning.split(' ')) if (w) out.push({ norm: w, from: i, to, kind: kindOf(w) });
      i = to;
    } else {
      out.push(...otherAt(t, i, norms, pack));
      i++;
    }
  }
  return out;
}

const kindOf = (w: string): RawToken['kind'] => (/^\d/.test(w) ? 'number' : w === '%' ? 'symbol' : 'word');

/** A word that no table knows: marks and currency signs stay, "Dienstagabend" is two words, the rest means nothing. */
function otherAt(t: RawToken, i: number, norms: readonly string[], pack: LanguagePack): Gloss[] {
  const at = { from: i, to: i + 1 };
  if (t.kind === 'punctuation' || t.kind === 'symbol') return [{ norm: t.norm, ...at, kind: t.kind }];
  for (const [tail, part] of pack.clock.glued) {
    const head = t.norm.slice(0, -tail.length);
    const day = t.norm.endsWith(tail) && pack.weekdays.has(head) ? pack.gloss.get(head) : undefined;
    if (day)
      return [
        { norm: day, ...at, kind: 'word' },
        { norm: part, ...at, kind: 'word' },
      ];
  }
  const next = norms[i + 1];
  // "eine Million": the article counts here, and only here.
  if (pack.numerals.articles.has(t.norm) && next !== undefined && isScale(pack.gloss.get(next)))
    return [{ norm: '1', ...at, kind: 'number' }];
  return [{ norm: OTHER, ...at, kind: 'word' }];
}

const isScale = (meaning: string | undefined) =>
  meaning !== undefined && /^(?:thousand|million|billion|trillion)$/.test(meaning);

function phraseAt(norms: readonly string[], i: number, pack: LanguagePack): { meaning: string; to: number } | null {
  let phrase = norms[i]!;
  let found = pack.gloss.has(phrase) ? { meaning: pack.gloss.get(phrase)!, to: i + 1 } : null;
  for (let k = i + 1; k < norms.length && k < i + PHRASE; k++) {
    phrase += ` ${norms[k]}`;
    const meaning = pack.gloss.get(phrase);
    if (meaning !== undefined) found = { meaning, to: k + 1 };
  }
  return found;
}

/** Digits as the reader wants them: "1,234.5"; dates as ISO, times as "19:15". Groups that spaces divide are one figure. */
function figureAt(tokens: readonly RawToken[], i: number, pack: LanguagePack): { norm: string; to: number } {
  const norm = tokens[i]!.norm;
  const date = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(norm);
  if (date) return { norm: `${date[3]}-${date[2]!.padStart(2, '0')}-${date[1]!.padStart(2, '0')}`, to: i + 1 };
  const hour = /^(\d{1,2})(?:h|uhr)(\d{2})?$/.exec(norm);
  if (hour) return { norm: `${hour[1]}:${hour[2] ?? '00'}`, to: i + 1 };
  const clock = clockAt(tokens, i, pack);
  if (clock) return clock;
  const day = /^(\d{1,2})(?:er|º|ª)$/.exec(norm);
  if (day) return { norm: day[1]!, to: i + 1 };
  const ordinal = /^(\d{1,3})(?:e|ème|re|ère|nd|nde)$/.exec(norm);
  if (ordinal) return { norm: `${ordinal[1]}th`, to: i + 1 };
  let figure = norm;
  let to = i + 1;
  // "1 234 567,5"
  if (/^\d{1,3}$/.test(norm)) {
    while (to < tokens.length && tokens[to]!.start === tokens[to - 1]!.end + 1) {
      const group = tokens[to]!.norm;
      if (!/^\d{3}(?:\.\d+)?$/.test(group)) break;
      figure += group;
      to++;
      if (group.includes('.')) break;
    }
  }
  const next = tokens[to];
  // "2021 Menschen" counts people; the comma tells the reader that it is no year.
  const counted =
    /^\d{4}$/.test(figure) &&
    next?.kind === 'word' &&
    (pack.capitalNouns
      ? /^\p{Lu}/u.test(next.text) && !pack.months.has(next.norm)
      : !pack.stopWords.has(next.norm) &&
        /s$/.test(next.norm) &&
        !pack.months.has(next.norm) &&
        !pack.weekdays.has(next.norm));
  if (counted) figure = `${figure.slice(0, 1)},${figure.slice(1)}`;
  return { norm: figure, to };
}

/** "19.15 Uhr", "à 19 heures", "a las 19.15". */
function clockAt(tokens: readonly RawToken[], i: number, pack: LanguagePack): { norm: string; to: number } | null {
  const m = /^(\d{1,2})(?:[.:,h](\d{2}))?$/.exec(tokens[i]!.norm);
  if (!m || Number(m[1]) > 24 || Number(m[2] ?? 0) > 59) return null;
  const { clock } = pack;
  const after = clock.after.has(tokens[i + 1]?.norm ?? '');
  const before = clock.before.has(tokens[i - 1]?.norm ?? '');
  if (!(clock.certain ? after : before && (after || m[2] !== undefined || clock.before.has('las')))) return null;
  // "19 h 15"
  const minutes = m[2] === undefined && after && /^\d{2}$/.test(tokens[i + 2]?.norm ?? '') ? tokens[i + 2]!.norm : null;
  return { norm: `${Number(m[1])}:${m[2] ?? minutes ?? '00'}`, to: i + (minutes ? 3 : after ? 2 : 1) };
}

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

/** What only the neighbours tell: "3. Oktober", "3 de octubre de 2021", "Hunderte" without a figure, a month that is also a word. */
function withContext(glosses: readonly Gloss[], tokens: readonly RawToken[], pack: LanguagePack): Gloss[] {
  const out: Gloss[] = [];
  const isMonth = (g: Gloss | undefined) => g !== undefined && pack.months.has(tokens[g.to - 1]!.norm);
  glosses.forEach((g, k) => {
    const before = out[out.length - 1];
    const next = glosses[k + 1];
    const number =
      before !== undefined &&
      (/^\d/.test(before.norm) || (isScale(before.norm) && /^\d/.test(out[out.length - 2]?.norm ?? '')));
    const link = g.norm === '.' || (g.norm === OTHER && /^(?:de|del|du|d')$/.test(tokens[g.from]!.norm));
    // between day and month, and between month and year
    if (link && number && isMonth(next)) return;
    if (link && isMonth(before) && next !== undefined && /^\d{4}$/.test(next.norm)) return;
    // between a scale and its unit: "3 millones de euros"
    if (link && before !== undefined && isScale(before.norm) && next !== undefined && next.norm !== OTHER) return;
    if (g.norm === HALF) addHalf(out, g);
    else if (isScale(g.norm) && !number) out.push({ ...g, norm: `${g.norm}s` });
    else if (g.norm === 'may' && !number && before) {
      // A preposition of time before it, whatever stands there.
      if (before.norm === OTHER) out[out.length - 1] = { ...before, norm: 'in' };
      out.push(g);
    } else out.push(g);
  });
  return out;
}

/** "3 | million | [et demi]", "2 | years | [y medio]": the figure of the last two words grows, and the last one takes the phrase in. */
function addHalf(out: Gloss[], half: Gloss): void {
  const figure = out.findLastIndex((g) => /^\d/.test(g.norm));
  const last = out[out.length - 1];
  if (!last || figure < Math.max(0, out.length - 3) || last.to !== half.from) return;
  const g = out[figure]!;
  const value = Number(g.norm.replaceAll(',', ''));
  if (!Number.isInteger(value)) return;
  out[figure] = { ...g, norm: String(value + 0.5) };
  out[out.length - 1] = { ...out[out.length - 1]!, to: half.to };
}
