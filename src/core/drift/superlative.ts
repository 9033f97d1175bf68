// Kind quantity, of places in an order: one of the first few, or the first.
//
//   one of the most polluted rivers    →  the most polluted river        it has no equal now
//   the oldest bridge in the county    →  among the oldest bridges       others are as old
//   one of the largest                 →  among the largest              fair
//   the second largest                 →  one of the largest             fair, if less exact
//
// Only the same superlative on both sides counts: another one is a matter of its word. Linear in the tokens.
import type { Token, TokenSpan } from '../types.ts';
import { majorChange } from './major-change.ts';
import type { Candidate, DriftInput } from './types.ts';

interface Superlative extends TokenSpan {
  readonly word: string;
  /** "one of the", "among the". */
  readonly shared: boolean;
}

/** Words before "the" that are looked at. */
const BEFORE = 3;
const SHARING = /^(?:among|amongst|of)$/;
const STRENGTH = 0.75;

export function findSuperlative(input: DriftInput): Candidate[] {
  const r = superlativesOf(input.reference.tokens);
  if (r.length === 0) return [];
  const c = superlativesOf(input.candidate.tokens);
  return r.flatMap((a) => {
    const same = c.filter((b) => b.word === a.word);
    const [b] = same;
    if (!b || same.some((x) => x.shared === a.shared)) return [];
    const says = a.shared ? 'one of several is now the only one' : 'the only one is now one of several';
    return [majorChange(input, 'quantity', spanOf(a), spanOf(b), says, STRENGTH)];
  });
}

const spanOf = ({ from, to }: TokenSpan): TokenSpan => ({ from, to });

function superlativesOf(tokens: readonly Token[]): Superlative[] {
  const out: Superlative[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.norm !== 'the') continue;
    const [next, after] = [tokens[i + 1]!, tokens[i + 2]];
    const long = (next.norm === 'most' || next.norm === 'least') && /^(?:ADJ|VERB|ADV)$/.test(after?.tag ?? '');
    const short = /est$/.test(next.norm) && next.norm !== next.lemma && next.tag === 'ADJ';
    if (!long && !short && !/^(?:best|worst)$/.test(next.norm)) continue;
    const before = tokens.slice(Math.max(0, i - BEFORE), i).map((t) => t.norm);
    const last = before[before.length - 1] ?? '';
    // "of the oldest" alone is no share: "the roof of the oldest house".
    const shared =
      SHARING.test(last) &&
      (last !== 'of' || /^(?:one|two|three|some|several|many)$/.test(before[before.length - 2] ?? ''));
    out.push({
      from: shared && last === 'of' ? i - 2 : shared ? i - 1 : i,
      to: i + (long ? 3 : 2),
      word: long ? `${next.norm} ${after!.lemma}` : next.norm,
      shared,
    });
  }
  return out;
}
