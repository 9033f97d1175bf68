// Spans of a pair that are two ways to write one thing: other spelling, contraction, number, date, acronym and expansion.
//
//   "organisation" = "organization"   "n't" = "not"   "3 March 2020" = "2020-03-03"   "US" = "United States"   "WHO" = "World Health
//   Organization"   "nobody" = "no one"
//
// They are certain: what is compared after the links (similarity, drift) may read one for the other. A word that stands on both
// sides as it is has its partner already, so that "PM Paul Martin" does not find its "PM" in "Paul Martin".
// Linear in tokens and links, but for the acronyms, of which a pair has few.
import type { EqualForms, Link, PairText, Side, Token, TokenSpan, Value } from '../types.ts';
import { VARIANTS } from './variants.ts';

export function equalForms({ reference, candidate }: PairText, links: readonly Link[]): EqualForms[] {
  const r = openOf(reference, links, (l) => l.reference);
  const c = openOf(candidate, links, (l) => l.candidate);
  if (!r.any && !c.any) return [];
  const out: EqualForms[] = [];
  const claim = (a: TokenSpan, b: TokenSpan, relation: EqualForms['relation']) => {
    for (let i = a.from; i < a.to; i++) if (r.taken[i]) return;
    for (let j = b.from; j < b.to; j++) if (c.taken[j]) return;
    r.taken.fill(1, a.from, a.to);
    c.taken.fill(1, b.from, b.to);
    out.push({ reference: a, candidate: b, relation });
  };
  for (const [a, b] of sameValues(reference, candidate, r, c)) claim(a, b, 'number-format');
  const back = variantsIn(candidate, c);
  for (const a of variantsIn(reference, r)) {
    const b = back.find((x) => x.group === a.group && !c.taken[x.from]);
    if (b) claim(spanOf(a), spanOf(b), 'spelling');
  }
  for (const [a, b] of acronyms(reference, r, candidate, c)) claim(a, b, 'spelling');
  for (const [b, a] of acronyms(candidate, c, reference, r)) claim(a, b, 'spelling');
  for (const l of links) {
    if ((l.relation !== 'spelling' && l.relation !== 'number-format') || l.confidence < CLEAR) continue;
    if (r.links[l.reference] === 1 && c.links[l.candidate] === 1) claim(at(l.reference), at(l.candidate), l.relation);
  }
  return out.sort((x, y) => x.reference.from - y.reference.from);
}

/** "it's" and "there is" of two unlike sentences are linked less surely. */
const CLEAR = 0.95;

const at = (i: number): TokenSpan => ({ from: i, to: i + 1 });
const spanOf = ({ from, to }: TokenSpan): TokenSpan => ({ from, to });

/** Which tokens of a side have no equal one as their partner. */
interface Open {
  readonly open: Uint8Array;
  readonly taken: Uint8Array;
  readonly links: Uint16Array;
  readonly any: boolean;
}

function openOf({ tokens }: Side, links: readonly Link[], of: (l: Link) => number): Open {
  const open = new Uint8Array(tokens.length).fill(1);
  const count = new Uint16Array(tokens.length);
  for (const l of links) {
    count[of(l)]!++;
    if (l.relation === 'identical' || l.relation === 'case') open[of(l)] = 0;
  }
  let any = false;
  for (let i = 0; i < tokens.length && !any; i++) any = open[i] === 1 && tokens[i]!.kind !== 'punctuation';
  return { open, taken: new Uint8Array(tokens.length), links: count, any };
}

/** Exact amounts and dates that say the same in other words. */
function* sameValues(reference: Side, candidate: Side, r: Open, c: Open): Generator<[TokenSpan, TokenSpan]> {
  const isOpen = (v: Value, { open }: Open) => {
    for (let i = v.from; i < v.to; i++) if (open[i]) return true;
    return false;
  };
  const isSame = (a: Value, b: Value) =>
    (isOpen(a, r) || isOpen(b, c)) && isClear(a, reference) && isClear(b, candidate) && isSameValue(a, b);
  for (const a of reference.values) {
    const same = candidate.values.filter((b) => isSame(a, b));
    // Of two that say the same nobody knows which.
    if (same.length === 1 && reference.values.filter((v) => isSame(v, same[0]!)).length === 1)
      yield [spanOf(a), spanOf(same[0]!)];
  }
}

