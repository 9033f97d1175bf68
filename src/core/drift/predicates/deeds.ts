// Kind predicate, of deeds that exclude each other: what was done with the strike, the manager, the house?
//
//   suspended two managers      →  two managers were dismissed       another step against them
//   postponed the strike        →  called off its strike             it will not come at all
//   the stitches were removed   →  put the stitches in               undone instead of done
//   inherited the farm          →  the farm came to him by will      fair: no deed of the set stands against it
//   arrested and charged        →  charged                           fair: nothing new
//
// Editors know such deeds by sets: of a thing postponed one does not say that it was cancelled. The tempting wrong answer is the
// distance of the words: "suspend" and "dismiss" stand in one list of a thesaurus, as do "postpone" and "cancel", and every
// model of meaning has them close. A set is looked at wherever its words stand in the two sentences, since rewriting moves
// them; a deed that both sides name answers for nothing else. Linear in the tokens, quadratic in the deeds.

import type { Token, TokenSpan, Value } from '../../types.ts';
import { areRest } from '../numbers/rest.ts';
import type { SideName } from '../pair/across.ts';
import { isToldBeside } from '../pair/beside.ts';
import { frameAt, shares } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { overlap, type SpanPair, spanOf } from '../pair/spans.ts';
import { areDoneToOne } from '../pair/ties.ts';
import type { Candidate, DriftInput } from '../types.ts';

import { denialOf } from '../words/denied.ts';
import { BESIDE, deedsOf, type Hit, REACH } from './deed-words.ts';

/** Of deeds that are done to one thing, that stand in each other's place, that share what is told beside them, and others. */
const DONE_TO_ONE = 0.95;
const LINKED = 0.9;
const SHARED = 0.7;
const LOOSE = 0.5;
/** Longer changes are no place, but a sentence told anew. */
const PLACE = 6;

/** Deeds of the two texts that belong to one set. */
interface DeedPair {
  readonly reference: Hit;
  readonly candidate: Hit;
  readonly strength: number;
}

const pairsOf = oncePerPair((input: DriftInput) => {
  const r = deedsOf(input.reference.tokens);
  if (r.length === 0) return [];
  const c = deedsOf(input.candidate.tokens);
  const out: DeedPair[] = [];
  for (const a of r) {
    const said = c.filter((x) => x.set === a.set);
    if (said.length === 0 || said.some((x) => x.deed === a.deed)) continue;
    const b = said.find((x) => !r.some((y) => y.set === x.set && y.deed === x.deed));
    if (!b || isKept(input, a, b) || out.some((o) => o.candidate.from === b.from)) continue;
    out.push({ reference: a, candidate: b, strength: strengthOf(input, a, b) });
  }
  return out;
});

const isDenied = (tokens: readonly Token[], hit: Hit) => denialOf(tokens, hit.from) >= 0;

export function findDeeds(input: DriftInput): Candidate[] {
  return pairsOf(input).flatMap(({ reference: a, candidate: b, strength }): Candidate[] => {
    // "did not keep it" ↔ "threw it out"
    if (isDenied(input.reference.tokens, a) !== isDenied(input.candidate.tokens, b)) return [];
    if (!a.opposed && strength < LINKED) return [];
    if (isWhole(input.reference.tokens, a) || isWhole(input.candidate.tokens, b)) return [];
    if (isOfRest(input, a, b) || isUntilLater(input, a, b)) return [];
    const change = majorChange(input, 'predicate', spanOf(a), spanOf(b), 'what was done is another thing', strength);
    // "acquitted him" → "his conviction": a verb told by a noun stands in no place of the verb's.
    const named = isNoun(input.reference.tokens, a) !== isNoun(input.candidate.tokens, b);
    return [{ ...change, certain: strength >= (!a.opposed ? DONE_TO_ONE : named ? SHARED : LINKED) }];
  });
}

/** "two of the three survived" ↔ "one of the three died" */
function isOfRest(input: DriftInput, a: Hit, b: Hit): boolean {
  const told = (values: readonly Value[], hit: Hit) =>
    values.filter((v) => v.to <= hit.from && hit.from - v.to <= COUNTED);
  const theirs = told(input.candidate.values, b);
  return told(input.reference.values, a).some((v) => theirs.some((w) => areRest(input, v, w)));
}

