// Can what stands before a verb of saying speak? Only then a message names it as the speaker.
//
//   the minister, Ines Calder, the ferry operator, they      can
//   a written statement, the pill, it                        cannot: somebody said so by it, or of it
//
// Tempting and wrong: whatever the grammar makes the subject. "a written statement expressing regret" expresses nothing of its own.
// Linear in the words of the phrase.
import type { Lexicon } from '../../lexicon/types.ts';
import { isName } from '../../text/noun-phrases.ts';
import type { Side, TokenSpan } from '../../types.ts';

const PRONOUNS = /^(?:he|she|they|we|i|you|who|police|officials?)$/;
const ABOVE = ['person', 'organization', 'people', 'leader', 'worker', 'unit'];
/** "operator", "inspector", "journalist", "spokeswoman" */
const AGENT = /(?:[^e]er|or|ist|ian|man|woman|men|women|person|people|ee)s?$/;
const PREPOSITION = /^(?:of|for|at|from|with|in)$/;

export function canSpeak(side: Pick<Side, 'tokens' | 'names'>, span: TokenSpan, lexicon: Lexicon): boolean {
  const { tokens, names } = side;
  if (span.to <= span.from) return false;
  const speaks = names.some(
    (n) => (n.kind === 'person' || n.kind === 'organisation') && n.from < span.to && span.from < n.to,
  );
  if (speaks) return true;
  let head = span.from + 1;
  while (head < span.to && !PREPOSITION.test(tokens[head]!.norm)) head++;
  const t = tokens[head - 1]!;
  if (PRONOUNS.test(t.norm)) return true;
  if (isName(tokens, { from: span.from + Number(tokens[span.from]!.tag === 'DET'), to: head }) && t.tag === 'PROPN')
    return true;
  return ABOVE.some((w) => lexicon.hypernymSteps(t.lemmaId, lexicon.idOf(w), 'NOUN') > 0) || AGENT.test(t.norm);
}
