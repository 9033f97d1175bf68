// Kind relation: what goes together is now said to be brought about.
//
//   Coffee is linked to cancer          →  Coffee causes cancer              a cause is claimed
//   Coffee is linked to cancer          →  Coffee is to blame for cancer     so it is, by any word for a cause
//   Coffee is linked to cancer          →  Coffee may cause cancer           fair: the doubt is kept
//   found no link between A and B       →  did not find that A causes B      fair: denied
//   The flat is linked to the shop by a stair  →  A stair leads to the shop  things that are joined
//
// The tempting wrong answer is a cue of either kind anywhere in the two sentences: the strike that coincided with a fair causes
// something else. So the two things that go together must stand around the cause as well. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { isStopOrQuote, opensClause } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import { isSure } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { cueFinder, phrases } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { BECAUSE, CAUSED } from './cause-words.ts';

const findLinks = cueFinder(
  phrases(
    true,
    'linked to|linked with|links|link|linked|associated with|association between|association of|associate|correlated with|correlates with|correlate with|correlation between|link between|ties|tied to|goes along with|go along with|went along with|goes hand in hand with|go hand in hand with|coincided with|coincides with',
  ),
);
const findCauses = cueFinder(
  phrases(
    true,
    `${BECAUSE}|${CAUSED}|cause|causes|caused|causing|result in|results in|resulted in|trigger|triggers|triggered|brings about|bring about|brought about|make people|makes people|gives rise to|gave rise to|as a consequence of|to blame for|blamed on|responsible for|the cause of|cause of|drives|drive|drove|driven by|down to|reduces|reduced|lowers|lowered|increases the|increased the|raises the|raised the|prevents|prevented|protects against`,
  ),
);
const DOUBT =
  /^(?:may|might|could|can|perhaps|possibly|probably|suggest(?:s|ed)?|likely|appear(?:s|ed)?|seem(?:s|ed)?|whether|if)$/;
/** Tokens on either side of a cue in which its two things stand, and before it its doubt. */
const REACH = 9;
const DOUBT_REACH = 5;
/** Nouns of one thing: "a higher risk of cancer". */
const MOST_NOUNS = 3;

export function findCorrelation(input: DriftInput): Candidate[] {
  const links = findLinks(input.reference.tokens);
  if (links.length === 0) return [];
  const causes = findCauses(input.candidate.tokens);
  const [from, to] = [links[0]!, causes[0]];
  if (!to || links.length > 1 || causes.length > 1 || findLinks(input.candidate.tokens).length > 0) return [];
  if (findCauses(input.reference.tokens).length > 0) return [];
  if (denialOf(input.reference.tokens, from.from) >= 0 || denialOf(input.candidate.tokens, to.from) >= 0) return [];
  if (isDoubted(input.candidate.tokens, to) || !isOfBoth(input, from, to)) return [];
  const says = 'what goes together is now a cause and its effect';
  return [majorChange(input, 'relation', spanOf(from), spanOf(to), says, 0.85)];
}

const isDoubted = (tokens: readonly Token[], { from }: TokenSpan) =>
  tokens.slice(Math.max(0, from - DOUBT_REACH), from).some((t) => DOUBT.test(t.norm));

/** Does one of the two things stand before the cause, the other after it? */
function isOfBoth(input: DriftInput, link: TokenSpan, cause: TokenSpan): boolean {
  const { reference, candidate, ofCandidate } = input;
  const left = nounsFrom(reference.tokens, link.from - 1, -1);
  // "costs associated with the delay": what it comes to is no claim of a study.
  if (left.some((k) => BORNE.test(reference.tokens[k]!.lemma))) return false;
  const right = nounsFrom(reference.tokens, link.to, 1);
  const tied = (things: readonly number[]) =>
    things.flatMap((k) => {
      const back = ofCandidate[k];
      if (!isSure(back)) return [];
      return left.includes(back.reference) || right.includes(back.reference) ? [back.reference] : [];
    });
  const before = tied(nounsFrom(candidate.tokens, cause.from - 1, -1));
  const after = tied(nounsFrom(candidate.tokens, cause.to, 1));
  // "linked visits to marks", "a link between visits and marks": both stand behind the link.
  const joins = JOINS.test(reference.tokens[link.to - 1]!.norm);
  const isOther = (a: number, b: number) => (joins ? a !== b : left.includes(a) !== left.includes(b));
  return before.some((a) => after.some((b) => isOther(a, b)));
}

const BORNE = /^(?:cost|risk|problem|expense|fee|issue|difficulty|charge|danger)$/;
const JOINS = /^(?:between|of|links?|linked|ties|associate)$/;

/** The nearest nouns on one side in the clause. */
function nounsFrom(tokens: readonly Token[], at: number, step: 1 | -1): number[] {
  const out: number[] = [];
  for (let k = at, n = 0; k >= 0 && k < tokens.length && n < REACH && out.length < MOST_NOUNS; k += step, n++) {
    const t = tokens[k]!;
    if (n > 0 && (isStopOrQuote(t) || opensClause(t) || t.norm === 'that' || (t.tag === 'VERB' && out.length > 0)))
      break;
    if (/^(?:NOUN|PROPN)$/.test(t.tag) && !t.stop) out.push(k);
  }
  return out;
}
