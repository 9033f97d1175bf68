// The places of one pair: what stands between two words that both texts have in the same order.
//
//   reference  in January   . No , in February .
//   candidate  in February  . No , in January  .          January | February, February | January
//
// Word links cross where words were exchanged, so that edits show a kept word that merely moved. The longest chain of links
// that do not cross says what stayed in order; between two of its links lies one slot, and what fills it on either side
// answers each other. Tempting and wrong: the edits, in which a word that moved is kept. O(links × log links).
import type { Link, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';

/** One place; either side may be empty, not both. */
interface Slot {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
}

/** Links of this confidence on hold a place; weaker contextual ones are guesses. */
const SURE = 0.55;

/** The slots of a pair from left to right. */
export function slotsOf(input: DriftInput): Slot[] {
  const out: Slot[] = [];
  let r = 0;
  let c = 0;
  const close = (i: number, j: number) => {
    if (i > r || j > c) out.push({ reference: { from: r, to: i }, candidate: { from: c, to: j } });
  };
  for (const l of inOrder(input)) {
    close(l.reference, l.candidate);
    r = l.reference + 1;
    c = l.candidate + 1;
  }
  close(input.reference.tokens.length, input.candidate.tokens.length);
  return out;
}

/** The longest chain of links that do not cross. */
function inOrder(input: DriftInput): Link[] {
  const links: Link[] = [];
  input.ofReference.forEach((l, i) => {
    if (!l || l.relation === 'none' || input.ofCandidate[l.candidate]?.reference !== i) return;
    if (l.relation !== 'contextual' || l.confidence >= SURE) links.push(l);
  });
  // ends[k]: the link with the least candidate token that ends a chain of k + 1 links.
  const ends: number[] = [];
  const before: number[] = [];
  links.forEach((l, x) => {
    let lo = 0;
    let hi = ends.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (links[ends[mid]!]!.candidate < l.candidate) lo = mid + 1;
      else hi = mid;
    }
    before.push(lo > 0 ? ends[lo - 1]! : -1);
    ends[lo] = x;
  });
  const chain: Link[] = [];
  for (let x = ends[ends.length - 1] ?? -1; x >= 0; x = before[x]!) chain.push(links[x]!);
  return chain.reverse();
}
