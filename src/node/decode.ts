// Bytes → text. UTF-8 first and strictly: text that is valid UTF-8 hardly ever is anything else, and it needs no library. Only when that
// fails, the byte order mark, the page's own declaration and, last, statistics decide; iconv-lite decodes, because Node 20's
// TextDecoder turns the curly quotes of windows-1252 into control characters.
import type { Notice } from '../core/index.ts';
import { hasControls, looksLikeText } from './looks-like-text.ts';

interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** Bytes that the encoding detector sees; more does not make it surer. */
const SAMPLE = 100_000;
/** Share of replacement characters up to which text counts as damaged UTF-8 rather than as another encoding. */
const DAMAGE = 0.002;

/** @param charset what a server or container states, null when nothing does @returns null when the bytes are no text */
export async function decodeBytes(
  bytes: Uint8Array,
  name: string,
  charset: string | null = null,
): Promise<Decoded | null> {
  const mark = byteOrderMark(bytes);
  if (mark === 'utf-8') {
    const text = lenient(bytes.subarray(3));
    return hasControls(text) ? null : { text, encoding: 'utf-8', notices: [] };
  }
  const wide = mark ?? wideWithoutMark(bytes);
  if (wide) {
    const { default: iconv } = await import('iconv-lite');
    const text = iconv.decode(bytes, wide);
    if (!looksLikeText(text)) return null;
    const notices = mark ? [] : [guessed(name, wide, 'by its zero bytes')];
    return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding: wide, notices };
  }
  if (bytes.subarray(0, SAMPLE).includes(0)) return wideEastAsian(bytes, name);
  const strict = strictUtf8(bytes);
  if (strict !== null && hasControls(strict)) return null;
  if (strict !== null && !bytes.subarray(0, SAMPLE).includes(0x1b))
    return { text: strict, encoding: 'utf-8', notices: mojibake(strict, name) };

  const declared = (charset && (await encodingOf(charset))) || (await declaredEncoding(bytes));
  if (strict !== null && !declared?.startsWith('ISO-2022')) return { text: strict, encoding: 'utf-8', notices: [] };
  if (strict === null) {
    const text = lenient(bytes);
    const broken = text.split('\ufffd').length - 1;
    const multibyte = countNonAscii(text) - broken;
    if (broken <= Math.max(1, text.length * DAMAGE) && multibyte > broken)
      return {
        text,
        encoding: 'utf-8',
        notices: [
          {
            id: 'invalid-utf8',
            message: `${name}: ${broken} damaged UTF-8 ${broken === 1 ? 'character was' : 'characters were'} replaced by \ufffd`,
          },
        ],
      };
  }
  const { default: iconv } = await import('iconv-lite');
  if (declared && iconv.encodingExists(declared) && !/^utf-?8$/i.test(declared)) {
    const text = iconv.decode(bytes, declared);
    if (looksLikeText(text)) return decodedAs(text, declared, [], name);
  }
  for (const label of [await likelyEncoding(bytes), FALLBACK]) {
    const text = iconv.decode(bytes, label);
    if (looksLikeText(text)) return decodedAs(text, label, [guessed(name, label, 'from its bytes', declared)], name);
  }
  return null;
}

/** What most of the text that is not UTF-8 is in, and what a text too short for statistics is taken for. */
export const FALLBACK = 'windows-1252';

export async function likelyEncoding(bytes: Uint8Array): Promise<string> {
  const [{ default: iconv }, { default: chardet }] = await Promise.all([import('iconv-lite'), import('chardet')]);
  const found = chardet.detect(bytes.subarray(0, SAMPLE));
  if (!found || /^UTF-8$/i.test(found) || !iconv.encodingExists(found)) return FALLBACK;
  return (await encodingOf(found)) ?? FALLBACK;
}

/** Text in an encoding that was stated or guessed; the replacement character tells when that was wrong. */
function decodedAs(text: string, encoding: string, notices: readonly Notice[], name: string): Decoded {
  const broken = text.split('\ufffd').length - 1;
  return {
    text,
    encoding: encoding.toLowerCase(),
    notices:
      broken === 0
        ? notices
        : [
            ...notices,
            {
              id: 'undecodable',
              message: `${name}: ${broken} ${broken === 1 ? 'character' : 'characters'} could not be read as ${encoding} and ${broken === 1 ? 'was' : 'were'} replaced by \ufffd`,
            },
          ],
  };
}

