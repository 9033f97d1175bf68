// Which characters hide or imitate letters, gathered from the tokens whose normal form had to undo them.
import type { Evasion } from '../types.ts';
import { isInvisible } from './characters.ts';
import type { RawToken } from './tokenize.ts';

const MAX_WORDS = 5;

export function evasionsOf(sentences: readonly (readonly RawToken[])[]): Evasion[] {
  const found: RawToken[] = [];
  for (const tokens of sentences) for (const t of tokens) if (t.evasion !== null) found.push(t);
  if (found.length === 0) return [];
  return (['invisible', 'homoglyph'] as const).flatMap((kind) => {
    const tokens = found.filter((t) => t.evasion === kind);
    const first = tokens[0];
    if (!first) return [];
    const points = new Set<number>();
    for (const t of tokens)
      for (const c of t.text) {
        const point = c.codePointAt(0)!;
        if (
          kind === 'invisible'
            ? isInvisible(c) && point !== SOFT_HYPHEN
            : point > 0x7e && !isInvisible(c) && !isOrdinary(c)
        )
          points.add(point);
      }
    const codePoints = [...points]
      .sort((a, b) => a - b)
      .map((p) => `U+${p.toString(16).toUpperCase().padStart(4, '0')}`);
    const words = [...new Set(tokens.map((t) => t.norm))].slice(0, MAX_WORDS);
    return [{ kind, start: first.start, end: first.end, count: tokens.length, codePoints, words }];
  });
}

/** Put in by typesetting; hides nothing. */
const SOFT_HYPHEN = 0xad;
/** Accented Latin letters and typographic apostrophes belong to a word. */
const isOrdinary = (c: string) => /[\u00c0-\u024f\u1e00-\u1eff’‘‐‑]/.test(c);
