// What went ahead was not called off: outcomes that exclude each other, and those that are one, whatever the words.
//
//   the strike was called off          →  the walkout went ahead as planned    the opposite
//   the storm weakened                 →  the storm gathered strength          the opposite
//   the strike was called off          ↔  the walkout was cancelled            the same
//   the strike did not go ahead        ↔  the strike was called off            the same
//
// Words of one phrase are linked one by one or not at all ("called" → "went"), so that neither a dictionary of antonyms nor
// vectors see it. `outcome-table.ts` holds the phrases by rows of two sides. The tempting wrong answer is a claim wherever the texts
// have phrases of either side: "the ban was lifted a year after it was imposed" has both, so a row counts only where each text has
// one side of it, a denial turns a phrase about, and something beside both must be the same. One walk of a side, a look-up a word.
import type { Link, Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { isToldBeside } from '../pair/beside.ts';
import { BOTH_SIDES } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import { onceFor, oncePerPair } from '../pair/once.ts';
import { isCovered, isWithin, overlap, type SpanPair, spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { isDenial } from '../words/polarity.ts';
import { neededMarks } from './needed.ts';
import { OUTCOMES } from './outcome-table.ts';

/** Tokens from a phrase to the word that is told of both. */
const BESIDE = 7;
/** Tokens from a denial to its phrase. */
const DENIAL = 4;
/** The same, where nobody is who it is told of: "none of the passengers was hurt". */
const NOBODY = 7;
const NONE = /^(?:none|nobody|no-one|neither)$/;
/** Words between a verb and its particle: "call the long strike off". */
const GAP = 3;
const STRENGTH = 0.82;
const PARTICLES = /^(?:in|off|down|away|up|out|back|forward|free|go|aside|together|over|public|secret)$/;
const KEEPING = /^(?:keep|prevent|stop|bar|ban|refrain|hinder)$/;
const BOUNDING = /^(?:until|till|unless|except|only|last|rather|instead|save)$/;
const DENYING =
  /^(?:fail|refuse|decline|avoid|prevent|unable|hardly|barely|scarcely|stop|lack|halt|deny|without|yet|impossible)$/;
/** What remains, a side, a party: seldom who went away. */
const NEVER = 'left';

/** "withdrew the charges": a thing, which nobody charges. */
const isThing = (t: Token) => t.lemma === 'charge' && t.tag === 'NOUN';

interface Phrase {
  readonly words: readonly string[];
  readonly row: number;
  readonly side: 0 | 1;
  /** Counts only without an object: "will leave at ten", not "will leave the door open". */
  readonly isAlone: boolean;
}

interface Outcome extends TokenSpan {
  readonly row: number;
  readonly side: 0 | 1;
  /** Several words, or a denied one. */
  readonly isPhrase: boolean;
  /** True up to a time or but for a case ("stays shut until Sunday" is "opens on Sunday"), or denied with its verb: no opposite. */
  readonly isBounded: boolean;
  readonly words: readonly string[];
}

let table: Map<string, Phrase[]> | undefined;

/** Phrases by their first word; made on first use. */
function phrasesBy(): Map<string, Phrase[]> {
  if (table) return table;
  table = new Map();
  for (const [row, sides] of OUTCOMES.entries())
    for (const [side, list] of sides.split(' | ').entries())
      for (const phrase of list.split(', ')) {
        const words = phrase.replace('*', '').split(' ');
        const known = table.get(words[0]!);
        const entry: Phrase = { words, row, side: side as 0 | 1, isAlone: phrase.endsWith('*') };
        if (known) known.push(entry);
        else table.set(words[0]!, [entry]);
      }
  return table;
}

/** The phrases of a text, those left out that lie within a longer one. */
const outcomesOf = onceFor((tokens: readonly Token[]): readonly Outcome[] => {
  const by = phrasesBy();
  const found: Outcome[] = [];
  tokens.forEach((t, from) => {
    if (t.kind !== 'word' || t.norm === NEVER || isThing(t)) return;
    const told = by.get(t.lemma);
    const written = t.norm === t.lemma ? participle(by, t) : by.get(t.norm);
    for (const phrase of told ?? []) add(phrase, from);
    for (const phrase of written ?? []) add(phrase, from);
  });
  function add({ words, row, side, isAlone }: Phrase, from: number) {
    const to = endOf(tokens, words, from);
    if (to < 0 || (words.length === 1 && (tokens[from]!.stop || tokens[from]!.tag === 'PROPN'))) return;
    if (isAlone && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[to]?.tag ?? '')) return;
    const isDenied = isTurned(tokens, from, to, 0);
    // "did not leave on time", "cannot be set manually": the verb may be what is denied.
    const isLoose = !isDenied && /^(?:ADP|ADV)$/.test(tokens[from]!.tag) && isTurned(tokens, from, to, 1);
    const turned = isDenied || isLoose;
    found.push({
      from,
      to,
      row,
      side: turned ? ((1 - side) as 0 | 1) : side,
      isPhrase: words.length > 1 || turned,
      isBounded: isLoose || isBounded(tokens, from, to),
      words,
    });
  }
  return found.filter((x) => !found.some((y) => y.to - y.from > x.to - x.from && isWithin(x, y)));
});

/** "was flooded", tagged as a quality: the verb's phrases. */
const participle = (by: Map<string, Phrase[]>, { norm }: Token) =>
  norm.endsWith('ed') ? (by.get(norm.slice(0, -2)) ?? by.get(norm.slice(0, -1))) : undefined;

/** Where the phrase that begins at `from` ends, −1 when it is another. */
function endOf(tokens: readonly Token[], words: readonly string[], from: number): number {
  const is = (k: number, word: string) => tokens[k]?.norm === word || tokens[k]?.lemma === word;
  let k = from + 1;
  for (const [n, word] of words.entries()) {
    if (n === 0) continue;
    if (n === 1 && !is(k, word) && PARTICLES.test(word) && tokens[from]!.tag === 'VERB') {
      let gap = 0;
      while (gap < GAP && !is(k, word) && isBetween(tokens[k])) {
        gap++;
        k++;
      }
      if (gap > 0 && !/^(?:NOUN|PROPN|PRON)$/.test(tokens[k - 1]!.tag)) return -1;
    }
    if (!is(k, word)) return -1;
    k++;
  }
  return k;
}

const isBetween = (t: Token | undefined) => t !== undefined && t.kind !== 'punctuation' && t.tag !== 'VERB';

/** Is the phrase denied by a word beside it, with nothing between that the denial could be of instead, or at most so many verbs? */
function isTurned(tokens: readonly Token[], from: number, to: number, verbs: number): boolean {
  const norm = (k: number) => tokens[k]?.norm ?? '';
  // "accepted neither", "kept it from shutting"
  if (NONE.test(norm(to)) || norm(to) === 'no') return true;
  if (norm(from - 1) === 'from' && [2, 3, 4].some((n) => KEEPING.test(tokens[from - n]?.lemma ?? ''))) return true;
  // "too worn to repair"
  if (norm(from - 1) === 'to' && [2, 3, 4].some((n) => norm(from - n) === 'too')) return true;
  let isReached = true;
  let crossed = 0;
  for (let k = from - 1; k >= Math.max(0, from - NOBODY); k--) {
    const t = tokens[k]!;
    if (t.kind === 'punctuation') return false;
    if (NONE.test(t.norm) || (t.norm === 'no' && norm(k + 1) === 'one')) return true;
    // "no window was broken"
    if (t.norm === 'no' && tokens.slice(k + 1, from).every((x) => /^(?:NOUN|ADJ|AUX|ADV)$/.test(x.tag))) return true;
    if (isReached && k >= from - DENIAL && (isDenial(t.norm) || DENYING.test(t.lemma))) return true;
    if (t.tag === 'VERB' && crossed < verbs) crossed++;
    else if (!t.stop && t.tag !== 'ADV') isReached = false;
  }
  return false;
}

function isBounded(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = Math.max(0, from - DENIAL); k < Math.min(tokens.length, to + DENIAL); k++)
    if (BOUNDING.test(tokens[k]!.norm) || (k < from && tokens[k]!.norm === 'before')) return true;
  return false;
}

