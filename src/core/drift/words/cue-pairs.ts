// Which cue of the reference belongs to which of the candidate?
//
//   Most loaves may need water  →  All loaves will need water
//   hits: most@0.8, may@1          hits: all@1, will@3        pairs: (most, all), (may, will)
//
// The tempting wrong answer is to compare the multisets of cue words: in a merged or reworded sentence that calls every
// moved "may" a change. Cues of equal value cancel first, then those whose places correspond (their tokens are linked,
// they stand in one change, or the words that they govern are linked); what is left was dropped or added, and says how
// much of its surroundings survived. Cost: quadratic in the handful of cues.
import type { Side, TokenSpan } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import type { CueHit } from './cues.ts';

export interface CuePair<T> {
  readonly reference: CueHit<T> | null;
  readonly candidate: CueHit<T> | null;
  /** 0..1: how surely the two stand in the same place, or, for a lone cue, how much of its surroundings survived. */
  readonly place: number;
}

/** A cue that one side alone has. */
interface LoneCue<T> {
  readonly hit: CueHit<T>;
  /** Where it stands, and where it does not. */
  readonly side: SideName;
  readonly own: Side;
  readonly other: Side;
}

/** @param p with a cue on one side alone; of two that of the reference */
export function loneCue<T>(input: DriftInput, { reference, candidate }: CuePair<T>): LoneCue<T> {
  return reference
    ? { hit: reference, side: 'reference', own: input.reference, other: input.candidate }
    : { hit: candidate!, side: 'candidate', own: input.candidate, other: input.reference };
}

/** Pairs the cues of the two sides; `equal` says when two values mean the same. */
export function pairCues<T>(
  input: DriftInput,
  reference: readonly CueHit<T>[],
  candidate: readonly CueHit<T>[],
  equal: (a: T, b: T) => boolean,
): CuePair<T>[] {
  if (reference.length + candidate.length === 0) return [];
  const freeR = new Set(reference);
  const freeC = new Set(candidate);
  const scored: { r: CueHit<T>; c: CueHit<T>; s: number; same: boolean }[] = [];
  for (const r of reference)
    for (const c of candidate) {
      const same = equal(r.value, c.value);
      const s = correspondence(input, r, c);
      if (s > 0 || same) scored.push({ r, c, s, same });
    }
  // Corresponding and equal, then equal anywhere, then corresponding: a moved cue is not a change.
  const rank = (x: { s: number; same: boolean }) => (x.same ? 2 : 0) + x.s;
  scored.sort((a, b) => rank(b) - rank(a) || a.r.from - b.r.from || a.c.from - b.c.from);
  const out: CuePair<T>[] = [];
  for (const { r, c, s, same } of scored) {
    if (!freeR.has(r) || !freeC.has(c)) continue;
    freeR.delete(r);
    freeC.delete(c);
    if (!same) out.push({ reference: r, candidate: c, place: s });
  }
  for (const r of freeR) out.push({ reference: r, candidate: null, place: survival(input, r, 'reference') });
  for (const c of freeC) out.push({ reference: null, candidate: c, place: survival(input, c, 'candidate') });
  return out;
}

/** 0..1: do the two cues stand in the same place? */
function correspondence(
  input: DriftInput,
  r: TokenSpan & { anchor: number },
  c: TokenSpan & { anchor: number },
): number {
  for (let i = r.from; i < r.to; i++) {
    const l = input.ofReference[i];
    if (l && l.candidate >= c.from && l.candidate < c.to) return 1;
  }
  if (r.anchor >= 0 && c.anchor >= 0 && input.ofReference[r.anchor]?.candidate === c.anchor) return 0.9;
  const together = input.changes.some(
    (x) =>
      x.reference.from <= r.from &&
      r.to <= x.reference.to &&
      x.candidate.from <= c.from &&
      c.to <= x.candidate.to &&
      x.reference.to - x.reference.from <= 8 &&
      x.candidate.to - x.candidate.from <= 8,
  );
  return together ? 0.7 : 0;
}

/** Share of the words around a span (three content words each way) that are linked to the other side. */
function survival(input: DriftInput, span: TokenSpan, side: SideName): number {
  const tokens = input[side].tokens;
  const links = side === 'reference' ? input.ofReference : input.ofCandidate;
  let seen = 0;
  let kept = 0;
  const look = (i: number) => {
    const t = tokens[i]!;
    if (t.kind === 'punctuation' || t.stop) return false;
    seen++;
    const l = links[i];
    if (l && l.relation !== 'none') kept += l.relation === 'contextual' ? 0.5 : 1;
    return true;
  };
  for (let i = span.to, n = 0; i < tokens.length && n < 3; i++) if (look(i)) n++;
  for (let i = span.from - 1, n = 0; i >= 0 && n < 3; i--) if (look(i)) n++;
  return seen ? kept / seen : 0;
}
