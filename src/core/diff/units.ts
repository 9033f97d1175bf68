// Word links → units that an editor reads as one: a kept word, a swapped word or phrase, a changed amount. A unit covers a
// contiguous range on both sides; links that are many-to-many ("do n't" ~ "not") become one unit when their words stand
// together, and fall back to their best word pairs when they do not.
import { Scratch } from '../text/scratch.ts';
import type { Link, PairText, Relation, Side } from '../types.ts';
import { isSameValue } from './equal-forms.ts';

export interface Unit {
  r0: number;
  r1: number;
  c0: number;
  c1: number;
  relation: Relation;
  /** Equal in normal form, so nothing to show. */
  same: boolean;
  /** Meaning that it carries: decides which of two crossing units moved. */
  weight: number;
}

/** Relations from the most to the least telling: a unit shows the strongest of its links. */
const ORDER: readonly Relation[] = [
  'antonym',
  'synonym',
  'hypernym',
  'number-format',
  'spelling',
  'inflection',
  'contextual',
  'case',
  'identical',
  'none',
];

const scratch = new Scratch();

/** Units without overlap, in candidate order. */
export function unitsOf(text: PairText, links: readonly Link[]): Unit[] {
  const r = text.reference.tokens;
  const c = text.candidate.tokens;
  scratch.clear();
  const ownR = scratch.integers(r.length, -1);
  const ownC = scratch.integers(c.length, -1);
  const units: Unit[] = [];
  const claim = (u: Unit) => {
    for (let i = u.r0; i < u.r1; i++) if (ownR[i]! >= 0) return;
    for (let j = u.c0; j < u.c1; j++) if (ownC[j]! >= 0) return;
    for (let i = u.r0; i < u.r1; i++) ownR[i] = units.length;
    for (let j = u.c0; j < u.c1; j++) ownC[j] = units.length;
    units.push(u);
  };
  for (const [a, b] of changedValues(text, links)) claim(unit(text, a.from, a.to, b.from, b.to, valueRelation(a, b)));
  const degreeR = scratch.integers(r.length);
  const degreeC = scratch.integers(c.length);
  for (const l of links) {
    degreeR[l.reference]!++;
    degreeC[l.candidate]!++;
  }
  // Most links share no word with another; only the rest have to be gathered.
  const shared: Link[] = [];
  for (const l of links)
    if (degreeR[l.reference] === 1 && degreeC[l.candidate] === 1)
      claim(unit(text, l.reference, l.reference + 1, l.candidate, l.candidate + 1, l.relation));
    else shared.push(l);
  for (const group of components(shared, r.length, c.length)) {
    const box = { r0: r.length, r1: 0, c0: c.length, c1: 0 };
    const rs = new Set<number>();
    const cs = new Set<number>();
    for (const l of group) {
      rs.add(l.reference);
      cs.add(l.candidate);
      box.r0 = Math.min(box.r0, l.reference);
      box.r1 = Math.max(box.r1, l.reference + 1);
      box.c0 = Math.min(box.c0, l.candidate);
      box.c1 = Math.max(box.c1, l.candidate + 1);
    }
    const whole = box.r1 - box.r0 === rs.size && box.c1 - box.c0 === cs.size;
    if (rs.size + cs.size > 2) carveTwins(text, group, box, claim);
    const free = !range(ownR, box.r0, box.r1) && !range(ownC, box.c0, box.c1);
    // Blocks over MAX words a side are no longer readable as one change.
    if (whole && free && rs.size <= MAX && cs.size <= MAX)
      claim(unit(text, box.r0, box.r1, box.c0, box.c1, strongest(group)));
    else {
      const best = [...group].sort(
        (x, y) => y.confidence - x.confidence || x.candidate - y.candidate || x.reference - y.reference,
      );
      for (const l of best)
        if (ownR[l.reference]! < 0 && ownC[l.candidate]! < 0)
          claim(unit(text, l.reference, l.reference + 1, l.candidate, l.candidate + 1, l.relation));
    }
  }
  return units.sort((a, b) => a.c0 - b.c0);
}

/** Whether any word of the range is taken. */
function range(own: Int32Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (own[k]! >= 0) return true;
  return false;
}

/**
 * A word that stands on both sides of a block is kept, not swapped: "Taliban" / "the Taliban" keeps "Taliban" and inserts
 * "the"; "discuss" / "discuss ways" keeps "discuss".
 */
