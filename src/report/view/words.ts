// Figures and labels as words: the one place where reporters get their wording from.
import type { FindingKind, Label, Report, Severity, Verdict, VerdictLabel } from '../../core/index.ts';
import { evidenceView } from './evidence.ts';
import { sentencesWords } from './sentences.ts';

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

const VERDICTS: Record<VerdictLabel, readonly [title: string, sentence: string]> = {
  verbatim: ['Verbatim copy', 'The candidate repeats the reference word for word.'],
  edited: ['Edited copy', 'The candidate is the reference with light edits.'],
  spun: ['Spun', 'The candidate is a machine-rewritten version of the reference.'],
  rewritten: ['Rewritten', 'The candidate tells the content of the reference in words of its own.'],
  independent: ['Independent', 'The candidate was not made from the reference.'],
  insufficient: [
    'Insufficient text',
    'There is too little text, or too little of it was changed, to say how the candidate was made.',
  ],
};

/** Said of a text called spun that no swapped words give away: whom it accuses may be a person. */
const WORDED_ANEW =
  'It is worded anew and not word by word: a person who rewrites sentence by sentence leaves the same traces.';
const LOOKS_SPUN = 'The candidate looks like a machine-rewritten version of the reference.';

/** Said where the two are in different languages. */
const FOREIGN =
  'The two texts are in different languages, and a translation is not recognised: how the candidate was made cannot be said.';

/** No verdict because the two are in different languages, not for want of text. */
export const isAcrossLanguages = ({ verdict, notices }: Pick<Report, 'verdict' | 'notices'>): boolean =>
  verdict.label === 'insufficient' && notices.some((n) => n.id === 'languages-differ');

/** The verdict's name and what it means in a sentence, or two. */
export function verdictWords({ verdict, notices }: Pick<Report, 'verdict' | 'notices'>): {
  readonly title: string;
  readonly sentence: string;
} {
  const { label } = verdict;
  if (isAcrossLanguages({ verdict, notices })) return { title: 'No verdict', sentence: FOREIGN };
  const [name, sentence] = VERDICTS[label];
  const anew = label === 'spun' && verdict.wordedAnew;
  const made = mixedSentence(verdict) ?? shortened(verdict) ?? restsOnPart(verdict) ?? (anew ? LOOKS_SPUN : sentence);
  const copy = label === 'verbatim' || label === 'edited';
  const title = copy && isShortened(verdict) ? 'Shortened copy' : `${name}${reach(verdict)}`;
  return { title, sentence: anew ? `${made} ${WORDED_ANEW}` : made };
}

/** A text called spun throughout for what was seen in one part: said of that part. */
function restsOnPart({ label, evidence }: Verdict): string | null {
  const { place } = evidenceView(evidence);
  if (label !== 'spun' || place === null) return null;
  return `In ${sentencesWords(place)} the candidate looks like a machine-rewritten version of the reference; the rest bears it out less.`;
}

/** Share of the reference below which a copy is a shortened one. */
export const SHORTENED = 0.7;
/** Share of the candidate below which a name that says no more is said of a part only. */
const MOST = 0.9;
/** Shares from here on are all of it: a caption, a by-line. */
const ALL = 0.995;

const isShortened = ({ coverage }: Verdict): boolean => coverage.reference < SHORTENED && coverage.candidate >= MOST;

/** What the name of a verdict must add so as not to say more than is true. */
function reach(verdict: Verdict): string {
  const { label, coverage, parts } = verdict;
  if (label === 'spun') {
    const spun = parts.reduce((n, p) => (p.label === 'spun' ? n + p.share : n), 0);
    return (spun > 0 && spun < MOST) || restsOnPart(verdict) !== null ? ' in part' : '';
  }
  if (label === 'independent' || label === 'insufficient' || coverage.candidate >= ALL) return '';
  if (coverage.candidate < MOST) return ' in part';
  return label === 'verbatim' ? ' with additions' : '';
}

/** A copy of less than the whole reference, or of more than that; a retelling of more. */
function shortened(verdict: Verdict): string | null {
  const { label, coverage } = verdict;
  const rest = `; ${percent(1 - coverage.candidate)} is text without a source in it.`;
  if (label === 'rewritten' && coverage.candidate < MOST)
    return `${percent(coverage.candidate)} of the candidate tells the content of the reference in words of its own${rest}`;
  if (label !== 'verbatim' && label !== 'edited') return null;
  const edits = label === 'verbatim' ? 'word for word' : 'with light edits';
  if (isShortened(verdict))
    return `The candidate is a shortened copy of the reference: it keeps ${percent(coverage.reference)} of it, ${edits}.`;
  if (label === 'verbatim' && coverage.candidate < ALL)
    return `${percent(coverage.candidate)} of the candidate repeats the reference word for word${rest}`;
  if (coverage.candidate < MOST)
    return `${percent(coverage.candidate)} of the candidate is the reference with light edits${rest}`;
  return null;
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

/** Share of the text from which another part is worth a word. */
const MENTIONED = 0.1;

/** What is said of a document made in several ways: the worst part with its share, then the rest; null when all is one. */
function mixedSentence({ label, parts }: Verdict): string | null {
  if (label === 'insufficient' || label === 'independent') return null;
  const shareOf = (name: string): number => parts.reduce((n, p) => (p.label === name ? n + p.share : n), 0);
  const worst =
    label === 'edited' && shareOf('copied') > shareOf('edited')
      ? 'copied'
      : ({ verbatim: 'copied', edited: 'edited', spun: 'spun', rewritten: 'rewritten' } as const)[label];
  const others = (['copied', 'edited', 'spun', 'rewritten', 'added'] as const).filter(
    (name) => name !== worst && shareOf(name) >= MENTIONED,
  );
  // An edited article holds copied stretches: no news.
  const news = label === 'edited' ? others.filter((name) => name !== 'copied' && name !== 'edited') : others;
  if (news.length === 0 || shareOf(worst) === 0) return null;
  // The verdict does not say that it was spun, so that a part of it only looks so.
  const says = (name: string) => (name === 'spun' && label !== 'spun' ? 'looks like' : 'is');
  const rest = others.map((name) => `${percent(shareOf(name))} ${says(name)} ${PART_WORDS[name]}`);
  const runs = parts
    .filter((p) => p.label === worst)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .sort((a, b) => a.sentences[0] - b.sentences[0])
    .map(({ sentences }) => sentencesWords(sentences));
  return `${percent(shareOf(worst))} of the candidate is ${PART_WORDS[worst]} (${runs.join(', ')}); ${rest.join(', ')}.`;
}

const PART_WORDS = {
  copied: 'the reference word for word',
  edited: 'the reference with light edits',
  spun: 'a machine-rewritten version of the reference',
  rewritten: 'the reference in other words',
  added: 'text without a source in it',
} as const;

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
  predicate: 'Wrong word',
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
