// Kind number: a count that is told vaguely now. "Five people" → "several people".
//
// A true sentence still, so a nuance; but who reads for the figure has lost it. The vague word must stand where the figure
// stood, before the same noun. Tempting and wrong: every figure without its like on the other side, since rewording drops
// what the sentence before has told. Linear in the values.
import type { Token, Value } from '../../types.ts';
import { headFrom } from '../pair/heads.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';

const VAGUE = new Set('several some many numerous various few multiple countless'.split(' '));
/** Tokens between the amount and its noun: "five young people". */
const REACH = 3;

export function findBlurred(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  const { reference, candidate } = input;
  const counts = candidate.values.filter(isCount);
  return reference.values.filter(isCount).flatMap((v): Candidate[] => {
    if (v.approximate || counts.some((x) => x.lo === v.lo)) return [];
    const noun = headFrom(reference.tokens, v.to, REACH);
    const there = noun < 0 ? undefined : input.ofReference[noun]?.candidate;
    if (there === undefined) return [];
    const at = vagueBefore(candidate.tokens, there);
    if (at < 0 || reference.tokens.some((t) => t.norm === candidate.tokens[at]!.norm)) return [];
    const [was, is] = [
      { from: v.from, to: noun + 1 },
      { from: at, to: there + 1 },
    ];
    const message = `${became(input, was, is)}: the figure is gone`;
    return [
      { kind: 'number', id: 'drift/number', severity: 'minor', reference: was, candidate: is, message, strength: 0.5 },
    ];
  });
}

const isCount = (v: Value) => v.kind === 'number' && v.lo === v.hi && v.lo > 1;

function vagueBefore(tokens: readonly Token[], noun: number): number {
  for (let k = noun - 1; k >= Math.max(0, noun - REACH); k--) {
    if (VAGUE.has(tokens[k]!.norm)) return k;
    if (tokens[k]!.tag !== 'ADJ') return -1;
  }
  return -1;
}
