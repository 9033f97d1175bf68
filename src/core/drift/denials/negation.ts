// Kind negation: the statement is turned round. "were not expected" → "were expected", "rose" → "fell", "able" → "unable".
//
// Two sources: a cue ("not", "never", "without", "failed to") that one side lacks although the word it governs survived,
// and a word linked to its opposite. Two of them at one predicate cancel: "not present" = "absent", "did not fall" is
// no change of "rose" that anyone should be told is a flip twice over. "not fat" → "thin" keeps the direction and stays
// silent. The tempting wrong answer is counting "not" on both sides: a merged sentence loses a clause and its "not" with
// it. Cost: linear in the tokens, quadratic in the cues.

import type { Side } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { hull, linkedSpans } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type Opposite, oppositePairs } from '../words/opposites.ts';
import { turnedFreeOf } from './free-of.ts';
import { loneDenial } from './lone-denial.ts';
import { turnedOrElse } from './or-else.ts';
import { turnedPutOff } from './put-off.ts';
import { turnedSilent } from './silent-denials.ts';
import { isOfStances } from './stance.ts';
import { weighedDenials } from './weighed-denials.ts';

export function findNegation(input: DriftInput): Candidate[] {
  const opposites = oppositePairs(input);
  const { pairs, used } = weighedDenials(input);
  const out = [
    ...(input.pack
      ? []
      : [...turnedSilent(input), ...turnedPutOff(input), ...turnedOrElse(input), ...turnedFreeOf(input)]),
    ...pairs.flatMap((p) => loneDenial(input, p)),
  ];
  opposites.forEach((o, i) => {
    // Sides taken are read with what they are taken of.
    if (used.has(i) || isOfStances(input, o.reference, o.candidate) || opposites.some((x) => isVerbOf(x, o))) return;
    const particle = opposites.find((x) => isVerbOf(o, x));
    out.push(turned(input, o, particle ?? o));
  });
  return out;
}

/** "rose" → "went", "rose" → "down": the verb and its particle are one opposite. */
const isVerbOf = (verb: Opposite, particle: Opposite): boolean =>
  (verb.reference === particle.reference && verb.candidate + 1 === particle.candidate) ||
  (verb.candidate === particle.candidate && verb.reference + 1 === particle.reference);

function turned(input: DriftInput, o: Opposite, last: Opposite): Candidate {
  const first = linkedSpans(o);
  const end = linkedSpans(last);
  const [reference, candidate] = [hull(first.reference, end.reference), hull(first.candidate, end.candidate)];
  const [a, b] = [input.reference.tokens[o.reference]!.lemma, input.candidate.tokens[o.candidate]!.lemma];
  // Opposites in the dictionary, but nothing is denied by them.
  if (SEXES.get(a) === b || SEXES.get(b) === a)
    return majorChange(input, 'predicate', reference, candidate, 'somebody else', 0.9 * o.confidence);
  const change = majorChange(input, 'negation', reference, candidate, 'the opposite', 0.9 * o.confidence);
  return isWayFrom(input, o) ? { ...change, certain: true } : change;
}

/** "14 kilometres east" against "14 km west": as far, and the other way. */
function isWayFrom({ reference, candidate }: DriftInput, o: Opposite): boolean {
  const far = ({ tokens, values }: Side, k: number) =>
    COMPASS.test(tokens[k]!.norm) ? values.find((v) => v.to === k && v.kind === 'measure') : undefined;
  const [a, b] = [far(reference, o.reference), far(candidate, o.candidate)];
  return a !== undefined && b !== undefined && a.lo === b.lo && a.unit === b.unit;
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western)$/;

const SEXES: ReadonlyMap<string, string> = new Map(
  'man woman,boy girl,son daughter,brother sister,father mother,husband wife,king queen,uncle aunt,nephew niece,male female,gentleman lady,prince princess,widower widow,actor actress,waiter waitress'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
