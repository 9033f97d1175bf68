// Denials and opposites of a pair, weighed against each other: which are left without an answer?
//
//   was not present    ↔  was absent            a denial lost and an opposite gained: nothing is left
//   did not succeed    ↔  failed to             the opposite is itself a denial
//   not many           ↔  few
//   rose               →  did not rise          the denial is left
//
// Cost: linear in the tokens, quadratic in the cues.
import type { Token, TokenSpan } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { facing } from '../pair/facing.ts';
import { oncePerPair } from '../pair/once.ts';
import { linkedSpans, type SpanPair } from '../pair/spans.ts';
import { isThanTurned } from '../roles/than.ts';
import type { DriftInput } from '../types.ts';
import { type CuePair, pairCues } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { type Opposite, oppositePairs } from '../words/opposites.ts';
import { ALL, findDenials } from '../words/polarity.ts';
import { absentFor } from './absent.ts';
import { allForNone } from './all-for-none.ts';
import { isAnswered } from './answers.ts';
import { weighedCues } from './denial-cues.ts';
import { deniedContrary } from './denied-contrary.ts';
import { deniedOpposites } from './denied-opposite.ts';
import { neededMarks } from './needed.ts';
import { noneLeft } from './none-left.ts';
import { sharedDenials } from './shared-denial.ts';
import { silentDenial } from './silent-denials.ts';
import { isTurnedByToo } from './too.ts';
import { isTurnedBack } from './turned-back.ts';
import { isConditionTurned } from './unless.ts';

/**
 * What says the same by a denial and without: "not possible" ↔ "impossible", "cheaper" ↔ "less expensive", "has not worked" ↔
 * "out of order".
 */
export function cancelledDenials(input: DriftInput): SpanPair[] {
  const opposites = oppositePairs(input);
  const { used, silent } = weighedDenials(input);
  return [...silent, ...[...used].map((k) => linkedSpans(opposites[k]!))];
}

interface Weighing {
  /** Cues without a partner that nothing takes back. */
  readonly pairs: readonly CuePair<number>[];
  /** Opposites that are taken back. */
  readonly used: ReadonlySet<number>;
  /** Cues that a denial without its word answers. */
  readonly silent: readonly SpanPair[];
}

/** What is left of the denials and opposites of a pair. */
export const weighedDenials = oncePerPair((input): Weighing => weigh(input, oppositePairs(input)));

