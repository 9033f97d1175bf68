// Which content word of a pair is answered by which, wherever it stands in the other sentence? By the project's dictionary of
// substitutes (models/substitutes.ts), not by place.
//
//   donated his letters   →  his diaries were given away    "donated" is answered by "given away"; "letters" by nothing, nor is "diaries"
//   quit on Monday        →  stepped down on Monday         a verb with its particle answers as one word
//   sued the firm         →  took legal action against it   a wording answers for the word that it stands for (readings.ts)
//
// Tempting and wrong: the links of the word aligner. They pair what stands in like places, so that in a sentence reworded all through
// the exchanged word is linked with certainty, or to the wrong neighbour. Cost: a distance of points for each two content words.
import type { Lexicon } from '../../lexicon/types.ts';
import { LEAST, type Substitutes, substitutesOf } from '../../models/substitutes.ts';
import { partsOf } from '../../text/wording-parts.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import { oncePerPair } from '../pair/once.ts';
import { overlap } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { readings, readingsOf, type WordingReading } from './readings.ts';
import { ALSO_A_VERB } from './units.ts';

/** Odds (natural logarithm) of a word and itself, of words of one root ("photograph", "photographer"), and the least of all. */
export const SAME = 6;
export const ONE_ROOT = 1.5;
export const NOTHING = LEAST;
/** Wordings that say one thing in some sense, perhaps not in this one. */
export const ONE_SENSE = 2.5;
/** Odds below which no word answers another. */
export const ANSWERED = -1;
/** Pairs of words from which on nobody is asked: a sentence of 500 content words is a list, or none. */
const MOST = 250_000;

interface Answers {
  /** By token: the best odds of a word of the other side to stand for it; `SAME` for what is no content word, or unknown. */
  readonly reference: Float32Array;
  readonly candidate: Float32Array;
  /** What was looked up of either side, for those who ask of a part. */
  readonly entries: { readonly reference: readonly Entry[]; readonly candidate: readonly Entry[] };
}

/** A word as the dictionary has it. */
type Word = Pick<Token, 'lemma' | 'lemmaId' | 'norm' | 'tag'>;

/** What is looked up of a text: a content word, an entry of two or three words that begins with one, or what a wording stands for. */
interface Entry extends Word {
  readonly point: Float32Array;
  readonly from: number;
  readonly to: number;
}

/** May `a` stand for `b`? `NOTHING`..`SAME`. */
function oddsOf(lexicon: Lexicon, a: Token, b: Token): number {
  const known = substitutesOf(lexicon);
  let odds = known.odds(a, b);
  if (a.tag !== b.tag) odds = Math.max(odds, known.odds(asVerb(lexicon, a) ?? a, asVerb(lexicon, b) ?? b));
  return atLeast(lexicon, a, b, odds);
}

/** The same for each unit of the reference (rows) and of the candidate (columns) of a change, in all their readings. */
export function oddsOfUnits(input: DriftInput, r: readonly Token[], c: readonly Token[]): number[][] {
  const wordings = readingsOf(input);
  const ref = r.map((unit) => readings(wordings.reference, unit, r));
  const cand = c.map((unit) => readings(wordings.candidate, unit, c));
  return ref.map((a) => cand.map((b) => best(input.lexicon, a, b)));
}

function best(lexicon: Lexicon, a: readonly Token[], b: readonly Token[]): number {
  let odds = NOTHING;
  for (const x of a) for (const y of b) odds = Math.max(odds, oddsOf(lexicon, x, y));
  return odds;
}

export const answersOf = oncePerPair((input: DriftInput): Answers => {
  const { lexicon, reference, candidate } = input;
  const known = substitutesOf(lexicon);
  const wordings = readingsOf(input);
  const r = entriesOf(reference, wordings.reference, lexicon, known);
  const c = entriesOf(candidate, wordings.candidate, lexicon, known);
  const out = { reference: unasked(reference), candidate: unasked(candidate), entries: { reference: r, candidate: c } };
  if (r.length * c.length > MOST) return { ...out, entries: { reference: [], candidate: [] } };
  ask(out.reference, reference, r);
  ask(out.candidate, candidate, c);
  for (const a of r)
    for (const b of c) {
      const odds = atLeast(lexicon, a, b, known.between(a.point, b.point));
      answer(out.reference, a, odds);
      answer(out.candidate, b, odds);
    }
  for (const { reference: a, candidate: b } of input.diff.synonymy.same) {
    for (const part of partsOf(a)) answer(out.reference, part, ONE_SENSE);
    for (const part of partsOf(b)) answer(out.candidate, part, ONE_SENSE);
  }
  return out;
});

