// The next word that says something, from a place on in either direction. Constant.
import type { Token } from '../../types.ts';

/** Tokens that are looked at. */
const REACH = 3;

/** Its index, within the clause and a few tokens; −1 when there is none. */
export function nextContent(tokens: readonly Token[], from: number, step: 1 | -1): number {
  for (let k = from + step, n = 0; k >= 0 && k < tokens.length && n < REACH; k += step, n++) {
    const t = tokens[k]!;
    if (t.kind === 'punctuation') return -1;
    if (!t.stop && t.kind === 'word') return k;
  }
  return -1;
}
