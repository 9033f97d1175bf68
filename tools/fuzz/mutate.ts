// A document and a few random changes: what scraping, editing by machine, broken disks and ill will do to it.
import type { Random } from './random.ts';

/** Fragments that programs stumble over, put in at random places. */
export const FRAGMENTS: readonly string[] = [
  '\u0000',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u2066',
  '\u00ad',
  'a\u0301\u0302\u0303\u0304',
  '\u3164',
  '\u{e0041}',
  '\u0338',
  '\r',
  '\r\n\r\n',
  '\u2028',
  '\t\t',
  ' '.repeat(300),
  '\n'.repeat(60),
  '“',
  '”',
  '"',
  "'",
  '’',
  '«',
  '„',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '...',
  '. . .',
  '!?!?',
  '—',
  '--',
  '$',
  '€',
  '%',
  '£1.2.3.4',
  '1e999',
  '0'.repeat(400),
  '3,5 Mio. ',
  '12:60',
  '31.02.0000',
  '-0',
  '½',
  'U.S. ',
  'Dr. ',
  'a.b.c.d.e.f. ',
  'https://a.b/c?d=e#f ',
  'x@y.z ',
  '@@@',
  '###',
  '> > > > ',
  '* * *',
  '```',
  '---\n',
  '| a | b |\n|---|---|\n',
  '<',
  '>',
  '</p>',
  '<p>',
  '<div><div>',
  '<!--',
  '-->',
  '<script>',
  '<style>.x{display:none}',
  '</body>',
  '&',
  '&#x110000;',
  '&#0;',
  '&amp;amp;',
  '<![CDATA[',
  '<table><tr><td>',
  '<svg><p>',
  '<template>',
  '<plaintext>',
  '<a href="',
  'style="font-size:0"',
  '\\',
  '\\u0000',
  '%00',
  'constructor __proto__ toString ',
  'not not never no ',
  'nicht kein ohne ',
  "n'est pas ",
  'no nunca nada ',
  '港口关闭了。',
  'الميناء مغلق. ',
  'ท่าเรือปิด',
  '👨‍👩‍👧',
  '🇩🇪🇫🇷',
];

/** `text` after one to eight changes; `other` lends passages. */
export function mutatedText(text: string, other: string, random: Random): string {
  let out = text;
  for (let n = 1 + random.below(8); n > 0; n--) {
    const at = random.below(out.length + 1);
    const to = Math.min(out.length, at + random.below(random.pick([4, 40, 400, 4000])));
    switch (random.below(9)) {
      case 0:
        out = out.slice(0, at) + out.slice(to);
        break;
      case 1:
        out = out.slice(0, to) + out.slice(at);
        break;
      case 2:
        out = out.slice(0, at);
        break;
      case 3: {
        const from = random.below(other.length + 1);
        out = out.slice(0, at) + other.slice(from, from + random.below(2000)) + out.slice(at);
        break;
      }
      case 4:
        out = out.slice(0, at) + random.pick(FRAGMENTS).repeat(1 + random.below(random.pick([2, 200]))) + out.slice(at);
        break;
      case 5:
        out = out.slice(0, at) + out.slice(at, to).toUpperCase() + out.slice(to);
        break;
      case 6:
        out = out.slice(0, at) + [...out.slice(at, to)].reverse().join('') + out.slice(to);
        break;
      case 7:
        out =
          out.slice(0, at) + out.slice(at, to).replaceAll(' ', random.pick(['', '\n', '\u00a0', '. '])) + out.slice(to);
        break;
      default:
        out = out.slice(0, at) + random.pick(FRAGMENTS) + out.slice(at);
    }
    if (out.length > 60_000) out = out.slice(0, 60_000);
  }
  return out;
}

/** `bytes` cut, flipped, doubled or overwritten in one to six places. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let out = Uint8Array.from(bytes);
  for (let n = 1 + random.below(6); n > 0; n--) {
    const at = random.below(out.length + 1);
    const size = random.below(random.pick([2, 16, 300]));
    switch (random.below(5)) {
      case 0:
        out = out.slice(0, at);
        break;
      case 1:
        out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(at + size)]);
        break;
      case 2:
        out = Uint8Array.from([...out.subarray(0, at + size), ...out.subarray(at)]);
        break;
      default:
        for (let k = at; k < Math.min(out.length, at + 1 + size); k++)
          out[k] = random.pick([0, 255, 60, 10, random.below(256)]);
    }
  }
  return out;
}
