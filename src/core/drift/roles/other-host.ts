// A phrase that told which one was meant hangs on another noun now:
//
//   officers with guns stopped the men       →  officers stopped the men with guns
//   researchers from Kiel studied whales     →  researchers studied whales from Kiel
//   villagers in the north killed wolves     ↔  villagers killed wolves in the north      left alone: where it was done
//   the men were stopped with guns           ↔  officers with guns stopped the men        left alone: by what it was done
//
// The preposition stands right behind a noun on both sides, and each of the two nouns is on both. Only prepositions that hang on nouns; "with" behind
// an object may be of the verb, so that it counts one way. Tempting and wrong: each phrase that moved, of which most say when and where.
// Linear in the prepositions.
import type { Token, TokenSpan } from '../../types.ts';
import { keptAcross } from '../pair/across.ts';
import { headFrom, isNoun } from '../pair/heads.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const prepositions = wordFinder(/^(?:with|from|without|about)$/);
/** Tokens from the preposition to the head behind it. */
const REACH = 5;
const STRENGTH = 0.7;

interface Phrase {
  readonly host: number;
  readonly word: string;
  readonly head: number;
}

export function findOtherHost(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const was = phrasesOf(r);
  if (was.length === 0) return [];
  const is = phrasesOf(c);
  const to = (k: number) => keptAcross(input, 'reference', k);
  return was
    .flatMap((a): Candidate[] => {
      const b = is.find((x) => x.word === a.word && to(a.head) === x.head);
      const there = to(a.host);
      if (!b || there < 0 || there === b.host) return [];
      const here = keptAcross(input, 'candidate', b.host);
      if (here < 0 || isChained(r, a, here) || isChained(c, b, there)) return [];
      const [wasSubject, isSubject] = [isOfSubject(r, a.head), isOfSubject(c, b.head)];
      // "stopped the men with guns" may say by what.
      if (wasSubject === isSubject || (isSubject && a.word === 'with')) return [];
      const says = `it belongs to ‘${c[b.host]!.text}’ now`;
      return [{ ...majorChange(input, 'role', spanOf(a), spanOf(b), says, STRENGTH), certain: true }];
    })
    .slice(0, 1);
}

const spanOf = ({ host, head }: Phrase): TokenSpan => ({ from: host, to: head + 1 });

function phrasesOf(tokens: readonly Token[]): Phrase[] {
  return prepositions(tokens).flatMap((at) => {
    if (!isNoun(tokens[at - 1])) return [];
    const head = headFrom(tokens, at + 1, REACH);
    return head < 0 ? [] : [{ host: at - 1, word: tokens[at]!.norm, head }];
  });
}

/** "the owner of the house from Lom": of the owner or of the house. */
const isChained = (tokens: readonly Token[], { host }: Phrase, other: number): boolean =>
  other < host && !tokens.slice(other + 1, host).some((t) => /^(?:VERB|AUX)$/.test(t.tag) || t.kind === 'punctuation');

/** Is it of the subject, with the verb right behind? */
const isOfSubject = (tokens: readonly Token[], head: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[head + 1]?.tag ?? '');
