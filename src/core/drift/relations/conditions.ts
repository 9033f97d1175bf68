// A condition told from the other side:
//
//   will not sail if it blows              ↔  sails only if it does not blow
//   will only be built if the state pays   ↔  unless the state pays, it will not be built
//   fails unless they give way             ↔  fails if they refuse to give way
//   is cut if less than half is spent      ↔  is cut unless at least half is spent
//   open, but not if it rains              ↔  open unless it rains
//   will not pay where there is no PIN     ↔  will pay only where there is a PIN
//   void if less than half take part       ↔  valid only if at least half take part
//   fails unless they give way             →  fails if they give way                     turned round
//
// "Unless C, H" is "if not C, H", and "H only if C" is "if not C, not H". So the word that opens the condition turns the
// condition, or both; a denial, an opposite or the contrary bound in either part turns that part. Where every turn is taken back
// by another one of its part, the two say the same. The tempting wrong answer is a rule a wording. Linear in the tokens.

import type { Token, TokenSpan } from '../../types.ts';
import { endFrom, isBreak, isStop } from '../pair/clauses.ts';
import { alone } from '../pair/facing.ts';
import { oncePerPair } from '../pair/once.ts';
import { isCovered, type SpanPair } from '../pair/spans.ts';
import { wordFinder } from '../words/cues.ts';
import { oppositePairs } from '../words/opposites.ts';
import { isDenial } from '../words/polarity.ts';
import { isNewClause, wordBefore } from '../words/reach.ts';

interface Condition {
  /** The words that open it, "only" among them wherever it stands. */
  readonly opening: readonly TokenSpan[];
  readonly span: TokenSpan;
  readonly turns: { readonly condition: boolean; readonly head: boolean };
}

/** What turns a condition and what turns it back: each of these words says nothing new. */
export const keptConditions = oncePerPair((input): readonly SpanPair[] => {
  const a = conditionOf(input.reference.tokens);
  const b = a && conditionOf(input.candidate.tokens);
  if (!a || !b) return [];
  const isAlike = a.turns.condition === b.turns.condition && a.turns.head === b.turns.head;
  // "unless it snows" ↔ "save if it snows"
  if (isAlike && !isPhrase(a) && !isPhrase(b)) return [];
  const [x, y] = [denialsOf(input.reference.tokens, a), denialsOf(input.candidate.tokens, b)];
  const opposites = oppositePairs(input).filter((o) => !isBoundWord(input.reference.tokens[o.reference]!));
  const bounds = contraryBounds(input.reference.tokens, input.candidate.tokens);
  const count = (part: 'condition' | 'head') => {
    const inPart = (k: number, c: Condition) => isCovered([c.span], k) === (part === 'condition');
    return (
      x.filter((s) => inPart(s.from, a)).length +
      y.filter((s) => inPart(s.from, b)).length +
      opposites.filter((o) => inPart(o.reference, a) && inPart(o.candidate, b)).length +
      bounds.filter((s) => inPart(s.reference.from, a) && inPart(s.candidate.from, b)).length
    );
  };
  const isTaken = (part: 'condition' | 'head') => (count(part) % 2 === 1) === (a.turns[part] !== b.turns[part]);
  if (!isTaken('condition') || !isTaken('head')) return [];
  return [
    ...[...a.opening, ...x].map((own) => alone('reference', own)),
    ...[...b.opening, ...y].map((own) => alone('candidate', own)),
    ...opposites.map((o) => ({
      reference: { from: o.reference, to: o.reference + 1 },
      candidate: { from: o.candidate, to: o.candidate + 1 },
    })),
    ...bounds,
  ];
});

/** Tokens from "only" to its "if": "will only be built if". */
const ONLY = 5;

