// Names, numbers, hyphenated words: what spinners protect, and what a writer with facts of his own brings in.
import type { PairText, Side, Token } from '../types.ts';
import type { Counts } from './counts.ts';

/** `kept`: 1 for each kept token of the reference. */
export function countImmutables({ reference, candidate }: PairText, kept: Uint8Array, n: Counts): void {
  for (const i of immutablesOf(reference)) {
    n.immutables++;
    n.immutablesKept += kept[i]!;
  }
  const own = immutablesOf(candidate);
  if (!own.length) return;
  const known = new Set(reference.tokens.map((t) => t.norm));
  for (const i of own) if (!known.has(candidate.tokens[i]!.norm)) n.factsAdded++;
}

/** Numbers, hyphenated words, and words capitalised where no sentence begins. */
function immutablesOf(side: Side): number[] {
  const out: number[] = [];
  let begins = true;
  side.tokens.forEach((t, i) => {
    if (t.kind !== 'word' && t.kind !== 'number') {
      if (/[.!?“"‘:]/.test(t.text)) begins = true;
      return;
    }
    if (t.kind === 'number' || t.norm.includes('-') || (!begins && isCapital(t))) out.push(i);
    begins = false;
  });
  return out;
}

const isCapital = (t: Token): boolean => t.text !== t.norm && t.text !== t.text.toLowerCase();
