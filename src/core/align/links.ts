// Links between single sentences → pairs of sentence groups. A group of links in which everything on one side belongs to
// everything on the other is one pair (1:1, a split, a merge). A rewritten article also has chains such as
// c1–r1, c1–r2, c2–r2: one pair of all four would claim c2–r1, so it becomes the stars (c1; r1 r2) and (c2; r2), and r2
// stands in both. Stars are taken largest first; full ties, which a swap of the sides could turn round, stay one pair.
// Cost: linear in the links, but quadratic inside a group, so that a group of more than LARGE links is thinned first.

export interface Link {
  readonly candidate: number;
  readonly reference: number;
  readonly probability: number;
}

interface Group {
  readonly candidate: readonly number[];
  readonly reference: readonly number[];
  readonly links: readonly Link[];
}

/** More links than this in one group come from repeated text, not from writing; then only best partners stay. */
const LARGE = 40;

/** Groups of links, in candidate order; each link `apart` is a group of its own, whatever else its sentences belong to. */
export function groupLinks(links: readonly Link[], apart: readonly Link[] = []): Group[] {
  const groups = components(links)
    .flatMap((group) => (group.length > LARGE ? thinned(group) : [group]))
    .flatMap(starsOf);
  for (const link of apart) groups.push(groupOf([link]));
  return groups.sort(
    (a, b) =>
      a.candidate[0]! - b.candidate[0]! ||
      a.reference[0]! - b.reference[0]! ||
      a.candidate.length - b.candidate.length ||
      a.reference.length - b.reference.length,
  );
}

/** Links that are the best of both their sentences, or of one that has no such link; at worst one star a candidate sentence. */
function thinned(links: readonly Link[]): Link[][] {
  const bestC = new Map<number, Link>();
  const bestR = new Map<number, Link>();
  for (const l of links) {
    const c = bestC.get(l.candidate);
    if (!c || better(l, c)) bestC.set(l.candidate, l);
    const r = bestR.get(l.reference);
    if (!r || better(l, r)) bestR.set(l.reference, l);
  }
  const mutual = new Set(links.filter((l) => bestC.get(l.candidate) === l && bestR.get(l.reference) === l));
  const doneC = new Set([...mutual].map((l) => l.candidate));
  const doneR = new Set([...mutual].map((l) => l.reference));
  const kept = links.filter(
    (l) =>
      mutual.has(l) ||
      (bestC.get(l.candidate) === l && !doneC.has(l.candidate)) ||
      (bestR.get(l.reference) === l && !doneR.has(l.reference)),
  );
  return components(kept).flatMap((group) => {
    if (group.length <= LARGE) return [group];
    const rows = new Map<number, Link[]>();
    for (const l of group) rows.set(l.candidate, [...(rows.get(l.candidate) ?? []), l].slice(0, LARGE));
    return [...rows.values()];
  });
}

function better(a: Link, b: Link): boolean {
  if (a.probability !== b.probability) return a.probability > b.probability;
  // Equal partners: the one nearer to the same place, so that identical sentences pair up in order.
  return Math.abs(a.candidate - a.reference) < Math.abs(b.candidate - b.reference);
}

function components(links: readonly Link[]): Link[][] {
  const parent = links.map((_, k) => k);
  const root = (k: number): number => {
    while (parent[k] !== k) {
      parent[k] = parent[parent[k]!]!;
      k = parent[k]!;
    }
    return k;
  };
  const firstC = new Map<number, number>();
  const firstR = new Map<number, number>();
  links.forEach((l, k) => {
    for (const [map, id] of [
      [firstC, l.candidate],
      [firstR, l.reference],
    ] as const) {
      const other = map.get(id);
      if (other === undefined) map.set(id, k);
      else parent[root(k)] = root(other);
    }
  });
  const out = new Map<number, Link[]>();
  links.forEach((l, k) => {
    const r = root(k);
    const list = out.get(r);
    if (list) list.push(l);
    else out.set(r, [l]);
  });
  return [...out.values()];
}

function starsOf(links: readonly Link[]): Group[] {
  const out: Group[] = [];
  let rest = links;
  while (rest.length > 0) {
    const whole = groupOf(rest);
    if (whole.candidate.length * whole.reference.length === rest.length) {
      out.push(whole);
      break;
    }
    const star = largestStar(rest);
    if (!star) {
      out.push(whole);
      break;
    }
    out.push(groupOf(star));
    const taken = new Set(star);
    rest = rest.filter((l) => !taken.has(l));
    const parts = components(rest);
    if (parts.length > 1) {
      for (const part of parts) out.push(...starsOf(part));
      break;
    }
  }
  return out;
}

/** All links of the sentence with the most (then the surest) links; null when the two sides tie. */
function largestStar(links: readonly Link[]): Link[] | null {
  const best = (side: 'candidate' | 'reference') => {
    const by = new Map<number, Link[]>();
    for (const l of links) {
      const list = by.get(l[side]);
      if (list) list.push(l);
      else by.set(l[side], [l]);
    }
    let star: Link[] = [];
    for (const list of by.values()) if (compare(list, star) > 0) star = list;
    return star;
  };
  const c = best('candidate');
  const r = best('reference');
  const order = compare(c, r);
  return order > 0 ? c : order < 0 ? r : null;
}

function compare(a: readonly Link[], b: readonly Link[]): number {
  return a.length - b.length || sum(a) - sum(b);
}

function sum(links: readonly Link[]): number {
  // Rounded, so that the order of addition cannot decide.
  return Math.round(links.reduce((n, l) => n + l.probability, 0) * 1e9);
}

function groupOf(links: readonly Link[]): Group {
  const ascending = (xs: Iterable<number>) => [...new Set(xs)].sort((a, b) => a - b);
  return {
    candidate: ascending(links.map((l) => l.candidate)),
    reference: ascending(links.map((l) => l.reference)),
    links,
  };
}
