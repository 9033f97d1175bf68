// A pair, counted: its sites gone through one by one. Linear in tokens and edits.
import type { Lexicon } from '../lexicon/types.ts';
import { substitutesOf } from '../models/substitutes.ts';
import { sigmoid } from '../models/trees.ts';
import type { AnalysedPair, Relation, Side, Token } from '../types.ts';
import { type Counts, noCounts } from './counts.ts';
import { countImmutables } from './immutables.ts';
import { expressionsAt, isWrongForm } from './place.ts';
import { countRenderings, type Renderings } from './renderings.ts';
import { isWrongSense, type SwapSense, swapSense, wordsAround } from './sense.ts';
import { type Site, sitesOf } from './sites.ts';
import { countQuoteMarks, skeletonOf, skeletonOverlap } from './skeleton.ts';
import { countSlips, mends } from './slips.ts';
import { countPassives } from './voice.ts';

export interface Swap {
  readonly site: Site;
  readonly sense: SwapSense | null;
  readonly wrong: boolean;
}

export interface PairCounts {
  readonly counts: Counts;
  readonly swaps: readonly Swap[];
}

/** `follows`: the pair goes on where the pair before it in the candidate ended. `seen`: how terms were rendered before. */
export function countPair(pair: AnalysedPair, follows: boolean, seen: Renderings, lexicon: Lexicon): PairCounts {
  const { text, diff } = pair;
  const n = noCounts();
  const swaps: Swap[] = [];
  n.pairs = 1;
  n.oneToOne = pair.pair.candidate.length === 1 && pair.pair.reference.length === 1 ? 1 : 0;
  n.follows = follows ? 1 : 0;
  [n.rWords, n.rContent] = wordsOf(text.reference);
  [n.cWords, n.cContent] = wordsOf(text.candidate);
  const kept = new Uint8Array(text.reference.tokens.length);
  for (const e of diff.edits) {
    if (!e.reference || !e.candidate) continue;
    const same = e.op === 'keep' || e.relation === 'identical' || e.relation === 'case';
    if (e.op !== 'move' && !same) continue;
    for (let i = e.reference.from; i < e.reference.to; i++) {
      const t = text.reference.tokens[i];
      if (!t || !isWord(t)) continue;
      if (e.op === 'move') n.moved++;
      if (!same) continue;
      kept[i] = 1;
      n.kept++;
      if (!t.stop) n.keptContent++;
    }
  }
  if (n.kept && inMixedCase(text.reference) && inMixedCase(text.candidate)) n.recased = countRecased(pair);
  for (const site of sitesOf(diff, text)) countSite(site, pair, n, swaps, lexicon);
  countImmutables(text, kept, n);
  countRenderings(pair, kept, swaps, seen, n);
  const r = skeletonOf(text.reference);
  const c = skeletonOf(text.candidate);
  n.marks = r.length + c.length;
  const overlap = skeletonOverlap(r, c);
  n.marksKept = 2 * overlap;
  n.marksAdded = c.length - overlap;
  n.quoteMarks = countQuoteMarks(text.reference);
  const gained = countQuoteMarks(text.candidate) - n.quoteMarks;
  n.quoteMarksLost = Math.max(0, -gained);
  n.quoteMarksAdded = Math.max(0, gained);
  const slips = countSlips(text.candidate) - countSlips(text.reference);
  n.slips = Math.max(0, slips);
  n.mended += Math.max(0, -slips) + n.recased;
  if (n.sites) n.voiceChanged = Math.abs(countPassives(text.reference) - countPassives(text.candidate));
  if (4 * n.kept < n.rWords + n.cWords) n.recast = n.cWords;
  n.identical = n.kept === n.rWords && n.kept === n.cWords && n.moved === 0 ? 1 : 0;
  n.swapped = n.swaps >= 2 || (n.swaps === 1 && n.cWords <= 8) ? 1 : 0;
  return { counts: n, swaps };
}

