// Kind negation: the statement is turned round. "were not expected" → "were expected", "rose" → "fell", "able" → "unable".
//
// Two sources: a cue ("not", "never", "without", "failed to") that one side lacks although the word it governs survived,
// and a word linked to its opposite. Two of them at one predicate cancel: "not present" = "absent", "did not fall" is
// no change of "rose" that anyone should be told is a flip twice over. "not fat" → "thin" keeps the direction and stays
// silent. The tempting wrong answer is counting "not" on both sides: a merged sentence loses a clause and its "not" with
// it. Cost: linear in the tokens, quadratic in the cues.

import type { LanguagePack } from '../../languages/types.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { linkedSpans } from '../pair/spans.ts';
import { isThanTurned } from '../roles/than.ts';
import type { Candidate, DriftInput } from '../types.ts';
import {
  anchorAfter,
  type CueFinder,
  type CueHit,
  type CuePair,
  cueFinder,
  packCueFinder,
  pairCues,
} from '../words/cues.ts';
import { type Opposite, oppositePairs } from '../words/opposites.ts';
import { ALL, isDenial, NEGATION_CUES } from '../words/polarity.ts';
import { allForNone } from './all-for-none.ts';
import { isAnswered } from './answers.ts';
import { noneLeft } from './none-left.ts';
import { turnedPutOff } from './put-off.ts';
import { silentDenial, turnedSilent } from './silent-denials.ts';
import { isOfStances } from './stance.ts';
import { isConditionTurned, withoutForUnless } from './unless.ts';

const findWords = cueFinder(NEGATION_CUES);
/** Tokens between a particle and the word that denies with it. */
const CONCORD_REACH = 7;
const findInPack = new Map<LanguagePack, CueFinder<number>>();

/** Cues of another language; words of value 0 only look like one. */
function packCues(tokens: readonly Token[], pack: LanguagePack): CueHit<number>[] {
  let find = findInPack.get(pack);
  if (!find) {
    find = packCueFinder(pack.negations);
    findInPack.set(pack, find);
  }
  const { concord } = pack;
  const all = find(tokens).filter((h) => h.value > 0);
  const hits = all.filter(
    (h, k) =>
      !concord.particles.has(tokens[h.from]!.norm) ||
      !all.slice(k + 1).some((x) => x.from - h.to < CONCORD_REACH && concord.words.has(tokens[x.from]!.norm)),
  );
  if (pack.halves.words.size === 0) return hits;
  // "ne … plus", "personne ne": half a denial each, none alone.
  tokens.forEach((t, i) => {
    if (!pack.halves.words.has(t.norm)) return;
    for (let k = Math.max(0, i - 5); k < Math.min(tokens.length, i + 4); k++)
      if (pack.halves.particles.has(tokens[k]!.norm) && !hits.some((h) => Math.abs(h.from - k) <= 5)) {
        hits.push({ from: i, to: i + 1, value: 1, anchor: anchorAfter(tokens, i + 1) });
        break;
      }
  });
  return hits.sort((a, b) => a.from - b.from);
}

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
export function cancelledDenials(input: DriftInput): { reference: TokenSpan; candidate: TokenSpan }[] {
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
  readonly silent: readonly { reference: TokenSpan; candidate: TokenSpan }[];
}

const weighed = oncePerPair((input): Weighing => weigh(input, oppositePairs(input)));

