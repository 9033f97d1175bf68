// What was told of one noun is told of another, by the clause that hangs on it:
//
//   the nurse treated the soldier, who had been shot   →  the nurse, who had been shot, treated the soldier
//   after losing the vote, the premier met the king    →  the premier met the king, who had lost the vote
//   a helicopter carrying the minister passed a ship   →  a helicopter passed a ship carrying the minister
//   the soldier who had been shot was treated          ↔  the soldier was treated; he had been shot      not here: a statement of its own
//   the daughter of the general who was killed         ↔  the general's daughter, who was killed         fair: may be said of either
//
// A relative clause or participle belongs to the noun before it, at the beginning of a sentence to the subject. Both nouns are kept, and so is what the
// clause says; it is nearer to the other noun now. Tempting and wrong: the nearest noun behind "of", which may only say whose the first one is.
// Quadratic in the clauses of a pair, a handful.
import { isPossessive } from '../../text/possessive.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { across, keptAcross, type SideName } from '../pair/across.ts';
import { endFrom, isBreak, startBefore } from '../pair/clauses.ts';
import { headFrom, hostBefore, isNoun } from '../pair/heads.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { isPastForm } from '../words/tense.ts';

/** No verbs of the noun beside them. */
const LIKE_PREPOSITIONS =
  /^(?:according|including|compared|based|given|following|regarding|concerning|depending|excluding|starting|owing)$/;
/** Prepositions that lead to another party of a verb: "made by Lenz after Molnar". */
const OF_VERBS = /^(?:by|after|against|to)$/;
const pronouns = wordFinder(/^(?:who|which|that|whom|whose)$/);
/** Tokens of the subject behind a clause that opens the sentence. */
const SUBJECT = 6;
/** Share of the words that were kept. */
const KEPT = 0.5;
const STRENGTH = 0.75;

/** What is said, and of whom. */
interface Told {
  readonly noun: number;
  readonly span: TokenSpan;
  /** Its content words. */
  readonly words: readonly number[];
}

export function findOtherNoun(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input, KEPT)) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const was = toldOf(r);
  if (was.length === 0) return [];
  const is = toldOf(c);
  return was
    .flatMap((a): Candidate[] => {
      const b = is.find((x) => isSaid(input, a, x));
      if (!b) return [];
      const [there, here] = [keptAcross(input, 'reference', a.noun), keptAcross(input, 'candidate', b.noun)];
      if (there < 0 || here < 0 || there === b.noun || isCovered([b.span], there) || isCovered([a.span], here))
        return [];
      // "on 12 June, which can delay it"
      if (isOfDate(input, 'reference', a.noun) || isOfDate(input, 'candidate', b.noun)) return [];
      if (areOfOne(r, a, here) || areOfOne(c, b, there)) return [];
      const says = `it was said of ‘${r[a.noun]!.text}’ and is said of ‘${c[b.noun]!.text}’`;
      const span = (x: Told) => ({ from: Math.min(x.noun, x.span.from), to: Math.max(x.noun + 1, x.span.to) });
      return [{ ...majorChange(input, 'role', span(a), span(b), says, STRENGTH), certain: true }];
    })
    .slice(0, 1);
}

const isOfDate = (input: DriftInput, side: SideName, k: number) =>
  isCovered(
    input[side].values.filter((v) => v.date),
    k,
  );

/** Is the same said? Its first content word, and most of the others. */
function isSaid(input: DriftInput, a: Told, b: Told): boolean {
  const kept = a.words.filter((k) => isCovered([b.span], across(input, 'reference', k)));
  return kept.length > 0 && kept[0] === a.words[0] && kept.length * 3 >= Math.min(a.words.length, b.words.length) * 2;
}

/** "the daughter of the general", "Minty, the founder of Brightkey", "women in the trial": what follows may be said of either. */
function areOfOne(tokens: readonly Token[], { noun }: Told, other: number): boolean {
  const between = tokens.slice(Math.min(noun, other) + 1, Math.max(noun, other));
  const first = Math.min(noun, other) + 1;
  return between.every((t, n) => {
    // "an opinion by the ministry" is one phrase.
    const isOfVerb = OF_VERBS.test(t.norm) && !(n === 0 && tokens[first - 1]!.tag === 'NOUN');
    return (/^(?:NOUN|PROPN|ADJ|DET|NUM|PUNCT|CONJ|ADP|X)$/.test(t.tag) && !isOfVerb) || isPossessive(t);
  });
}

function toldOf(tokens: readonly Token[]): Told[] {
  return [
    ...pronouns(tokens).flatMap((at) => relativeAt(tokens, at)),
    ...participles(tokens),
    ...appositions(tokens),
    ...openedBy(tokens),
  ];
}

function contentOf(tokens: readonly Token[], { from, to }: TokenSpan): number[] {
  const out: number[] = [];
  for (let k = from; k < to; k++) if (!tokens[k]!.stop && tokens[k]!.kind !== 'punctuation') out.push(k);
  return out;
}

