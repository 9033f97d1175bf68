// What is asked or told is another thing: "explains how it sank" → "explains why it sank".
//
//   know where the gun was bought  →  know when the gun was bought
//   the year when it was built     ↔  the year in which it was built      not here: nothing single took its place
//
// Between words that were kept. Tempting and wrong: "which" for "that", "who" for "that", which open a relative clause alike. Linear.

import { betweenKept } from '../pair/between-kept.ts';
import { isNoun } from '../pair/heads.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanAt } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const ASKING = /^(?:how|why|where|when|who|what|whether|if|which)$/;
/** They open other clauses as well: "if it rains", "the firm, which". They ask behind a verb or "unclear" alone. */
const OTHERWISE = /^(?:if|which)$/;
/** "asked if" is "asked whether", "which boat" is "what boat". */
const ALIKE = [/^(?:if|whether)$/, /^(?:which|what)$/];
const STRENGTH = 0.75;

/** Verbs behind which "if" asks as "whether" does. */
const ASKED = new Set(
  'ask wonder know learn discover establish say tell see check decide determine explain reveal show unclear uncertain unsure clear investigate examine consider inquire enquire doubt guess choose remember forget'.split(
    ' ',
  ),
);

const find = wordFinder(ASKING);

export function findExchangedWhWords(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return find(c).flatMap((j) => {
    const i = betweenKept(input, j);
    const [was, is] = [r[i]?.norm ?? '', c[j]!.norm];
    if (!ASKING.test(was) || was === is || ALIKE.some((words) => words.test(was) && words.test(is))) return [];
    if ([was, is].some((w) => OTHERWISE.test(w)) && !ASKED.has(c[j - 1]?.lemma ?? '')) return [];
    // "a match where", "the day when": they open a relative clause.
    if (isNoun(c[j - 1])) return [];
    const change = majorChange(input, 'role', spanAt(i), spanAt(j), 'it is about something else', STRENGTH);
    return [{ ...change, certain: isLightlyEdited(input) }];
  });
}
