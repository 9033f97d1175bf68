// Where one text is a copy of the other, so that a sentence that only one of them has was put in or taken out by hand. A pair is
// kept when most words of both sides stand in it as they were; a text is a copy when most of its sentences with a partner stand in
// kept pairs, and a sentence is amid copied ones when the next one with a partner, before or after it, does. Example: nineteen of
// twenty sentences are the reference's, and the twentieth says that the mayor was arrested. The tempting wrong answer is the
// verdict: a text may be half copied and half told anew. Linear in the edits.
import type { AnalysedPair, AnnotatedDocument, Comparison } from '../../types.ts';
import { onceFor } from '../pair/once.ts';

interface CopiedAround {
  /** Is the sentence of the candidate, which has no partner, amid copied ones? */
  candidate(id: number): boolean;
  reference(id: number): boolean;
  /** Does the reference hold sentences without a partner at the place of the candidate's sentence? Then it may be those in other words. */
  standsFor(id: number): boolean;
}

/** Share of the words of the longer side that stand in the pair as they were; a light edit keeps more, a paraphrase less. */
const KEPT = 0.6;
/** Share of the sentences with a partner, and number of kept pairs, that make a copy. */
const MOST = 0.6;
const FEWEST = 3;
/** Further on stands a passage of its own. */
const REACH = 4;

/** Asked for what was put in and for what was taken out. */
export const copiedAround = onceFor(({ candidate, reference, pairs, alignment }: Comparison): CopiedAround => {
  const ofC = partnersOf(pairs, 'candidate');
  const ofR = partnersOf(pairs, 'reference');
  const isKept = [...ofC.values()].filter((p) => p.kept).length;
  const isCopy = isKept >= FEWEST && isKept >= MOST * ofC.size;
  const onlyR = alignment.onlyReference.filter((id) => reference.sentences[id]?.role === 'body');
  return {
    candidate: (id) => isCopy && beside(candidate, ofC, id).some((p) => p?.kept),
    reference: (id) => isCopy && beside(reference, ofR, id).some((p) => p?.kept),
    standsFor: (id) => {
      const [before, after] = beside(candidate, ofC, id);
      const from = before ? before.last : -1;
      const to = after ? after.first : reference.sentences.length;
      return onlyR.some((r) => r > Math.min(from, to) && r < Math.max(from, to));
    },
  };
});

interface Partner {
  readonly kept: boolean;
  /** First and last sentence of the other side. */
  readonly first: number;
  readonly last: number;
}

function partnersOf(pairs: readonly AnalysedPair[], side: 'candidate' | 'reference'): Map<number, Partner> {
  const out = new Map<number, Partner>();
  for (const p of pairs) {
    const other = p.pair[side === 'candidate' ? 'reference' : 'candidate'];
    const kept = keptOfLonger(p) >= KEPT;
    for (const id of p.pair[side])
      if (kept || !out.get(id)?.kept) out.set(id, { kept, first: other[0]!, last: other[other.length - 1]! });
  }
  return out;
}

function keptOfLonger({ text, diff }: AnalysedPair): number {
  let kept = 0;
  for (const e of diff.edits)
    if ((e.op === 'keep' || e.op === 'move') && e.candidate) kept += e.candidate.to - e.candidate.from;
  return kept / Math.max(1, text.candidate.tokens.length, text.reference.tokens.length);
}

/** The next sentences with a partner before and after, if they are near. */
function beside(document: AnnotatedDocument, partners: ReadonlyMap<number, Partner>, id: number) {
  const next = (step: -1 | 1): Partner | undefined => {
    let passed = 0;
    for (let k = id + step; k >= 0 && k < document.sentences.length && passed < REACH; k += step) {
      const found = partners.get(k);
      if (found && document.sentences[k]!.role === 'body') return found;
      if (document.sentences[k]!.role === 'body') passed++;
    }
    return undefined;
  };
  return [next(-1), next(1)] as const;
}
