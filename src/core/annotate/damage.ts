// Words in which decoding lost characters. What U+FFFD stands for is gone; the likeliest word is the most frequent one that fits:
//
//   "w\ufffdrds" → "words"      "h\ufffd\ufffdold" → "hold"      "do|n\ufffdt" → "n't"      "Ma\ufffdk\ufffdn" stays
//
// A guess is good enough to find the partner of a word, never to say that a word was changed: see drift/index.ts.
import type { Lexicon } from '../lexicon/types.ts';
import { LOST } from '../text/lost.ts';
import type { Document, Notice } from '../types.ts';

const RUN = /\ufffd+/;
const CLITIC = /^(?:n\ufffdt|\ufffd(?:s|re|ve|ll))$/;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The word that a damaged normal form most likely was; one lost place is filled, of more than one only all are left out. */
export function mended(norm: string, lexicon: Lexicon): string {
  if (CLITIC.test(norm)) return norm.replace(LOST, "'");
  const without = norm.replaceAll(LOST, '');
  let best = norm;
  let rank = Number.POSITIVE_INFINITY;
  const consider = (word: string) => {
    const id = lexicon.idOf(word);
    if (id < 0 || lexicon.rank(id) >= rank) return;
    best = word;
    rank = lexicon.rank(id);
  };
  consider(without);
  const filled = (letter: string) => norm.replace(RUN, letter);
  if (!filled('').includes(LOST)) for (const letter of LETTERS) consider(filled(letter));
  return best;
}

/** Told unless the reader of the file has told it with its encoding. */
export function damageNotices(document: Document): Notice[] {
  if (!document.text.includes(LOST) || document.notices.some((n) => n.message.includes(LOST))) return [];
  const count = document.text.split(LOST).length - 1;
  const [have, them] = count === 1 ? ['a character was', 'it'] : [`${count} characters were`, 'them'];
  return [
    {
      id: 'damaged-characters',
      message: `${document.name}: ${have} lost before (${LOST}); what stands in words with ${them} is not taken for a change.`,
    },
  ];
}
