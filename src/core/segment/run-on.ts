// Sentences far longer than the other text's: a copy whose full stops became commas, or that lost its marks. Nothing pairs with
// five hundred words in one piece, so they are cut: where the other text's sentences end (`foreign-ends.ts`), and what is still
// far longer than they are at marks, or after so many words. Both texts may be such: then the reference is cut first, by
// itself, and the candidate like it. A sentence that holds up to three of the other text's is left whole: the alignment
// makes one pair of them.
import type { Document, Notice, Sentence } from '../types.ts';
import { foreignEnds } from './foreign-ends.ts';
import type { Segmentation } from './index.ts';
import { gapBetween, type PlainWord, plainWords } from './plain-words.ts';
import { addSentence } from './sentence.ts';

/** Sentences of fewer words are not looked at: 60 stand in one of a thousand of a newspaper's. */
const LONG = 60;
/** Characters that LONG words have at least. */
const LONG_CHARS = 4 * LONG;
/** So many ends of the other text's sentences inside one are no split of it. */
const ENDS = 3;
/** A sentence of so many words, and so many times as long as the other text's on average, is cut without their help … */
const RUN_ON = 120;
const TIMES = 4;
/** … and one of so many in any company. */
const ENDLESS = 300;
/** Words of a piece where the other text's sentences give no measure, and the bounds of that measure. */
const PIECE = 30;
const [SHORTEST, LONGEST] = [12, 40];
/** Longer texts together, some ten books, are left as they are: their words and pieces take too much memory. */
const COMPARED_CHARS = 8_000_000;

/** A text and its sentences. */
interface Side {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}

/** Numbers of the words after which a sentence was cut, by its text. */
type Cuts = Map<string, readonly number[]>;

/** The sentences of two texts, with run-on ones cut alike, and notices that say so. */
export function cutRunOns(candidate: Side, reference: Side): [Segmentation, Segmentation] {
  const cuts: Cuts = new Map();
  const r = cutLike(reference, candidate, cuts);
  const c = cutLike(candidate, { ...reference, sentences: r.sentences }, cuts);
  return [c, r];
}

const isLong = (s: Sentence): boolean => s.role !== 'furniture' && s.end - s.start >= LONG_CHARS;

/** `cuts`: what was cut before is cut the same way again. */
function cutLike(side: Side, other: Side, cuts: Cuts): Segmentation {
  const { text } = side.document;
  if (!side.sentences.some(isLong) || text.length + other.document.text.length > COMPARED_CHARS)
    return { sentences: side.sentences, notices: [] };
  const body = other.sentences.filter((s) => s.role !== 'furniture');
  const others = body.map((s) => plainWords(other.document.text, s.start, s.end));
  const mean = others.reduce((n, w) => n + w.length, 0) / Math.max(1, others.length);
  const piece = mean >= LONG || mean === 0 ? PIECE : Math.min(LONGEST, Math.max(SHORTEST, Math.round(mean)));
  const sentences: Sentence[] = [];
  let cut = 0;
  let pieces = 0;
  let alone = 0;
  for (const s of side.sentences) {
    const words = isLong(s) ? plainWords(text, s.start, s.end) : [];
    const ends = words.length < LONG ? [] : (cuts.get(s.text) ?? endsOf(words));
    if (ends.length > 0) {
      cuts.set(s.text, ends);
      cut++;
      pieces += ends.length + 1;
    }
    let from = s.start;
    for (const k of ends) {
      const to = gapBetween(text, words[k]!, words[k + 1]!);
      addSentence(sentences, text, from, to, s.paragraph, s.role);
      from = to;
    }
    addSentence(sentences, text, from, s.end, s.paragraph, s.role);
  }
  const notices = cut > 0 ? [noticeOf(side.document.name, cut, pieces, alone, piece)] : [];
  return { sentences, notices };

  function endsOf(words: readonly PlainWord[]): number[] {
    const shared = foreignEnds(words, others);
    const ends = shared.length >= ENDS ? shared : [];
    const least = Math.min(ENDLESS, Math.max(RUN_ON, TIMES * mean));
    let from = 0;
    const own: number[] = [];
    for (const to of [...ends, words.length - 1]) {
      if (to + 1 - from >= least) for (const k of ownEnds(text, words, from, to + 1, piece)) own.push(k);
      from = to + 1;
    }
    alone += own.length;
    return [...ends, ...own].sort((a, b) => a - b);
  }
}

/** Ends at the best marks about `piece` words apart. */
function ownEnds(text: string, words: readonly PlainWord[], from: number, to: number, piece: number): number[] {
  const ends: number[] = [];
  for (let start = from; to - start >= 2 * piece; ) {
    let best = start + piece - 1;
    let least = Number.POSITIVE_INFINITY;
    for (let k = start + (piece >> 1); k < start + 1.5 * piece; k++) {
      const cost = Math.abs(k + 1 - start - piece) / piece - worth(text.slice(words[k]!.end, words[k + 1]!.start));
      if (cost < least) {
        least = cost;
        best = k;
      }
    }
    ends.push(best);
    start = best + 1;
  }
  return ends;
}

/** What a cut between these two words is worth, in lengths of a piece that it may be out. */
const worth = (gap: string): number => (/[.!?;:…\n]|\s[-–—]\s/.test(gap) ? 1 : /[,()–—]/.test(gap) ? 0.75 : 0);

function noticeOf(name: string, cut: number, pieces: number, alone: number, piece: number): Notice {
  const which = cut === 1 ? 'a sentence is' : `${cut} sentences are`;
  const like = "where the other text's sentences end";
  const own = `at commas and other marks, or after about ${piece} words where it has none`;
  const how = alone === 0 ? like : alone < pieces - cut ? `${like}, and else ${own}` : own;
  return {
    id: 'run-on-cut',
    message: `${name}: ${which} far longer than sentences are, as if full stops were missing; ${cut === 1 ? 'it was' : 'they were'} cut into ${pieces.toLocaleString('en')} ${how}.`,
  };
}
