// A spun verdict as findings: one for each spun part, so that gates and code-review formats have a place to point at.
import type { Comparison, Finding, Verdict } from '../types.ts';

/** Parts with a smaller share of the text are shown in the report but not reported on their own. */
const MIN_SHARE = 0.05;

export function spinFindings(comparison: Comparison, verdict: Verdict): Omit<Finding, 'fingerprint'>[] {
  if (verdict.label !== 'spun') return [];
  const { sentences, document } = comparison.candidate;
  const strongest = verdict.evidence.find((e) => e.effect > 0 && e.id !== 'sentences');
  return verdict.parts
    .filter((p) => p.label === 'spun' && p.share >= MIN_SHARE)
    .map((p) => {
      const first = sentences[p.sentences[0]]!;
      const { start, end } = first;
      const alone = p.sentences[0] === p.sentences[1];
      const where = alone ? `sentence ${first.id + 1}` : `sentences ${first.id + 1} to ${p.sentences[1] + 1}`;
      const because = strongest ? `: ${strongest.message}` : '';
      return {
        id: 'spin/part',
        kind: 'spin' as const,
        severity: 'major' as const,
        confidence: verdict.spin,
        pair: null,
        candidate: { start, end, text: document.text.slice(start, end) },
        reference: null,
        message: `${where} (${Math.round(100 * p.share)}% of the text) ${alone ? 'looks' : 'look'} machine-rewritten${because}`,
      };
    });
}
