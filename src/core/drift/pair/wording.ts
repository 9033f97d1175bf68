// How findings speak: quoted words of either side, sizes and directions, shortened where long.
import type { PairText, Side, Token, TokenSpan } from '../../types.ts';

/** Words of a quoted passage beyond this many characters are shortened in the middle: a message is one line. */
const QUOTE_LIMIT = 80;

/** The text of a token span as it stands, single-spaced. */
export function textOf(side: Side, span: TokenSpan | null): string {
  if (!span) return '';
  let out = '';
  for (let i = span.from; i < span.to; i++) {
    const t = side.tokens[i];
    if (!t) break;
    const before = side.tokens[i - 1];
    out += i > span.from && before && t.start > before.end ? ` ${t.text}` : t.text;
  }
  return out;
}

/** Its words as they are looked up: lower case, single-spaced. */
export const normOf = (tokens: readonly Token[], { from, to }: TokenSpan): string =>
  tokens
    .slice(from, to)
    .map((t) => t.norm)
    .join(' ');

/** ‘…’ around a span's words, shortened in the middle. */
export function quoted(side: Side, span: TokenSpan | null): string {
  const text = textOf(side, span);
  // No more code units, no more characters: most quotes are spared taking apart.
  return `‘${text.length <= QUOTE_LIMIT ? text : shortened(text)}’`;
}

/** The same of a whole sentence, without its full stop. */
export function quotedSentence(sentence: Side): string {
  const { length } = sentence.tokens;
  return quoted(sentence, { from: 0, to: sentence.tokens[length - 1]?.norm === '.' ? length - 1 : length });
}

function shortened(text: string): string {
  const half = (QUOTE_LIMIT - 3) / 2;
  const chars = [...text];
  return chars.length <= QUOTE_LIMIT ? text : `${chars.slice(0, half).join('')} … ${chars.slice(-half).join('')}`;
}

/** "‘a’ became ‘b’". */
export function became(
  { reference, candidate }: Pick<PairText, 'reference' | 'candidate'>,
  r: TokenSpan | null,
  c: TokenSpan | null,
): string {
  if (!r) return `${quoted(candidate, c)} was added`;
  if (!c) return `${quoted(reference, r)} was dropped`;
  return `${quoted(reference, r)} became ${quoted(candidate, c)}`;
}

/** "ten times larger", "half as large", "12 % smaller": how b compares with a; '' when either is 0 or they are equal. */
export function sizeChange(a: number, b: number): string {
  if (!Number.isFinite(a) || !Number.isFinite(b) || a === 0 || b === 0 || a === b) return '';
  if (a < 0 !== b < 0) return 'the sign is reversed';
  const larger = Math.abs(b) > Math.abs(a);
  const ratio = larger ? b / a : a / b;
  if (ratio >= 1.95) return `${times(ratio)} times ${larger ? 'larger' : 'smaller'}`;
  const percent = Math.abs(b / a - 1) * 100;
  return `${percent < 1 ? 'under 1' : Math.round(percent)}% ${larger ? 'larger' : 'smaller'}`;
}

const POWERS: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  10: 'ten',
  100: 'a hundred',
  1000: 'a thousand',
  1000000: 'a million',
};

function times(ratio: number): string {
  const near = Math.round(ratio);
  if (Math.abs(ratio - near) < 0.005 * near && POWERS[near]) return POWERS[near];
  return ratio < 10 ? String(Math.round(ratio * 10) / 10) : String(near);
}
