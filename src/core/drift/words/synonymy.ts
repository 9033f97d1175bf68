// Wordings of the two sentences that say one thing in some sense, or another thing in the same place (models/synsets.ts).
//
//   Dessert was [on the house]  →  Dessert was [free of charge]      the same, wherever they stand
//   [hemmed in] the fire        →  [put out] the fire                another thing
//
// Tempting and wrong: an answer for each word. "House" is answered by nothing, and "charge" by "fee". A wording that stands on both
// sides is left out: it answers itself. Linear in the wordings and in what meets, at most `MOST`.
import { onOtherSide, type SynsetEntry, saysIt, synsetEntries } from '../../models/synsets.ts';
import type { Side, TokenSpan } from '../../types.ts';
import { oncePerPair } from '../pair/once.ts';
import { overlap } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';

/** Two wordings that meet in a set. */
interface Meeting {
  readonly reference: SynsetEntry;
  readonly candidate: SynsetEntry;
}

interface Synonymy {
  readonly same: readonly Meeting[];
  readonly other: readonly Meeting[];
}

/** Pairs of wordings from which on nobody is asked: a sentence of 500 words is a list, or none. */
const MOST = 400_000;

export const synonymyOf = oncePerPair(({ reference, candidate }: DriftInput): Synonymy => {
  const r = longest(synsetEntries(reference.tokens));
  const c = longest(synsetEntries(candidate.tokens));
  const same: Meeting[] = [];
  const other: Meeting[] = [];
  if (r.length * c.length > MOST) return { same, other };
  const kept = new Set(c.map(({ hash }) => hash));
  const lost = new Set(r.map(({ hash }) => hash));
  const bySet = new Map<number, SynsetEntry[]>();
  for (const entry of r) if (!kept.has(entry.hash)) for (const use of entry.uses) add(bySet, use, entry);
  for (const b of c) {
    if (lost.has(b.hash)) continue;
    for (const a of meeting(bySet, b.uses.filter(saysIt))) same.push({ reference: a, candidate: b });
    for (const a of meeting(bySet, b.uses.map(onOtherSide))) other.push({ reference: a, candidate: b });
  }
  return { same, other };
});

/** What stands in one of these places, each once. */
function meeting(
  bySet: ReadonlyMap<number, readonly SynsetEntry[]>,
  places: readonly number[],
): ReadonlySet<SynsetEntry> {
  const out = new Set<SynsetEntry>();
  for (const place of places) for (const a of bySet.get(place) ?? []) out.add(a);
  return out;
}

/** Who put it on hold did not put it on. */
function longest(entries: readonly SynsetEntry[]): readonly SynsetEntry[] {
  const most = new Map<number, number>();
  for (const { from, size } of entries) most.set(from, Math.max(size, most.get(from) ?? 0));
  return entries.filter(({ from, size }) => size === 1 || size === most.get(from));
}

function add(bySet: Map<number, SynsetEntry[]>, use: number, entry: SynsetEntry): void {
  const before = bySet.get(use);
  if (before) before.push(entry);
  else bySet.set(use, [entry]);
}

/** Share of the content words of a change that lie in the best of these, both sides together; 0 where none touches it on both sides. */
export function shareWithin(
  pairs: readonly Meeting[],
  sides: { readonly reference: Side; readonly candidate: Side },
  reference: TokenSpan,
  candidate: TokenSpan,
): number {
  let best = 0;
  for (const pair of pairs) {
    if (!overlap(pair.reference, reference) || !overlap(pair.candidate, candidate)) continue;
    const [r, rAll] = contentIn(sides.reference, reference, pair.reference);
    const [c, cAll] = contentIn(sides.candidate, candidate, pair.candidate);
    best = Math.max(best, (r + c) / Math.max(1, rAll + cAll));
  }
  return best;
}

/** The wording without the object inside: "put … on hold". */
export const partsOf = ({ from, to, gap }: SynsetEntry): readonly TokenSpan[] =>
  gap
    ? [
        { from, to: gap.from },
        { from: gap.to, to },
      ]
    : [{ from, to }];

/** Is the token one of the wording's, not of an object inside? */
const isPartOf = ({ from, to, gap }: SynsetEntry, k: number): boolean =>
  k >= from && k < to && !(gap && k >= gap.from && k < gap.to);

/** How many content words of the span lie within another, and how many there are. */
function contentIn({ tokens }: Side, span: TokenSpan, within: SynsetEntry): [number, number] {
  let inside = 0;
  let all = 0;
  for (let k = span.from; k < span.to; k++) {
    if (tokens[k]!.stop || tokens[k]!.kind === 'punctuation') continue;
    all++;
    if (isPartOf(within, k)) inside++;
  }
  return [inside, all];
}
