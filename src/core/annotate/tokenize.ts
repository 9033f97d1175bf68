// Text → tokens with offsets, in one pass over UTF-16 units.
//
//   The U.S.-flagged ship won't pay $4.6m — "never", they said.
//   The|U.S.-flagged|ship|wo|n't|pay|$|4.6m|—|"|never|"|,|they|said|.
//
// Choices: contractions and possessives split as in the Penn Treebank (do|n't, ship|'s, can|not), hyphenated compounds and
// numbers with their letters stay whole (28-tonne, 1990s, 5pm), abbreviations keep their stop, an ellipsis is one token,
// currency and percent signs stand alone, a URL or e-mail address is one token, an ideograph is a word.
//
// Tempting and wrong: one large regular expression. With lookaheads for abbreviations and addresses it backtracks
// quadratically on a 100 kB word; this scanner looks at every unit a bounded number of times.
import type { Lexicon } from '../lexicon/types.ts';
import { LOST } from '../text/lost.ts';
import { isAscii, normalForm } from '../text/normal-form.ts';
import { hasUnseen, seen, withoutUnseen } from '../text/unseen.ts';
import type { WordEvasion } from '../types.ts';
import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  HYPHEN,
  IDEOGRAPH,
  LETTER,
  PUNCTUATION,
  SPACE,
  widthAt,
} from './characters.ts';
import { mended } from './damage.ts';
import {
  apostropheEnd,
  cliticStart,
  isAddress,
  isSign,
  markEnd,
  numberEnd,
  startsNumber,
  wordEnd,
} from './token-ends.ts';

export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  /** Lexicon id of `norm`. */
  readonly word: number;
  /** How it hides or imitates letters; empty for nearly every word. */
  readonly evasions: readonly WordEvasion[];
}

const NO_EVASIONS: readonly WordEvasion[] = [];

/** Tokens of `text`, at most `limit` of them; offsets are shifted by `offset`. */
export function tokenize(text: string, offset: number, lexicon: Lexicon, limit: number): RawToken[] {
  const out: RawToken[] = [];
  const push: Push = (start, end, kind) => {
    out.push(rawToken(text.slice(start, end), offset + start, offset + end, kind, lexicon));
  };
  const full = () => out.length >= limit;
  if (!hasUnseen(text)) {
    scan(text, full, push);
    return out;
  }
  const plain = seen(text);
  scan(plain.text, full, (start, end, kind) => push(plain.at[start]!, plain.at[end - 1]! + 1, kind));
  return out;
}

type Push = (start: number, end: number, kind: RawToken['kind']) => void;

/** Calls `push` for each token until it is `full`. */
function scan(text: string, full: () => boolean, push: Push): void {
  const n = text.length;
  let i = 0;
  while (i < n && !full()) {
    const c = classAt(text, i);
    if (c === SPACE) {
      i += widthAt(text, i);
    } else if (c === LETTER) {
      const end = wordEnd(text, i);
      const clitic = cliticStart(text, i, end);
      if (clitic > i) push(i, clitic, 'word');
      push(clitic, end, isAddress(text, i, end) ? 'symbol' : 'word');
      i = end;
    } else if (c === DIGIT || (isSign(text, i) && startsNumber(text, i))) {
      const end = numberEnd(text, c === DIGIT ? i : i + 1);
      push(i, end, 'number');
      i = end;
    } else if (c === IDEOGRAPH) {
      const end = i + widthAt(text, i);
      push(i, end, 'word');
      i = end;
    } else if (c === APOSTROPHE) {
      const end = apostropheEnd(text, i);
      push(i, end, end - i > 1 ? (classOf(text.charCodeAt(i + 1)) === DIGIT ? 'number' : 'word') : 'punctuation');
      i = end;
    } else {
      const end = markEnd(text, i);
      push(
        i,
        end,
        c === PUNCTUATION || c === HYPHEN
          ? text[i] === '%' || text[i] === '&' || text[i] === '@' || text[i] === '#'
            ? 'symbol'
            : 'punctuation'
          : 'symbol',
      );
      i = end;
    }
  }
}

/** One given token, whatever it holds. */
export function rawToken(text: string, start: number, end: number, kind: RawToken['kind'], lexicon: Lexicon): RawToken {
  if (isAscii(text)) {
    if (kind === 'punctuation')
      return { start, end, text, norm: plainMark(text), kind, word: -1, evasions: NO_EVASIONS };
    const lower = text.toLowerCase();
    const word = lexicon.idOf(lower);
    // The lexicon's own string: the tokens of a text are all kept, and most of their words come again.
    const norm = word < 0 ? lower : lexicon.wordOf(word);
    return { start, end, text: text === norm ? norm : text, norm, kind, word, evasions: NO_EVASIONS };
  }
  if (kind === 'punctuation')
    return { start, end, text, norm: plainMark(withoutUnseen(text)), kind, word: -1, evasions: NO_EVASIONS };
  const { norm: form, evasions } = normalForm(text, (w) => lexicon.idOf(w) >= 0);
  const plain = kind === 'number' ? form.replace('–', '-') : form;
  const norm = plain.includes(LOST) ? mended(plain, lexicon) : plain;
  return {
    start,
    end,
    text,
    norm,
    kind,
    word: lexicon.idOf(norm),
    evasions,
  };
}

/** Kind of a token that somebody else cut. */
export function kindOf(given: string): RawToken['kind'] {
  const text = hasUnseen(given) ? withoutUnseen(given) : given;
  if (text.trim() === '') return 'punctuation';
  for (let i = 0; i < text.length && i < 3; i++) {
    const c = classAt(text, i);
    if (c === LETTER || c === IDEOGRAPH) return 'word';
    if (c === DIGIT) return 'number';
  }
  const c = classAt(text, 0);
  return c === PUNCTUATION || c === HYPHEN || c === APOSTROPHE || text === '``' ? 'punctuation' : 'symbol';
}

function plainMark(mark: string): string {
  // A given token may be blank.
  const text = mark.trim();
  // Nearly all of them.
  if (text.length === 1 && text.charCodeAt(0) < 128) return text === '`' ? "'" : text;
  if (/^[“”„‟«»″]$|^(?:''|``)$/.test(text)) return '"';
  if (/^[‘’‚‛‹›′`]$/.test(text)) return "'";
  if (/^[-–—―−‐‑]+$/.test(text)) return '-';
  if (/^(?:…|[.](?:\s?[.])+)$/.test(text)) return '...';
  return text;
}
