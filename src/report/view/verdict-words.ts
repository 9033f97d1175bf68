// The verdict as words: its name, and what it means in a sentence or two that say no more than is true.
import type { Report, Verdict, VerdictLabel } from '../../core/index.ts';
import { evidenceView } from './evidence.ts';
import { sentencesWords } from './sentences.ts';
import { percent } from './words.ts';

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

/** Share of the text from which another part is worth a word. */
const MENTIONED = 0.1;

/** What is said of a document made in several ways: the worst part with its share, then the rest; null when all is one. */
function mixedSentence({ label, parts, wordedAnew }: Verdict): string | null {
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
  // Where the verdict does not say that it was spun, or a person may have worded it, a part of it only looks so.
  const says = (name: string) => (name === 'spun' && (label !== 'spun' || wordedAnew) ? 'looks like' : 'is');
  const rest = others.map((name) => `${percent(shareOf(name))} ${says(name)} ${PART_WORDS[name]}`);
  const runs = parts
    .filter((p) => p.label === worst)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .sort((a, b) => a.sentences[0] - b.sentences[0])
    .map(({ sentences }) => sentencesWords(sentences));
  return `${percent(shareOf(worst))} of the candidate ${says(worst)} ${PART_WORDS[worst]} (${runs.join(', ')}); ${rest.join(', ')}.`;
}

const PART_WORDS = {
  copied: 'the reference word for word',
  edited: 'the reference with light edits',
  spun: 'a machine-rewritten version of the reference',
  rewritten: 'the reference in other words',
  added: 'text without a source in it',
} as const;