function weigh(input: DriftInput, opposites: readonly Opposite[]): Weighing {
  const [ofR, ofC] = [weighedCues(input, 'reference'), weighedCues(input, 'candidate')];
  const none = input.pack
    ? null
    : { r: allForNone(input, 'reference', ofR, opposites), c: allForNone(input, 'candidate', ofC, opposites) };
  const gone = input.pack ? null : { r: noneLeft(input, 'reference', ofR), c: noneLeft(input, 'candidate', ofC) };
  const r = none ? ofR.filter((h) => !none.r.cues.has(h.from) && !gone?.r.has(h.from)) : ofR;
  const c = none ? ofC.filter((h) => !none.c.cues.has(h.from) && !gone?.c.has(h.from)) : ofC;
  const used = new Set<number>(none ? [...none.r.opposites, ...none.c.opposites] : []);
  const left: CuePair<number>[] = [];
  const silent: { reference: TokenSpan; candidate: TokenSpan }[] = [];
  opposites.forEach((o, i) => {
    if (gone?.r.has(o.reference) || gone?.c.has(o.candidate)) used.add(i);
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
    if (!input.pack && isThanTurned(input, o.reference, o.candidate)) used.add(i);
  });
  for (const p of pairCues(input, r, c, () => true)) {
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
      const there = input.pack ? null : silentDenial(input, side, hit);
      if (there) {
        const own = { from: hit.from, to: Math.max(hit.to, hit.anchor + 1) };
        silent.push(p.reference ? { reference: own, candidate: there } : { reference: there, candidate: own });
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
  const denied = (side: SideName) => input[side].tokens.some((t) => isDenial(t.norm));
  if (denied('reference') && denied('candidate'))
    opposites.forEach((o, i) => {
      if (isNotAll(input.reference.tokens, o.reference) || isNotAll(input.candidate.tokens, o.candidate)) used.add(i);
    });
  return { pairs: left, used, silent };
}

const hasNo = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lemma === 'have' && /^(?:no|not|n't|neither)$/.test(tokens[at + 1]?.norm ?? '');

/** All but those that only set a condition: "cannot go without a nurse" is "cannot go unless a nurse comes". */
function weighedCues(input: DriftInput, side: SideName): CueHit<number>[] {
  const hits = cuesOf(input, side);
  const setting = input.pack ? [] : withoutForUnless(input, side);
  return setting.length === 0 ? hits : hits.filter((h) => !setting.includes(h.from));
}

/** Negation cues; contractions carry theirs at the end of the token ("isn't"). */
function cuesOf(input: DriftInput, side: SideName): CueHit<number>[] {
  const tokens = input[side].tokens;
  if (input.pack) return packCues(tokens, input.pack);
  const hits = findWords(tokens).filter((h) => {
    const t = tokens[h.from]!;
    const next = tokens[h.to]?.norm;
    // "far from certain" is not, "far from the sea" is a distance.
    if (t.norm === 'far') return /^(?:ADJ|ADV|VERB)$/.test(tokens[h.to]?.tag ?? '') || next === 'a' || next === 'an';
    // "no greater than half" sets a bound, "no better than a placebo" denies.
    if (t.norm === 'no' && isCompared(tokens, h.from + 1)) return isDenied(input, side, h.from + 1);
    // "not without merit" has some.
    if (t.norm === 'without' && tokens[h.from - 1]?.norm === 'not') return false;
    if (t.norm === 'not' && next === 'without') return false;
    // "not long before midnight", "not far from the sea" tell how near.
    if (
      t.norm === 'not' &&
      next &&
      NEAR.get(next)?.test(tokens[h.to + 1]?.norm ?? '') &&
      !isUndenied(input, side, next)
    )
      return false;
    // "Nobody but residents": only they.
    if (/^(?:nobody|none|no-one|no one)$/.test(t.norm) && next === 'but') return false;
    // "not only … but also", "no doubt", "no more" and the abbreviation "No. 4" negate nothing.
    if (t.norm === 'not' && (next === 'only' || next === 'just' || next === 'least')) return false;
    // "Neither the buyer nor the price": one denial.
    if (t.norm === 'nor' && tokens.slice(0, h.from).some((x) => x.norm === 'neither')) return false;
    if (t.norm === 'no' && (next === 'doubt' || next === 'more' || next === 'fewer' || next === 'less' || next === '.'))
      return false;
    // "nothing but", "nothing other than": only that.
    return !(t.norm === 'nothing' && (next === 'but' || tokens[h.from + 2]?.norm === 'than'));
  });
  // "no better than a placebo" denies "better", however plain the word.
  for (const [k, h] of hits.entries())
    if (tokens[h.from]!.norm === 'no' && isCompared(tokens, h.to))
      hits[k] = { ...h, anchor: tokens[h.to + 1]?.norm === 'than' ? h.to : h.to + 1 };
  tokens.forEach((t, i) => {
    if (
      t.norm.length > 3 &&
      (t.norm.endsWith("n't") || t.norm === 'cannot') &&
      !hits.some((h) => h.from <= i && i < h.to)
    )
      hits.push({ from: i, to: i + 1, value: 1, anchor: nextContent(input, side, i + 1) });
    // "denied that she had hidden it" ↔ "denied hiding it", "denied having hidden it".
    if (DENY.test(t.norm) && tokens[i + 1]?.norm.endsWith('ing'))
      hits.push({ from: i, to: i + 1, value: 1, anchor: tokens[i + 1]!.norm === 'having' ? i + 2 : i + 1 });
  });
  return hits.sort((a, b) => a.from - b.from);
}

/** "better than", "more likely" (behind "no") */
function isCompared(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.norm === 'than') return true;
  return /^(?:more|less)$/.test(tokens[at]?.norm ?? '') && /^(?:ADJ|ADV)$/.test(tokens[at + 1]?.tag ?? '');
}

const ALIKE = /^(?:as|same|equal\w*|similar\w*|alike|like|neither|match\w*|compar\w*|size)$/;

/** No bound ("no more than 20"), and not told as likeness on the other side ("as good as"). */
function isDenied(input: DriftInput, side: SideName, at: number): boolean {
  const { tokens, values } = input[side];
  const than = tokens.slice(at, at + 3).findIndex((t) => t.norm === 'than');
  const behind = at + than + 1;
  if (than >= 0 && values.some((v) => v.date === null && v.hi !== 1 && v.from <= behind + 1 && behind < v.to))
    return false;
  return !input[otherSide(side)].tokens.some((t) => ALIKE.test(t.norm));
}

/** Not long and not far: near. */
const NEAR: ReadonlyMap<string, RegExp> = new Map([
  ['long', /^(?:before|after|ago|until|till|afterwards|now)$/],
  ['far', /^(?:from|off|away|outside|short|behind|below|above|beyond)$/],
]);

/** Does the other side tell it without the denial? */
function isUndenied(input: DriftInput, side: SideName, norm: string): boolean {
  const { tokens } = input[otherSide(side)];
  return tokens.some((t, k) => t.norm === norm && !isDenial(tokens[k - 1]?.norm ?? ''));
}

const DENY = /^den(?:y|ies|ied|ying)$/;

function nextContent(input: DriftInput, side: SideName, from: number): number {
  const tokens = input[side].tokens;
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    if (tokens[i]!.kind === 'punctuation') return -1;
    if (!tokens[i]!.stop) return i;
  }
  return -1;
}

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
  const shown = own.from < hit.from && told !== undefined ? { from: told, to: told + 1 } : null;
  const other = there === undefined ? shown : { from, to: there + 1 };
  const governed = link && link.relation !== 'contextual' && link.relation !== 'none' ? 0.35 : link ? 0.15 : 0;
  const some = countedBefore(input[otherSide(side)].tokens, there);
  const none = hit.value === 1 && input[side].tokens[hit.from]!.tag === 'DET' && some >= 0;
  const strength = none ? 0.9 : (0.1 + governed + 0.45 * p.place) * (hit.value < 1 ? 0.8 : 1);
  const wide = none && other ? { from: some, to: other.to } : other;
  const reference = side === 'reference' ? own : wide;
  const candidate = side === 'reference' ? wide : own;
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
            : 'the statement is now denied',
        strength,
      ),
      // Two counts of one noun, of which one is nought: compared as amounts, not as words.
      ...(none && isFigure(input, side, some, there!) && { certain: true as const }),
    },
  ];
}

/** "three large countries": a figure that counts the noun at `at`, with nothing but its qualities between. "Every … not" is often "no …". */
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
