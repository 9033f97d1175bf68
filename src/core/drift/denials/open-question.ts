// Kind negation: an open question is now answered.
//
//   Whether the lottery is the reason is disputed   →  The lottery is the reason            settled by nobody
//   has not said whether it will appeal             →  has let it be known that it will not settled
//   does not rule out a strike                      →  there will be no strike, she said    settled
//   Whether it can be saved is not known            →  Nobody knows if it can be saved      fair: as open as before
//   is considering an appeal                        →  may appeal                           fair: a hedge keeps it open
//
// The open question is a phrase of a closed list; in the copy nothing of that list, and no hedge, may stand near what was in
// question. Tempting and wrong: to look for the answer; it can be any words. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CueHit, cueFinder, phrases } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';

const findOpen = cueFinder({
  ...phrases(
    'open',
    "is disputed|are disputed|was disputed|not known|is unknown|are unknown|was unknown|unknown whether|unclear|not clear|uncertain|not certain|undecided|not decided|not yet decided|yet to decide|yet to be decided|not said whether|not say whether|not say if|decline to say|declined to say|declines to say|refused to say|not rule out|n't rule out|cannot rule out|not ruled out|not exclude|cannot be determined|not be determined|cannot be established|remains to be seen|not settled|unsettled|unresolved|unproven|not proven|not proved|not been proved|not been proven|inconclusive|an open question|left open|leaves open|in doubt|open to debate|debated|considering whether|consider whether|weighing whether|will decide whether|decide whether|not confirmed|unconfirmed|nobody knows|no one knows|has yet to say|have yet to say|would not say|could not say|cannot say|not made up",
  ),
  ...phrases(
    'doubt',
    'doubts that|doubts whether|doubts if|doubt that|doubt whether|doubted that|doubted whether|is sceptical|is skeptical',
  ),
});
/** A word of the copy that leaves it open. */
const STILL_OPEN =
  /^(?:whether|if|may|might|could|perhaps|possibly|possible|possibility|unknown|unclear|uncertain|undecided|unsettled|unresolved|disputed|doubts?|doubtful|doubted|dispute|mystery|speculation|weighing|consider(?:s|ing)?|mull(?:s|ing)?|ponder(?:s|ing)?|debat(?:es|ing)|undetermined|unproven|unconfirmed|inconclusive|sceptical|skeptical|unsure|how|who|what|which|either|unless|nobody|likely|probably|allegedly|reportedly|appears?|seems?)$/;
/** Tokens after the phrase, and before it, in which stands what is in question. */
const REACH = 12;
/** Of its words as many must have an answer of their own in the copy. */
const KEPT = 0.4;

export function findOpenQuestion(input: DriftInput): Candidate[] {
  const [open] = findOpen(input.reference.tokens);
  if (!open || findOpen(input.candidate.tokens).length > 0) return [];
  // "there is no doubt that it is genuine"
  if (
    open.value === 'doubt' &&
    /^(?:no|not|never|without)$|n't$/.test(input.reference.tokens[open.from - 1]?.norm ?? '')
  )
    return [];
  const asked = matterOf(input.reference.tokens, open);
  const told = asked.flatMap((k) => input.ofReference[k]?.candidate ?? []);
  if (told.length === 0 || told.length / asked.length < KEPT) return [];
  const span = { from: Math.min(...told), to: Math.max(...told) + 1 };
  if (isStillOpen(input.candidate.tokens, span)) return [];
  const { candidate } = input;
  // "It was, the court found," ends before its mark.
  while (span.to > span.from + 1 && candidate.tokens[span.to - 1]!.kind === 'punctuation') span.to--;
  const [phrase, answer] = [quoted(input.reference, open), quoted(candidate, span)];
  const message =
    open.value === 'open'
      ? `${answer} settles what the reference leaves open (${phrase})`
      : `${answer} is told as a fact, which the reference doubts (${phrase})`;
  return [{ ...majorChange(input, 'negation', spanOf(open), span, '', 0.7), message }];
}

/** Content words of what is in question, from the phrase to the end of its clause or, where it ends there, before it. */
function matterOf(tokens: readonly Token[], h: CueHit<string>): number[] {
  const walk = (from: number, step: 1 | -1) => {
    const out: number[] = [];
    for (let k = from, n = 0; k >= 0 && k < tokens.length && n < REACH; k += step, n++) {
      if (/^[.;:!?]$/.test(tokens[k]!.norm)) break;
      if (!tokens[k]!.stop && tokens[k]!.kind !== 'punctuation') out.push(k);
    }
    return out;
  };
  const after = walk(h.to, 1);
  // "cannot rule out that there were more, because the tablets look alike": the reason is not what is in question.
  const reason = tokens.findIndex((t, k) => k > h.to && /^(?:because|since)$/.test(t.norm));
  const asked = reason < 0 ? after : after.filter((k) => k < reason);
  return after.length > 1 ? asked : walk(h.from - 1, -1);
}

function isStillOpen(tokens: readonly Token[], span: TokenSpan): boolean {
  for (let k = Math.max(0, span.from - REACH / 2); k < Math.min(tokens.length, span.to + REACH / 2); k++)
    if (STILL_OPEN.test(tokens[k]!.norm)) return true;
  // "did not rule it out", "has not decided": any denial of a verb of knowing may keep it open.
  return tokens.some(
    (t, k) =>
      /^(?:know|say|decide|rule|exclude|settle|prove|confirm|believe|think|expect|convinced?|persuade|persuaded|sure|certain)$/.test(
        t.lemma,
      ) && denialOf(tokens, k) >= 0,
  );
}
