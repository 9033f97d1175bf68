// Figures and dates that changed places: all of them still stand in the sentence, so none is new and none is lost.
//
//   rose from $2m to $3m          →  rose from $3m to $2m           exchanged: where each stands is told by its preposition
//   joined in 2019, left in 2021  →  joined in 2021, left in 2019   … by its verb
//   of 40 shops, 11 agreed        →  of 11 shops, 40 agreed         … by what it counts
//   54 % blamed A, 31 % blamed B  →  54 % blamed B, 31 % blamed A   … by the nearest name
//   8 g of salt and 5 g of yeast  →  5 g of salt and 8 g of yeast   … past its measure
//   rose from 2 to 3              ↔  rose to 3 from 2               fair: each kept its own
//
// Two values, each only once a side, are exchanged when one kind of company crosses over and none stays (where the
// parts of the sentence tell whose each is, figure-owners.ts has told it). Tempting and wrong: their order, which
// every rewording turns round. Quadratic in the values that both sides hold.
import type { Name, Side, Token, TokenSpan, Value } from '../../types.ts';
import { isGloss, type SameTwo, sameTwos } from '../figures/same-two.ts';
import { endsClause } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { hull } from '../pair/spans.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** A preposition or a verb belongs to its figure by grammar; the nearest name may be near by chance. */
const STRENGTH = { company: 0.8, nearness: 0.7 } as const;

interface Told {
  readonly value: Value;
}

/** What stands beside a value: a word that tells its part in the sentence, or null. */
type Company = (side: Side, v: Value) => string | number | null;

export function findExchangedValues(input: DriftInput): Candidate[] {
  const told = (side: Side): Told[] => side.values.map((value) => ({ value }));
  for (const two of sameTwos(told(input.reference), told(input.candidate))) {
    const [[a, b], [c, d]] = [two.reference, two.candidate];
    if (
      (a.value.date === null) !== (b.value.date === null) ||
      isGloss(input.reference, a.value, b.value) ||
      !areExchanged(input, two)
    )
      continue;
    const says = `${quoted(input.reference, a.value)} and ${quoted(input.reference, b.value)} changed places`;
    const [was, is] = [hull(a.value, b.value), hull(c.value, d.value)];
    return [majorChange(input, a.value.date ? 'date' : 'number', was, is, says, STRENGTH.company)];
  }
  return namesCrossed(input);
}

function areExchanged(input: DriftInput, two: SameTwo<Told>): boolean {
  // What is counted says it whatever else stays: one verb may govern both ("use 8 g of salt and 5 g of yeast").
  const counted = companyKept(input, two, countedBy);
  const all = [companyKept(input, two, prepositionOf), companyKept(input, two, verbOf), counted];
  return hasCrossed(counted) || (all.some(hasCrossed) && all.every((x) => x.stay === 0 || x.cross > 0));
}

interface Kept {
  /** Of how many of the two it stayed with its value, and of how many it is now with the other one. */
  readonly stay: number;
  readonly cross: number;
}

const hasCrossed = ({ stay, cross }: Kept): boolean => stay === 0 && cross === 2;

function companyKept(input: DriftInput, { reference: [a, b], candidate: [c, d] }: SameTwo<Told>, of: Company): Kept {
  const [x, y] = [of(input.reference, a.value), of(input.reference, b.value)];
  const [p, q] = [of(input.candidate, c.value), of(input.candidate, d.value)];
  return {
    stay: Number(isSame(input, x, p)) + Number(isSame(input, y, q)),
    cross: Number(isSame(input, x, q)) + Number(isSame(input, y, p)),
  };
}

function isSame(input: DriftInput, r: string | number | null, c: string | number | null): boolean {
  if (r === null || c === null) return false;
  if (typeof r === 'string' || typeof c === 'string') return r === c;
  const l = input.ofReference[r];
  if (l?.candidate === c && l.relation !== 'none' && l.relation !== 'contextual') return true;
  return input.reference.tokens[r]!.lemma === input.candidate.tokens[c]!.lemma;
}

