// Digits as other languages write them → as the reader of English values wants them.
//
//   "1 234 567,5" → 1234567.5      "3.10.2021" → 2021-10-03      "19.15 Uhr", "à 19 h 15" → 19:15      "2e" → 2th
import type { LanguagePack } from '../languages/types.ts';
import type { RawToken } from './tokenize.ts';

/** Digits as the reader wants them: "1,234.5"; dates as ISO, times as "19:15". Groups that spaces divide are one figure. */
export function figureAt(tokens: readonly RawToken[], i: number, pack: LanguagePack): { norm: string; to: number } {
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
