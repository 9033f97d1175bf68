// Ties of wordings that meet in a set of the dictionary by sense: every word of the one with every word of the other, articles and
// possessives left out, as people link phrases ("called off" ~ "abandoned").
import { PASSED } from '../models/wordings.ts';
import { isPartOf } from '../text/wording-parts.ts';
import type { Meeting, Synonymy, Wording } from '../types.ts';
import { type Grid, setTie, TIE } from './grid.ts';
import type { Keys } from './keys.ts';

/** Two single words, as synonyms of a first sense; of longer wordings fewer words are linked one by one. */
const WORDS = 75;
const WORDINGS = 45;
const LIGHT = 20;
/** What says less of two words than a set that has both. */
const WEAK: readonly number[] = [TIE.sister, TIE.vector];

/** @param flipped `r` is the candidate's side */
export function tieWordings(g: Grid, r: Keys, c: Keys, { same, other }: Synonymy, flipped: boolean): void {
  const size = r.n * c.n;
  for (const facts of [g.sameR, g.sameC, g.apart]) facts.fill(0, 0, size);
  for (const pair of other)
    eachCell(pair, r, c, flipped, (at, a, b) => {
      // The shortest.
      const words = a.size + b.size;
      if (g.apart[at] === 0 || words < g.apart[at]!) g.apart[at] = words;
    });
  const met: number[] = [];
  for (const pair of same)
    eachCell(pair, r, c, flipped, (at, a, b) => {
      const before = g.sameR[at]! + g.sameC[at]!;
      if (before === 0) met.push(at);
      // The shortest; of two that are as long always the same one, in whichever order the sides are given.
      else if (before < a.size + b.size || (before === a.size + b.size && g.sameR[at]! <= a.size)) return;
      g.sameR[at] = a.size;
      g.sameC[at] = b.size;
    });
  for (const at of met) {
    const words = g.sameR[at]! + g.sameC[at]!;
    const light = r.light[(at / c.n) | 0] === 1 || c.light[at % c.n] === 1;
    const strength = light ? LIGHT : words > 2 ? WORDINGS : WORDS;
    if (strength > g.strength[at]! || WEAK.includes(g.tie[at]!))
      setTie(g, at, words > 2 ? TIE.phrase : TIE.synonym, Math.max(strength, g.strength[at]!));
  }
}

/** Calls `visit` for each cell of the two wordings but those of articles and possessives, with the wording of the row first. */
function eachCell(
  { reference, candidate }: Meeting,
  r: Keys,
  c: Keys,
  flipped: boolean,
  visit: (at: number, a: Wording, b: Wording) => void,
): void {
  const [a, b] = flipped ? [candidate, reference] : [reference, candidate];
  for (let i = a.from; i < a.to; i++) {
    const row = placeOf(r, i);
    if (row < 0 || !isPartOf(a, i) || PASSED.has(r.tokens[row]!.norm)) continue;
    for (let j = b.from; j < b.to; j++) {
      const column = placeOf(c, j);
      if (column < 0 || !isPartOf(b, j) || PASSED.has(c.tokens[column]!.norm)) continue;
      visit(row * c.n + column, a, b);
    }
  }
}

/** Among the keys, which leave out the final mark. */
const placeOf = ({ final }: Keys, token: number) =>
  final < 0 || token < final ? token : token === final ? -1 : token - 1;
