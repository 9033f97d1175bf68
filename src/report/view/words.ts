// Figures and labels as words: the one place where reporters get their wording from.
import type { FindingKind, Label, Report, Severity } from '../../core/index.ts';

/** "98%"; never rounds a doubt away: 0.9996 is ">99%", 0.001 is "<1%". */
export function percent(x: number): string {
  if (!(x > 0)) return '0%';
  if (x >= 1) return '100%';
  const rounded = Math.round(x * 100);
  if (rounded === 100) return '>99%';
  return rounded === 0 ? '<1%' : `${rounded}%`;
}

/** "1 sentence", "12 sentences". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(n)} ${n === 1 ? singular : plural}`;
}

/** "12,345". By hand: the first call of `toLocaleString` costs a command line more than the rest of its report. */
function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** How sure a decision with this probability is. */
export function sureness(p: number): string {
  if (p >= 0.97) return 'almost certain';
  if (p >= 0.85) return 'very likely';
  if (p >= 0.65) return 'likely';
  return 'uncertain';
}

/** A calibrated probability as an answer to "was it machine-rewritten?". */
export function spinAnswer(p: number): string {
  if (p >= 0.97) return 'almost certainly';
  if (p >= 0.85) return 'very likely';
  if (p >= 0.65) return 'likely';
  if (p > 0.35) return 'could be either';
  if (p > 0.15) return 'unlikely';
  return p > 0.03 ? 'very unlikely' : 'almost certainly not';
}

/** "23 major changes of meaning", "1 minor change of meaning": the parts that are not none, the gravest first. */
export function changeWords(changes: {
  readonly major: number;
  readonly minor: number;
}): readonly { readonly severity: 'major' | 'minor'; readonly text: string }[] {
  return (['major', 'minor'] as const).flatMap((severity, i) => {
    const n = changes[severity];
    if (n === 0) return [];
    const text =
      i > 0 && changes.major > 0
        ? `${grouped(n)} minor`
        : count(n, `${severity} change of meaning`, `${severity} changes of meaning`);
    return [{ severity, text }];
  });
}

/** Said where there is no finding to show. What the options left out was found all the same. */
export function noFindings(report: Pick<Report, 'pairs' | 'leftOut'>): string {
  const left = leftOutWords(report);
  if (left !== null) return `none of the kind, severity and confidence asked for; ${left}.`;
  return report.pairs.length === 0
    ? 'nothing corresponds, so there was nothing to compare.'
    : 'no change of meaning was detected.';
}

/** "110 left out (18 major, 92 minor)"; null when the options left out none. */
export function leftOutWords({ leftOut }: Pick<Report, 'leftOut'>): string | null {
  if (leftOut === undefined) return null;
  const counted = SEVERITIES.filter((s) => leftOut[s] > 0);
  const total = counted.reduce((n, s) => n + leftOut[s], 0);
  return total === 0 ? null : `${grouped(total)} left out (${counted.map((s) => `${leftOut[s]} ${s}`).join(', ')})`;
}

/** How a pair was made, for legends. */
export const LABEL_MEANINGS: Record<Label, string> = {
  copied: 'identical, or changed in punctuation and case only',
  edited: 'a few words changed',
  spun: 'words swapped mechanically, order kept',
  rewritten: 'same content in other words and another structure',
};

export const SEVERITIES: readonly Severity[] = ['major', 'minor', 'info'];

const KIND_TITLES: Record<FindingKind, string> = {
  number: 'Number',
  date: 'Date or time',
  name: 'Name',
  negation: 'Negation or reversal',
  modality: 'Certainty',
  quantity: 'Quantity',
  role: 'Who did what',
  attribution: 'Attribution',
  quotation: 'Quotation',
  relation: 'Cause, time or condition',
  predicate: 'Another word',
  addition: 'Added claim',
  omission: 'Left out',
  garbled: 'Garbled',
  spin: 'Spin',
  evasion: 'Hidden characters',
  provenance: 'Provenance',
};

/** A heading for a kind of finding. */
export function kindTitle(kind: FindingKind): string {
  return KIND_TITLES[kind] ?? kind;
}

/** Strength of a piece of evidence, 1 to 3. A step is about a factor of e in the odds. */
export function strength(effect: number): 1 | 2 | 3 {
  const size = Math.abs(effect);
  if (size >= 2) return 3;
  return size >= 0.75 ? 2 : 1;
}
