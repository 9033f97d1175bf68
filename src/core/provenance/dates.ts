// Dates of publication as pages state them → the day, without the clock or the time zone of this machine.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-03-14T06:30:00+01:00`, `14 March 2026`, `March 14, 2026`, `Sat, 14 Mar 2026 06:30:00 GMT` → `2026-03-14`; else the text itself. */
export function dayOf(stated: string): string {
  const text = stated.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3})[a-z]*\.?,? (\d{4})\b/i.exec(text);
  if (dayFirst) return made(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!) ?? text;
  const monthFirst = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text);
  return (monthFirst && made(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!)) ?? text;
}

/** `2026-03-14T06:30:00+01:00` as people write the day, `2026-03-14`; other texts as they are. */
export const withoutClock = (stated: string): string => stated.replace(/^(\d{4}-\d{2}-\d{2})T\d{2}:\S*$/, '$1');

function made(year: string, month: string, day: string): string | null {
  const m = MONTHS.indexOf(month.toLowerCase()) + 1;
  return m === 0 ? null : `${year}-${String(m).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
