// Kind relation: what goes together is now said to be brought about. "is linked to" → "causes".
//
// "May cause" keeps the doubt, and a text that names a cause already has lost nothing. Linear in the tokens.
import { cueFinder, phrases } from './cues.ts';
import { majorChange } from './major-change.ts';
import { spanOf } from './spans.ts';
import type { Candidate, DriftInput } from './types.ts';

const findLinks = cueFinder(
  phrases(
    true,
    'linked to|linked with|associated with|association between|correlated with|correlates with|correlate with|correlation between|link between|goes along with|go along with|went along with|goes hand in hand with|go hand in hand with|coincided with|coincides with',
  ),
);
const findCauses = cueFinder(
  phrases(
    true,
    'cause|causes|caused|causing|caused by|lead to|leads to|led to|leading to|result in|results in|resulted in|trigger|triggers|triggered|brings about|bring about|brought about|makes people|make people|because of|due to|raises|raised|lowers|lowered|reduces|reduced|increases the|increased the|prevents|prevented|protects against|gives rise to',
  ),
);
const DOUBT = /^(?:may|might|could|can|perhaps|possibly|suggests?|suggested|likely|appears?|seems?)$/;

export function findCorrelation(input: DriftInput): Candidate[] {
  const links = findLinks(input.reference.tokens);
  const causes = findCauses(input.candidate.tokens);
  const [from, to] = [links[0], causes[0]];
  if (links.length !== 1 || causes.length !== 1 || findLinks(input.candidate.tokens).length > 0) return [];
  if (findCauses(input.reference.tokens).length > 0) return [];
  if (input.candidate.tokens.some((t) => DOUBT.test(t.norm))) return [];
  const says = 'what goes together is now a cause and its effect';
  return [{ ...majorChange(input, 'relation', spanOf(from!), spanOf(to!), says, 0.85), certain: true }];
}
