// What the two articles say about where they come from: author, date, address, publication, credits. Stated facts of the reference are
// looked for in the candidate's statements and in its whole text, furniture included.
//
//   reference  By Maren Holt · 14 March 2026 · Skarholm Herald · Photo: Per Aas
//   candidate  By Staff Writer · 2 May 2026                       → byline changed, date changed, publication lost, credit lost
//
// Tempting and wrong: to call every fact that the candidate's head does not state lost. "Maren Holt of the Skarholm Herald reports" in
// the text credits both; and a text without any head, such as a plain file, loses no date, because it could not carry one.
import type { Document, Finding, Provenance, ProvenanceField, Verdict } from '../types.ts';
import { creditsOf, namesOf } from './credits.ts';
import { dayOf, withoutClock } from './dates.ts';
import { nameFinder, pageAddress, plain } from './names.ts';

type Draft = Omit<Finding, 'fingerprint'>;
type Field = ProvenanceField['field'];

/** Facts of both sides, each with what became of it; those of the reference first. */
export function compareProvenance(candidate: Document, reference: Document): Provenance {
  const fields: ProvenanceField[] = [];
  const isNamed = nameFinder(candidate);
  const add = (field: Field, r: string | null, c: string | null, kept: () => boolean, changed = c !== null): void => {
    if (r === null && c === null) return;
    const status = r === null ? 'added' : kept() ? 'kept' : changed ? 'changed' : 'lost';
    fields.push({ field, reference: r, candidate: c, status });
  };
  const [c, r] = [candidate.metadata, reference.metadata];
  add('byline', r.byline, c.byline, () => namesOf(r.byline!).every(isNamed));
  add('published', r.published, c.published, () =>
    c.published === null ? showsDay(candidate, dayOf(r.published!)) : dayOf(r.published!) === dayOf(c.published),
  );
  add(
    'canonical',
    r.canonical,
    c.canonical,
    () =>
      pageAddress(r.canonical!) === pageAddress(c.canonical ?? '') ||
      candidate.text.includes(pageAddress(r.canonical!)),
  );
  add('site', r.site, c.site, () => isNamed(r.site!));
  const own = creditsOf(candidate);
  for (const credit of creditsOf(reference)) {
    const same = own.find((x) => plain(x.holder) === plain(credit.holder));
    const kept = () => namesOf(credit.holder).some(isNamed);
    add('credit', credit.line, same?.line ?? null, kept, false);
  }
  return { fields };
}

/** Does a line around the article give the day, such as the running head of a printed page? */
const showsDay = ({ text, blocks }: Document, day: string): boolean =>
  blocks.some((b) => b.furniture && b.end - b.start <= LINE_CHARS && dayOf(text.slice(b.start, b.end)) === day);

const LINE_CHARS = 120;

/** Labels of texts that were made from the reference: only these owe it a credit. */
const DERIVED: readonly Verdict['label'][] = ['verbatim', 'edited', 'spun', 'rewritten'];

/** What was lost or changed, as findings about the whole text. */
export function provenanceFindings(
  { fields }: Provenance,
  candidate: Document,
  reference: Document,
  verdict: Pick<Verdict, 'label'>,
): Draft[] {
  if (!DERIVED.includes(verdict.label)) return [];
  return fields
    .filter((f) => f.status === 'changed' || (f.status === 'lost' && couldCarry(f.field, candidate)))
    .map((f) => ({
      id: RULES[f.field],
      kind: 'provenance' as const,
      severity: severityOf(f),
      confidence: f.status === 'changed' ? 0.95 : 0.9,
      pair: null,
      candidate: spanOf(f.candidate, candidate),
      reference: spanOf(f.reference, reference),
      message: messageOf(f),
    }));
}

const RULES: Record<Field, string> = {
  byline: 'provenance/byline',
  published: 'provenance/date',
  canonical: 'provenance/canonical',
  site: 'provenance/source',
  credit: 'provenance/credit',
};

/** Dates and addresses stand in the head of a page; names may stand in any text. */
function couldCarry(field: Field, { format, metadata }: Document): boolean {
  if (field !== 'published' && field !== 'canonical') return true;
  return format === 'html' || metadata.published !== null || metadata.canonical !== null;
}

/** Another name over the text, or an earlier date, claims it; the rest only fails to say where it comes from. */
function severityOf({ field, status, reference, candidate }: ProvenanceField): 'minor' | 'info' {
  if (status !== 'changed') return 'info';
  if (field === 'byline') return 'minor';
  return field === 'published' && dayOf(candidate ?? '') < dayOf(reference ?? '') ? 'minor' : 'info';
}

function messageOf({ field, status, reference, candidate }: ProvenanceField): string {
  const r = shown(reference);
  const c = shown(candidate);
  if (status === 'changed')
    switch (field) {
      case 'byline':
        return `The reference is by ${r}, the candidate says it is by ${c}${namesOf(reference ?? '').length > 1 ? ' and does not name all of its authors' : ''}`;
      case 'published': {
        const earlier = dayOf(candidate ?? '') < dayOf(reference ?? '');
        return `The reference is dated ${r}, the candidate ${c}${earlier ? ': before the text that it was made from' : ''}`;
      }
      case 'canonical':
        return `The reference’s own address is ${r}, the candidate gives ${c} as the address of the original`;
      default:
        return `The reference was published by ${r}, which the candidate does not name; it names ${c}`;
    }
  switch (field) {
    case 'byline':
      return `The candidate does not name the author of the reference, ${r}`;
    case 'published':
      return `The candidate has no date; the reference is dated ${r}`;
    case 'canonical':
      return `The candidate does not link to the reference’s address, ${r}`;
    case 'site':
      return `The candidate does not name ${r}, where the reference was published`;
    case 'credit':
      return `The credit ${r} of the reference is not in the candidate`;
  }
}

const shown = (value: string | null): string =>
  `“${withoutClock((value ?? '').replace(/\s+/g, ' ').trim()).slice(0, 200)}”`;

/** Where the text itself shows the fact. */
function spanOf(value: string | null, { text }: Document): Draft['candidate'] {
  const start = value === null || value === '' ? -1 : text.indexOf(value);
  return start < 0 ? null : { start, end: start + value!.length, text: value! };
}
