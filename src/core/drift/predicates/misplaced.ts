// Words that stand in another one's place, though the text still holds both.
//
//   bought butter, there was milk           →  bought milk, there was butter           exchanged
//   spares the decoder; the encoder learns  →  spares the encoder; the encoder learns  the other one
//   bread, cider and honey                  →  honey, bread and cider                  fair
//
// A swap is seen where two words have no better partner. Here they have: "butter" is linked to its like at the other place, so that
// kind predicate sees nothing, and kind role looks at words that stand once, with a verb or the same neighbours. What fills one
// slot on either side is compared instead, where the rest stands as it was; in a reworded sentence a slot says little.
// Tempting and wrong: slots that are empty on one side. Qualifiers and items of lists come and go in every summary, and with all of
// them proposed the judge of pairs tells less. Slots² in the worst case, a handful each.
import type { DriftKind, Link, Token, TokenSpan } from '../../types.ts';
import { isCovered } from '../pair/spans.ts';
import { keptShare } from '../pair/unlinked.ts';
import { isContent } from '../pair/vocabulary.ts';
import { became } from '../pair/wording.ts';
import { hasOtherObject } from '../roles/receiver.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { slotsOf } from './slots.ts';

/** Share of the content words of both sides that must stand in the other one. */
const REST_KEPT = 0.6;
/** Content words of a slot; longer ones are rewordings. */
const MOST = 5;
const EXCHANGED = 0.7;
const OTHER = 0.45;

/** What stands in a slot on one side, as token indexes. */
interface Filling {
  /** Words that no other proposal holds. */
  readonly all: readonly number[];
  /** Those among them that have no partner anywhere. */
  readonly fresh: number;
}

interface Filled {
  readonly r: Filling;
  readonly c: Filling;
}

/** @param found what the other kinds propose for this pair */
export function findMisplaced(input: DriftInput, found: readonly Candidate[]): Candidate[] {
  const { reference, candidate } = input;
  if (keptShare(reference.tokens, input.ofReference) < REST_KEPT) return [];
  if (keptShare(candidate.tokens, input.ofCandidate) < REST_KEPT) return [];
  const all = slotsOf(input);
  if (all.length === 0) return [];
  const spokenR = found.flatMap((x) => (x.reference ? [x.reference] : []));
  const spokenC = found.flatMap((x) => (x.candidate ? [x.candidate] : []));
  const slots = all
    .map((s) => ({
      r: filling(reference.tokens, input.ofReference, s.reference, spokenR),
      c: filling(candidate.tokens, input.ofCandidate, s.candidate, spokenC),
    }))
    .filter(({ r, c }) => isShort(r) && isShort(c));
  const exchanged = slots.filter((slot, k) => slots.slice(k + 1).some((later) => areExchanged(input, slot, later)));
  return slots.flatMap((slot) => {
    // Several that changed places are clauses in another order.
    if (exchanged.includes(slot)) return exchanged.length === 1 ? [proposal(input, 'role', slot, EXCHANGED)] : [];
    // Where all words of a slot merely moved, the sentence was turned round.
    return slot.r.fresh + slot.c.fresh > 0 ? [proposal(input, 'predicate', slot, OTHER)] : [];
  });
}

function isShort({ all }: Filling): boolean {
  return all.length > 0 && all.length <= MOST;
}

function proposal(input: DriftInput, kind: DriftKind, { r, c }: Filled, strength: number): Candidate {
  const [reference, candidate] = [hull(r.all), hull(c.all)];
  const exchanged = kind === 'role';
  return {
    kind,
    id: `drift/${kind}`,
    severity: exchanged ? 'major' : 'minor',
    reference,
    candidate,
    message: `${became(input, reference, candidate)}${exchanged ? ', and the other way round' : ''}`,
    strength,
  };
}

/** Function words that a reader would miss; the others carry a sentence on. */
const TELLING = new Set(
  'least both few below above within outside inside under over no not never without all some only new own same other another more most'.split(
    ' ',
  ),
);

function filling(
  tokens: readonly Token[],
  links: readonly (Link | undefined)[],
  at: TokenSpan,
  spoken: readonly TokenSpan[],
): Filling {
  const all: number[] = [];
  let fresh = 0;
  for (let k = at.from; k < at.to; k++) {
    const t = tokens[k]!;
    if (!((isContent(t) && t.kind === 'word') || TELLING.has(t.norm)) || isCovered(spoken, k)) continue;
    all.push(k);
    if (!links[k]) fresh++;
  }
  return { all, fresh };
}

function hull(at: readonly number[]): TokenSpan {
  return { from: at[0]!, to: at[at.length - 1]! + 1 };
}

/** Each holds what the other one held, and they are no items of one list, clauses or two words for one thing. */
function areExchanged(input: DriftInput, a: Filled, b: Filled): boolean {
  if (!isSame(input, a.r.all, b.c.all) || !isSame(input, b.r.all, a.c.all)) return false;
  const { tokens } = input.reference;
  const [one, other] = [tokens[a.r.all[0]!]!, tokens[b.r.all[0]!]!];
  if (input.lexicon.synonymRank(one.lemmaId, other.lemmaId) > 0 || isClause(tokens, a.r.all)) return false;
  if (keepsVerb(input, a.r, b.c) || keepsVerb(input, b.r, a.c)) return false;
  if (hasOtherObject(input, [a.r.all[0]!, b.r.all[0]!], [a.c.all[0]!, b.c.all[0]!])) return false;
  // "The tenant gives notice" → "notice is given by the tenant".
  const agents = (side: readonly Token[]) => side.filter((t) => t.norm === 'by').length;
  if (agents(tokens) !== agents(input.candidate.tokens)) return false;
  const between = tokens.slice(a.r.all[a.r.all.length - 1]! + 1, b.r.all[0]);
  const list = between.some((t) => t.norm === ',' || t.norm === 'and' || t.norm === 'or');
  return between.some(isContent) && (!list || between.some((t) => t.tag === 'VERB'));
}

/** "…, organisers said" → "Organisers said …": what moved with its verb took no other's place. */
function keepsVerb({ reference, candidate }: DriftInput, r: Filling, c: Filling): boolean {
  const [v, w] = [reference.tokens[r.all.at(-1)! + 1], candidate.tokens[c.all.at(-1)! + 1]];
  return v?.tag === 'VERB' && v.norm === w?.norm;
}

function isSame(input: DriftInput, r: readonly number[], c: readonly number[]): boolean {
  const { reference, candidate } = input;
  return r.length === c.length && r.every((k, x) => reference.tokens[k]!.lemma === candidate.tokens[c[x]!]!.lemma);
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** "The pilot survived, the mechanic died" in another order says the same. */
function isClause(tokens: readonly Token[], at: readonly number[]): boolean {
  return at.some((k) => tokens[k]!.tag === 'VERB') && at.some((k) => NOUNS.has(tokens[k]!.tag));
}
