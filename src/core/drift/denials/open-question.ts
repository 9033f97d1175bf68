// Kind negation: an open question is now answered.
//
//   Whether the lottery is the reason is disputed   →  The lottery is the reason            settled by nobody
//   has not said whether it will appeal             →  has let it be known that it will not settled
//   does not rule out a strike                      →  there will be no strike, she said    settled
//   too early to say who did it                     →  it is already clear who did it      settled
//   it is known who did it                          →  it is too early to say who did it   and opened
//   Whether it can be saved is not known            →  Nobody knows if it can be saved      fair: as open as before
//   is considering an appeal                        →  may appeal                           fair: a hedge keeps it open
//
// The open question is a phrase of a closed list; in the copy nothing of that list, and no hedge, may stand near what was in
// question. Tempting and wrong: to look for the answer; it can be any words. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { isStop } from '../pair/clauses.ts';
import { facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import { type SpanPair, spanOf } from '../pair/spans.ts';
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CueHit, cueFinder, phrases } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { isDenial } from '../words/polarity.ts';

const EARLY = ['too early', 'too soon', 'premature'];
const KNOW = 'say tell know judge determine assess conclude predict call'.split(' ');

const findOpen = cueFinder({
  ...phrases('early', EARLY.flatMap((e) => KNOW.map((verb) => `${e} to ${verb}`)).join('|')),
  ...phrases(
    'open',
    "is disputed|are disputed|was disputed|not known|is unknown|are unknown|was unknown|unknown whether|unclear|not clear|uncertain|not certain|not yet clear|not yet known|not yet certain|undecided|not decided|not yet decided|yet to decide|yet to be decided|not said whether|not say whether|not say if|decline to say|declined to say|declines to say|refused to say|not rule out|n't rule out|cannot rule out|not ruled out|not exclude|cannot be determined|not be determined|cannot be established|remains to be seen|not settled|unsettled|unresolved|unproven|not proven|not proved|not been proved|not been proven|inconclusive|an open question|left open|leaves open|in doubt|open to debate|debated|considering whether|consider whether|weighing whether|will decide whether|decide whether|not confirmed|unconfirmed|nobody knows|no one knows|has yet to say|have yet to say|would not say|could not say|cannot say|not made up",
  ),
  ...phrases(
    'doubt',
    'doubts that|doubts whether|doubts if|doubt that|doubt whether|doubted that|doubted whether|is sceptical|is skeptical',
  ),
});
/** By which "who" and "whether" are answered: "clear who did it". */
const SETTLED = /^(?:clear|known|certain|established|obvious|evident|plain|settled|decided)$/;
/** A word of the copy that leaves it open. */
const STILL_OPEN =
  /^(?:whether|if|may|might|could|perhaps|possibly|possible|possibility|unknown|unclear|uncertain|undecided|unsettled|unresolved|disputed|doubts?|doubtful|doubted|dispute|mystery|speculation|weighing|consider(?:s|ing)?|mull(?:s|ing)?|ponder(?:s|ing)?|debat(?:es|ing)|undetermined|unproven|unconfirmed|inconclusive|sceptical|skeptical|unsure|how|who|what|which|either|unless|nobody|likely|probably|allegedly|reportedly|appears?|seems?|early|soon|premature)$/;
/** Tokens after the phrase, and before it, in which stands what is in question. */
const REACH = 12;
/** Of its words as many must have an answer of their own in the copy. */
const KEPT = 0.4;

/** "it is too early to say who did it" ↔ "it is not yet clear who did it": open by other words. */
export function keptOpenQuestions(input: DriftInput): SpanPair[] {
  const [r, c] = [findOpen(input.reference.tokens), findOpen(input.candidate.tokens)];
  return r.flatMap((a) => c.map((b) => ({ reference: spanOf(a), candidate: spanOf(b) })));
}

export function findOpenQuestion(input: DriftInput): Candidate[] {
  const [r, c] = [findOpen(input.reference.tokens), findOpen(input.candidate.tokens)];
  if (r[0] && c.length === 0) return settled(input, 'reference', r[0]);
  return c[0]?.value === 'early' && r.length === 0 ? settled(input, 'candidate', c[0]) : [];
}

