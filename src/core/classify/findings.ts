// A spun verdict as findings, so that gates and code-review formats have something to point at: one for each spun part, at its
// first sentence; one without a place when next to all of the text was spun, which is a statement about the document.
import type { Comparison, Finding, Verdict } from '../types.ts';

/** Parts with a smaller share of the text are shown in the report but not reported on their own. */
const MIN_SHARE = 0.05;
/** Reasons on which somebody can be asked; marks kept in their places are none. */
const TELLING: ReadonlySet<string> = new Set([
  ...['slot-substitution', 'restructuring', 'order', 'terms', 'expressions', 'kept-words', 'slips'],
]);
/** Share of the text from which a part is the document. */
const WHOLE = 0.9;

export function spinFindings(comparison: Comparison, verdict: Verdict): Omit<Finding, 'fingerprint'>[] {
  if (verdict.label !== 'spun') return [];
  const { sentences, document } = comparison.candidate;
  const speaking = verdict.evidence.filter((e) => e.effect > 0 && e.id !== 'sentences');
  const strongest = speaking.find((e) => TELLING.has(e.id)) ?? speaking[0];
  return verdict.parts
    .filter((p) => p.label === 'spun' && p.share >= MIN_SHARE)
    .map(({ sentences: [from, to], share }) => {
      const { start, end } = sentences[from]!;
      const whole = share >= WHOLE;
      // Figures of a part do not speak of the beginning and the end.
      const throughout = !strongest?.message.startsWith('in sentence');
      // The part is named already.
      const because = strongest ? `: ${strongest.message.replace(`in sentences ${from + 1} to ${to + 1}, `, '')}` : '';
      const percent = `${Math.round(100 * share)}% of the text`;
      const where =
        from === to
          ? `sentence ${from + 1} (${percent}) looks`
          : `sentences ${from + 1} to ${to + 1} (${percent}) look`;
      return {
        id: 'spin/part',
        kind: 'spin' as const,
        severity: 'major' as const,
        confidence: verdict.spin,
        pair: null,
        candidate: whole ? null : { start, end, text: document.text.slice(start, end) },
        reference: null,
        message: `${whole ? 'the text looks' : where} machine-rewritten${whole && throughout ? ' from beginning to end' : ''}${because}`,
      };
    });
}
