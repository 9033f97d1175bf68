// What "even", "also", "still" or "mainly" is said of:
//
//   even the mayor's allies criticised the plan      →  the mayor's allies criticised even the plan
//   she still paints men who worked in the yard      →  she paints men who still worked in the yard
//   it mainly works in people who take vitamin D     →  it works in people who mainly take vitamin D
//   the judge also criticised the ministry           ↔  the judge criticised the ministry also               fair: one verb
//
// Before a noun phrase "even" is of that phrase; the others are of the verb that they stand by (association with focus: Jackendoff 1972, "Semantic
// Interpretation in Generative Grammar", ch. 6). Both words that it is said of are kept. Tempting and wrong: the next word, which before a verb may be of
// anything behind it. "Only" has its own file. Linear in the adverbs.
import type { Token } from '../../types.ts';
import { across } from '../pair/across.ts';
import { headFrom } from '../pair/heads.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const adverbs = wordFinder(
  /^(?:even|also|still|already|mainly|mostly|chiefly|largely|partly|merely|again|often|rarely)$/,
);
/** "even after the flood", "even if": of a clause or a time. */
const OF_CLAUSES = /^(?:if|though|when|after|before|as|where|while|more|less|further|better|worse)$/;
/** Tokens of a noun phrase. */
const REACH = 6;
const STRENGTH = 0.7;

interface Scope {
  readonly at: number;
  /** The head of the phrase, or the verb. */
  readonly of: number;
  readonly isVerb: boolean;
}

export function findScopeOfAdverb(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return adverbs(r)
    .flatMap((i): Candidate[] => {
      const j = across(input, 'reference', i);
      if (j < 0 || c[j]!.norm !== r[i]!.norm) return [];
      const [was, is] = [scopeAt(r, i), scopeAt(c, j)];
      if (!was || !is) return [];
      const [there, here] = [across(input, 'reference', was.of), across(input, 'candidate', is.of)];
      if (there < 0 || here < 0 || there === is.of || here === was.of) return [];
      // "also requires that it come" ↔ "must also come": one thing.
      if (was.isVerb && !isInside(r, was.of, here) && !isInside(c, is.of, there)) return [];
      // "the comic songs Hallberg sings": the same words with one more.
      const kept = phraseOf(was).some((k) => phraseOf(is).includes(across(input, 'reference', k)));
      if (kept) return [];
      const span = (s: Scope) => ({ from: Math.min(s.at, s.of), to: Math.max(s.at, s.of) + 1 });
      const says = `‘${r[i]!.text}’ is said of something else`;
      return [{ ...majorChange(input, 'quantity', span(was), span(is), says, STRENGTH), certain: true }];
    })
    .slice(0, 1);
}

/** "paints the men who worked": is one of the two verbs in a clause of its own, on a noun? */
const isInside = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens
    .slice(Math.min(a, b) + 1, Math.max(a, b))
    .some(
      (t, k, all) =>
        /^(?:who|which|whom|where|when)$/.test(t.norm) || (t.norm === 'that' && all[k - 1]?.tag === 'NOUN'),
    );

/** The words that it is said of. */
const phraseOf = ({ at, of }: Scope): number[] =>
  of < at ? [of] : Array.from({ length: of - at }, (_, n) => at + 1 + n);

function scopeAt(tokens: readonly Token[], at: number): Scope | null {
  const isEven = tokens[at]!.norm === 'even';
  const next = tokens[at + 1];
  if (!next || OF_CLAUSES.test(next.norm)) return null;
  const verb = next.tag === 'VERB' ? at + 1 : tokens[at - 1]?.tag === 'VERB' ? at - 1 : -1;
  const of = isEven ? headFrom(tokens, at + 1, REACH) : verb;
  return of < 0 ? null : { at, of, isVerb: !isEven };
}
