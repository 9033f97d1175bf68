// Slips that swapping words by machine leaves behind: "a accident", "an report", "the the", "more bigger", a comma or
// quotation mark on the wrong side of the space. Counted on both texts: only what the candidate has more of says anything.
import type { Side } from '../types.ts';

/** Written with a vowel, said with a consonant. */
const CONSONANT_SOUND = /^(?:uni(?!n|m)|us(?:e|a|u)|eu|one\b|once|ub|ura|uti|ut[io])/;
/** Written with a consonant, said with a vowel. */
const VOWEL_SOUND = /^(?:hour|honou?r|honest|heir)/;
const DOUBLED_RIGHT = new Set(['had', 'that', 'very', 'so', 'no', 'really', 'bye', 'ha']);

export function countSlips(side: Side): number {
  let slips = 0;
  const { tokens } = side;
  for (let i = 1; i < tokens.length; i++) {
    const a = tokens[i - 1]!;
    const b = tokens[i]!;
    if (b.kind === 'punctuation') {
      if (/^[,.;:]$/.test(b.text) && b.start > a.end && a.kind !== 'punctuation') slips++;
      else if (b.text === '”' && b.start > a.end && tokens[i + 1]?.start === b.end) slips++;
      continue;
    }
    if (a.kind !== 'word' || b.kind !== 'word') continue;
    if (a.norm === b.norm && !DOUBLED_RIGHT.has(a.norm)) slips++;
    else if (a.norm === 'a' && b.text === b.norm && startsWithVowel(b.norm)) slips++;
    else if (a.norm === 'an' && b.text === b.norm && !startsWithVowel(b.norm)) slips++;
    else if ((a.norm === 'more' || a.norm === 'most') && /.{3}(?:er|est)$/.test(b.norm) && b.tag === 'ADJ') slips++;
  }
  return slips;
}

const startsWithVowel = (word: string): boolean =>
  VOWEL_SOUND.test(word) || (/^[aeiou]/.test(word) && !CONSONANT_SOUND.test(word));
