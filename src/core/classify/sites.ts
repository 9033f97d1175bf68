// Where a pair was changed: its edits gathered into sites.
//
//   reference   The hospitals reported   serious   cases   on Monday
//   candidate   The clinics   announced  genuine   cases
//   sites       hospitals→clinics  reported→announced  serious→genuine  (on Monday)→nothing
//
// A spinner leaves many small sites with words on both sides, an editor few and mixed ones, a writer sites longer than any
// phrase. The tempting wrong answer counts edits: then one long replacement weighs as much as one swapped word, and the
// figures change whenever the differ cuts its blocks another way. So runs of insertions and deletions side by side become
// one site, while every substitution that the differ already tied stays a site of its own. Linear in the edits.
import type { PairDiff, PairText, Relation, TokenEdit } from '../types.ts';

export interface Site {
  readonly relation: Relation;
  /** Token ranges; empty ranges have from = to. */
  readonly rFrom: number;
  readonly rTo: number;
  readonly cFrom: number;
  readonly cTo: number;
}

/** Sites in candidate order; kept and moved text is in none. */
export function sitesOf(diff: PairDiff, text: PairText): Site[] {
  const out: Site[] = [];
  let open: { rFrom: number; rTo: number; cFrom: number; cTo: number } | null = null;
  const close = () => {
    if (open && (open.rTo > open.rFrom || open.cTo > open.cFrom)) out.push({ relation: 'none', ...open });
    open = null;
  };
  let r = 0;
  let c = 0;
  for (const e of diff.edits) {
    const merges = (e.op === 'insert' || e.op === 'delete') && follows(open, e);
    if (!merges) close();
    if (e.op === 'substitute' && e.reference && e.candidate)
      out.push({
        relation: e.relation,
        rFrom: e.reference.from,
        rTo: e.reference.to,
        cFrom: e.candidate.from,
        cTo: e.candidate.to,
      });
    else if (e.op === 'insert' || e.op === 'delete') {
      open ??= {
        rFrom: e.reference?.from ?? r,
        rTo: e.reference?.from ?? r,
        cFrom: e.candidate?.from ?? c,
        cTo: e.candidate?.from ?? c,
      };
      if (e.reference) open.rTo = Math.max(open.rTo, e.reference.to);
      if (e.candidate) open.cTo = Math.max(open.cTo, e.candidate.to);
    }
    if (e.reference) r = e.reference.to;
    if (e.candidate) c = e.candidate.to;
  }
  close();
  return out.filter((s) => holdsWord(text.reference, s.rFrom, s.rTo) || holdsWord(text.candidate, s.cFrom, s.cTo));
}

/** Does `e` continue the open run on the side where it has text? */
function follows(open: { rTo: number; rFrom: number; cTo: number; cFrom: number } | null, e: TokenEdit): boolean {
  if (!open) return false;
  if (e.reference && open.rTo > open.rFrom && e.reference.from !== open.rTo) return false;
  return !(e.candidate && open.cTo > open.cFrom && e.candidate.from !== open.cTo);
}

function holdsWord(side: PairText['reference'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = side.tokens[i]?.kind;
    if (kind === 'word' || kind === 'number') return true;
  }
  return false;
}
