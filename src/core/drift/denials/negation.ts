// Kind negation: the statement is turned round. "were not expected" → "were expected", "rose" → "fell", "able" → "unable".
//
// Two sources: a cue ("not", "never", "without", "failed to") that one side lacks although the word it governs survived,
// and a word linked to its opposite. Two of them at one predicate cancel: "not present" = "absent", "did not fall" is
// no change of "rose" that anyone should be told is a flip twice over. "not fat" → "thin" keeps the direction and stays
// silent. The tempting wrong answer is counting "not" on both sides: a merged sentence loses a clause and its "not" with
// it. Cost: linear in the tokens, quadratic in the cues.

import type { Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { linkedSpans, type SpanPair } from '../pair/spans.ts';
import { isSure } from '../pair/told-in.ts';
import { isThanTurned } from '../roles/than.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CuePair, pairCues } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { type Opposite, oppositePairs } from '../words/opposites.ts';
import { ALL, findDenials } from '../words/polarity.ts';
import { absentFor } from './absent.ts';
import { allForNone } from './all-for-none.ts';
import { isAnswered } from './answers.ts';
import { isCompared, weighedCues } from './denial-cues.ts';
import { deniedContrary } from './denied-contrary.ts';
import { deniedOpposites } from './denied-opposite.ts';
import { neededMarks } from './needed.ts';
import { noneLeft } from './none-left.ts';
import { turnedPutOff } from './put-off.ts';
import { sharedDenials } from './shared-denial.ts';
import { silentDenial, turnedSilent } from './silent-denials.ts';
import { isOfStances } from './stance.ts';
import { isTurnedBack } from './turned-back.ts';
import { isConditionTurned } from './unless.ts';

export function findNegation(input: DriftInput): Candidate[] {
  const opposites = oppositePairs(input);
  const { pairs, used } = weighed(input);
  const out = [
    ...(input.pack ? [] : [...turnedSilent(input), ...turnedPutOff(input)]),
    ...pairs.flatMap((p) => lone(input, p)),
  ];
  opposites.forEach((o, i) => {
    // Sides taken are read with what they are taken of.
    if (!used.has(i) && !isOfStances(input, o.reference, o.candidate)) out.push(turned(input, o));
  });
  return out;
}

/**
 * What says the same by a denial and without: "not possible" ↔ "impossible", "cheaper" ↔ "less expensive", "has not worked" ↔
 * "out of order".
 */
export function cancelledDenials(input: DriftInput): SpanPair[] {
  const opposites = oppositePairs(input);
  const { used, silent } = weighed(input);
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

const weighed = oncePerPair((input): Weighing => weigh(input, oppositePairs(input)));

function weigh(input: DriftInput, opposites: readonly Opposite[]): Weighing {
  const [ofR, ofC] = [weighedCues(input, 'reference'), weighedCues(input, 'candidate')];
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
    // "did not succeed" ↔ "failed to": the opposite is itself a cue, and answers the one before the other word.
    const before = (hits: readonly CueHit<number>[], at: number) => hits.some((h) => h.from < at && h.from >= at - 4);
    const isCue = (hits: readonly CueHit<number>[], at: number) => hits.some((h) => within(h, at));
    if (isCue(c, o.candidate) && !isCue(r, o.reference) && before(r, o.reference)) used.add(i);
    if (isCue(r, o.reference) && !isCue(c, o.candidate) && before(c, o.candidate)) used.add(i);
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

/** A cue without a partner: drift when the word that it governs survived without it. */
function lone(input: DriftInput, p: CuePair<number>): Candidate[] {
  const hit = p.reference ?? p.candidate;
  if (!hit || (p.reference && p.candidate)) return [];
  const side = p.reference ? 'reference' : 'candidate';
  const links = p.reference ? input.ofReference : input.ofCandidate;
  const { tokens } = input[side];
  const ofNoun = tokens[hit.from]!.tag === 'DET' && !isCompared(tokens, hit.to);
  const anchor = ofNoun ? linkedNoun(tokens, links, hit) : hit.anchor;
  const link = anchor >= 0 ? links[anchor] : undefined;
  const there = link && (p.reference ? link.candidate : link.reference);
  // "knew nothing about it": what is denied stands before.
  const verb = there === undefined && input[side].tokens[hit.from - 1]?.tag === 'VERB' ? hit.from - 1 : -1;
  const told = verb < 0 ? undefined : links[verb]?.[otherSide(side)];
  const own =
    verb >= 0 && /^(?:nothing|nobody|none)$/.test(input[side].tokens[hit.from]!.norm)
      ? { from: verb, to: hit.to }
      : { from: hit.from, to: link && anchor - hit.to < 3 ? anchor + 1 : hit.to };
  // "Nobody was hurt" → "everybody was hurt": with what stands in the cue's place.
  const instead = links[hit.from]?.[otherSide(side)];
  const from =
    there === undefined ? 0 : instead !== undefined && instead < there && there - instead < 4 ? instead : there;
  const contracted = contraction(input, side, hit);
  const shown = own.from < hit.from && told !== undefined ? { from: told, to: told + 1 } : null;
  const other = there === undefined ? (shown ?? contracted?.there ?? null) : { from, to: there + 1 };
  const governed = isSure(link) ? 0.35 : link ? 0.15 : 0;
  const some = countedBefore(input[otherSide(side)].tokens, there);
  const none = hit.value === 1 && input[side].tokens[hit.from]!.tag === 'DET' && some >= 0;
  const strength = none ? 0.9 : (0.1 + governed + 0.45 * p.place) * (hit.value < 1 ? 0.8 : 1);
  const wide = none && other ? { from: some, to: other.to } : other;
  const mine = contracted && other === contracted.there ? contracted.own : own;
  const ban = !p.reference && there !== undefined ? ofBan(input, hit, there) : null;
  const reference = ban?.reference ?? (side === 'reference' ? mine : wide);
  const candidate = ban?.candidate ?? (side === 'reference' ? wide : mine);
  return [
    {
      ...majorChange(
        input,
        'negation',
        reference,
        candidate,
        none
          ? p.reference
            ? 'none is now some'
            : 'some is now none'
          : p.reference
            ? 'the denial is gone'
            : ban
              ? 'it is now forbidden'
              : 'the statement is now denied',
        strength,
      ),
      // Two counts of one noun, of which one is nought: compared as amounts, not as words.
      ...(none && isFigure(input, side, some, there!) && { certain: true as const }),
    },
  ];
}

/** "may ring" → "must not ring": what may be done and now must not, each with its verb, which stands at `verb` of the reference. */
function ofBan({ reference, candidate }: DriftInput, { from, anchor }: CueHit<number>, verb: number): SpanPair | null {
  const isMust = /^(?:must|shall)$/.test(candidate.tokens[from - 1]?.norm ?? '');
  if (!isMust || !/^(?:may|can)$/.test(reference.tokens[verb - 1]?.norm ?? '')) return null;
  return { reference: { from: verb - 1, to: verb + 1 }, candidate: { from: from - 1, to: anchor + 1 } };
}

/** "isn't" → "is": the denial with the verb that it is written into, and that verb on the other side. */
function contraction(input: DriftInput, side: SideName, { from }: TokenSpan) {
  const link = linkOf(input, side, from - 1);
  const { tokens } = input[side];
  if (!link || tokens[from]!.norm !== "n't" || tokens[from - 1]!.end !== tokens[from]!.start) return null;
  const at = link[otherSide(side)];
  return { own: { from: from - 1, to: from + 1 }, there: { from: at, to: at + 1 } };
}

/** "three large countries": a figure that counts the noun at `at`, with only its qualities between. "Every … not" is often "no …". */
function isFigure(input: DriftInput, side: SideName, some: number, at: number): boolean {
  const { tokens } = input[otherSide(side)];
  const figure = tokens[some]!;
  const link = linkOf(input, otherSide(side), at);
  if (!(figure.tag === 'NUM' || figure.kind === 'number') || tokens[at]!.tag !== 'NOUN') return false;
  if (link?.relation !== 'identical' && link?.relation !== 'inflection') return false;
  return tokens.slice(some + 1, at).every((t) => t.tag === 'ADJ');
}

/** "no western country": the noun that "no" is about, where the word right after it is new. */
function linkedNoun(tokens: readonly Token[], links: readonly unknown[], hit: CueHit<number>): number {
  for (let k = hit.to; k < Math.min(tokens.length, hit.to + 4); k++) {
    if (tokens[k]!.kind === 'punctuation') break;
    if (links[k] && tokens[k]!.tag === 'NOUN') return k;
  }
  return hit.anchor;
}

/** "only three countries" against "no country": the figure or share that counts the word at `at`, −1 without one. */
function countedBefore(tokens: readonly Token[], at: number | undefined): number {
  if (at === undefined) return -1;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const t = tokens[k]!;
    if (t.kind === 'punctuation') return -1;
    if (t.tag === 'NUM' || t.kind === 'number' || /^(?:all|every|most|many|several|some|both)$/.test(t.norm)) return k;
  }
  return -1;
}

function turned(input: DriftInput, o: Opposite): Candidate {
  const { reference, candidate } = linkedSpans(o);
  const [a, b] = [input.reference.tokens[o.reference]!.lemma, input.candidate.tokens[o.candidate]!.lemma];
  // Opposites in the dictionary, but nothing is denied by them.
  if (SEXES.get(a) === b || SEXES.get(b) === a)
    return majorChange(input, 'predicate', reference, candidate, 'somebody else', 0.9 * o.confidence);
  return majorChange(input, 'negation', reference, candidate, 'the opposite', 0.9 * o.confidence);
}

const SEXES: ReadonlyMap<string, string> = new Map(
  'man woman,boy girl,son daughter,brother sister,father mother,husband wife,king queen,uncle aunt,nephew niece,male female,gentleman lady,prince princess,widower widow,actor actress,waiter waitress'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
