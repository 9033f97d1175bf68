// Kind role: who did what to whom. "Osgood caught him" → "he caught Osgood".
//
// Two arguments (names, or content nouns) around one predicate that both texts share: if their order turned round and
// nothing explains it, the roles were exchanged. What explains it: a passive on exactly one side ("was caught by"), a
// converse verb (buy/sell), a moved clause (the arguments do not stand right around the predicate). And the mirror case:
// the order stands, but a passive came or went ("told him" → "was told by him"). An argument is all nouns up to the next
// verb, so an apposition does not hide it. Where no verb tells it: exchanged-words.ts, crossed.ts; figures: figures/same-two.ts says
// who tells what. The tempting wrong answer is the order of the two alone. Cost: predicates × 2 nearest arguments.
import { isInvertedSaying } from '../../text/attributions.ts';
import type { Side, Token } from '../../types.ts';
import { type Frame, frameAt, frameSpan, isArgument, isPredicate, PRONOUN_FORMS, shares } from '../pair/frames.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { signOf } from '../words/motion.ts';
import { agentsAcross, isOtherSubject, otherAgent } from './agents.ts';
import { isBehindPlace } from './behind-place.ts';
import { findConverse } from './converse.ts';
import { BOTH_WAYS } from './converse-words.ts';
import { findCrossed } from './crossed.ts';
import { findExchangedValues } from './exchanged-values.ts';
import { placesCrossed, SYMMETRIC, slotsExchanged } from './exchanged-words.ts';
import { findFigureOwners } from './figure-owners.ts';
import { findReceiver, isOtherObject } from './receiver.ts';

export function findRole(input: DriftInput): Candidate[] {
  const verbs = exchanged(input);
  const places = verbs.length > 0 ? [] : slotsExchanged(input);
  const crossed = verbs.length + places.length > 0 ? [] : [...findCrossed(input), ...placesCrossed(input)];
  const owners = findFigureOwners(input);
  const figures = owners.length > 0 ? owners : findExchangedValues(input);
  return [...verbs, ...findConverse(input), ...findReceiver(input), ...places, ...crossed, ...figures];
}

function exchanged(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  for (const l of input.diff.links) {
    const v = input.reference.tokens[l.reference]!;
    const w = input.candidate.tokens[l.candidate]!;
    if (
      !(
        isPredicate(v) ||
        (l.relation === 'inflection' && isPredicate(w) && hasObject(input.reference.tokens, l.reference))
      ) ||
      !(
        isPredicate(w) ||
        (l.relation === 'inflection' && isPredicate(v) && hasObject(input.candidate.tokens, l.candidate))
      ) ||
      SYMMETRIC.has(v.lemma) ||
      (isMutual(input.reference.tokens, l.reference) && isMutual(input.candidate.tokens, l.candidate)) ||
      BOTH_WAYS.has(v.lemma) ||
      l.relation === 'none' ||
      l.relation === 'contextual' ||
      l.relation === 'antonym' ||
      isInvertedSaying(input.reference.tokens, l.reference) !== isInvertedSaying(input.candidate.tokens, l.candidate)
    )
      continue;
    const a = frameAt(input, 'reference', l.reference);
    const b = frameAt(input, 'candidate', l.candidate);
    const [leftStays, rightStays] = [shares(input, a.left, b.left), shares(input, a.right, b.right)];
    const crossLeft = shares(input, a.left, b.right);
    const crossRight = shares(input, a.right, b.left);
    // "Behind the queen came the bishop": whoever it is stands on the other side of the verb.
    const isTurnedPlace =
      isBehindPlace(input.reference.tokens, l.reference) !== isBehindPlace(input.candidate.tokens, l.candidate);
    // "an honour offered by the government": done by somebody, though no "was" says so.
    const [isReducedA, isReducedB] = [
      !a.passive && isByAgent(input.reference, l.reference),
      !b.passive && isByAgent(input.candidate, l.candidate),
    ];
    const isReduced = isReducedA || isReducedB;
    const isSameVoice = (a.voice === 'passive' || isReducedA) === (b.voice === 'passive' || isReducedB);
    // "the trust pays them £60" → "they pay the trust £60": what is paid stays.
    const crossed = crossLeft > 0 && crossRight > 0 && leftStays === 0 && isSameVoice;
    // "raised prices" → "prices rose": a thing that moves is moved.
    const moves = v.lemma !== w.lemma && (signOf(v.norm) !== 0 || signOf(w.norm) !== 0);
    const swapped = crossed && !isTurnedPlace && !moves && !isOtherObject(input, l.reference, l.candidate);
    const turned =
      leftStays > 0 &&
      rightStays > 0 &&
      crossLeft + crossRight === 0 &&
      (isTurnedPlace || (a.passive !== b.passive && !isReduced));
    const half =
      !swapped &&
      !isReduced &&
      shares(input, a.left.slice(0, 1), b.left.slice(0, 1)) === 0 &&
      isHalfSwapped(input, a, b);
    const reference = frameSpan(a, l.reference);
    const candidate = frameSpan(b, l.candidate);
    const across = a.passive === b.passive || isReduced ? null : agentsAcross(input, a, b);
    if (across === 'other' || isOtherSubject(input, a, b)) out.push(otherAgent(input, a, b));
    if (!swapped && !turned && !half && across !== 'exchanged') continue;
    out.push(
      majorChange(
        input,
        'role',
        reference,
        candidate,
        'who did it and to whom are exchanged',
        swapped ? 0.8 : half ? 0.55 : 0.7,
      ),
    );
  }
  return out;
}

