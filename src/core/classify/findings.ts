// A spun verdict as findings, so that gates and code-review formats have something to point at: one for each spun part, at its
// first sentence; one without a place when next to all of the text was spun, which is a statement about the document.
import type { Comparison, Evidence, Finding, Verdict, VerdictPart } from '../types.ts';

/** Parts with a smaller share of the text are shown in the report but not reported on their own. */
const MIN_SHARE = 0.05;
/** Reasons on which somebody can be asked; marks kept in their places are none. */
const TELLING: ReadonlySet<string> = new Set([
  ...['slot-substitution', 'restructuring', 'order', 'terms', 'expressions', 'kept-words', 'slips'],
]);
/** Sums of other things, no reason that can be checked. */
const NOT_ASKED: ReadonlySet<string> = new Set(['sentences', 'other']);
/** Less than this, in log-odds, is no reason. */
const LEAST = 0.4;
/** Share of the text from which a part is the document. */
const WHOLE = 0.9;

export function spinFindings(comparison: Comparison, verdict: Verdict): Omit<Finding, 'fingerprint'>[] {
  if (verdict.label !== 'spun') return [];
  const { sentences, document } = comparison.candidate;
  const speaking = verdict.evidence.filter((e) => e.effect >= LEAST && !NOT_ASKED.has(e.id));
  const strongest = speaking.find((e) => TELLING.has(e.id)) ?? speaking[0];
  return verdict.parts
    .filter((p) => p.label === 'spun' && p.share >= MIN_SHARE)
    .map(({ sentences: part, share }) => {
      const [from, to] = part;
      const { start, end } = sentences[from]!;
      const whole = share >= WHOLE;
      // Figures of a part do not speak of the beginning and the end.
      const throughout = !strongest?.sentences;
      const percent = `${Math.round(100 * share)}% of the text`;
      const where =
        from === to ? `${sentencesWords(part)} (${percent}) looks` : `${sentencesWords(part)} (${percent}) look`;
      return {
        id: 'spin/part',
        kind: 'spin' as const,
        severity: 'major' as const,
        confidence: verdict.spin,
        pair: null,
        candidate: whole ? null : { start, end, text: document.text.slice(start, end) },
        reference: null,
        message: `${whole ? 'the text looks' : where} machine-rewritten${whole && throughout ? ' from beginning to end' : ''}${because(strongest, part, verdict.wordedAnew)}`,
      };
    });
}

/** The strongest reason, with its place unless that has been named; without one, who else words a text so. */
function because(reason: Evidence | undefined, [from, to]: VerdictPart['sentences'], anew: boolean): string {
  if (!reason) return anew ? ', or reworded by a person sentence by sentence' : '';
  const elsewhere = reason.sentences && (reason.sentences[0] !== from || reason.sentences[1] !== to);
  return `: ${elsewhere ? `in ${sentencesWords(reason.sentences)}, ` : ''}${reason.message}`;
}

/** "sentences 5 to 12", counted from 1 as a reader counts. */
const sentencesWords = ([from, to]: readonly [number, number]): string =>
  from === to ? `sentence ${from + 1}` : `sentences ${from + 1} to ${to + 1}`;
