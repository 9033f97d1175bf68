// Two annotated documents → aligned sentence pairs.
import type { Lexicon } from '../lexicon/types.ts';
import type { Alignment, AnnotatedDocument, AnnotatedSentence, SentencePair } from '../types.ts';

export function align(candidate: AnnotatedDocument, reference: AnnotatedDocument, _lexicon: Lexicon): Alignment {
  const pairs: SentencePair[] = [];
  const used = new Set<number>();
  const body = reference.sentences.filter((s) => s.role !== 'furniture');
  for (const c of candidate.sentences) {
    if (c.role === 'furniture') continue;
    const best = body.map((r) => [overlap(c, r), r.id] as const).sort((a, b) => b[0] - a[0])[0];
    if (!best || best[0] < 0.3) continue;
    used.add(best[1]);
    pairs.push({ id: pairs.length, candidate: [c.id], reference: [best[1]], moved: false, confidence: best[0] });
  }
  const inPair = new Set(pairs.flatMap((p) => p.candidate));
  return {
    pairs,
    onlyCandidate: candidate.sentences.filter((s) => s.role !== 'furniture' && !inPair.has(s.id)).map((s) => s.id),
    onlyReference: body.filter((s) => !used.has(s.id)).map((s) => s.id),
    notices: [],
  };
}

function overlap(a: AnnotatedSentence, b: AnnotatedSentence): number {
  const x = new Set(a.tokens.filter((t) => !t.stop).map((t) => t.norm));
  const y = new Set(b.tokens.filter((t) => !t.stop).map((t) => t.norm));
  let n = 0;
  for (const w of x) if (y.has(w)) n++;
  return x.size + y.size ? (2 * n) / (x.size + y.size) : 0;
}
