// Hostile characters made visible. A scraped text may hold terminal escapes (`ESC ]0;…` sets a window title), bidi
// controls that swap what the reader sees ("trojan source"), zero-width characters that hide a copied word, and lone
// surrogates that break encoders. Reports show them as ‹U+202E› instead of passing them on.

/** White space of every kind, as one class; line and paragraph separators included. */
const SPACES = /[\s\u0085]+/g;

/**
 * C0 and C1 controls, DEL, line and paragraph separators, soft hyphen, Arabic letter mark, Mongolian separator, zero-width space and marks, embedding,
 * override and isolate controls, word joiner and invisible operators, BOM, interlinear anchors, tag characters, and
 * surrogates that stand alone. Zero-width joiners are treated apart: emoji and several scripts need them.
 */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]|[\u{e0000}-\u{e007f}]/gu;

/** Last code unit of the Latin blocks: scripts beyond it may join letters. */
const LATIN_END = 0x24f;

/** The code point as a reader can see and look up: ‹U+200B›. */
function codePointName(char: string): string {
  return `‹U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** Text with each hidden character replaced by its name. Line breaks and tabs stay as they are. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (char, at: number) => {
    if (char === '\n' || char === '\t' || char === '\r') return char;
    const joiner = char === '\u200d' || char === '\u200c';
    // Between letters of scripts that join (and inside emoji) the joiner is spelling, not camouflage.
    if (joiner && text.charCodeAt(at - 1) > LATIN_END && text.charCodeAt(at + 1) > LATIN_END) return char;
    return codePointName(char);
  });
}

/** `visible`, on one line: each run of white space becomes one blank. */
export function visibleLine(text: string): string {
  return visible(text.replace(SPACES, ' '));
}

/** `visibleLine`, cut to `length` characters with an ellipsis. */
export function excerpt(text: string, length: number): string {
  // Hidden characters and pairs of surrogates take more units than they show: four a character is always enough.
  const line = visibleLine(text.slice(0, length * 4 + 4)).trim();
  const chars = [...line];
  if (chars.length <= length) return line;
  return `${chars
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`;
}
