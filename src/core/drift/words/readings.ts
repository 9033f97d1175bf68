// How a word of a passage may be read: as itself, and as the word that its phrase stands for.
//
//   took legal action against the firm  →  "action" is also "sue", and so is "legal"
//   the talks got under way             →  "got" is also "begin"
//
// Tempting and wrong: the phrase instead of its words. "Got a second job under way" is no beginning of anything. By the phrases of
// the project's dictionary (models/phrases.ts); one look-up a token, once a pair.
import { type Head, phrasesIn } from '../../models/phrases.ts';
import type { Side, Token } from '../../types.ts';
import { oncePerPair } from '../pair/once.ts';
import type { DriftInput } from '../types.ts';
import { readAs } from './units.ts';

/** A phrase over the tokens [from, to) and what it may stand for, as tokens over its words. */
export interface PhraseReading {
  readonly from: number;
  readonly to: number;
  readonly heads: readonly Token[];
}

interface Readings {
  readonly reference: readonly PhraseReading[];
  readonly candidate: readonly PhraseReading[];
}

export const readingsOf = oncePerPair(
  ({ lexicon, reference, candidate }: DriftInput): Readings => ({
    reference: of(reference, (tokens) => phrasesIn(lexicon, tokens)),
    candidate: of(candidate, (tokens) => phrasesIn(lexicon, tokens)),
  }),
);

function of({ tokens }: Side, find: (tokens: readonly Token[]) => ReturnType<typeof phrasesIn>): PhraseReading[] {
  return find(tokens).map(({ from, to, heads }) => ({
    from,
    to,
    heads: heads.map((head) => over(tokens[from]!, tokens[to - 1]!, head)),
  }));
}

function over(first: Token, last: Token, { lemma, lemmaId, tag }: Head): Token {
  return readAs(first, { end: last.end, norm: lemma, tag, lemma, word: lemmaId, lemmaId, stop: false });
}

/** The word itself, then what the phrases it stands in may be read as. @param unit a token, or one of words/units.ts */
export function readings(phrases: readonly PhraseReading[], unit: Token): readonly Token[] {
  const out = [unit];
  for (const { heads } of phrases) {
    const span = heads[0]!;
    if (span.start <= unit.start && unit.start < span.end) out.push(...heads);
  }
  return out;
}