interface Met {
  readonly reference: Outcome;
  readonly candidate: Outcome;
}

/** What both texts tell of one thing, by rows of which each of them has one side. */
const metOf = oncePerPair((input): readonly Met[] => {
  const [r, c] = [outcomesOf(input.reference.tokens), outcomesOf(input.candidate.tokens)];
  if (r.length === 0 || c.length === 0) return [];
  const out: Met[] = [];
  for (const row of new Set(r.map((x) => x.row))) {
    const [ours, theirs] = [r.filter((x) => x.row === row), c.filter((x) => x.row === row)];
    const isOne = (list: readonly Outcome[]) => list.every((x) => x.side === list[0]!.side);
    if (theirs.length === 0 || !isOne(ours) || !isOne(theirs)) continue;
    const met = ours
      .flatMap((reference) => theirs.map((candidate) => ({ reference, candidate })))
      .find((m) => isToldBeside(input, m.reference, m.candidate, BESIDE, (l, word) => isSame(input, l, word, m)));
    if (met) out.push(met);
  }
  return out;
});

const LOOSE: ReadonlySet<string> = new Set(['contextual', 'none', 'antonym']);

/** A link that says that both are told of one thing: outside both phrases, in their sentences, and no mere neighbour. */
function isSame({ reference, candidate }: DriftInput, l: Link, word: Token, m: Met): boolean {
  // "leave the bay leaf in": what stands between is no part of the phrase.
  const isPart = ({ lemma, norm }: Token, o: Outcome) => o.words.includes(lemma) || o.words.includes(norm);
  const inside = (k: number, tokens: readonly Token[], o: Outcome) => isCovered([o], k) && isPart(tokens[k]!, o);
  return (
    word.kind !== 'punctuation' &&
    !LOOSE.has(l.relation) &&
    !inside(l.reference, reference.tokens, m.reference) &&
    !inside(l.candidate, candidate.tokens, m.candidate) &&
    isOneSentence(reference.tokens, l.reference, m.reference) &&
    isOneSentence(candidate.tokens, l.candidate, m.candidate)
  );
}

