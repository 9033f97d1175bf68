// What "only" is said of:
//
//   Only members may vote by letter.     →  Members may vote only by letter.              who may, and how
//   Only she drinks tea.                 →  She only drinks tea.                          who, and what
//   The shop sells only bread.           ↔  The shop only sells bread.                    fair: before a verb it may be of what follows
//   Only the council can grant permits.  ↔  Permits can only be granted by the council.   fair: of what follows
//   Only three members voted.            ↔  The members cast only three votes.            left alone: kind quantity counts
//
// Kind quantity holds an "only" against an "only" wherever they stand, and finds them equal. The tempting wrong answer is that one
// that moved says something else: in "he only sings on Sundays" it is of the Sundays. Two phrases are told apart where each
// begins with its "only" and both heads stand on both sides; a subject that had it has lost it where it stands before it. One
// "only" a side; certain where both phrases are kept. Linear in the tokens.
import { isPossessive } from '../../text/possessive.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { across, type SideName } from '../pair/across.ts';
import { endsClause } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered, spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { PERSONAL } from '../words/pronouns.ts';

const findOnly = wordFinder(/^only$/);
/** Tokens from "only" to the head of its phrase, and from a head to its verb. */
const HEAD_REACH = 6;
const VERB_REACH = 2;
/** What counts, sets a condition or a time: "only a few", "only if it rains". */
const COUNTING = /^(?:a|an|one|half|once|twice|few|some|when|if|after|because)$/;
/** "the only pub", "not only", "if only" */
const NO_SCOPE = /^(?:the|an|not|if|its|their|his|her|my|our)$/;
const STRENGTH = 0.85;

interface Scope extends TokenSpan {
  /** Its noun, −1 where it stands before a verb. */
  readonly head: number;
  /** "Only members may": said of who does it, whatever else follows. */
  readonly isSubject: boolean;
  /** With what belongs to the noun: "only the mayor of Lund". */
  readonly phrase: TokenSpan;
}

export function findScopeOfOnly(input: DriftInput): Candidate[] {
  const [r, c] = [scopeIn(input.reference.tokens), scopeIn(input.candidate.tokens)];
  if (!r || !c) return [];
  const isOther = isOfAnother(input, r, c);
  if (!isOther && !isSubjectLost(input, 'reference', r, c) && !isSubjectLost(input, 'candidate', c, r)) return [];
  const change = majorChange(input, 'quantity', spanOf(r), spanOf(c), '‘only’ is said of something else', STRENGTH);
  return [isOther ? { ...change, certain: true } : change];
}

/** Each phrase has its head on the other side, without "only". */
function isOfAnother(input: DriftInput, r: Scope, c: Scope): boolean {
  if (r.head < 0 || c.head < 0) return false;
  if (input.reference.tokens[r.head]!.lemma === input.candidate.tokens[c.head]!.lemma) return false;
  const [there, here] = [across(input, 'reference', r.head), across(input, 'candidate', c.head)];
  return there >= 0 && here >= 0 && !isCovered([c.phrase], there) && !isCovered([r.phrase], here);
}

/** "Only he works on Mondays" → "He only works on Mondays" */
function isSubjectLost(input: DriftInput, side: SideName, own: Scope, other: Scope): boolean {
  if (!own.isSubject || other.isSubject) return false;
  const there = across(input, side, own.head);
  return there >= 0 && there < other.phrase.from;
}

/** Of the one "only"; null where there are several, or where it has none that could move. */
function scopeIn(tokens: readonly Token[]): Scope | null {
  const [at, ...more] = findOnly(tokens);
  if (at === undefined || more.length > 0 || NO_SCOPE.test(tokens[at - 1]?.norm ?? '')) return null;
  const isCounting = (t: Token) => t.kind === 'number' || t.tag === 'NUM' || COUNTING.test(t.norm);
  const next = tokens[at + 1];
  if (!next || next.tag === 'PART' || tokens.slice(at + 1, at + 3).some(isCounting)) return null;
  // "for residents only"
  if (next.kind === 'punctuation') {
    const phrase = { from: at - 1, to: at + 1 };
    return at > 0 && isNoun(tokens[at - 1]!) ? { ...phrase, head: at - 1, isSubject: false, phrase } : null;
  }
  const head = headAfter(tokens, at);
  const opens = at === 0 || endsClause(tokens[at - 1]!) || tokens[at - 1]!.norm === 'that';
  const isSubject =
    opens && head >= 0 && next.tag !== 'ADP' && tokens.slice(head + 1, head + 1 + VERB_REACH).some(isVerb);
  return {
    from: at,
    to: Math.max(head, at) + 1,
    head,
    isSubject,
    phrase: { from: at, to: endOfPhrase(tokens, Math.max(head, at)) },
  };
}

const isVerb = (t: Token) => t.tag === 'VERB' || t.tag === 'AUX';
const isNoun = (t: Token) => /^(?:NOUN|PROPN)$/.test(t.tag) && !t.stop;

/** The noun of the phrase that "only" opens: the last of a compound, what is owned and not the owner. */
function headAfter(tokens: readonly Token[], at: number): number {
  for (let k = at + 1; k < Math.min(tokens.length, at + 1 + HEAD_REACH); k++) {
    const t = tokens[k]!;
    if (PERSONAL.test(t.norm)) return k;
    if (isPossessive(t)) continue;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|PRON)$/.test(t.tag)) return -1;
    const next = tokens[k + 1];
    if (isNoun(t) && !isPossessive(next) && !(next && isNoun(next))) return k;
  }
  return -1;
}

/** Up to a verb, a mark or a preposition other than "of". */
function endOfPhrase(tokens: readonly Token[], head: number): number {
  let to = head + 1;
  while (to < tokens.length && !isVerb(tokens[to]!) && tokens[to]!.kind !== 'punctuation') {
    if (tokens[to]!.tag === 'ADP' && tokens[to]!.norm !== 'of') break;
    to++;
  }
  return to;
}