/** @param side that has the question */
function settled(input: DriftInput, side: SideName, open: CueHit<string>): Candidate[] {
  const [own, other] = [input[side], input[otherSide(side)]];
  // "there is no doubt that it is genuine"
  if (open.value === 'doubt' && /^(?:no|not|never|without)$|n't$/.test(own.tokens[open.from - 1]?.norm ?? ''))
    return [];
  // "not too early to say"
  if (open.value === 'early' && isDenial(own.tokens[open.from - 1]?.norm ?? '')) return [];
  const asked = matterOf(own.tokens, open);
  const told = asked.flatMap((k) => linkOf(input, side, k)?.[otherSide(side)] ?? []);
  if (told.length === 0 || told.length / asked.length < KEPT) return [];
  const answers = other.tokens.flatMap((t, k) => (SETTLED.test(t.norm) && denialOf(other.tokens, k) < 0 ? [k] : []));
  const shown = open.value === 'early' ? [...told, ...answers.slice(0, 1)] : told;
  const span = { from: Math.min(...shown), to: Math.max(...shown) + 1 };
  if (isStillOpen(other.tokens, span)) return [];
  // "It was, the court found," ends before its mark.
  while (span.to > span.from + 1 && other.tokens[span.to - 1]!.kind === 'punctuation') span.to--;
  const [phrase, answer] = [quoted(own, open), quoted(other, span)];
  const message =
    side === 'candidate'
      ? `${phrase} leaves open what the reference settles (${answer})`
      : open.value === 'doubt'
        ? `${answer} is told as a fact, which the reference doubts (${phrase})`
        : `${answer} settles what the reference leaves open (${phrase})`;
  const { reference, candidate } = facing(side, spanOf(open), span);
  return [{ ...majorChange(input, 'negation', reference, candidate, '', 0.7), message }];
}

/** Content words of what is in question, from the phrase to the end of its clause or, where it ends there, before it. */
function matterOf(tokens: readonly Token[], h: CueHit<string>): number[] {
  const walk = (from: number, step: 1 | -1) => {
    const out: number[] = [];
    for (let k = from, n = 0; k >= 0 && k < tokens.length && n < REACH; k += step, n++) {
      if (isStop(tokens[k])) break;
      if (!tokens[k]!.stop && tokens[k]!.kind !== 'punctuation') out.push(k);
    }
    return out;
  };
  const after = walk(h.to, 1);
  // "cannot rule out that there were more, because the tablets look alike": the reason is not what is in question.
  const reason = tokens.findIndex((t, k) => k > h.to && /^(?:because|since)$/.test(t.norm));
  const asked = reason < 0 ? after : after.filter((k) => k < reason);
  return after.length > (h.value === 'early' ? 0 : 1) ? asked : walk(h.from - 1, -1);
}

function isStillOpen(tokens: readonly Token[], span: TokenSpan): boolean {
  for (let k = Math.max(0, span.from - REACH / 2); k < Math.min(tokens.length, span.to + REACH / 2); k++)
    if ((STILL_OPEN.test(tokens[k]!.norm) && !isAnswer(tokens, k)) || isUntold(tokens, k)) return true;
  // "did not rule it out", "has not decided": any denial of a verb of knowing may keep it open.
  return tokens.some(
    (t, k) =>
      /^(?:know|say|decide|rule|exclude|settle|prove|confirm|believe|think|expect|tell|judge|assess|predict|convinced?|persuade|persuaded|sure|certain|establish|decision|find|finding|able)$/.test(
        t.lemma,
      ) && denialOf(tokens, k) >= 0,
  );
}

/** "unable to say", "refused to tell"; "declined to comment" is of something else. */
const isUntold = (tokens: readonly Token[], k: number): boolean =>
  /^(?:unable|declin(?:e|es|ed)|refus(?:e|es|ed))$/.test(tokens[k]!.norm) &&
  tokens[k + 1]?.norm === 'to' &&
  KNOW.includes(tokens[k + 2]?.norm ?? '');

/** "clear who did it", "already known whether": the question as it is answered. */
const isAnswer = (tokens: readonly Token[], k: number): boolean =>
  SETTLED.test(tokens[k - 1]?.norm ?? '') && denialOf(tokens, k - 1) < 0;