function weigh(input: DriftInput, opposites: readonly Opposite[]): Weighing {
  const [ofR, ofC] = [weighedCues(input, 'reference'), weighedCues(input, 'candidate')];
  if (ofR.length + ofC.length + opposites.length === 0) return { pairs: [], used: NO_OPPOSITES, silent: [] };
  const none = input.pack
    ? null
    : { r: allForNone(input, 'reference', ofR, opposites), c: allForNone(input, 'candidate', ofC, opposites) };
  const gone = input.pack ? null : { r: noneLeft(input, 'reference', ofR), c: noneLeft(input, 'candidate', ofC) };
  const needed = neededMarks(input);
  const leftR = none
    ? ofR.filter((h) => !none.r.cues.has(h.from) && !gone?.r.has(h.from) && !needed.reference.has(h.from))
    : ofR;
  const leftC = none
    ? ofC.filter((h) => !none.c.cues.has(h.from) && !gone?.c.has(h.from) && !needed.candidate.has(h.from))
    : ofC;
  const [moreR, moreC] = [
    sharedDenials(input, 'reference', leftR, leftC),
    sharedDenials(input, 'candidate', leftC, leftR),
  ];
  const r = leftR.filter((h) => !moreR.has(h.from));
  const c = leftC.filter((h) => !moreC.has(h.from));
  const used = new Set<number>(none ? [...none.r.opposites, ...none.c.opposites] : []);
  const left: CuePair<number>[] = [];
  const silent: SpanPair[] = none ? [...none.r.said, ...none.c.said] : [];
  opposites.forEach((o, i) => {
    if (gone?.r.has(o.reference) || gone?.c.has(o.candidate)) used.add(i);
    if (needed.reference.has(o.reference) || needed.candidate.has(o.candidate)) used.add(i);
  });
  const isLess = (side: SideName, i: number) => /^(?:less|least)$/.test(input[side].tokens[i - 1]?.norm ?? '');
  opposites.forEach((o, i) => {
    if (isLess('reference', o.reference) !== isLess('candidate', o.candidate)) used.add(i);
    if (!input.pack && isTurnedByToo(input, o.reference, o.candidate)) used.add(i);
    // "did not succeed" ↔ "failed to": the opposite is itself a cue, and answers the one before the other word.
    const before = (hits: readonly CueHit<number>[], at: number) => hits.some((h) => h.from < at && h.from >= at - 4);
    const isCue = (hits: readonly CueHit<number>[], at: number) => hits.some((h) => within(h, at));
    // Not where that denial stands on both sides: "no child went home without a prize" → "no child went home with a prize".
    const isOfBoth = before(r, o.reference) && before(c, o.candidate);
    if (isCue(c, o.candidate) && !isCue(r, o.reference) && before(r, o.reference) && !isOfBoth) used.add(i);
    if (isCue(r, o.reference) && !isCue(c, o.candidate) && before(c, o.candidate) && !isOfBoth) used.add(i);
    // "lacks a chimney" ↔ "has no chimney"
    if (isCue(r, o.reference) && hasNo(input.candidate.tokens, o.candidate)) used.add(i);
    if (isCue(c, o.candidate) && hasNo(input.reference.tokens, o.reference)) used.add(i);
  });
  opposites.forEach((o, i) => {
    if (isConditionTurned(input, o.reference, o.candidate)) used.add(i);
    // "not many" ↔ "few"
    if (isNotMany(input.reference.tokens, o.reference) || isNotMany(input.candidate.tokens, o.candidate)) used.add(i);
    if (!input.pack && isThanTurned(input, o.reference, o.candidate)) used.add(i);
    if (!input.pack && isTurnedBack(input, o, opposites)) used.add(i);
  });
  const denied = deniedOpposites(opposites, r, c, (i) => !used.has(i));
  for (const i of denied.keys()) used.add(i);
  const taken = new Set(denied.values());
  const isFree = (h: CueHit<number>) => !taken.has(h);
  for (const p of pairCues(input, r.filter(isFree), c.filter(isFree), () => true)) {
    if (!p.reference !== !p.candidate) {
      const side = p.reference ? 'reference' : 'candidate';
      const hit = p.reference ?? p.candidate!;
      if (isAnswered(input, side, hit)) {
        // "does not forbid" ↔ "allows": the opposite of the denied word is the answer itself.
        opposites.forEach((o, i) => {
          if (o[side] === hit.anchor) used.add(i);
        });
        continue;
      }
      const there = input.pack
        ? null
        : (silentDenial(input, side, hit) ?? absentFor(input, side, hit) ?? deniedContrary(input, side, hit));
      if (there) {
        silent.push(facing(side, { from: hit.from, to: Math.max(hit.to, hit.anchor + 1) }, there));
        continue;
      }
    }
    // "able" → "unable to": the cue is itself the opposite, one change.
    if (opposites.some((o) => within(p.reference, o.reference) || within(p.candidate, o.candidate))) continue;
    const flip = opposites.findIndex((o, i) => !used.has(i) && nearCue(p, o));
    if (flip >= 0) {
      // A cue lost and an opposite gained at one place: the statement stands as it was.
      used.add(flip);
      continue;
    }
    left.push(p);
  }
  // "not all were hurt" ↔ "some were not": all is no opposite of some there.
  if (findDenials(input.reference.tokens).length > 0 && findDenials(input.candidate.tokens).length > 0)
    opposites.forEach((o, i) => {
      if (isNotAll(input.reference.tokens, o.reference) || isNotAll(input.candidate.tokens, o.candidate)) used.add(i);
    });
  return { pairs: left, used, silent };
}

const NO_OPPOSITES: ReadonlySet<number> = new Set();

const hasNo = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lemma === 'have' && /^(?:no|not|n't|neither)$/.test(tokens[at + 1]?.norm ?? '');

const isNotMany = (tokens: readonly Token[], at: number) =>
  /^(?:many|much)$/.test(tokens[at]!.norm) && tokens[at - 1]?.norm === 'not';

const isNotAll = (tokens: readonly Token[], at: number) => ALL.test(tokens[at]!.norm) && tokens[at - 1]?.norm === 'not';

function within(h: TokenSpan | null, i: number): boolean {
  return h !== null && i >= h.from && i < h.to;
}

function nearCue(p: CuePair<number>, o: Opposite): boolean {
  const near = (h: TokenSpan | null, i: number) => h !== null && i >= h.from - 4 && i < h.to + 5;
  return near(p.reference, o.reference) || near(p.candidate, o.candidate);
}
