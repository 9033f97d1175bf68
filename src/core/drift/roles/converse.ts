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
import type { Side, Token, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { isArgument, PRONOUN_FORMS } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { isCovered, type SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { isPastForm } from '../words/tense.ts';
import { BOTH_WAYS, entriesOf, findFirstWords, LOOSE, linesOf, meeting, PASSING_ON } from './converse-words.ts';

interface Hinge extends TokenSpan {
  readonly line: number;
  readonly sign: 1 | -1;
  readonly passive: boolean;
  /** "was awarded the prize", "mice given the drug": who takes stands before it. */
  readonly isTaken: boolean;
  /** Where the little word ends that tells its sign, whichever list it stands in; 0 for none. */
  readonly told: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Tokens on either side in which those stand that it holds together. */
const REACH = 9;

/** Tokens from the verb to the thing that is passed on. */
const THING_REACH = 4;

const BREAKS = /^(?:[.;:!?”“"]|which|who|whom|because|although|when|while|if|but|whereas)$/;

const RELATIVE = /^(?:which|who|that)$/;
const BE = /^(?:be|is|are|was|were|been|being)$/;

/** Words of the lines `wanted`. */
function hingesOf({ tokens, values }: Side, wanted: number): Hinge[] {
  const out: Hinge[] = [];
  const dates = values.filter((v) => v.date);
  for (const i of findFirstWords(tokens)) {
    const t = tokens[i]!;
    for (const { words, line, sign } of entriesOf(t.lemma)) {
      if ((wanted & (1 << line)) === 0) continue;
      const matches = words.every((w, k) => tokens[i + k]?.lemma === w || tokens[i + k]?.norm === w);
      if (!matches || (words.length === 1 && (t.tag === 'AUX' || (t.stop && t.tag !== 'ADP')))) continue;
      const span = { from: i, to: i + words.length };
      const beside = around(tokens, span);
      // "by 30 June" is no agent.
      const places = { left: beside.left, right: beside.right.filter((k) => !isCovered(dates, k)) };
      const last = places.right.length === 0 ? span.to : Math.max(...places.right);
      const by = tokens.slice(span.to, last).some((x) => x.norm === 'by');
      const isDoubled = line >= PASSING_ON && sign === 1 && isTakenAt(tokens, span, places.right);
      const passive =
        (by && BE.test(tokens[i - 1]?.norm ?? '')) || isReduced(tokens, span) || isDoubled || isOfOneself(tokens, span);
      const way = BOTH_WAYS.has(t.lemma) ? wayOf(tokens, places.right, span.to) : null;
      const isTaken = line < PASSING_ON && sign === 1 && isTakenAt(tokens, span, places.right);
      out.push({ ...span, line, sign: way?.sign ?? sign, passive, isTaken, told: way?.told ?? 0, ...places });
    }
  }
  return out;
}

/** "the ruling, preceded by a long battle": a passive without its "was"; "grew by a third", "learned by herself" are none. */
function isReduced(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const [t, by, next] = [tokens[from]!, tokens[to], tokens[to + 1]];
  return (
    to === from + 1 &&
    isPastForm(t) &&
    by?.norm === 'by' &&
    next?.kind === 'word' &&
    next.tag !== 'NUM' &&
    !ONESELF.test(next.norm)
  );
}

/** "taught herself the game": who teaches learns. */
const isOfOneself = (tokens: readonly Token[], { to }: TokenSpan): boolean => ONESELF.test(tokens[to]?.norm ?? '');

const ONESELF = /^(?:my|your|him|her|it|one)self$|^(?:our|your|them)selves$/;

/** A passive with the thing right behind it; without one ("the prize was awarded to her") the thing stands before it. */
function isTakenAt(tokens: readonly Token[], { from, to }: TokenSpan, things: readonly number[]): boolean {
  const before = tokens[from - (tokens[from - 1]?.tag === 'ADV' ? 2 : 1)]?.norm ?? '';
  // "given" is no past tense: it needs no "were".
  if (tokens[from]!.norm.endsWith('ing')) return false;
  const isPassive = BE.test(before) || (tokens[from]!.norm === 'given' && !/^(?:has|have|had|having)$/.test(before));
  return isPassive && things.some((k) => k < to + THING_REACH && prepositionOf(tokens, k, to) === null);
}

/** Passed on ("to the trust") or had from somebody, and where that ends; null: nothing tells, or both do. */
function wayOf(tokens: readonly Token[], things: readonly number[], from: number): Pick<Hinge, 'sign' | 'told'> | null {
  const at = (preposition: string) => {
    const k = things.find((x) => prepositionOf(tokens, x, from) === preposition);
    return k === undefined ? 0 : tokens.slice(0, k).findLastIndex((t) => t.norm === preposition) + 1;
  };
  const [to, off] = [at('to'), at('from')];
  if (to > 0 === off > 0) return null;
  return to > 0 ? { sign: 1, told: to } : { sign: -1, told: off };
}

function around(tokens: readonly Token[], span: TokenSpan): Pick<Hinge, 'left' | 'right'> {
  const walk = (from: number, step: 1 | -1) => {
    const found: number[] = [];
    for (let k = from, n = 0; k >= 0 && k < tokens.length && n < REACH; k += step, n++) {
      // "the ruling, which follows …": it stands before the pronoun.
      if (step < 0 && n === 0 && RELATIVE.test(tokens[k]!.norm)) continue;
      // "The horse, tests revealed, had received it": who stands before what is put in.
      if (step < 0 && found.length === 0 && tokens[k]!.norm === ',') k = saidBefore(tokens, k);
      // "because of the error" says who on the right of the verb.
      if (BREAKS.test(tokens[k]!.norm) && tokens[k + 1]?.norm !== 'of') break;
      if (isArgument(tokens[k]!)) found.push(k);
    }
    return found;
  };
  return { left: walk(span.from - 1, -1), right: walk(span.to, 1) };
}

/** The comma that opens "tests revealed,", `at` where nothing of the kind stands between two commas. */
function saidBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.tag !== 'VERB') return at;
  const from = tokens.slice(0, at).findLastIndex((t) => t.kind === 'punctuation');
  return from >= at - SAID_REACH && tokens[from]?.norm === ',' ? from : at;
}

/** Tokens of "the tests have revealed" between commas. */
const SAID_REACH = 6;

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

/** The preposition of the phrase that token `k` stands in, null without one. */
function prepositionOf(tokens: readonly Token[], k: number, from: number): string | null {
  for (let i = k - 1; i >= Math.max(from, k - 4); i--) {
    if (tokens[i]!.tag === 'ADP') return tokens[i]!.norm;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[i]!.tag)) return null;
  }
  return null;
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
