// Provenance as rows for people: fact, what the reference states, what the candidate states, what became of it.
import { type ProvenanceField, type Report, withoutClock } from '../../core/index.ts';

const NAMES: Record<ProvenanceField['field'], string> = {
  byline: 'Author',
  published: 'Date',
  canonical: 'Address',
  site: 'Publication',
  credit: 'Credit',
};

const FATES: Record<ProvenanceField['status'], string> = {
  kept: 'kept',
  changed: 'changed',
  lost: 'not in the candidate',
  added: 'only in the candidate',
};

interface ProvenanceRow {
  readonly name: string;
  readonly reference: string | null;
  readonly candidate: string | null;
  readonly status: ProvenanceField['status'];
  readonly fate: string;
}

/** Facts that the reference states; nothing to tell when it states none. */
export function provenanceRows({ provenance }: Report): ProvenanceRow[] {
  return provenance.fields
    .filter((f) => f.status !== 'added')
    .map((f) => ({
      ...f,
      reference: f.reference && withoutClock(f.reference),
      candidate: f.candidate && withoutClock(f.candidate),
      name: NAMES[f.field],
      fate: FATES[f.status],
    }));
}
