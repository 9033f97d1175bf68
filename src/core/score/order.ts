// Whether linked words keep their order and their places: "flights from New York to Florida" and "flights from Florida to
// New York" share every word. Counted over one-to-one links of words that carry meaning.
import type { Link, PairText } from '../types.ts';

export interface Order {
  /** Share of pairs of links that cross, 0..1. */
  readonly crossing: number;
  /** The same among identical nouns, names and numbers: arguments that changed places. */
  readonly argumentCrossing: number;
  /** Share of linked words whose neighbours are linked to the neighbours of their partner, 0..1. */
  readonly company: number;
  /** Pairs of identical arguments that took each other's exact place, counted 0..3. */
  readonly swaps: number;
}

export function orderOf({ reference, candidate }: PairText, links: readonly Link[]): Order {
  const r = reference.tokens;
  const c = candidate.tokens;
  const usedR = new Uint8Array(r.length);
  const usedC = new Uint8Array(c.length);
  const toC = new Int32Array(r.length).fill(-1);
  for (const l of links) {
    usedR[l.reference]!++;
    usedC[l.candidate]!++;
    toC[l.reference] = l.candidate;
  }
  const content: Link[] = [];
  const args: Link[] = [];
  for (const l of links) {
    const t = r[l.reference]!;
    if (t.stop || t.kind === 'punctuation' || usedR[l.reference] !== 1 || usedC[l.candidate] !== 1) continue;
    content.push(l);
    if (l.relation === 'identical' && t.tag !== 'VERB' && t.tag !== 'ADV' && t.tag !== 'ADJ') args.push(l);
  }
  let together = 0;
  for (const l of content) {
    const before = l.reference > 0 && l.candidate > 0 && toC[l.reference - 1] === l.candidate - 1;
    const after = l.reference + 1 < r.length && toC[l.reference + 1] === l.candidate + 1;
    together += (before ? 0.5 : 0) + (after ? 0.5 : 0);
  }
  // An argument that now stands between the former neighbours of another one: the two were exchanged.
  const slot = (tokens: typeof r, k: number) => `${tokens[k - 1]?.norm ?? ''} ${tokens[k + 1]?.norm ?? ''}`;
  let swaps = 0;
  for (let x = 0; x < args.length; x++)
    for (let y = x + 1; y < args.length && swaps < 3; y++) {
      const p = args[x]!;
      const q = args[y]!;
      if (p.candidate < q.candidate) continue;
      const half = (a: Link, b: Link) => {
        const was = r[a.reference - 1]?.norm;
        const is = c[b.candidate - 1]?.norm;
        return (was !== undefined && was === is) || slot(r, a.reference) === slot(c, b.candidate);
      };
      if (half(p, q) && half(q, p)) swaps++;
    }
  return {
    crossing: crossings(content),
    argumentCrossing: crossings(args),
    company: content.length > 0 ? together / content.length : 1,
    swaps,
  };
}

/** Links over this many are sampled evenly: the share is the same and the cost bounded. */
const MOST = 120;

function crossings(links: readonly Link[]): number {
  const step = Math.ceil(links.length / MOST);
  let crossed = 0;
  let all = 0;
  for (let x = 0; x < links.length; x += step)
    for (let y = x + step; y < links.length; y += step) {
      all++;
      if (links[x]!.reference < links[y]!.reference !== links[x]!.candidate < links[y]!.candidate) crossed++;
    }
  return all > 0 ? crossed / all : 0;
}