function carveTwins(text: PairText, group: readonly Link[], box: Box, claim: (u: Unit) => void): void {
  const r = text.reference.tokens;
  const c = text.candidate.tokens;
  let last = -1;
  for (const l of [...group].sort((x, y) => x.reference - y.reference || x.candidate - y.candidate)) {
    const t = r[l.reference]!;
    if (l.candidate <= last || t.norm !== c[l.candidate]!.norm) continue;
    // A function word alone holds a block apart only at its edge.
    const edge =
      (l.reference === box.r0 && l.candidate === box.c0) || (l.reference === box.r1 - 1 && l.candidate === box.c1 - 1);
    if (t.stop && !edge) continue;
    claim(unit(text, l.reference, l.reference + 1, l.candidate, l.candidate + 1, l.relation));
    last = l.candidate;
  }
}

interface Box {
  readonly r0: number;
  readonly r1: number;
  readonly c0: number;
  readonly c1: number;
}

/** Longest block substitution, words a side. */
export const MAX = 4;

function unit(text: PairText, r0: number, r1: number, c0: number, c1: number, relation: Relation): Unit {
  const r = text.reference.tokens;
  const c = text.candidate.tokens;
  let same = r1 - r0 === c1 - c0;
  let weight = 0;
  for (let i = r0; i < r1; i++) {
    if (same && r[i]!.norm !== c[c0 + i - r0]!.norm) same = false;
    weight += r[i]!.kind === 'punctuation' ? 0.05 : r[i]!.stop ? 0.3 : 1;
  }
  for (let j = c0; j < c1; j++) weight += c[j]!.kind === 'punctuation' ? 0.05 : c[j]!.stop ? 0.3 : 1;
  let written = same;
  for (let i = r0; i < r1 && written; i++) if (r[i]!.text !== c[c0 + i - r0]!.text) written = false;
  return { r0, r1, c0, c1, relation: same ? (written ? 'identical' : 'case') : relation, same, weight };
}

function strongest(group: readonly Link[]): Relation {
  let best = ORDER.length - 1;
  for (const l of group) best = Math.min(best, ORDER.indexOf(l.relation));
  return ORDER[best]!;
}

/** Links grouped by shared words. */
function components(links: readonly Link[], n: number, m: number): Link[][] {
  if (links.length === 0) return [];
  const parent = scratch.integers(n + m);
  for (let k = 0; k < parent.length; k++) parent[k] = k;
  const find = (x: number) => {
    while (parent[x] !== x) {
      parent[x] = parent[parent[x]!]!;
      x = parent[x]!;
    }
    return x;
  };
  for (const l of links) parent[find(l.reference)] = find(n + l.candidate);
  const groups = new Map<number, Link[]>();
  for (const l of links) {
    const root = find(l.reference);
    const g = groups.get(root);
    if (g) g.push(l);
    else groups.set(root, [l]);
  }
  return [...groups.values()];
}

type SideValue = Side['values'][number];

/** Amounts and dates of several words that correspond and differ in writing: changed as a whole, never word by word. */
function changedValues({ reference, candidate }: PairText, links: readonly Link[]): [SideValue, SideValue][] {
  if (reference.values.length === 0 || candidate.values.length === 0) return [];
  const out: [SideValue, SideValue][] = [];
  for (const a of reference.values) {
    const mine = links.filter((l) => l.reference >= a.from && l.reference < a.to);
    const b = candidate.values.find((v) => mine.some((l) => l.candidate >= v.from && l.candidate < v.to));
    if (!b || a.to - a.from > MAX || b.to - b.from > MAX) continue;
    // A link that leaves the amount ("the 6 countries" ~ "6 countries of") would tear the pair apart.
    if (mine.some((l) => l.candidate < b.from || l.candidate >= b.to)) continue;
    const text = (s: Side, v: SideValue) =>
      s.tokens
        .slice(v.from, v.to)
        .map((t) => t.norm)
        .join(' ');
    if (text(reference, a) !== text(candidate, b)) out.push([a, b]);
  }
  return out;
}

function valueRelation(a: SideValue, b: SideValue): Relation {
  const same = a.kind === b.kind && a.lo === b.lo && a.hi === b.hi && a.unit === b.unit;
  return (same && !a.date && !b.date) || isSameValue(a, b) ? 'number-format' : 'contextual';
}
