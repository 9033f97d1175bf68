// Kind predicate: a content word replaced by one that means something else here.
//
//   a haven for militants    →  a shrine for militants    another meaning
//   the crane collapsed      →  the crane imploded        fair: the judge says so, not this
//   caramelise the sugar     ↔  caramelize the sugar      not proposed
//
// Every swap of content words is proposed with a first guess of its strength; the fitted judge decides with the numbers of
// judge/substitution.ts. What needs no judge is left out here: equal lemmas, spelling variants, words that more specific kinds
// read (modals, connectives, quantities, figures). Tempting and wrong: a threshold here; what is near enough depends on the
// words around and on the article. Cost: linear in the edits.
import type { Token, TokenSpan, Value } from '../../types.ts';
import { sameAmount } from '../figures/values.ts';
import { isSameWay } from '../numbers/direction.ts';
import { sameQuantity } from '../numbers/same-quantity.ts';
import { majorChange } from '../pair/major-change.ts';
import { isWithin, type SpanPair, spanAt } from '../pair/spans.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { facingUnits, isPartOfVerb } from '../words/units.ts';
import { closeness } from './closeness.ts';
import { asPhrases, asVerbs, type Swap, swaps } from './swaps.ts';

/** Proposed nevertheless: the judge of pairs takes a change that nobody speaks of for one that nobody understood. */
const SAME_WAY = { strength: 0.02, far: false, why: 'the same direction in another word' };

export function findPredicate(input: DriftInput): Candidate[] {
  const out: Candidate[] = lostHeads(input);
  for (const whole of asPhrases(input, asVerbs(input, swaps(input)))) {
    const swap = withoutAgent(input, withoutShared(input, whole));
    const [r, c] = facingUnits(input.lexicon, input.reference.tokens, input.candidate.tokens, swap);
    if (r.length === 0 || c.length === 0 || sameWords(r, c) || reordered(input, r, c) || resolved(input, r, c))
      continue;
    const { reference, candidate } = tight(input, swap);
    if (isOneDay(input, reference, candidate) || isOneAmount(input, reference, candidate)) continue;
    const judged = isSameWay(input, reference, candidate) ? SAME_WAY : closeness(input, r, c);
    out.push({
      kind: 'predicate',
      id: 'drift/predicate',
      severity: judged.far ? 'major' : 'minor',
      reference,
      candidate,
      message: `${became(input, reference, candidate)}: ${judged.why}`,
      strength: judged.strength,
    });
  }
  return out;
}

/** "Friday" and "yesterday" may be one day: kind date is silent about them, and so are the words. */
function isOneDay(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): boolean {
  const day = (side: DriftInput['reference'], span: TokenSpan) =>
    side.values.find((v) => v.date && v.from <= span.from && span.to <= v.to)?.date;
  const [a, b] = [day(input.reference, reference), day(input.candidate, candidate)];
  if (!a || !b) return false;
  // "nine in the morning" beside "Tuesday": an hour was exchanged for no day.
  return (a.relative === null) !== (b.relative === null) || (a.minute === null) !== (b.minute === null);
}

/** "twelve months" → "a year", "a quarter of a million" → "250,000": read by kinds number and date. */
function isOneAmount(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): boolean {
  const amounts = (side: DriftInput['reference'], span: TokenSpan) =>
    side.values.filter((v) => !v.date && v.from < span.to && span.from < v.to);
  const own = amounts(input.reference, reference);
  const theirs = amounts(input.candidate, candidate);
  const same = (a: Value, b: Value) => sameQuantity(a, b, input) || (a.kind === b.kind && sameAmount(a, b, input));
  // All of one side lies in the figure: what else was exchanged beside it is no part of it.
  const inside = own.some((v) => isWithin(reference, v)) || theirs.some((v) => isWithin(candidate, v));
  return (
    inside &&
    own.length > 0 &&
    (theirs.length > 0 ? theirs : input.candidate.values).some((b) => own.some((a) => same(a, b)))
  );
}

/**
 * "the group seized" → "the Taliban seized", where the sentence names the Taliban: the writer says who is meant. And "talked with
 * the Taliban" → "sent to Kabul", which still names the Taliban elsewhere: one name came, none went.
 */
function resolved(input: DriftInput, r: readonly Token[], c: readonly Token[]): boolean {
  const times = (tokens: readonly Token[], t: Token) => tokens.filter((x) => x.norm === t.norm).length;
  const stays = (t: Token) => times(input.candidate.tokens, t) >= times(input.reference.tokens, t);
  if (r.every((t) => t.tag === 'PROPN' && stays(t)) && c.every((t) => t.tag === 'PROPN')) return true;
  const named = c.every((t) => t.tag === 'PROPN' && input.reference.tokens.some((x) => x.norm === t.norm));
  return named && r.every((t) => t.tag === 'NOUN');
}

