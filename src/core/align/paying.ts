// A sentence joins one that has a partner already only when it pays: it answers words that the partner leaves over, or is itself
// told there for a good part. Example: "He sold the mill, and his sons left." was cut in two; "His sons left." answers what "He sold
// the mill." leaves over. "The mayor was arrested." put between two sentences of a copy shares no more than "was" with either, and
// the one beside it is all there: it is nobody's second half, it was added. The tempting wrong answer, company (`parallel`),
// took it for one: a copy is full of company. Sentences that say the same twice stay: each is told there. Linear in the words of
// the sentences that share a partner.
import { cellAt } from './cells.ts';
import type { Link } from './links.ts';
import type { LinkTable } from './table.ts';
import type { Rows } from './terms.ts';

/** Chosen on families, copy-edits and paraphrases, each with and without a foreign sentence put in; flat around these. */
const FRESH = 0.15;
const TOLD = 0.4;
/** Share of the partner that another sentence tells, from which on it needs no more. */
const COVERED = 0.7;
/** … and from which on nothing is left to answer: what joins must say as much of it again. */
const WHOLE = 0.98;
const AGAIN = 0.75;
/** The same where most links are copies, that is, share this much of both sides: there nothing is told in other words. */
const COVERED_IN_COPY = 0.5;
const COPY = 0.75;
/** There two sentences without another partner share this much of both, more where company made the link. */
const TOLD_ALONE = 0.05;
const TOLD_IN_COMPANY = 0.3;

/** The links without those that do not pay; `least`: the probability below which company made a link. */
export function withoutIdle(links: readonly Link[], table: LinkTable, least: number): readonly Link[] {
  const { cells, evidence } = table;
  const { softC, softR } = evidence;
  const cellOf = (l: Link) => cellAt(cells, l.candidate, l.reference);
  const told = (l: Link) => Math.min(softC[cellOf(l)]!, softR[cellOf(l)]!);
  const isCopy = links.filter((l) => told(l) >= COPY).length * 2 > links.length;
  const rows = lines(links, 'candidate');
  const columns = lines(links, 'reference');
  const idle = new Set<Link>();
  // The least likely first: of two that could do without each other one stays.
  for (const l of [...links].sort((a, b) => a.probability - b.probability)) {
    const row = rows.get(l.candidate)!;
    const column = columns.get(l.reference)!;
    const made = l.probability < least;
    const lonely = row.size === 1 && column.size === 1;
    const strange = isCopy && told(l) < (made ? TOLD_IN_COMPANY : TOLD_ALONE);
    if (lonely ? strange : !pays(l, row, column, made)) {
      idle.add(l);
      row.delete(l);
      column.delete(l);
    }
  }
  return idle.size > 0 ? links.filter((l) => !idle.has(l)) : links;

  /** In a chain, where both have further partners, at one end; at both where company made the link. */
  function pays(l: Link, row: ReadonlySet<Link>, column: ReadonlySet<Link>, made: boolean): boolean {
    const ofCandidate = column.size === 1 || joins(l, column, true);
    const ofReference = row.size === 1 || joins(l, row, false);
    const chain = row.size > 1 && column.size > 1;
    return chain && !made ? ofCandidate || ofReference : ofCandidate && ofReference;
  }

  /** Does the candidate's sentence (of a split), or the reference's, add to what the others in the line tell? */
  function joins(l: Link, line: ReadonlySet<Link>, split: boolean): boolean {
    const [own, partner] = split ? [softC, softR] : [softR, softC];
    const others = [...line].filter((o) => o !== l);
    const covered = Math.max(...others.map((o) => partner[cellOf(o)]!));
    if (covered >= WHOLE) return own[cellOf(l)]! >= AGAIN;
    if (own[cellOf(l)]! >= TOLD) return true;
    return covered <= (isCopy ? COVERED_IN_COPY : COVERED) || freshShare(table, l, others, split) >= FRESH;
  }
}

/** Share of the joining sentence's weight that answers words of the partner which the others leave over. */
function freshShare({ terms }: LinkTable, l: Link, others: readonly Link[], split: boolean): number {
  const { candidate, reference, weight } = terms;
  const [own, partner] = split ? [candidate, reference] : [reference, candidate];
  const [i, j] = split ? [l.candidate, l.reference] : [l.reference, l.candidate];
  const left = new Set(itemsOf(partner, j));
  for (const o of others) for (const t of itemsOf(own, split ? o.candidate : o.reference)) left.delete(t);
  let fresh = 0;
  for (const t of itemsOf(own, i)) if (left.has(t)) fresh += weight[t]!;
  return own.mass[i]! > 0 ? fresh / own.mass[i]! : 0;
}

const itemsOf = (rows: Rows, i: number) => rows.items.subarray(rows.start[i]!, rows.start[i + 1]!);

function lines(links: readonly Link[], side: 'candidate' | 'reference'): Map<number, Set<Link>> {
  const out = new Map<number, Set<Link>>();
  for (const l of links) {
    const line = out.get(l[side]);
    if (line) line.add(l);
    else out.set(l[side], new Set([l]));
  }
  return out;
}