/** "the soldier, |who had been shot|" */
function relativeAt(tokens: readonly Token[], at: number): Told[] {
  const noun = hostBefore(tokens, at);
  const next = tokens[at + 1];
  if (noun < 0 || !next) return [];
  // "whose songs fill the act", "whom the team had hired"; "told the family that the boy would live" is no clause of theirs.
  const isOther =
    tokens[at]!.norm === 'whose' || (tokens[at]!.norm !== 'that' && /^(?:DET|PRON|PROPN)$/.test(next.tag));
  if (!isOther && !/^(?:VERB|AUX|ADV)$/.test(next.tag)) return [];
  // "the tower is taller, which upset many": said of it all.
  if (noun === at - 2 && tokens[at]!.norm === 'which' && next.tag !== 'AUX') return [];
  return told(tokens, noun, { from: at, to: relativeEnd(tokens, at) });
}

/** Where it ends: at a mark, or before the verb of the sentence: "who had been shot near the church | treated". */
function relativeEnd(tokens: readonly Token[], at: number): number {
  const end = endFrom(tokens, at + 1, isBreak);
  const isFiniteVerb = (k: number) => {
    const t = tokens[k]!;
    const before = tokens[k - 1]!;
    if (/^(?:AUX|ADV|PART)$/.test(before.tag)) return false;
    if (t.tag === 'AUX') return true;
    return t.tag === 'VERB' && (isNoun(before) || before.tag === 'VERB') && !t.norm.endsWith('ing');
  };
  for (let k = at + 2; k < end; k++) if (isFiniteVerb(k)) return k;
  return end;
}

/** "Renn, |born in Lom|, taught": between two commas. "A helicopter |carrying the minister| landed". */
function participles(tokens: readonly Token[]): Told[] {
  return [...tokens.keys()].flatMap((k) => {
    const t = tokens[k]!;
    if (k < 1 || t.tag !== 'VERB' || LIKE_PREPOSITIONS.test(t.norm) || t.norm === t.lemma || t.norm.endsWith('s'))
      return [];
    const isOngoing = t.norm.endsWith('ing');
    if (isNoun(tokens[k - 1]))
      return isOngoing || tokens[k + 1]?.norm === 'by'
        ? told(tokens, k - 1, { from: k, to: relativeEnd(tokens, k) })
        : [];
    // "degrees, observed the head": a verb with its subject behind it.
    if (tokens[k - 1]!.norm !== ',' || !isNoun(tokens[k - 2]) || (!isOngoing && tokens[k + 1]?.tag !== 'ADP'))
      return [];
    // ", overtaking her in the final mile.": of who does it all.
    return besideNoun(tokens, k, /^,$/);
  });
}

/** "Tew, |a retired vet|, follows", "Onck, |founder of the Haven Circle|." */
const appositions = (tokens: readonly Token[]): Told[] =>
  [...tokens.keys()].flatMap((k) => {
    // "gorse, a practice that": of what was told.
    if (k < 2 || tokens[k - 1]!.norm !== ',' || tokens[k - 2]!.tag !== 'PROPN') return [];
    const opens = /^(?:a|an|the|its|his|her|now)$/.test(tokens[k]!.norm);
    return opens || (tokens[k]!.tag === 'NOUN' && tokens[k + 1]?.norm === 'of') ? besideNoun(tokens, k, /^[,.]$/) : [];
  });

const isParticipleForm = (t: Token) => t.norm.endsWith('ing') || isPastForm(t);

/** What stands from `k` on between two marks behind a noun. */
function besideNoun(tokens: readonly Token[], k: number, ends: RegExp): Told[] {
  // "Osman, a student on placement, noticed it": the verb of the sentence.
  const from = startBefore(tokens, k - 1);
  if (from > 0 && !tokens.slice(from, k).some((x) => /^(?:VERB|AUX)$/.test(x.tag))) return [];
  const to = endFrom(tokens, k, isBreak);
  const isStatement = (x: Token) => x.tag === 'AUX' || x.norm === 'and' || (x.tag === 'VERB' && !isParticipleForm(x));
  if (!ends.test(tokens[to]?.norm ?? '') || tokens.slice(k, to).some(isStatement)) return [];
  return told(tokens, k - 2, { from: k, to });
}

/** "|Born in Lom|, Renn taught", "|After losing the vote|, the premier". */
function openedBy(tokens: readonly Token[]): Told[] {
  const first = /^(?:after|before|having)$/.test(tokens[0]?.norm ?? '') ? 1 : 0;
  const t = tokens[first];
  if (
    t?.tag !== 'VERB' ||
    LIKE_PREPOSITIONS.test(t.norm) ||
    (first === 1 ? !/(?:ing|ed)$/.test(t.norm) : t.norm === t.lemma)
  )
    return [];
  const to = endFrom(tokens, first, isBreak);
  const noun = tokens[to]?.norm === ',' ? headFrom(tokens, to + 1, SUBJECT) : -1;
  return noun < 0 ? [] : told(tokens, noun, { from: first, to });
}

function told(tokens: readonly Token[], noun: number, span: TokenSpan): Told[] {
  const words = contentOf(tokens, span);
  return words.length === 0 ? [] : [{ noun, span, words }];
}
