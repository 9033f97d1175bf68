// Numbers written as words.

const numbered = (words: string, from = 0, step = 1) => words.split(' ').map((w, i) => [w, from + i * step] as const);

/** Below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40] as const,
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** Written after digits: 4.6m, 1.2bn, 30k. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
  ),
  ...numbered('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100] as const,
  ['thousandth', 1000] as const,
]);

/** Denominators, singular and plural. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    hundredth: 100,
    thousandth: 1000,
  }).flatMap(([w, n]) => [[w, 1 / n] as const, [w === 'half' ? 'halves' : `${w}s`, 1 / n] as const]),
);

/** Orders of magnitude that name no number: "hundreds" is at least two hundred and less than a thousand. */
export const VAGUE: ReadonlyMap<string, readonly [lo: number, hi: number]> = new Map([
  ['tens', [20, 100]],
  ['dozens', [24, 100]],
  ['scores', [40, 100]],
  ['hundreds', [200, 1e3]],
  ['thousands', [2e3, 1e4]],
  ['millions', [2e6, 1e9]],
  ['billions', [2e9, 1e12]],
  ['trillions', [2e12, 1e15]],
]);

/** In normal form, which takes "½" apart. */
export const PORTIONS: ReadonlyMap<string, number> = new Map(
  [...'½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'].map((sign) => {
    const form = sign.normalize('NFKC');
    const [above, below] = form.split('\u2044').map(Number);
    return [form, above! / below!];
  }),
);

/** "twenty-one" → 21, "five" → 5, otherwise null. */
export function cardinalOf(word: string): number | null {
  const whole = CARDINALS.get(word);
  if (whole !== undefined) return whole;
  const dash = word.indexOf('-');
  if (dash < 0) return null;
  const tens = CARDINALS.get(word.slice(0, dash));
  const ones = CARDINALS.get(word.slice(dash + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones > 0 && ones < 10 ? tens + ones : null;
}

/** "twenty-first" → 21, "third" → 3, otherwise null. */
export function ordinalOf(word: string): number | null {
  const whole = ORDINALS.get(word);
  if (whole !== undefined) return whole;
  const dash = word.indexOf('-');
  if (dash < 0) return null;
  const tens = CARDINALS.get(word.slice(0, dash));
  const ones = ORDINALS.get(word.slice(dash + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}
