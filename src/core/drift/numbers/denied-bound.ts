// A bound under a denial is the contrary bound:
//
//   nobody may spend more than 40                                        at most 40
//   no later than Thursday                                               at the latest on Thursday
//   had never before cost more than 300, not for children under six      no: until then; which children
//
// Linear in the tokens of a clause.
import type { Token } from '../../types.ts';
import { denialOf } from '../words/denied.ts';
import { isDenial } from '../words/polarity.ts';
import { tellsWhich } from './told-which.ts';

/**
 * Where a bound is denied, −1 for nowhere: "no later than", "nobody may spend more than", "more than two bags may not be carried"; not
 * "does not apply to children under six", where the bound tells which children.
 */
export function boundDenial(tokens: readonly Token[], at: number): number {
  const denial = denialOf(tokens, at);
  if (denial < 0) return subjectDenial(tokens, at);
  // "will not sail unless at least twelve come": of the condition nothing is denied.
  if (tokens.slice(denial + 1, at).some((t) => CONDITION.test(t.norm))) return -1;
  // "had never before cost more than 300": until then.
  if (/^(?:only|before|previously)$/.test(tokens[denial + 1]?.norm ?? '')) return -1;
  // "not before Thursday at the earliest": said twice.
  if (/^(?:earliest|latest)$/.test(tokens[at + 2]?.norm ?? '')) return -1;
  return tellsWhich(tokens, at) || isOfThing(tokens, denial, at) ? -1 : denial;
}

/** "with no heating for more than five hours": of the heating, not of the hours. */
function isOfThing(tokens: readonly Token[], denial: number, at: number): boolean {
  if (tokens[denial]!.norm !== 'no' || tokens[at - 1]!.norm !== 'for' || at - 1 <= denial + 1) return false;
  return tokens.slice(denial + 1, at - 1).every((t) => /^(?:NOUN|ADJ)$/.test(t.tag));
}

/** Tokens from a bound that opens its clause to the denial of its verb. */
const SUBJECT_REACH = 12;

/** "More than forty minutes should not be taken": of a rule alone; "more than forty people were not told" were as many. */
function subjectDenial(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.norm !== 'more' || (at > 0 && tokens[at - 1]!.kind !== 'punctuation')) return -1;
  for (let k = at + 2; k < Math.min(tokens.length, at + SUBJECT_REACH); k++) {
    if (tokens[k]!.kind === 'punctuation' || /^(?:who|which|that)$/.test(tokens[k]!.norm)) return -1;
    // "is not to be taken"
    const isTo = !/^(?:is|are)$/.test(tokens[k]!.norm) || tokens[k + 2]?.norm === 'to';
    if (RULES.test(tokens[k]!.norm) && isTo) return isDenial(tokens[k + 1]?.norm ?? '') ? k + 1 : -1;
  }
  return -1;
}

const CONDITION = /^(?:unless|if|until|till|when)$/;

const RULES = /^(?:may|must|should|shall|can|could|ca|is|are)$/;
