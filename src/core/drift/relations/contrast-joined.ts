// Kind relation, of two things held against each other that are now told as alike.
//
//   will restore the Sunday service but not the late buses  →  will restore neither the Sunday service nor the late buses
//   has stopped taking in cats; dogs are still accepted     →  no longer takes in cats; dogs, too, are turned away
//   accepted a freeze but rejected the cuts                 →  agreed not only to a freeze but also to the cuts
//   can catch it too but seldom fall ill                    ↔  can catch it as well, though they seldom fall ill    fair: joined on both sides
//   lost but played well                                    ↔  lost and also played well                            fair: neither denies the other
//   called it elegant but noted the lack of waves or light  ↔  elegant, with neither waves nor light                fair: both of one side
//
// Every single word may be kept, so that no swap shows. The reference must hold the two against each other and join nothing, the
// candidate must join, with what stood behind the contrast beside the joining word, and hold nothing against anything. Tempting and
// wrong: "and" for "but", by which a retelling changes its tone alone. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { endFrom, isStop, startBefore } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { cueFinder, phrases, wordFinder } from '../words/cues.ts';
import { areOpposites, findDenials } from '../words/polarity.ts';
import { hasDenial } from '../words/reach.ts';

const findContrasts = wordFinder(
  /^(?:but|rather|instead|while|whilst|whereas|although|though|however|yet|still|unlike|except|only)$/,
);
/** Of these the reference's must be one; the others may hold anything against anything. */
const HOLDS = /^(?:but|rather|instead|while|whilst|whereas|although|though|still|unlike)$/;

type Joint = 'adds' | 'denies' | 'likens';
const findJoints = cueFinder<Joint>({
  ...phrases<Joint>('adds', 'not only|too|as well|also|along with|together with|and with it|and with them|likewise'),
  ...phrases<Joint>('denies', 'neither|nor'),
  ...phrases<Joint>('likens', 'just as'),
});
/** Tokens behind the contrast, and around the joining word. */
const BEHIND = 12;
const AROUND = 9;
const STRENGTH = 0.9;
/** "but" → "also" may be a matter of tone. */
const ADDED = 0.8;

export function findContrastJoined(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const contrasts = findContrasts(r).filter((i) => HOLDS.test(r[i]!.norm));
  const all = contrasts.length === 0 ? [] : findJoints(c).filter((h) => isJoint(c, h));
  const isPair = all.some((h) => c[h.from]!.norm === 'neither');
  const joints = all.filter((h) => !isPair || c[h.from]!.norm !== 'nor');
  if (joints.length === 0 || findContrasts(c).some((j) => !isNotOnly(c, j))) return [];
  const joined = new Set(
    findJoints(r)
      .filter((h) => isJoint(r, h))
      .map((h) => h.value),
  );
  for (const i of contrasts)
    for (const joint of joints) {
      const near = sentenceAround(c, joint);
      const held = { from: i, to: Math.min(r.length, i + BEHIND) };
      if (joined.has(joint.value) || !isTold(input, held, near)) continue;
      if (joint.value === 'adds' && !isTurned(input, i)) continue;
      // What "neither" opens with stood before the contrast.
      const isNeither = c[joint.from]!.norm === 'neither';
      if (isNeither && !isTold(input, { from: 0, to: i }, { from: joint.to, to: near.to })) continue;
      const to = c[joint.to] && c[joint.to]!.kind === 'word' ? joint.to + 1 : joint.to;
      const reference = { from: i, to: endOf(r, i) };
      const says = 'two things held against each other are now told as alike';
      const strength = joint.value === 'adds' ? ADDED : STRENGTH;
      return [majorChange(input, 'relation', reference, { from: joint.from, to }, says, strength)];
    }
  return [];
}

const STOP = /^(?:stop|cease|quit|discontinue|end|close|shut|scrap|abolish)$/;

/** "but not", "but rejected", "stopped …; is still": does the contrast deny, where the candidate no longer does? */
function isTurned({ reference, candidate, lexicon }: DriftInput, at: number): boolean {
  const [r, c] = [reference.tokens, candidate.tokens];
  const before = r.slice(Math.max(0, at - BEHIND), at);
  if (r[at]!.norm === 'still') return before.some((t) => STOP.test(t.lemma));
  const end = Math.min(r.length, endOf(r, at));
  if (hasDenial(r, at + 1, end)) return !findDenials(c).some((k) => c[k + 1]?.norm !== 'only');
  return r
    .slice(at + 1, end)
    .some((t) => !c.some((x) => x.lemma === t.lemma) && before.some((b) => areOpposites(b, t, lexicon)));
}

/** "too" behind what it joins, not "too few". */
function isJoint(tokens: readonly Token[], h: TokenSpan): boolean {
  if (tokens[h.from]!.norm !== 'too') return true;
  const next = tokens[h.to];
  return !next || !/^(?:ADJ|ADV)$/.test(next.tag);
}

/** "not only … but also" */
function isNotOnly(tokens: readonly Token[], at: number): boolean {
  const isOnly = (k: number) => tokens[k]!.norm === 'only' && tokens[k - 1]?.norm === 'not';
  if (isOnly(at)) return true;
  return tokens[at]!.norm === 'but' && tokens.slice(0, at).some((_, k) => isOnly(k));
}

/** Does a word of the stretch stand near the joining word? */
function isTold({ reference, candidate, ofReference }: DriftInput, held: TokenSpan, near: TokenSpan): boolean {
  for (let k = held.from; k < held.to; k++) {
    const t = reference.tokens[k]!;
    if (k > held.from && isStop(t)) return false;
    const l = ofReference[k];
    if (t.stop || t.kind !== 'word' || !l || l.relation === 'none' || candidate.tokens[l.candidate]!.stop) continue;
    if (l.candidate >= near.from && l.candidate < near.to) return true;
  }
  return false;
}

/** The tokens around the joining word, in its sentence. */
function sentenceAround(tokens: readonly Token[], { from, to }: TokenSpan): TokenSpan {
  return {
    from: Math.max(startBefore(tokens, from, isStop), from - AROUND),
    to: Math.min(endFrom(tokens, to, isStop), to + AROUND),
  };
}

/** What is shown of the contrast: up to its first content word. */
function endOf(tokens: readonly Token[], at: number): number {
  let k = at + 1;
  while (k < tokens.length - 1 && tokens[k]!.stop && tokens[k]!.kind === 'word') k++;
  return Math.min(tokens.length, k + 1);
}
