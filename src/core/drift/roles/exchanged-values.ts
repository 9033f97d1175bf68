// Figures and dates that changed places: all of them still stand in the sentence, so none is new and none is lost.
//
//   rose from $2m to $3m          →  rose from $3m to $2m           exchanged: where each stands is told by its preposition
//   joined in 2019, left in 2021  →  joined in 2021, left in 2019   … by its verb
//   of 40 shops, 11 agreed        →  of 11 shops, 40 agreed         … by what it counts
//   54 % blamed A, 31 % blamed B  →  54 % blamed B, 31 % blamed A   … by the nearest name
//   8 g of salt and 5 g of yeast  →  5 g of salt and 8 g of yeast   … past its measure
//   rose from 2 to 3              ↔  rose to 3 from 2               fair: each kept its own
//
// Two values, each only once a side, are exchanged when one kind of company crosses over and none stays. Tempting and wrong:
// their order, which every rewording turns round. Quadratic in the values that both sides hold.
import type { Name, Side, Token, Value } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';

interface Kept {
  readonly reference: Value;
  readonly candidate: Value;
}

/** What stands beside a value: a word that tells its part in the sentence, or null. */
type Company = (side: Side, v: Value) => string | number | null;

export function findExchangedValues(input: DriftInput): Candidate[] {
  if (input.reference.values.length < 2 || input.candidate.values.length < 2) return [];
  const kept = keptValues(input);
  for (let i = 0; i < kept.length; i++)
    for (let j = i + 1; j < kept.length; j++) {
      const [a, b] = [kept[i]!, kept[j]!];
      if ((a.reference.date === null) !== (b.reference.date === null) || !areExchanged(input, a, b)) continue;
      const says = `${quoted(input.reference, a.reference)} and ${quoted(input.reference, b.reference)} changed places`;
      const kind = a.reference.date ? 'date' : 'number';
      return [majorChange(input, kind, hull(a, b, 'reference'), hull(a, b, 'candidate'), says, 0.8)];
    }
  return namesCrossed(input, kept);
}

/** Values that stand once on each side, whatever their unit: that of "4 crowns to 7" is told once. */
function keptValues(input: DriftInput): Kept[] {
  const key = (v: Value) => `${v.lo} ${v.hi} ${v.date === null ? '' : JSON.stringify(v.date)}`;
  const once = (values: readonly Value[]) => {
    const all = new Map<string, Value | null>();
    for (const v of values) all.set(key(v), all.has(key(v)) ? null : v);
    return all;
  };
  const there = once(input.candidate.values);
  return [...once(input.reference.values)].flatMap(([k, reference]) => {
    const candidate = there.get(k);
    return reference && candidate ? [{ reference, candidate }] : [];
  });
}

function areExchanged(input: DriftInput, a: Kept, b: Kept): boolean {
  // What is counted says it whatever else stays: one verb may govern both ("use 8 g of salt and 5 g of yeast").
  if (isCrossedIn(input, a, b, countedBy)) return true;
  let crossed = false;
  for (const company of [prepositionOf, verbOf, countedBy]) {
    const [x, y] = [company(input.reference, a.reference), company(input.reference, b.reference)];
    const [p, q] = [company(input.candidate, a.candidate), company(input.candidate, b.candidate)];
    const same = (r: string | number | null, c: string | number | null) => isSame(input, r, c);
    if (same(x, p) || same(y, q)) {
      if (!same(x, q) && !same(y, p)) return false;
    } else if (same(x, q) && same(y, p)) crossed = true;
  }
  return crossed;
}

function isCrossedIn(input: DriftInput, a: Kept, b: Kept, company: Company): boolean {
  const [x, y] = [company(input.reference, a.reference), company(input.reference, b.reference)];
  const [p, q] = [company(input.candidate, a.candidate), company(input.candidate, b.candidate)];
  const same = (r: string | number | null, c: string | number | null) => isSame(input, r, c);
  return same(x, q) && same(y, p) && !same(x, p) && !same(y, q);
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
    if (ENDS_CLAUSE.test(t.norm) || values.some((x) => k >= x.from && k < x.to)) return null;
    if (t.tag === 'VERB' && !t.stop) return k;
  }
  return null;
};
const VERB_REACH = 7;
const ENDS_CLAUSE = /^[.;:!?,”“"—–]$|^(?:and|but|which|who|that|while|whereas|when|after|before)$/;

/** What it counts: the noun behind it, past its qualities and what it is measured in ("8 g of salt", "two parts sand"); of a figure alone, the verb. */
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
function namesCrossed(input: DriftInput, kept: readonly Kept[]): Candidate[] {
  if (input.reference.names.length < 2 || input.candidate.names.length < 2) return [];
  const nearest = ({ names }: Side, at: number): Name =>
    names.map((n) => ({ n, d: n.from >= at ? n.from - at : (at - n.to) * 1.5 })).sort((x, y) => x.d - y.d)[0]!.n;
  const facts = kept.map((k) => ({
    ...k,
    was: nearest(input.reference, k.reference.to),
    is: nearest(input.candidate, k.candidate.to),
  }));
  for (let i = 0; i < facts.length; i++)
    for (let j = i + 1; j < facts.length; j++) {
      const [x, y] = [facts[i]!, facts[j]!];
      if (x.was.key === y.was.key || x.is.key === y.is.key || x.was.key !== y.is.key || y.was.key !== x.is.key)
        continue;
      const reference = { from: Math.min(x.reference.from, x.was.from), to: Math.max(y.reference.to, y.was.to) };
      const candidate = { from: Math.min(x.candidate.from, x.is.from), to: Math.max(y.candidate.to, y.is.to) };
      if (reference.from >= reference.to || candidate.from >= candidate.to) continue;
      return [majorChange(input, 'role', reference, candidate, 'the figures belong to each other’s names', 0.7)];
    }
  return [];
}

const hull = (a: Kept, b: Kept, side: SideName) => ({
  from: Math.min(a[side].from, b[side].from),
  to: Math.max(a[side].to, b[side].to),
});