/** "stands opposite": each of the other. */
const isMutual = (tokens: readonly Token[], verb: number) =>
  /^(?:opposite|beside|near|alongside|adjacent|next|close)$/.test(tokens[verb + 1]?.norm ?? '');

/** "declined it" is done to a thing. */
const isPerson = (t: Token) => PRONOUN_FORMS.has(t.norm) && t.norm !== 'it';

/** Tokens from a participle to its "by". */
const BY_REACH = 3;

/** "offered by", "was cut sharply by" */
function isByAgent({ tokens }: Side, verb: number): boolean {
  const t = tokens[verb]!;
  if (t.norm === t.lemma || t.norm.endsWith('ing')) return false;
  for (let k = verb + 1; k <= Math.min(tokens.length - 2, verb + BY_REACH); k++) {
    if (tokens[k]!.norm === 'by') return !/^(?:NUM|SYM)$/.test(tokens[k + 1]!.tag) && tokens[k + 1]!.kind !== 'number';
    if (tokens[k]!.tag !== 'ADV') return false;
  }
  return false;
}

/** "the dog bit the man": a verb, whatever its tag, between a noun and a noun phrase of its own. */
function hasObject(tokens: readonly Token[], k: number): boolean {
  const [before, after] = [tokens[k - 1], tokens[k + 1]];
  return before !== undefined && isArgument(before) && (after?.tag === 'DET' || after?.tag === 'PRON');
}

/**
 * "and challenged Sandvik" → "Sandvik challenged her": somebody to whom it was done does it now, or the other way round, and the
 * other one is not told by a word of their own. Things change sides without it ("raised prices" → "prices rose").
 */
function isHalfSwapped(input: DriftInput, a: Frame, b: Frame): boolean {
  if (a.voice === 'passive' || b.voice === 'passive' || a.right.length === 0 || b.right.length === 0) return false;
  const persons = (side: Side, all: readonly number[]) =>
    all.slice(0, 1).filter((k) => side.tokens[k]!.tag === 'PROPN' || isPerson(side.tokens[k]!));
  // "who says she left" ↔ "she says she left": still there, too.
  if (shares(input, persons(input.reference, a.right), persons(input.candidate, b.right)) > 0) return false;
  return (
    shares(input, persons(input.reference, a.right), persons(input.candidate, b.left)) > 0 ||
    shares(input, persons(input.reference, a.left), persons(input.candidate, b.right)) > 0
  );
}