/** Does no full stop part the word from the phrase? */
function isOneSentence(tokens: readonly Token[], at: number, { from, to }: TokenSpan): boolean {
  const between = at < from ? tokens.slice(at, from) : tokens.slice(to, at);
  return !between.some((t) => /^[.;!?]$/.test(t.norm));
}

/** Outcomes that cannot both be, where none of the claims `known` turns them about already. */
export function findOutcomes(input: DriftInput, known: readonly Candidate[]): Candidate[] {
  if (input.pack) return [];
  const touches = (a: TokenSpan | null, b: TokenSpan) => a !== null && overlap(a, b);
  const isKnown = ({ reference, candidate }: Met) =>
    known.some((x) => x.kind === 'negation' && touches(x.reference, reference) && touches(x.candidate, candidate));
  return metOf(input)
    .filter((m) => !isKnown(m))
    .filter((m) => m.reference.side !== m.candidate.side && m.reference.words !== m.candidate.words)
    .filter((m) => !m.reference.isBounded && !m.candidate.isBounded)
    .filter((m) => !standForOthers(input, m) && !isOfNeed(input, m))
    .map((m) => majorChange(input, 'negation', spanOf(m.reference), spanOf(m.candidate), 'the opposite', STRENGTH));
}

/** "only the chapel survived" ↔ "apart from the chapel nothing came through": the denial belongs to the exception. */
function isOfNeed(input: DriftInput, m: Met): boolean {
  const marks = neededMarks(input);
  return BOTH_SIDES.some((side) =>
    [...marks[side]].some(
      (k) => NONE_OR_NOTHING.test(input[side].tokens[k]!.norm) && m[side].from - k < NOBODY && k < m[side].from,
    ),
  );
}

const NONE_OR_NOTHING = /^(?:no|none|nobody|no-one|nothing)$/;

/** "left and was to arrive" ↔ "departed and was to reach": each phrase stands for another word, none for the other phrase. */
function standForOthers(input: DriftInput, { reference, candidate }: Met): boolean {
  const standsOutside = (side: SideName, own: TokenSpan, there: TokenSpan) => {
    const l = linkOf(input, side, own.from);
    const at = l && !LOOSE.has(l.relation) ? l[otherSide(side)] : -1;
    return at >= 0 && !isCovered([there], at);
  };
  return standsOutside('reference', reference, candidate) && standsOutside('candidate', candidate, reference);
}

/** One outcome in other words, at least one of them a phrase: what its words are one by one says nothing. */
export function keptOutcomes(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return metOf(input)
    .filter((m) => m.reference.side === m.candidate.side && (m.reference.isPhrase || m.candidate.isPhrase))
    .map((m) => ({ reference: spanOf(m.reference), candidate: spanOf(m.candidate) }));
}
