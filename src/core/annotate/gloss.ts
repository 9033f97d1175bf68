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
import { figureAt } from './glossed-figures.ts';
import { numeralAt } from './numerals.ts';
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