/** The one condition of a sentence; null where there is none, or several. */
function conditionOf(tokens: readonly Token[]): Condition | null {
  const begun = findOpenings(tokens);
  if (begun.length === 0) return null;
  const openings = begun
    .flatMap((k) => openingAt(tokens, k) ?? (isOnTerms(tokens, k) ? { from: k, to: k + 1, isUnless: false } : []))
    .filter((x, k, all) => x.from >= (all[k - 1]?.to ?? 0));
  const first = openings[0];
  if (first === undefined || openings.length > 1) return null;
  const { from: at, isUnless } = first;
  if (/^(?:as|even|ask|asked|asks)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  const only = isUnless ? -1 : wordBefore(tokens, at, ONLY, /^only$/);
  // "If it rains, …" ends at its comma.
  const span = { from: at, to: endFrom(tokens, at + 1, at <= 1 ? isBreak : isStop) };
  if (tokens.some((_, k) => (k < span.from - 1 || k >= span.to) && isNewClause(tokens, k))) return null;
  const opening = [{ from: at, to: first.to }, ...(only < 0 ? [] : [{ from: only, to: only + 1 }])];
  return { opening, span, turns: { condition: only >= 0 || isUnless, head: only >= 0 } };
}

const OPENINGS = (
  [
    ['in the event that', false],
    ['on condition that', false],
    ['in case', false],
    ['save if', true],
    ['except if', true],
    ...['but', 'though', 'although'].flatMap((before) =>
      ['if', 'when', 'where'].map((word) => [`${before} not ${word}`, true] as const),
    ),
    ...['not if', 'not when', 'except when', 'except where', 'save when'].map((words) => [words, true] as const),
    ['unless', true],
    ['if', false],
    ['provided', false],
    ['providing', false],
  ] as const
).map(([phrase, isUnless]) => ({ words: phrase.split(' '), isUnless }));

const findOpenings = wordFinder(new Set([...OPENINGS.map(({ words }) => words[0]!), 'when', 'where', 'with']));

/** "only where there is a PIN", "where there is no PIN": no mere place or time. */
function isOnTerms(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (!/^(?:when|where|with)$/.test(norm)) return false;
  if (tokens[at - 1]?.norm === 'only') return true;
  const [there, be, no] = [1, 2, 3].map((n) => tokens[at + n]?.norm ?? '');
  return norm !== 'with' && there === 'there' && /^(?:is|are|was|were)$/.test(be!) && no === 'no';
}

/** The words that open a condition at `from`. */
function openingAt(tokens: readonly Token[], from: number): (TokenSpan & { readonly isUnless: boolean }) | null {
  for (const { words, isUnless } of OPENINGS)
    if (words[0] === tokens[from]!.norm && words.every((w, k) => tokens[from + k]?.norm === w))
      return { from, to: from + words.length, isUnless };
  return null;
}

const isPhrase = ({ opening }: Condition) => opening[0]!.to - opening[0]!.from > 1;

/** "does not", "refuses to", "no stronger than"; "not only", "no fewer than" and its like are none. */
function denialsOf(tokens: readonly Token[], { opening }: Condition): TokenSpan[] {
  return tokens.flatMap((t, k) => {
    if (isCovered(opening, k)) return [];
    const next = tokens[k + 1]?.norm ?? '';
    const isRefused = /^(?:refus|declin|fail)(?:e|es|s|ed|ing)?$/.test(t.norm) && next === 'to';
    if (!isRefused && (!isDenial(t.norm) || /^(?:only|fewer|less|more|least)$/.test(next))) return [];
    return [{ from: k, to: isRefused ? k + 2 : k + 1 }];
  });
}

const isBoundWord = (t: Token) => /^(?:less|more|fewer|least|most|under|over|below|above)$/.test(t.norm);

/** Bounds by the words before a figure: 1 at least, 2 above; −1 below, −2 at most; each turned by another one. */
const BOUNDS: ReadonlyMap<string, number> = new Map([
  ['at least', 1],
  ['no fewer than', 1],
  ['no less than', 1],
  ['less than', -1],
  ['fewer than', -1],
  ['under', -1],
  ['below', -1],
  ['more than', 2],
  ['over', 2],
  ['above', 2],
  ['at most', -2],
  ['up to', -2],
  ['no more than', -2],
]);

/** "less than half" against "at least half". */
function contraryBounds(r: readonly Token[], c: readonly Token[]): SpanPair[] {
  const [a, b] = [boundsOf(r), boundsOf(c)];
  return a.flatMap((x) =>
    b
      .filter((y) => x.figure === y.figure && x.side === -y.side)
      .map((y) => ({ reference: { from: x.from, to: x.to }, candidate: { from: y.from, to: y.to } })),
  );
}

function boundsOf(tokens: readonly Token[]): (TokenSpan & { readonly side: number; readonly figure: string })[] {
  return tokens.flatMap((_, from) => {
    for (const words of [3, 2, 1]) {
      const side = BOUNDS.get(
        tokens
          .slice(from, from + words)
          .map((t) => t.norm)
          .join(' '),
      );
      if (side === undefined) continue;
      // "more than" inside "no more than"
      if (tokens[from - 1]?.norm === 'no') return [];
      const at = /^(?:a|an|one|the)$/.test(tokens[from + words]?.norm ?? '') ? from + words + 1 : from + words;
      const figure = tokens[at]?.norm ?? '';
      return [{ from, to: at + 1, side, figure }];
    }
    return [];
  });
}