function guessed(name: string, encoding: string, how: string, declared: string | null = null): Notice {
  const not = declared === null || /^utf-?8$/i.test(declared) ? 'UTF-8' : `${declared}, which it declares`;
  return { id: 'encoding-guessed', message: `${name}: not ${not}; read as ${encoding}, guessed ${how}` };
}

export function byteOrderMark(b: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return b[2] === 0 && b[3] === 0 && b.length >= 4 ? 'utf-32le' : 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  if (b[0] === 0 && b[1] === 0 && b[2] === 0xfe && b[3] === 0xff) return 'utf-32be';
  return null;
}

/** UTF-16 of mostly Latin text has zeros at nearly every other byte. */
export function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const n = Math.min(bytes.length, 2000) & ~1;
  if (n < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > n * 0.3 && even < n * 0.01) return 'utf-16le';
  return even > n * 0.3 && odd < n * 0.01 ? 'utf-16be' : null;
}

/** UTF-16 without a mark, of Chinese, Japanese or Korean: only blanks and line ends hold zeros. Null when the bytes are something else. */
async function wideEastAsian(bytes: Uint8Array, name: string): Promise<Decoded | null> {
  if (bytes.length % 2 !== 0) return null;
  const { default: iconv } = await import('iconv-lite');
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const sample = iconv.decode(bytes.subarray(0, SAMPLE & ~1), encoding);
    const usual =
      sample.match(/[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef\u0020-\u007e\n\r\t]/g)?.length ?? 0;
    const cjk = sample.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
    if (usual > sample.length * 0.95 && cjk > sample.length * 0.5)
      return {
        text: iconv.decode(bytes, encoding),
        encoding,
        notices: [guessed(name, encoding, 'by its letters')],
      };
  }
  return null;
}

export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // not UTF-8: the caller asks further
  }
}

export const lenient = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const sniffer = async () => (await import('html-encoding-sniffer')).default;

/** What the encoding standard understands by a label (latin1 → windows-1252, gb2312 → GBK); null when it knows none. */
async function encodingOf(label: string): Promise<string | null> {
  const found = (await sniffer())(new Uint8Array(), {
    transportLayerEncodingLabel: label,
    defaultEncoding: 'x-user-defined',
  });
  // GB 18030 holds GBK and more.
  return found === 'x-user-defined' ? null : found === 'GBK' ? 'gb18030' : found;
}

/** What a page says in its meta elements or XML declaration, or null. */
async function declaredEncoding(bytes: Uint8Array): Promise<string | null> {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const xml = /^<\?xml[^>]{0,200}encoding=["']([\w.:-]{2,40})["']/.exec(head)?.[1];
  if (xml) return encodingOf(xml);
  if (!/<meta|<!doctype|<html/i.test(head)) return null;
  const sniffed = (await sniffer())(bytes, { defaultEncoding: 'x-user-defined' });
  return sniffed === 'x-user-defined' ? null : encodingOf(sniffed);
}

function countNonAscii(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) n++;
  return n;
}

/** windows-1252's characters for the bytes 80 to BF, which continue a character in UTF-8. */
const CONTINUES = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/**
 * UTF-8 read as windows-1252: "â€™" for a quotation mark, "Ã©" for é, "Ð¿" for п, "æ¸¯" for 港. Two-byte characters only behind letters
 * that hardly ever stand before such a sign in any language.
 */
const MOJIBAKE = new RegExp(
  `â€[${CONTINUES}]|Ã[${CONTINUES}]|Â[\u00a0-\u00bf]|[ÐÑÎÏ][${CONTINUES}]|[ã-ï][${CONTINUES}]{2}`,
  'g',
);

/** Text that was decoded wrongly before it was saved. It is shown as it is, but said. */
function mojibake(text: string, name: string): Notice[] {
  const hits = text.slice(0, 1_000_000).match(MOJIBAKE) ?? [];
  return hits.length < 3
    ? []
    : [
        {
          id: 'mojibake',
          message: `${name}: ${hits.length} character sequences such as “${hits[0]}” show that the text was decoded wrongly before it was saved`,
        },
      ];
}
