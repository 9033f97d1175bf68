// Opposites that are turned back by the form of the comparison around them:
//
//   is no worse than the old one       ↔  is as good as the old one            "no … than" and "as … as"
//   the new spring is the stronger     ↔  the old spring is the weaker         the two of a pair, told from either
//   the bus is safer than the train    ↔  the train is more dangerous than the bus
//   old cars are cheaper               →  old cars are dearer                  one opposite: turned
//   is no worse than the old one       →  is not as good as the old one        the equality is denied
//
// Tempting and wrong: any two opposites of a sentence; one of them must be a comparative on both sides, and the other must tell
// which of the two is meant. Quadratic in the opposites, a handful.
import type { Token } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import type { Opposite } from '../words/opposites.ts';

/** Tokens from the comparative to "than", and in which the two things stand. */
const THAN = 4;
const SIDES = 8;

/** Is the opposite taken back by another one, or by the form of the comparison? */
export function isTurnedBack(input: DriftInput, o: Opposite, all: readonly Opposite[]): boolean {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  if (isNoMore(r, o.reference) ? isAsAs(c, o.candidate) : isAsAs(r, o.reference) && isNoMore(c, o.candidate))
    return true;
  if (areExchanged(r, o.reference, c, o.candidate)) return true;
  return areTwo(input, o, all);
}

const isComparative = (tokens: readonly Token[], at: number) => {
  const { norm, tag } = tokens[at]!;
  if (tokens[at - 1]?.norm === 'more' || tokens[at - 1]?.norm === 'less') return true;
  return /^(?:more|less|fewer|better|worse)$/.test(norm) || (/..er$/.test(norm) && /^(?:ADJ|ADV|VERB)$/.test(tag));
};

/** "no worse than", "not any slower than" */
function isNoMore(tokens: readonly Token[], at: number): boolean {
  if (!isComparative(tokens, at)) return false;
  const before = tokens.slice(Math.max(0, at - 3), at).map((t) => t.norm);
  return before.includes('no') || (before.includes('any') && before.some((w) => w === 'not' || w.endsWith("n't")));
}

/** "as good as", "equally good" */
const isAsAs = (tokens: readonly Token[], at: number) => /^(?:as|equally|just)$/.test(tokens[at - 1]?.norm ?? '');

function thanOf(tokens: readonly Token[], at: number): number {
  const than = tokens.slice(at, at + THAN).findIndex((t) => t.norm === 'than');
  return than < 0 ? -1 : at + than;
}

/** "A is safer than B" ↔ "B is more dangerous than A": what stands before the one stands behind the other. */
function areExchanged(r: readonly Token[], i: number, c: readonly Token[], j: number): boolean {
  if (!isComparative(r, i) || !isComparative(c, j)) return false;
  const [x, y] = [thanOf(r, i), thanOf(c, j)];
  if (x < 0 || y < 0) return false;
  const words = (tokens: readonly Token[], from: number, to: number) =>
    new Set(
      tokens
        .slice(Math.max(0, from), to)
        .filter((t) => !t.stop && t.kind === 'word')
        .map((t) => t.lemma),
    );
  const own = (a: Set<string>, b: Set<string>) => [...a].filter((w) => !b.has(w));
  const [before, behind] = [words(r, i - SIDES, i), words(r, x + 1, x + 1 + SIDES)];
  const [first, second] = [words(c, j - SIDES, j), words(c, y + 1, y + 1 + SIDES)];
  const crosses = (a: string[], b: string[]) => a.some((w) => b.includes(w));
  return crosses(own(before, behind), own(second, first)) && crosses(own(behind, before), own(first, second));
}

/** "the new one is the stronger" ↔ "the old one is the weaker": a comparative without "than", and which of the two. */
function areTwo(input: DriftInput, o: Opposite, all: readonly Opposite[]): boolean {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const isCompared = (x: Opposite) =>
    isComparative(r, x.reference) &&
    isComparative(c, x.candidate) &&
    thanOf(r, x.reference) < 0 &&
    thanOf(c, x.candidate) < 0;
  const compared = all.filter(isCompared);
  const telling = all.filter((x) => isTelling(r, x.reference) && isTelling(c, x.candidate) && !isCompared(x));
  if (compared.length !== 1 || telling.length !== 1 || !(o === compared[0] || o === telling[0])) return false;
  // What is told of stands before the comparison on both sides: "old cars are cheaper", not "cheaper for old cars".
  return telling[0]!.reference < compared[0]!.reference && telling[0]!.candidate < compared[0]!.candidate;
}

/** "the new spring", "old cars": a quality before its noun. */
function isTelling(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (/^(?:NOUN|PROPN)$/.test(next.tag) || /^ones?$/.test(next.norm));
}
