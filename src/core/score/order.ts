// Whether linked words keep their order and their places: "flights from New York to Florida" and "flights from Florida to
// New York" share every word. Counted over one-to-one links of words that carry meaning.
import type { Link, PairText } from '../types.ts';
import { room } from './room.ts';
import { finalMark } from './words.ts';

interface Order {
  /** Share of pairs of links that cross, 0..1. */
  readonly crossing: number;
  /** The same among identical nouns, names and numbers: arguments that changed places. */
  readonly argumentCrossing: number;
  /** Share of linked words whose neighbours are linked to the neighbours of their partner, 0..1. */
  readonly company: number;
  /** Pairs of word runs that took each other's place, counted 0..3. */
  readonly swaps: number;
}

export function orderOf(text: PairText, links: readonly Link[]): Order {
  const { reference, candidate } = text;
  const r = reference.tokens;
  const c = candidate.tokens;
  const usedR = new Uint8Array(r.length);
  const usedC = new Uint8Array(c.length);
  const toC = room.integers(r.length, -1);
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
  const ends = (length: number, final: number) => (final < 0 ? length : final);
  const endR = ends(r.length, finalMark(reference));
  const endC = ends(c.length, finalMark(candidate));
  for (const l of content) {
    const before = l.reference > 0 && l.candidate > 0 && toC[l.reference - 1] === l.candidate - 1;
    const after =
      l.reference + 1 === endR
        ? l.candidate + 1 === endC
        : l.candidate + 1 < endC && toC[l.reference + 1] === l.candidate + 1;
    together += (before ? 0.5 : 0) + (after ? 0.5 : 0);
  }
  const swaps = countSwaps(text, links, usedR, usedC);
  return {
    crossing: crossings(content),
    argumentCrossing: crossings(args),
    company: content.length > 0 ? together / content.length : 1,
    swaps,
  };
}

interface Run {
  r0: number;
  r1: number;
  c0: number;
  c1: number;
  content: boolean;
}

/** Crossing runs over this many are not paired up: so much disorder is no exchange of two. */
const RUNS = 24;
const COORDINATORS = new Set(['and', 'or', 'but', ',', ';', 'nor']);

/**
 * Two runs of words exchanged places when each now has the neighbours that the other had. In "A sued B over C" / "B sued A
 * over C" B has the start and "sued" beside it as A had, A has "sued" and "over" as B had. In "over C, A sued B" nobody took
 * another's place: sentence ends count half, so that a phrase brought to the front is not taken for an exchange. Conjuncts
 * may change places freely ("A and B" / "B and A").
 */
function countSwaps(
  { reference, candidate }: PairText,
  links: readonly Link[],
  usedR: Uint8Array,
  usedC: Uint8Array,
): number {
  const r = reference.tokens;
  const c = candidate.tokens;
  const runs: Run[] = [];
  for (const l of [...links].sort((x, y) => x.reference - y.reference)) {
    if (usedR[l.reference] !== 1 || usedC[l.candidate] !== 1) continue;
    if (l.relation !== 'identical' && l.relation !== 'case') continue;
    const t = r[l.reference]!;
    if (t.kind === 'punctuation') continue;
    const last = runs[runs.length - 1];
    if (last && last.r1 === l.reference && last.c1 === l.candidate) {
      last.r1++;
      last.c1++;
      last.content ||= !t.stop;
    } else runs.push({ r0: l.reference, r1: l.reference + 1, c0: l.candidate, c1: l.candidate + 1, content: !t.stop });
  }
  const units = runs.filter((u) => u.content);
  if (units.length > RUNS) return 0;
  const word = (tokens: typeof r, k: number) => {
    const t = tokens[k];
    return !t || (t.kind === 'punctuation' && (k === tokens.length - 1 || k === 0)) ? '' : t.norm;
  };
  const same = (x: string, y: string) => (x !== y ? 0 : x === '' ? 0.5 : 1);
  let swaps = 0;
  for (let x = 0; x < units.length; x++)
    for (let y = x + 1; y < units.length && swaps < 3; y++) {
      const a = units[x]!;
      const b = units[y]!;
      if (a.c0 < b.c0) continue;
      const left = [word(r, a.r0 - 1), word(r, b.r0 - 1), word(c, a.c0 - 1), word(c, b.c0 - 1)] as const;
      const right = [word(r, a.r1), word(r, b.r1), word(c, a.c1), word(c, b.c1)] as const;
      if (a.r1 + 1 === b.r0 && COORDINATORS.has(right[0])) continue;
      const taken =
        same(left[3], left[0]) + same(right[3], right[0]) + same(left[2], left[1]) + same(right[2], right[1]);
      const own = same(left[2], left[0]) + same(right[2], right[0]) + same(left[3], left[1]) + same(right[3], right[1]);
      if (taken - own >= ENOUGH) swaps++;
    }
  return swaps;
}

/** Neighbours taken over, less own neighbours kept: two of four are enough. */
const ENOUGH = 2;

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
