// Figures whose thousands are set apart by spaces, as standards bodies and many papers write them: one token, in the normal form
// that has commas.
//
//   from 402 000 to 329 640     → 402,000 · 329,640         1 250 000 euros  → 1,250,000
//   in 2019 100 people          → 2019 · 100                on 5 May 200 came, on May 5 200 came, page 12 300 words
//   three 400m and 3 400m races → 3 · 400m                  call 555 0199    → 555 · 0199
//
// One to three digits and groups of exactly three. A space that does not break joins them by itself; a plain one may stand between two
// figures, which words for what is numbered ("page 12"), a date, and a measure that is part of a name ("400 metre race") show.
// The tempting wrong answer is to join in the values alone: the words of a copy would differ where nothing differs. Linear.
import { MONTHS } from './calendar.ts';
import type { RawToken } from './tokenize.ts';

const HEAD = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}$/;
/** The last group may go on: "1 250 000.5", "12 500km"; after a plain space only with decimals. */
const LAST = /^\d{3}(?:\.\d+)?(?:[a-z°-].*)?$/;
const LAST_PLAIN = /^\d{3}(?:\.\d+)?$/;
const FIXED = /^[\u00a0\u2007\u2008\u2009\u202f]$/;

/** What a number names, rather than counts. */
const NUMBERED = new Set(
  'page pages room no no. number flight route bus line group class phase chapter section article act top platform gate lane unit block flat channel stage heat day week call phone telephone tel tel. ring dial text fax # version boeing airbus type model aged age'.split(
    ' ',
  ),
);
/** A measure before what it is a measure of is singular: "400 metre races", "200 page books". */
const NAMING = new Set(
  'metre meter mile yard kilometre kilometer foot pound page seat year day hour minute'.split(' '),
);

/** The tokens with such figures joined; the same list where there is none. */
export function withSpacedFigures(tokens: readonly RawToken[], text: string, offset: number): readonly RawToken[] {
  const between = (k: number) => text.slice(tokens[k - 1]!.end - offset, tokens[k]!.start - offset);
  const out: RawToken[] = [];
  let joined = false;
  for (let i = 0; i < tokens.length; i++) {
    const to = HEAD.test(tokens[i]!.norm) ? endOf(tokens, i, between) : i + 1;
    if (to === i + 1) out.push(tokens[i]!);
    else {
      joined = true;
      out.push(oneFigure(tokens, i, to, text.slice(tokens[i]!.start - offset, tokens[to - 1]!.end - offset)));
      i = to - 1;
    }
  }
  return joined ? out : tokens;
}

/** Where the figure ends that begins at `i`. */
function endOf(tokens: readonly RawToken[], i: number, between: (k: number) => string): number {
  let to = i + 1;
  const space = to < tokens.length ? between(to) : '';
  const fixed = FIXED.test(space);
  if (!fixed && space !== ' ') return to;
  const last = fixed ? LAST : LAST_PLAIN;
  while (to < tokens.length && last.test(tokens[to]!.norm) && between(to) === space) {
    to++;
    if (!GROUP.test(tokens[to - 1]!.norm)) break;
  }
  return fixed || isCounted(tokens, i, to, between) ? to : i + 1;
}

/** Is it one figure though the spaces are plain? */
function isCounted(tokens: readonly RawToken[], i: number, to: number, between: (k: number) => string): boolean {
  const [before, after] = [tokens[i - 1], tokens[to]];
  if (before && (NUMBERED.has(before.norm) || MONTHS.has(before.norm))) return false;
  // A row of figures; but "in 2019 100 000 came".
  const isBeside = (t: RawToken | undefined, k: number) => t?.kind === 'number' && between(k) === ' ';
  if (isBeside(after, to) || (isBeside(before, i) && !/^[12]\d{3}$/.test(before!.norm))) return false;
  return !(after && NAMING.has(after.norm));
}

function oneFigure(tokens: readonly RawToken[], from: number, to: number, text: string): RawToken {
  const groups = tokens.slice(from, to);
  return { ...groups[0]!, end: groups.at(-1)!.end, text, norm: groups.map((t) => t.norm).join(','), word: -1 };
}