/** The best odds of what stands within the one span, or reaches into it, for what does so in the other; `NOTHING` without any. */
export function oddsAround(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): number {
  const { lexicon } = input;
  const { entries } = answersOf(input);
  const known = substitutesOf(lexicon);
  const near = entries.candidate.filter((b) => overlap(b, candidate));
  let odds = NOTHING;
  for (const a of entries.reference)
    if (overlap(a, reference))
      for (const b of near) odds = Math.max(odds, atLeast(lexicon, a, b, known.between(a.point, b.point)));
  return odds;
}

/** What holds of a word and itself, or its kin, whatever the dictionary says. The first letter is asked first: few words are kin. */
function atLeast(lexicon: Lexicon, a: Word, b: Word, odds: number): number {
  // Two readings of "turned" are one word, "turned down" and "turned" are not.
  if (a.lemma === b.lemma || (a.norm === b.norm && a.lemma.includes(' ') === b.lemma.includes(' '))) return SAME;
  if (odds >= ONE_ROOT || a.lemma.charCodeAt(0) !== b.lemma.charCodeAt(0)) return odds;
  return lexicon.areDerived(a.lemmaId, b.lemmaId) ? ONE_ROOT : odds;
}

function entriesOf(
  { tokens }: Side,
  wordings: readonly WordingReading[],
  lexicon: Lexicon,
  known: Substitutes,
): Entry[] {
  const out: Entry[] = [];
  const add = (word: Word | null, from: number, to: number) => {
    const point = word && known.pointOf(word);
    if (word && point) {
      const { lemma, lemmaId, norm, tag } = word;
      out.push({ lemma, lemmaId, norm, tag, point, from, to });
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word') continue;
    if (t.tag === 'VERB' || t.tag === 'NOUN') {
      add(phraseAt(tokens, i, 2, lexicon), i, i + 2);
      add(phraseAt(tokens, i, 3, lexicon), i, i + 3);
    }
    if (t.stop) continue;
    add(t, i, i + 1);
    add(asVerb(lexicon, t), i, i + 1);
    if (t.word < 0) for (const part of compoundOf(lexicon, t)) add(part, i, i + 1);
  }
  for (const { from, to, heads } of wordings) for (const head of heads) add(head, from, to);
  return out;
}

/** "Turned down", "got rid of", "insurance companies". */
function phraseAt(tokens: readonly Token[], at: number, size: number, lexicon: Lexicon): Word | null {
  const first = tokens[at]!;
  const second = tokens[at + 1];
  const third = size === 3 ? tokens[at + 2] : undefined;
  if (second?.kind !== 'word' || (size === 3 && third?.kind !== 'word')) return null;
  const last = (t: Token) => (first.tag === 'NOUN' ? t.lemma : t.norm);
  const lemmaId = lexicon.idOfPhrase(first.lemma, last(second), third && last(third));
  if (lemmaId < 0) return null;
  const lemma = lexicon.wordOf(lemmaId);
  return { lemmaId, lemma, norm: lemma, tag: first.tag };
}

/** "Forbidden" answers "banned", and "a promise" answers "pledged". */
function asVerb(lexicon: Lexicon, t: Token): Word | null {
  if ((t.tag !== 'ADJ' && t.tag !== 'NOUN') || lexicon.tagShare(t.word, 'VERB') < ALSO_A_VERB) return null;
  const lemmaId = lexicon.lemmaOf(t.word, 'VERB');
  return { lemmaId, lemma: lexicon.wordOf(lemmaId), norm: t.norm, tag: 'VERB' };
}

const PREFIXES = new Set(
  'pro anti pre post non ex un re de dis mis counter over under semi half quasi co sub super self'.split(' '),
);

/** "Ticket-holders": a compound that the lexicon lacks is answered where a part of it is. */
function compoundOf(lexicon: Lexicon, t: Token): Word[] {
  const parts = t.norm.split('-');
  // "Pro-merger" is not "anti-merger".
  if (parts.length < 2 || PREFIXES.has(parts[0]!)) return [];
  return parts.map((norm) => {
    const lemmaId = lexicon.lemmaOf(lexicon.idOf(norm), t.tag);
    return { lemmaId, lemma: lemmaId < 0 ? norm : lexicon.wordOf(lemmaId), norm, tag: t.tag };
  });
}

function unasked({ tokens }: Side): Float32Array {
  return new Float32Array(tokens.length).fill(SAME);
}

/** A particle is answered with its verb, or not asked for. */
function ask(odds: Float32Array, { tokens }: Side, entries: readonly Entry[]): void {
  for (const { from, to } of entries) for (let i = from; i < to; i++) if (!tokens[i]!.stop) odds[i] = NOTHING;
}

function answer(odds: Float32Array, { from, to }: TokenSpan, by: number): void {
  for (let i = from; i < to; i++) if (odds[i]! < by) odds[i] = by;
}
