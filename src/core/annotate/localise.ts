// Tokens as another language has them: elided articles apart ("l'homme" is l'|homme), digits in one notation ("1.234,5" has the
// normal form "1,234.5"), words of scripts without spaces cut by Intl.Segmenter.
import type { LanguagePack } from '../languages/types.ts';
import type { RawToken } from './tokenize.ts';

/** Tokens in the conventions of `pack`; null: only what holds for every language. */
export function localised(tokens: readonly RawToken[], pack: LanguagePack | null): RawToken[] {
  const out: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind === 'number' && pack) out.push({ ...t, norm: plainFigure(t.norm, pack) });
    else if (t.kind === 'word' && SPACELESS.test(t.text)) i = cutRun(tokens, i, out);
    else if (t.kind === 'word' && pack && pack.elisions.size > 0) out.push(...withoutElision(t, pack));
    else out.push(t);
  }
  return out;
}

/** "1.234,5" → "1,234.5" where the comma is the decimal mark; groups of three only, so that "19.15" and dates stay. */
export function plainFigure(norm: string, pack: LanguagePack): string {
  if (pack.decimal === '.') return norm;
  const m = /^([+−-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\D.*)?$/s.exec(norm);
  if (!m) return norm;
  const [, sign, whole, decimals, rest = ''] = m;
  return `${sign}${whole!.replaceAll('.', ',')}${decimals === undefined ? '' : `.${decimals}`}${rest}`;
}

function withoutElision(t: RawToken, pack: LanguagePack): RawToken[] {
  const at = t.norm.indexOf("'") + 1;
  if (at === 0 || at === t.norm.length || t.norm.length !== t.text.length || !pack.elisions.has(t.norm.slice(0, at)))
    return [t];
  const part = (from: number, to: number): RawToken => ({
    ...t,
    start: t.start + from,
    end: t.start + to,
    text: t.text.slice(from, to),
    norm: t.norm.slice(from, to),
    word: -1,
  });
  return [part(0, at), part(at, t.text.length)];
}

/** Han, kana, Thai, Lao, Khmer, Burmese: written without spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Longest run that is cut at once; the segmenter is linear, its input is not endless. */
const RUN = 400;

let segmenter: Intl.Segmenter | undefined;

/** Cuts the run of such tokens that begins at `i` into words; returns the index of its last token. */
function cutRun(tokens: readonly RawToken[], i: number, out: RawToken[]): number {
  let last = i;
  let text = tokens[i]!.text;
  while (
    last + 1 < tokens.length &&
    tokens[last + 1]!.start === tokens[last]!.end &&
    tokens[last + 1]!.kind === 'word' &&
    text.length < RUN &&
    SPACELESS.test(tokens[last + 1]!.text)
  )
    text += tokens[++last]!.text;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(text)) {
    const start = tokens[i]!.start + index;
    const norm = segment.normalize('NFKC').toLowerCase();
    out.push({ ...tokens[i]!, start, end: start + segment.length, text: segment, norm, word: -1 });
  }
  return last;
}