/** "hub for terrorists" → "terrorist capital": what both hold in some form is left out, so that "hub" → "capital" shows. */
function withoutShared(input: DriftInput, s: SpanPair): SpanPair {
  const own = (tokens: readonly Token[], span: TokenSpan) => {
    const out: number[] = [];
    for (let k = span.from; k < span.to; k++) if (!tokens[k]!.stop && tokens[k]!.kind === 'word') out.push(k);
    return out;
  };
  const r = own(input.reference.tokens, s.reference);
  const c = own(input.candidate.tokens, s.candidate);
  const same = (i: number, j: number) => input.reference.tokens[i]!.lemma === input.candidate.tokens[j]!.lemma;
  const restR = r.filter((i) => !c.some((j) => same(i, j)));
  const restC = c.filter((j) => !r.some((i) => same(i, j)));
  if (restR.length !== 1 || restC.length !== 1 || restR.length + restC.length === r.length + c.length) return s;
  return { reference: spanAt(restR[0]!), candidate: spanAt(restC[0]!) };
}

/** "a suicide bombing" → "suicide": the noun that the other one only qualified is gone. */
function lostHeads(input: DriftInput): Candidate[] {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const out: Candidate[] = [];
  for (let i = 0; i + 1 < r.length; i++) {
    const head = r[i + 1]!;
    if (r[i]!.tag !== 'NOUN' || head.tag !== 'NOUN' || r[i + 2]?.tag === 'NOUN') continue;
    const l = input.ofReference[i];
    if (l?.relation !== 'identical' || isVerb(r, i + 1)) continue;
    // The aligner may tie both nouns to the one that is left.
    const other = input.ofReference[i + 1];
    if ((other && other.candidate !== l.candidate) || c.some((t) => t.lemma === head.lemma)) continue;
    const next = c[l.candidate + 1];
    const qualifies = next && !next.stop && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN');
    if (qualifies || c[l.candidate]!.tag !== 'NOUN') continue;
    const reference = { from: i, to: i + 2 };
    const candidate = { from: l.candidate, to: l.candidate + 1 };
    out.push(
      majorChange(input, 'predicate', reference, candidate, `‘${head.text}’ is gone, which was what it spoke of`, 0.5),
    );
  }
  return out;
}

/** "The company plans to close it", "the plaintiffs claim that", which the tagger takes for nouns. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.norm;
  return (
    next === 'to' || (next === 'that' && /^(?:claim|report|suspect|plan|hope|fear|charge)s?$/.test(tokens[i]!.norm))
  );
}

/** Each word stands on the other side as well, and as often: the order changed, which is the business of kind `role`. */
function reordered(input: DriftInput, r: readonly Token[], c: readonly Token[]): boolean {
  const count = (tokens: readonly Token[], t: Token) => tokens.reduce((n, x) => n + Number(x.norm === t.norm), 0);
  // "it was rainy, and sunny in the south" → "it was sunny, and sunny in the south": one of the two is new.
  const kept = (t: Token) => count(input.reference.tokens, t) === count(input.candidate.tokens, t);
  return (
    r.every((t) => count(input.candidate.tokens, t) > 0 && kept(t)) &&
    c.every((t) => count(input.reference.tokens, t) > 0 && kept(t))
  );
}

function sameWords(r: readonly Token[], c: readonly Token[]): boolean {
  return r.length === c.length && r.every((a, k) => a.lemma === c[k]!.lemma || a.norm === c[k]!.norm);
}

/** Without equal words and function words at either end: a finding points at what changed. */
function tight(input: DriftInput, s: SpanPair): SpanPair {
  const shrink = (tokens: readonly Token[], span: TokenSpan): TokenSpan => {
    let { from, to } = span;
    while (from < to - 1 && tokens[from]!.stop) from++;
    while (to > from + 1 && tokens[to - 1]!.stop && !isPartOfVerb(input.lexicon, tokens, to - 1)) to--;
    return { from, to };
  };
  return {
    reference: shrink(input.reference.tokens, s.reference),
    candidate: shrink(input.candidate.tokens, s.candidate),
  };
}

/** "recognised" → "accepted by other countries": who does it is no part of what is done, where one side leaves it open. */
function withoutAgent(input: DriftInput, s: Swap): Swap {
  const by = (tokens: readonly Token[], span: TokenSpan) => {
    for (let k = span.from + 1; k < span.to; k++)
      if (tokens[k]!.norm === 'by' && tokens[k - 1]!.tag === 'VERB') return k;
    return -1;
  };
  const [r, c] = [by(input.reference.tokens, s.reference), by(input.candidate.tokens, s.candidate)];
  if (r >= 0 === c >= 0) return s;
  return r >= 0 ? { ...s, reference: { ...s.reference, to: r } } : { ...s, candidate: { ...s.candidate, to: c } };
}
