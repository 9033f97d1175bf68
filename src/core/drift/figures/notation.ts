// Figures as markets and workshops write them, which the annotator reads in pieces or not at all:
//
//   23/32 → 0.71875      1-10/32 → 1.3125      290-1/2p → 290.5      $367.90/368.60, 136.03/14 → bid and ask, a range
//   up 19.96 to 9,092.91 → two figures, by how much and up to where, not all that lies between
//   on 9/16              → 16 September, no nine sixteenths
//
// The tempting wrong answer is to split every range after a verb of change: "rose 2 to 3 percent" is one. So the first
// figure must be far below the second. Linear in the tokens.
import type { Side, Token, Value } from '../../types.ts';
import { wordFinder } from '../words/cues.ts';
import { signOf } from '../words/motion.ts';
import { withReadings, withValues } from './values.ts';

const FRACTION = /^(\d{1,5}-)?(\d{1,2})\/(16|32|64|2|4|8)(p?)$/;
/** Month and day, American order unless the first cannot be a month. */
const DAY = /^(\d{1,2})\/(\d{1,2})$/;
const BEFORE_A_DAY = new Set('on since until till before after through dated'.split(' '));
/** What a figure moved by, or "of" what, is no day: "after 9/16 of an inch". */
const AFTER_A_FRACTION = /^(?:of|inch|inches|point|points|mile|miles|percent|percentage|%|-)$/;
const QUOTE = /^(\d[\d,]{0,11}\.\d{1,6})\/(\d{1,9}(?:\.\d{1,6})?)$/;
/** From this ratio on nobody means all that lies between. */
const APART = 20;
const FAR_APART_IN_MONEY = 5;
const PLAIN = { unit: null, approximate: false, bound: null, date: null } as const;

/** The side with such figures in its values; the side itself when it has none. */
export function withNotation(side: Side): Side {
  const read = withReadings(side, slashed(side.tokens));
  if (read.values.every(isPoint)) return read;
  const values = read.values.flatMap((v) => changeTo(side.tokens, v));
  return values.length === read.values.length ? read : withValues(read, values);
}

/** No range. */
const isPoint = (v: Value) => v.lo === v.hi || v.date !== null;

const findSlashes = wordFinder(/\//);

function slashed(tokens: readonly Token[]): Value[] {
  const out: Value[] = [];
  findSlashes(tokens).forEach((i) => {
    const t = tokens[i]!;
    let from = i;
    let to = i + 1;
    // "290-1 / 2p": the tokens of one word.
    if (t.norm === '/') {
      if (tokens[i - 1]?.end !== t.start || tokens[i + 1]?.start !== t.end) return;
      from = i - 1;
      to = i + 2;
    }
    const text = tokens
      .slice(from, to)
      .map((x) => x.norm)
      .join('');
    const sign = tokens[from - 1];
    const day = dayWritten(text, sign?.norm, tokens[to]?.norm);
    if (day) {
      const date = { year: null, weekday: null, minute: null, relative: null, ...day };
      out.push({ ...PLAIN, kind: 'date', from, to, lo: 0, hi: 0, date });
      return;
    }
    const fraction = FRACTION.exec(text);
    if (fraction) {
      const [, whole, above, below, pence] = fraction;
      const lo = (whole ? Number(whole.slice(0, -1)) : 0) + Number(above) / Number(below);
      const unit = pence ? ({ kind: 'money', unit: 'GBP' } as const) : ({ kind: 'number', unit: null } as const);
      if (Number(above) < Number(below)) out.push({ ...PLAIN, ...unit, from, to, lo, hi: lo });
      return;
    }
    const quote = QUOTE.exec(text);
    if (!quote) return;
    const bid = quote[1]!.replaceAll(',', '');
    const ask = quote[2]!;
    const decimals = bid.length - bid.indexOf('.') - 1;
    // "136.03/14": the last digits alone; "8.5/10" is a mark out of ten.
    const lastDigits = !ask.includes('.');
    if (lastDigits && ask.length > decimals) return;
    const whole = lastDigits ? bid.slice(0, -ask.length) + ask : ask;
    if (Number(whole) < Number(bid)) return;
    const money = sign?.norm === '$' ? ({ kind: 'money', unit: 'USD' } as const) : ({ kind: 'number' } as const);
    out.push({
      ...PLAIN,
      ...money,
      from: money.kind === 'money' ? from - 1 : from,
      to,
      lo: Number(bid),
      hi: Number(whole),
    });
  });
  return out;
}

/** "on 9/16": the little word before it makes a day of it. */
function dayWritten(text: string, before = '', after = ''): { month: number; day: number } | null {
  const m = DAY.exec(text);
  if (!m || !BEFORE_A_DAY.has(before) || AFTER_A_FRACTION.test(after)) return null;
  const [a, b] = [Number(m[1]), Number(m[2])];
  const [month, day] = a > 12 ? [b, a] : [a, b];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
}

/** "up 15 cents to $13.51": the change, and where it led. */
function changeTo(tokens: readonly Token[], v: Value): Value[] {
  if (isPoint(v)) return [v];
  let at = -1;
  for (let k = v.from + 1; k < v.to - 1; k++) if (tokens[k]!.norm === 'to') at = k;
  const before = tokens[v.from - 1]?.norm === 'by' ? tokens[v.from - 2] : tokens[v.from - 1];
  if (at < 0 || !before || signOf(before.norm) === 0) return [v];
  // Cents and dollars, or a count and the level that it led to.
  const own = at - v.from > 1 && v.kind === 'money';
  if (v.hi < (own ? FAR_APART_IN_MONEY : APART) * v.lo) return [v];
  return [
    { ...v, to: at, hi: v.lo },
    { ...v, from: at + 1, lo: v.hi, bound: null },
  ];
}