/** "from about $2m": "from"; "of" sets the whole against its part, which has none. */
const prepositionOf: Company = ({ tokens }, v) => {
  let k = v.from - 1;
  while (k >= 0 && (tokens[k]!.tag === 'DET' || tokens[k]!.tag === 'ADV' || tokens[k]!.tag === 'ADJ')) k--;
  const norm = tokens[k]?.norm;
  if (norm !== undefined && PARTED.has(norm)) return norm;
  return norm === undefined || tokens[k]!.kind === 'punctuation' ? 'none' : null;
};
const PARTED = new Set(['from', 'to', 'of', 'before', 'after', 'until', 'since']);

/** The verb right before it in its clause. */
const verbOf: Company = ({ tokens, values }, v) => {
  for (let k = v.from - 1; k >= Math.max(0, v.from - VERB_REACH); k--) {
    const t = tokens[k]!;
    if (endsClause(t) || /^(?:that|after|before)$/.test(t.norm) || values.some((x) => k >= x.from && k < x.to))
      return null;
    if (t.tag === 'VERB' && !t.stop) return k;
  }
  return null;
};
const VERB_REACH = 7;

/** What it counts: the noun past its qualities and measure ("8 g of salt", "two parts sand"); of a figure alone, the verb behind it. */
const countedBy: Company = ({ tokens }, v) => {
  const first = MEASURES.has(tokens[v.to]?.lemma ?? '') ? v.to + 1 : v.to;
  const from = tokens[first]?.norm === 'of' && (first > v.to || v.to - v.from > 1) ? first + 1 : first;
  for (let k = from; k < Math.min(tokens.length, from + 3); k++) {
    const t = tokens[k]!;
    if (isCounted(t)) return k;
    if (t.tag !== 'ADJ') return null;
  }
  return null;
};
const MEASURES = new Set(
  'part cup glass spoon spoonful teaspoon tablespoon pinch handful slice piece sheet bag box bottle tin can packet sack bucket pack loaf drop dose layer coat clove bunch stick jar load'.split(
    ' ',
  ),
);
const isCounted = (t: Token) => !t.stop && t.kind === 'word' && /^(?:NOUN|PROPN|VERB)$/.test(t.tag);

/** Equal figures, each nearest to the name that was the other's. */
function namesCrossed(input: DriftInput): Candidate[] {
  for (const {
    reference: [a, b],
    candidate: [c, d],
  } of sameTwos(named(input.reference), named(input.candidate))) {
    if (a.name.key === b.name.key || a.name.key !== d.name.key || b.name.key !== c.name.key) continue;
    const [was, is] = [fromTo(a, b), fromTo(c, d)];
    // In a sentence that is turned round, the nearest name says nothing.
    if (is.from >= is.to) continue;
    return [majorChange(input, 'role', was, is, 'the figures belong to each other’s names', STRENGTH.nearness)];
  }
  return [];
}

interface Named extends Told {
  readonly name: Name;
}

/** Each value with the name nearest to it, in a text that has at least two. */
function named({ names, values }: Side): Named[] {
  if (names.length < 2) return [];
  const distance = (n: Name, at: number) => (n.from >= at ? n.from - at : (at - n.to) * BEFORE);
  return values.map((value) => ({
    value,
    name: names.reduce((x, y) => (distance(y, value.to) < distance(x, value.to) ? y : x)),
  }));
}

/** "54 % blamed A, 31 % blamed B": A is as near to 31 as B; a name before a figure counts as half as far again. */
const BEFORE = 1.5;

/** From the one figure and its name to the other and its. */
const fromTo = (a: Named, b: Named): TokenSpan => ({
  from: Math.min(a.value.from, a.name.from),
  to: Math.max(b.value.to, b.name.to),
});