/** "9/11" is a day in September or in November. */
function isClear({ from, to, date }: Value, { tokens }: Side): boolean {
  const isBare = date?.year === null && date.minute === null && to - from === 1 && tokens[from]!.kind === 'number';
  return !isBare;
}

export function isSameValue(a: Value, b: Value): boolean {
  if (a.kind !== b.kind || a.lo !== b.lo || a.hi !== b.hi || a.unit !== b.unit) return false;
  if (a.bound !== b.bound || a.approximate !== b.approximate) return false;
  if (!a.date || !b.date) return a.date === b.date && a.lo === a.hi;
  const [x, y] = [a.date, b.date];
  return (
    x.relative === y.relative &&
    x.year === y.year &&
    x.month === y.month &&
    x.day === y.day &&
    x.weekday === y.weekday &&
    x.minute === y.minute
  );
}

function variantsIn({ tokens }: Side, { open }: Open): (TokenSpan & { readonly group: number })[] {
  const out: (TokenSpan & { readonly group: number })[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!open[i]) continue;
    const found = VARIANTS.get(tokens[i]!.norm)?.find(
      (v) => v.words.every((w, k) => tokens[i + k]?.norm === w) && (!v.capitals || isCapitals(tokens[i]!)),
    );
    if (found) out.push({ group: found.group, from: i, to: i + found.words.length });
  }
  return out;
}

const isCapitals = (t: Token) => t.text === t.text.toUpperCase();

/** Words of an expansion at most. */
const EXPANSION = 8;
const ACRONYM = /^(?:\p{Lu}\.?){3,6}$/u;

/** "WHO" or "W.H.O." on side `a`, "World Health Organization" on side `b`. */
function* acronyms(a: Side, x: Open, b: Side, y: Open): Generator<[TokenSpan, TokenSpan]> {
  for (let i = 0; i < a.tokens.length; i++) {
    if (!x.open[i] || x.taken[i] || !ACRONYM.test(a.tokens[i]!.text)) continue;
    const letters = a.tokens[i]!.norm.replaceAll('.', '');
    for (let from = 0; from < b.tokens.length; from++) {
      const to = b.tokens[from]!.norm[0] === letters[0] ? expansionEnd(b.tokens, y, from, letters) : -1;
      if (to > 0) yield [at(i), { from, to }];
    }
  }
}

/** End of the run of capitalised words from `from` whose initials are the letters; small words between them do not count. */
function expansionEnd(tokens: readonly Token[], { open }: Open, from: number, letters: string): number {
  let next = 0;
  for (let j = from; j < tokens.length && j < from + EXPANSION; j++) {
    const t = tokens[j]!;
    if (t.kind !== 'word') return -1;
    if (open[j] && t.norm[0] === letters[next] && /^\p{Lu}\p{Ll}/u.test(t.text)) {
      if (++next === letters.length) return j + 1;
    } else if (!t.stop) return -1;
  }
  return -1;
}

/** What people would link, see MTRef; the aligner's certain pairs say .987 as well. */
const SURE = 0.987;

/** Links with what `equal` says of them, and those that it adds. */
export function withEqualForms(links: readonly Link[], equal: readonly EqualForms[]): Link[] {
  const inside = (i: number, s: TokenSpan) => i >= s.from && i < s.to;
  const out: Link[] = [];
  for (const l of links) {
    const form = equal.find((e) => inside(l.reference, e.reference));
    const isOfForm = form && inside(l.reference, form.reference) && inside(l.candidate, form.candidate);
    if (!isOfForm || l.relation === 'identical' || l.relation === 'case') out.push(l);
    else out.push({ ...l, relation: form.relation, confidence: Math.max(SURE, l.confidence) });
  }
  for (const { reference: a, candidate: b, relation } of equal) {
    // Of phrases on both sides each word has its own partner.
    if (a.to - a.from > 1 && b.to - b.from > 1) continue;
    for (let i = a.from; i < a.to; i++)
      for (let j = b.from; j < b.to; j++)
        if (!out.some((l) => l.reference === i && l.candidate === j))
          out.push({ reference: i, candidate: j, relation, confidence: SURE });
  }
  return out.sort((x, y) => x.reference - y.reference || x.candidate - y.candidate);
}
