// Kind role, of converses: words by which one says of A and B what the other says of B and A.
//
//   The bank lent the club £2m  ↔  The club borrowed £2m from the bank      fair: the two changed sides with the word
//   The bank lent the club £2m  →  The bank borrowed £2m from the club      the word changed, and they did not
//   Its report cost the city its grant  ↔  The city lost its grant          fair
//   the ruling, which follows a strike  ↔  the ruling, preceded by a strike         fair
//   leased the mill from the trust  →  leased the mill to the trust         the little word alone says which way
//   She was awarded the prize  ↔  She received the prize                    fair: of two objects the taker is the subject
//
// A table of pairs; who stands on which side of the word decides. Tempting and wrong: the dictionary of opposites, which
// holds few of them and does not ask where anybody stands. Linear in the tokens, quadratic in the handful of such words.
import type { Token, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { PRONOUN_FORMS } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { BE, type Hinge, hingesOf, prepositionOf } from './converse-hinges.ts';
import { LOOSE, linesOf, meeting, PASSING_ON } from './converse-words.ts';

interface ConversePair extends SpanPair {
  readonly words: SpanPair;
  readonly fair: boolean;
}

const conversePairs = oncePerPair(paired);

/** Told the other way about by both the word and the places: the word, and all from the nearest before it to the last behind it. */
export function keptConverses(input: DriftInput): readonly ConversePair[] {
  return conversePairs(input).filter((p) => p.fair);
}

/** The word was turned about and those around it were not. */
export function findConverse(input: DriftInput): Candidate[] {
  return conversePairs(input)
    .filter((p) => !p.fair)
    .slice(0, 1)
    .map((p) =>
      majorChange(input, 'role', p.words.reference, p.words.candidate, 'who did it and to whom are exchanged', 0.75),
    );
}

function paired(input: DriftInput): ConversePair[] {
  const lines = meeting(linesOf(input.reference.tokens), linesOf(input.candidate.tokens));
  if (lines === 0) return [];
  const r = hingesOf(input.reference, lines);
  const c = hingesOf(input.candidate, lines);
  const out: ConversePair[] = [];
  for (const a of r)
    for (const b of c) {
      if (a.line !== b.line || a.sign === b.sign || !(isOneWord(input, a, b) || isTold(input, a, b))) continue;
      const parties = a.line < PASSING_ON ? partiesStay(input, a, b) : null;
      const turned = parties === null ? goes(input, a, b) : null;
      if (parties === null && turned === null) continue;
      // A passive turns it about once more.
      const fair = parties ?? turned !== (a.passive !== b.passive);
      const isLoose = (tokens: readonly Token[], h: Hinge) => h.told === 0 && LOOSE.has(tokens[h.from]!.lemma);
      const loose = isLoose(input.reference.tokens, a) || isLoose(input.candidate.tokens, b);
      if (fair || !loose) {
        const one = isTold(input, a, b);
        const wordOf = (h: Hinge) => ({ from: h.from, to: one ? h.told : h.to });
        const words = { reference: wordOf(a), candidate: wordOf(b) };
        const [reference, candidate] = [hull(input.reference.tokens, a), hull(input.candidate.tokens, b)];
        out.push({ reference, candidate, words, fair });
      }
    }
  // A word that pairs fairly with one is not turned against another.
  return out.some((p) => p.fair) ? out.filter((p) => p.fair) : out;
}

/**
 * "sold the tower to Hearthside" ↔ "the tower was bought from the city by Hearthside": are giver and taker the same? The thing
 * itself moves with the voice and shows nothing. Null where neither is told on both sides.
 */
function partiesStay(input: DriftInput, a: Hinge, b: Hinge): boolean | null {
  const [x, y] = [partiesOf(input.reference.tokens, a), partiesOf(input.candidate.tokens, b)];
  const shared = (from: readonly number[], to: readonly number[]) =>
    from.some((i) => {
      const l = input.ofReference[i];
      // "seller" and "buyer" are linked as opposites, and are no one person.
      const isTied = l !== undefined && l.relation !== 'contextual' && l.relation !== 'antonym';
      if (isTied && to.includes(l.candidate)) return true;
      if (to.some((j) => input.candidate.tokens[j]!.lemma === input.reference.tokens[i]!.lemma)) return true;
      // "he sold it to her" ↔ "she bought it from him".
      const person = PRONOUN_FORMS.get(input.reference.tokens[i]!.norm);
      return person !== undefined && to.some((j) => PRONOUN_FORMS.get(input.candidate.tokens[j]!.norm) === person);
    });
  if (shared(x.giver, y.giver) || shared(x.taker, y.taker)) return true;
  return shared(x.giver, y.taker) || shared(x.taker, y.giver) ? false : null;
}

interface Parties {
  readonly giver: readonly number[];
  readonly taker: readonly number[];
}

/** Who gives and who takes: the subject, and what "to", "from" and "by" say. */
function partiesOf(tokens: readonly Token[], h: Hinge): Parties {
  const gives = h.sign === 1;
  const after = (preposition: string) => h.right.filter((k) => prepositionOf(tokens, k, h.to) === preposition);
  const by = after('by');
  // The nearest that is not the object of a preposition.
  const subject = h.left.filter((k) => prepositionOf(tokens, k, 0) === null).slice(0, 1);
  if (h.isTaken) return { giver: by, taker: subject };
  const doer = by.length > 0 ? by : BE.test(tokens[h.from - 1]?.norm ?? '') ? [] : subject;
  return gives ? { giver: doer, taker: after('to') } : { giver: after('from'), taker: doer };
}

function hull(tokens: readonly Token[], h: Hinge): TokenSpan {
  let from = Math.min(h.from, h.left[0] ?? h.from);
  // "Mrs Hale": all of the name.
  while (from < h.from && from > 0 && tokens[from - 1]!.tag === 'PROPN') from--;
  return { from, to: Math.max(h.to, ...h.right.map((k) => k + 1)) };
}

/** Is neither told by its own word on the other side? */
function isOneWord(input: DriftInput, a: Hinge, b: Hinge): boolean {
  const stays = (t: Token, others: readonly Token[]) => others.some((x) => x.lemma === t.lemma);
  const [x, y] = [input.reference.tokens[a.from]!, input.candidate.tokens[b.from]!];
  return !stays(x, input.candidate.tokens) && !stays(y, input.reference.tokens);
}

/** "leased from", "leased to": one word, told both ways. */
function isTold(input: DriftInput, a: Hinge, b: Hinge): boolean {
  return a.told > 0 && b.told > 0 && across(input, 'reference', a.from) === b.from;
}

/** True: those on its sides are exchanged; false: they stand as they stood; null: nothing shows it. */
function goes(input: DriftInput, a: Hinge, b: Hinge): boolean | null {
  const shared = (from: readonly number[], to: readonly number[]) =>
    from.some((i) => {
      const l = input.ofReference[i];
      const t = input.reference.tokens[i]!;
      return to.some(
        (j) => (l?.relation !== 'contextual' && l?.candidate === j) || t.lemma === input.candidate.tokens[j]!.lemma,
      );
    });
  const [toLeft, toRight] = [shared(a.right, b.left), shared(a.left, b.right)];
  // "Before the war he learned Greek": when it was stays whoever does it.
  const plain = (tokens: readonly Token[], left: readonly number[]) => left.filter((k) => !isOpening(tokens, k));
  const stays = shared(plain(input.reference.tokens, a.left), plain(input.candidate.tokens, b.left));
  if (stays) return shared(a.right, b.right) ? false : null;
  return toLeft || toRight ? true : null;
}

/** The noun of a phrase that opens the sentence: "Before the war". */
const isOpening = (tokens: readonly Token[], k: number): boolean =>
  tokens[0]!.tag === 'ADP' &&
  tokens[k]!.tag === 'NOUN' &&
  tokens.slice(1, k).every((t) => /^(?:DET|ADJ|NUM)$/.test(t.tag));