/** Tokens from a count to what those did who are counted. */
const COUNTED = 7;

/** "postponed" ↔ "called off until a later date" */
function isUntilLater(input: DriftInput, a: Hit, b: Hit): boolean {
  const isLater = (tokens: readonly Token[], hit: Hit) =>
    tokens.slice(hit.to, hit.to + REACH).some((t) => /^(?:until|till)$/.test(t.norm));
  const [x, y] = [input.reference.tokens, input.candidate.tokens];
  const isOff = (tokens: readonly Token[], hit: Hit) => /^(?:cancel|call|scrap|axe)/.test(tokens[hit.from]!.lemma);
  const isPut = (tokens: readonly Token[], hit: Hit) =>
    /^(?:postpone|delay|defer|put|push)/.test(tokens[hit.from]!.lemma);
  return (isOff(x, a) && isLater(x, a) && isPut(y, b)) || (isOff(y, b) && isLater(y, b) && isPut(x, a));
}
const isNoun = (tokens: readonly Token[], hit: Hit) => tokens[hit.from]!.tag === 'NOUN';

/** "did not survive" ↔ "died", "failed to qualify" ↔ "was eliminated": from the denial to the deed. */
export function keptDeeds(input: DriftInput): SpanPair[] {
  return pairsOf(input).flatMap(({ reference: a, candidate: b, strength }) => {
    const [x, y] = [denialOf(input.reference.tokens, a.from), denialOf(input.candidate.tokens, b.from)];
    if (!a.opposed || strength < SHARED || x < 0 === y < 0) return [];
    const whole = (denial: number, hit: Hit) => ({ from: denial < 0 ? hit.from : denial, to: hit.to });
    return [{ reference: whole(x, a), candidate: whole(y, b) }];
  });
}

/** "damaged beyond repair", "put off for good", "fatally injured": as far as it goes. */
function isWhole(tokens: readonly Token[], hit: Hit): boolean {
  if (/^(?:fatally|mortally)$/.test(tokens[hit.from - 1]?.norm ?? '')) return true;
  const behind = tokens.slice(hit.to, hit.to + 2 * REACH).map((t) => t.norm);
  const end = behind.findIndex((w) => /^(?:[.,;:]|and|who|which)$/.test(w));
  return WHOLE.test((end < 0 ? behind : behind.slice(0, end)).join(' '));
}

const WHOLE =
  /\b(?:beyond repair|beyond recognition|so badly|completely|totally|entirely|indefinitely|forever)\b|\bfor good$/;

/** Is either deed told on the other side in another word that means the same? */
function isKept(input: DriftInput, a: Hit, b: Hit): boolean {
  const same = (relation: string | undefined) =>
    relation !== undefined && /^(?:identical|case|inflection|synonym)$/.test(relation);
  const l = input.ofReference[a.from];
  const m = input.ofCandidate[b.from];
  return (l?.candidate !== b.from && same(l?.relation)) || (m?.reference !== a.from && same(m?.relation));
}

function strengthOf(input: DriftInput, a: Hit, b: Hit): number {
  const short = (span: TokenSpan) => span.to - span.from <= PLACE;
  const one = input.changes.some(
    (x) => overlap(x.reference, a) && overlap(x.candidate, b) && short(x.reference) && short(x.candidate),
  );
  // Two who did two things.
  const [x, y] = [doersOf(input, 'reference', a), doersOf(input, 'candidate', b)];
  const isOther = x.length > 0 && y.length > 0 && shares(input, x, y) === 0;
  if (areDoneToOne(input, a.from, b.from)) return DONE_TO_ONE;
  if ((one || input.ofReference[a.from]?.candidate === b.from) && !isOther) return LINKED;

  return isToldBeside(input, a, b, BESIDE) ? SHARED : LOOSE;
}

function doersOf(input: DriftInput, side: SideName, hit: Hit): readonly number[] {
  const { agents, right, voice, passive } = frameAt(input, side, hit.from);
  // "the actor, directed by Lee"; "a man was arrested"
  if (input[side].tokens[hit.to]?.norm === 'by') return right;
  return voice === 'passive' && !passive ? [] : agents;
}
