// Wordings of the two sides that say one thing in some sense, or another thing in the same place (models/synsets.ts).
//
//   Dessert was [on the house]  →  Dessert was [free of charge]      the same, wherever they stand
//   [hemmed in] the fire        →  [put out] the fire                another thing
//
// Tempting and wrong: to look for an answer to each word. Nothing answers "house", and "fee" answers "charge"; only the wordings as wholes say the
// same, and links then join their words one with another, as people draw them. A wording that stands on both sides is left out: it answers
// itself. Linear in the wordings and in what meets; a pair of texts with more than `MOST` pairs of wordings is not looked up.
import {
  DENIAL,
  isPassed,
  MOST_SETS,
  onOtherSide,
  type SynsetEntry,
  saysIt,
  synsetEntries,
} from '../models/synsets.ts';
import type { Meeting, PairText, Side, Synonymy } from '../types.ts';

/** A sentence has some dozens of wordings; so many pairs of them have only texts of hundreds of words, lists for the most part. */
const MOST = 400_000;

export const NO_MEETINGS: Synonymy = { same: [], other: [] };

/** What of a pair meets in a set of the dictionary. */
export function synonymyOf({ reference, candidate, language }: PairText): Synonymy {
  // The dictionary is one of English.
  if ((language ?? 'en') !== 'en') return NO_MEETINGS;
  const r = entriesOf(reference);
  const c = entriesOf(candidate);
  if (r.length * c.length > MOST) return NO_MEETINGS;
  const same: Meeting[] = [];
  const other: Meeting[] = [];
  const kept = new Set(c.map(({ hash }) => hash));
  const lost = new Set(r.map(({ hash }) => hash));
  const places = new Places(r, kept);
  for (const b of c) {
    if (lost.has(b.hash)) continue;
    for (const use of b.uses) if (saysIt(use)) places.meet(use, b, same);
    places.endRound();
    for (const use of b.uses) places.meet(onOtherSide(use), b, other);
    places.endRound();
  }
  places.clear();
  return { same: eachOnce(same), other: eachOnce(other) };
}

/** Without wordings that a denial before them turns round ("not yet caught" is not "caught"), unless the denial is a word of theirs. */
function entriesOf({ tokens }: Side): readonly SynsetEntry[] {
  return longest(synsetEntries(tokens)).filter(({ from }) => {
    let before = from - 1;
    while (before > 0 && isPassed(tokens[before]!.norm, tokens[before - 1]!.norm)) before--;
    return before < 0 || !DENIAL.has(tokens[before]!.norm);
  });
}

/** A wording is looked up as written and in base form, and may be in both. */
function eachOnce(meetings: readonly Meeting[]): Meeting[] {
  const seen = new Set<number>();
  return meetings.filter(({ reference: r, candidate: c }) => {
    const key = ((r.from * LIMIT + r.to) * LIMIT + c.from) * LIMIT + c.to;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** More tokens than a pair has that is looked at. */
const LIMIT = 4096;

/** First of the chain of wordings that stand in a place (a side of a set), 1 and up; 0 for none. One table for all pairs: half a megabyte. */
const first = new Int32Array(2 * MOST_SETS);

/** Which wordings of the reference stand in a place. Tables of numbers, not maps of lists: a common word alone stands in fifty places. */
class Places {
  readonly #entries: readonly SynsetEntry[];
  /** Of each link of a chain: the wording, and the next link. */
  readonly #entry: number[] = [0];
  readonly #next: number[] = [0];
  /** The round in which each wording was met last. */
  readonly #met: Int32Array;
  #round = 1;

  constructor(entries: readonly SynsetEntry[], kept: ReadonlySet<number>) {
    this.#entries = entries;
    this.#met = new Int32Array(entries.length);
    // From the last, so that a chain has them in their order.
    for (let k = entries.length - 1; k >= 0; k--) {
      if (kept.has(entries[k]!.hash)) continue;
      for (const use of entries[k]!.uses) {
        this.#next.push(first[use]!);
        first[use] = this.#entry.push(k) - 1;
      }
    }
  }

  /** Adds to `out` those in the place that were not met in this round. */
  meet(place: number, candidate: SynsetEntry, out: Meeting[]): void {
    for (let link = first[place]!; link > 0; link = this.#next[link]!) {
      const k = this.#entry[link]!;
      if (this.#met[k] === this.#round) continue;
      this.#met[k] = this.#round;
      out.push({ reference: this.#entries[k]!, candidate });
    }
  }

  endRound(): void {
    this.#round++;
  }

  clear(): void {
    for (const { uses } of this.#entries) for (const use of uses) first[use] = 0;
  }
}

/** Of the wordings that begin with one word the longest, and the single word: who put it on hold did not put it on. */
function longest(entries: readonly SynsetEntry[]): readonly SynsetEntry[] {
  const most = new Map<number, number>();
  for (const { from, size } of entries) most.set(from, Math.max(size, most.get(from) ?? 0));
  return entries.filter(({ from, size }) => size === 1 || size === most.get(from));
}
