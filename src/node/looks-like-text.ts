// Is what a decoder made of some bytes a text? Single-byte sets give a character to every byte, Shift_JIS and GB 18030 to most pairs, so
// decoding hardly ever fails: a gzip stream becomes "letters" too. What tells them apart is what writers do not use: control characters,
// private and unassigned code points, and more signs than letters. Of bytes drawn at random each ninth is a control, and in the Latin
// sets each third is neither a letter, a digit, a blank nor a usual mark; a text in any of them has hardly any.

/** Never typed: controls, private and unassigned code points, and what could not be decoded. */
const FOREIGN = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu;
/** Controls that texts do hold: tabs, line ends, page breaks, and those of old terminals (colours, overstriking). */
const LAYOUT = /[\t\n\v\f\r\b\u001b\u0085]/g;
/** Signs: neither letters, marks, digits, blanks nor the punctuation of running text and of markup. */
const SIGN = /[^\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{Cf}\t\n\v\f\r\b\u001b\u0085$+<=>^`|~€£]/gu;
/** What words and the gaps between them are made of. */
const WORDS = /[\p{L}\p{M}\p{N}\p{Zs}\t\n\r]/gu;
const CONTROL = /[\u0000-\u0007\u000e-\u001a\u001c-\u001f\u007f]/g;

/** Shares of the characters. One is always forgiven, for short texts. */
const MOST_FOREIGN = 0.01;
const MOST_SIGNS = 0.15;
const FEWEST_WORDS = 0.6;
const FORGIVEN = 1;
/** A piece of markup may hold few words; from so many characters on there are some. */
const TELLING = 200;

/** Share of control characters from which valid UTF-8 is none: terminal logs have some, bytes below 128 drawn at random each fifth. */
const MOST_CONTROLS = 0.1;

/** Characters that are looked at, in pieces from the whole of the text. */
const PIECES = 4;
const PIECE_CHARS = 16_384;

/** False for what no writer and no program would call text; asked of all that had to be guessed. */
export function looksLikeText(text: string): boolean {
  const sample = sampleOf(text);
  const size = sample.length;
  return (
    countOf(FOREIGN, sample) - countOf(LAYOUT, sample) <= FORGIVEN + size * MOST_FOREIGN &&
    countOf(SIGN, sample) <= FORGIVEN + size * MOST_SIGNS &&
    (size < TELLING || countOf(WORDS, sample) >= size * FEWEST_WORDS)
  );
}

/** True for valid UTF-8 that is none by intent: too many control characters. */
export function hasControls(text: string): boolean {
  const sample = sampleOf(text);
  return countOf(CONTROL, sample) > FORGIVEN + sample.length * MOST_CONTROLS;
}

const countOf = (what: RegExp, text: string): number => text.match(what)?.length ?? 0;

function sampleOf(text: string): string {
  if (text.length <= PIECES * PIECE_CHARS) return text;
  const step = Math.floor((text.length - PIECE_CHARS) / (PIECES - 1));
  return Array.from({ length: PIECES }, (_, i) => text.slice(i * step, i * step + PIECE_CHARS)).join('');
}
