// How a word of a passage may be read: as itself, and as the word that its wording stands for.
//
//   took legal action against the firm  →  "action" is also "sue", and so is "legal"
//   an alfresco lunch                   →  "alfresco" is also "outdoor"
//
// Tempting and wrong: the reading instead of the word. "Set aside" is "earmark" and "overrule", and sometimes two words that met by chance.
// By the wordings of the project's dictionary (models/wordings.ts); one look-up a token, once a pair.
import { type Head, type Wording, wordingsIn } from '../../models/wordings.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import { oncePerPair } from '../pair/once.ts';
import type { DriftInput } from '../types.ts';
import { readAs } from './units.ts';

/** A wording over the tokens [from, to) and what it may stand for, as tokens over its words. */
export interface WordingReading extends TokenSpan {
  /** Where its first word of meaning begins, and its last one ends. */
  readonly first: number;
  readonly last: number;
  readonly heads: readonly Token[];
}

interface Readings {
  readonly reference: readonly WordingReading[];
  readonly candidate: readonly WordingReading[];
}

export const readingsOf = oncePerPair(({ lexicon, reference, candidate }: DriftInput): Readings => {
  const r = wordingsIn(lexicon, reference.tokens);
  const c = wordingsIn(lexicon, candidate.tokens);
  return {
    reference: without(r, c).map((x) => readingOf(x, reference)),
    candidate: without(c, r).map((x) => readingOf(x, candidate)),
  };
});

/** A wording that stands on both sides is its own answer. */
function without(wordings: readonly Wording[], others: readonly Wording[]): readonly Wording[] {
  if (wordings.length === 0 || others.length === 0) return wordings;
  const own = new Set(others.map(keyOf));
  return wordings.filter((p) => !own.has(keyOf(p)));
}

const keyOf = ({ from, to, heads }: Wording) => `${to - from} ${heads.map((h) => h.lemma).join()}`;

function readingOf({ from, to, heads }: Wording, { tokens }: Side): WordingReading {
  const words = tokens.slice(from, to).filter((t) => !t.stop);
  return {
    from,
    to,
    first: (words[0] ?? tokens[from]!).start,
    last: (words.at(-1) ?? tokens[to - 1]!).end,
    heads: heads.map((head) => over(tokens[from]!, tokens[to - 1]!, head)),
  };
}

function over(first: Token, last: Token, { lemma, lemmaId, tag }: Head): Token {
  return readAs(first, { end: last.end, norm: lemma, tag, lemma, word: lemmaId, lemmaId, stop: false });
}

/**
 * The word itself, then what the wordings it stands in may be read as.
 * @param units of a passage, as in words/units.ts; a wording that begins before them or ends behind them says nothing of them
 */
export function readings(wordings: readonly WordingReading[], unit: Token, units: readonly Token[]): readonly Token[] {
  const out = [unit];
  if (wordings.length === 0) return out;
  const from = units[0]!.start;
  const to = units[units.length - 1]!.end;
  for (const { heads, first, last } of wordings)
    if (from <= first && last <= to && first <= unit.start && unit.start < last) out.push(...heads);
  return out;
}