function countSite(s: Site, pair: AnalysedPair, n: Counts, swaps: Swap[], lexicon: Lexicon): void {
  const { text } = pair;
  const r = rangeWords(text.reference, s.rFrom, s.rTo);
  const c = rangeWords(text.candidate, s.cFrom, s.cTo);
  if (s.relation === 'identical' || s.relation === 'case') return;
  n.sites++;
  const mended = mends(pair.text, s);
  if (mended || s.relation === 'spelling' || s.relation === 'number-format') {
    n.respelled += Math.max(r.words, c.words);
    // A variant spelling is in the lexicon as well.
    if (mended || (s.relation === 'spelling' && r.last && r.last.word < 0)) n.mended += Math.max(r.words, c.words);
    return;
  }
  const alone = s.rTo - s.rFrom === 1 && s.cTo - s.cFrom === 1 && r.last && c.last;
  if (alone && isWrongForm(r.last!, c.last!, lexicon)) n.wrongForm++;
  if (s.relation === 'inflection') {
    n.inflected++;
    return;
  }
  if (r.words > 4 || c.words > 4) {
    n.rewordedWords += r.words + c.words;
    return;
  }
  if (r.words === 0) {
    n.inserted += c.words;
    n.stopInserted += c.words - c.content;
  } else if (c.words === 0) {
    n.deleted += r.words;
    n.stopDeleted += r.words - r.content;
  } else if (r.content === 0 && c.content === 0) n.stopSwaps++;
  else if (r.content === 0 || c.content === 0 || r.words > 3 || c.words > 3) {
    n.inserted += Math.max(0, c.words - r.words);
    n.deleted += Math.max(0, r.words - c.words);
  } else {
    n.swaps++;
    const sense =
      r.content === 1 && c.content === 1
        ? swapSense(r.last!.word, c.last!.word, wordsAround(text.reference.tokens, s.rFrom, s.rTo, lexicon), lexicon)
        : null;
    if (sense ? sense.rank > 0 : s.relation === 'synonym') n.swapSynonyms++;
    else if (TIED.has(s.relation)) n.swapContextual++;
    else n.swapUnexplained++;
    const chance = chanceOf(r.last, c.last, lexicon);
    if (chance !== null) {
      n.weighed++;
      n.fair += chance;
    }
    const wrong = sense !== null && r.words <= 2 && c.words <= 2 && isWrongSense(sense);
    if (sense && sense.cosine !== 0) {
      n.sensed++;
      n.cosine += sense.cosine;
      n.fitDrop += sense.drop;
      n.rarer += sense.rarer;
      if (wrong) n.wrongSense++;
    }
    if (r.words === 1 && c.words === 1) n.wordSwaps++;
    const [broken, made] = expressionsAt(text, s, lexicon);
    n.termsBroken += broken;
    n.termsMade += made;
    swaps.push({ site: s, sense, wrong });
  }
}

/** What ties two words that no thesaurus has for one sense; a synonym is one by the project's dictionary. */
const TIED: ReadonlySet<Relation> = new Set(['synonym', 'hypernym', 'contextual']);

/** That the one word may stand for the other in a fair paraphrase, 0..1; null when the dictionaries do not know both. */
function chanceOf(r: Token | null, c: Token | null, lexicon: Lexicon): number | null {
  const known = substitutesOf(lexicon);
  const [x, y] = [r && known.pointOf(r), c && known.pointOf(c)];
  return x && y ? sigmoid(known.between(x, y)) : null;
}

/** Words with a capital, and words without: text all in capitals, or without any, was not recased word by word. */
function inMixedCase(side: Side): boolean {
  let lower = false;
  let upper = false;
  for (const t of side.tokens) {
    if (t.kind !== 'word') continue;
    if (t.text === t.norm || t.text === t.text.toLowerCase()) lower = true;
    else upper = true;
    if (lower && upper) return true;
  }
  return false;
}

/** First words of sentences are left out: a sentence cut or joined changes their case. */
function countRecased({ text, diff }: AnalysedPair): number {
  let recased = 0;
  for (const e of diff.edits) {
    if (!e.reference || !e.candidate || (e.op !== 'keep' && e.relation !== 'case')) continue;
    for (let k = 0; k < e.reference.to - e.reference.from; k++) {
      const r = text.reference.tokens[e.reference.from + k];
      const c = text.candidate.tokens[e.candidate.from + k];
      if (!r || !c || r.kind !== 'word' || r.text === c.text) continue;
      if (begins(text.reference.tokens, e.reference.from + k) || begins(text.candidate.tokens, e.candidate.from + k))
        continue;
      if (r.text.toLowerCase() === c.text.toLowerCase()) recased++;
    }
  }
  return recased;
}

/** Does a sentence begin with token i? */
function begins(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || /^[.!?…:”"“]$/.test(before.text);
}

const isWord = (t: Token): boolean => t.kind === 'word' || t.kind === 'number';

function wordsOf(side: Side): [words: number, content: number] {
  let words = 0;
  let content = 0;
  for (const t of side.tokens)
    if (isWord(t)) {
      words++;
      if (!t.stop) content++;
    }
  return [words, content];
}

function rangeWords(side: Side, from: number, to: number): { words: number; content: number; last: Token | null } {
  let words = 0;
  let content = 0;
  let last: Token | null = null;
  for (let i = from; i < to; i++) {
    const t = side.tokens[i];
    if (!t || !isWord(t)) continue;
    words++;
    if (!t.stop) {
      content++;
      last = t;
    }
  }
  return { words, content, last };
}
