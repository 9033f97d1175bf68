// Slips that swapping words by machine leaves behind: "a accident", "an report", "the the", "more bigger", a comma or
// quotation mark on the wrong side of the space. Counted on both texts: only what the candidate has more of says anything.
import { editDistance } from '../text/edit-distance.ts';
import type { PairText, Side, Token } from '../types.ts';
import type { Site } from './sites.ts';

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

/** Is the site a slip of the reference put right: "unfortunatly" → "unfortunately", "game play" → "gameplay", "dlc's" → "DLCs"? */
export function mends({ reference, candidate }: PairText, s: Site): boolean {
  const alone = s.rTo - s.rFrom === 1 && s.cTo - s.cFrom === 1;
  // Two known words are two words.
  if (alone && reference.tokens[s.rFrom]!.word >= 0 && candidate.tokens[s.cFrom]!.word >= 0) return false;
  const before = lettersOf(reference.tokens, s.rFrom, s.rTo);
  const after = lettersOf(candidate.tokens, s.cFrom, s.cTo);
  if (before === after) return before !== '';
  const r = reference.tokens[s.rFrom];
  const c = candidate.tokens[s.cFrom];
  if (!r || !c || !alone) return false;
  return r.word < 0 && r.tag !== 'PROPN' && c.word >= 0 && before.length >= 5 && withinTwo(before, after);
}

const lettersOf = (tokens: readonly Token[], from: number, to: number): string => {
  let all = '';
  for (let i = from; i < to; i++) all += tokens[i]?.norm ?? '';
  // A mark between digits is part of the figure: "4.2" is no slip for "42".
  return /^[a-z0-9]*$/.test(all) ? all : all.replace(/(?<!\d)[^\p{L}\p{N}]|[^\p{L}\p{N}](?!\d)/gu, '');
};

/** At most two letters inserted, left out or changed; both words are short. */
function withinTwo(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2 && editDistance(a, b) <= 2;
}
