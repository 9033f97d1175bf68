// Where one side denies: the cues that negate, in English or in a language with a pack, each with the word that it denies.
//
//   were not expected      not → expected         no better than a placebo   no → better
//   not only … but also    none                   not far from the sea       none: it tells how near
//   cannot go without a nurse ↔ cannot go unless a nurse comes               "without" sets a condition
//
// Tempting and wrong: every "no" and "not"; a bound ("no more than 20"), a doubt that is none and an abbreviation deny nothing.
// Linear in the tokens.

import type { LanguagePack } from '../../languages/types.ts';
import type { Token, TokenSpan, Value } from '../../types.ts';
import { isSameDate } from '../figures/values.ts';
import { otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { anchorAfter, type CueFinder, type CueHit, cueFinder, packCueFinder, wordFinder } from '../words/cues.ts';
import { isDenial, NEGATION_CUES } from '../words/polarity.ts';
import { hasDenial } from '../words/reach.ts';
import { BARELY, isOfAmount } from './barely.ts';
import { deniedApart } from './denied-apart.ts';
import { deniedStem, findPrefixed } from './denied-stem.ts';
import { impliedDenials, isLiftedBan } from './implied.ts';
import { isNoDenial } from './no-denials.ts';
import { isTermOtherwise } from './terms.ts';
import { isDoublyDenied } from './too.ts';
import { withoutForUnless } from './unless.ts';

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

/** All but those that only set a condition ("cannot go without a nurse": "unless a nurse comes"), and what denies by its meaning. */
export function weighedCues(input: DriftInput, side: SideName): CueHit<number>[] {
  const hits = cuesOf(input, side);
  if (input.pack) {
    const { tokens } = input[otherSide(side)];
    return hits.filter((h) => !isTermOtherwise(input.pack!, input[side].tokens, tokens, h));
  }
  const isHit = (k: number) => hits.some((h) => h.from <= k && k < h.to);
  const implied = impliedDenials(input, side).filter((x) => !isHit(x.from));
  if (hits.length === 0) return implied;
  const setting = withoutForUnless(input, side);
  const left = hits.filter(
    (h) => !setting.includes(h.from) && !isLiftedBan(input, side, h.from) && !isDoublyDenied(input, side, h.from),
  );
  // "nobody could have avoided it" ↔ "it was unavoidable": what is denied is no second denial.
  const other = input[otherSide(side)].tokens;
  const own = input[side].tokens;
  const stems = findPrefixed(other).map((at) => deniedStem(other, at, own, input.lexicon));
  return [...left.filter((h) => !stems.includes(h.from)), ...implied].sort((a, b) => a.from - b.from);
}

/** Negation cues; contractions carry theirs at the end of the token ("isn't"). */
function cuesOf(input: DriftInput, side: SideName): CueHit<number>[] {
  const tokens = input[side].tokens;
  if (input.pack) return packCues(tokens, input.pack);
  const apart = deniedApart(tokens);
  const found =
    apart.length === 0 ? findWords(tokens) : [...findWords(tokens), ...apart].sort((a, b) => a.from - b.from);
  const hits = found.filter((h) => {
    const t = tokens[h.from]!;
    const next = tokens[h.to]?.norm;
    if (isBounding(input, side, h) || (BARELY.test(t.norm) && isOfAmount(input, side, h.from))) return false;
    // "far from certain" is not, "far from the sea" is a distance.
    if (t.norm === 'far') return /^(?:ADJ|ADV|VERB)$/.test(tokens[h.to]?.tag ?? '') || next === 'a' || next === 'an';
    // "no greater than half" sets a bound, "no better than a placebo" denies.
    if (t.norm === 'no' && isCompared(tokens, h.from + 1)) return deniesComparison(input, side, h.from + 1);
    if (isNoDenial(tokens, h.from) || isDeniedTwice(input, side, h)) return false;
    // "escaped arrest", not "escaped from prison", "an escape".
    if (ESCAPING.test(t.norm)) return isObjectOf(tokens, h) && hasSubject(tokens, h) && !isToldAsFlight(input, side);
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
    // "hardly any" where the other says "few": a share.
    if (isRuledOut(input, side, h)) return false;
    if (isHardlyAny(t.norm, next ?? '') && isFew(input, side)) return false;
    // "Nobody but residents": only they.
    if (/^(?:nobody|none|no-one|no one)$/.test(t.norm) && next === 'but') return false;
    // "not only … but also", "no doubt", "no more" and the abbreviation "No. 4" negate nothing.
    if (t.norm === 'not' && (next === 'only' || next === 'just' || next === 'least')) return false;
    // "does not work, not even for emergency calls": one denial, said twice.
    if (t.norm === 'not' && next === 'even' && hasDenial(tokens, h.from - CONCORD_REACH, h.from)) return false;
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
  for (const i of findInside(tokens)) {
    const isDenying = DENY.test(tokens[i]!.norm);
    if (!isDenying && !hits.some((h) => h.from <= i && i < h.to))
      hits.push({ from: i, to: i + 1, value: 1, anchor: nextContent(input, side, i + 1) });
    // "denied that she had hidden it" ↔ "denied hiding it", "denied having hidden it", "denied any wrongdoing".
    const isAny = tokens[i + 1]?.norm === 'any' && input[otherSide(side)].tokens.some((t) => DENY.test(t.norm));
    const next = isAny ? i + 2 : i + 1;
    if (isDenying && tokens[next]?.norm.endsWith('ing'))
      hits.push({ from: i, to: i + 1, value: 1, anchor: tokens[next]!.norm === 'having' ? next + 1 : next });
    // "denied to reporters ever having met him"
    else if (isDenying) {
      const ever = tokens.slice(i, i + CONCORD_REACH).findIndex((t) => t.norm === 'ever');
      const verb = ever < 0 ? -1 : i + ever + 1;
      if (verb >= 0 && tokens[verb]?.norm.endsWith('ing'))
        hits.push({ from: i, to: i + 1, value: 1, anchor: tokens[verb]!.norm === 'having' ? verb + 1 : verb });
    }
  }
  return hits.sort((a, b) => a.from - b.from);
}

/** "not quite an hour", "no later than 30 June": the denial is part of a bound. */
function isBounding(input: DriftInput, side: SideName, { to }: TokenSpan): boolean {
  const { tokens, values } = input[side];
  const isLater = /^(?:later|earlier|sooner)$/.test(tokens[to]?.norm ?? '') && tokens[to + 1]?.norm === 'than';
  if (!isLater && tokens[to]?.norm !== 'quite') return false;
  const from = to + (isLater ? 2 : 1);
  const figure = values.find((v) => v.from >= from && v.from <= from + 1);
  if (!isLater) return figure !== undefined || /^(?:an?|half)$/.test(tokens[from]?.norm ?? '');
  // "from 30 June onwards" is what is denied.
  const other = input[otherSide(side)];
  return figure !== undefined && other.values.some((v) => isOneTime(v, figure) && isEnd(other.tokens, v));
}

const isOneTime = (a: Value, b: Value) => a.kind === b.kind && isSameDate(a, b);

/** "by 30 June", "30 June at the latest" */
const isEnd = (tokens: readonly Token[], { from, to }: TokenSpan) =>
  /^(?:by|until|till|before|than)$/.test(tokens[from - 1]?.norm ?? '') ||
  tokens.slice(to, to + CONCORD_REACH / 2).some((t) => t.norm === 'latest');

/** "cannot be ruled out" ↔ "cannot be excluded": told by the other word, it denies there as well. */
function isRuledOut(input: DriftInput, side: SideName, { from, to }: TokenSpan): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  if (own[to - 1]!.norm !== 'out' || own[from]!.lemma !== 'rule') return false;
  return other.some((t) => EXCLUDING.has(t.lemma)) && !own.some((t) => EXCLUDING.has(t.lemma));
}

const EXCLUDING = new Set(['exclude', 'discount']);

/** "escaped custody", not "two escaped lions" */
const hasSubject = (tokens: readonly Token[], h: TokenSpan) =>
  /^(?:NOUN|PROPN|PRON|AUX|PART|ADV|CONJ)$/.test(tokens[h.from - 1]?.tag ?? '');

/** "escaped custody" ↔ "fled custody", "broke out of it" */
const isToldAsFlight = (input: DriftInput, side: SideName) =>
  input[otherSide(side)].tokens.some((x) =>
    /^(?:flee|fled|out|off|away|leak|forget|forgotten|spare|miss)$/.test(x.lemma),
  );

const ESCAPING = /^escap(?:e|es|ed|ing)$/;

/** Does the verb at `from` have an object right behind it? */
const isObjectOf = (tokens: readonly Token[], { from, to }: TokenSpan) =>
  /^(?:VERB|X)$/.test(tokens[from]!.tag) &&
  tokens[from - 1]?.tag !== 'DET' &&
  (/^(?:DET|ADJ|NOUN|PRON)$/.test(tokens[to]?.tag ?? '') || /..ing$/.test(tokens[to]?.norm ?? ''));

/** "did not forget to write" wrote, where the other side forgets nothing: the verb that denies, and its denial. */
function isDeniedTwice(input: DriftInput, side: SideName, { from, to }: TokenSpan): boolean {
  const { tokens } = input[side];
  const isForgetting = (t: Token | undefined) => t?.lemma === 'forget' || t?.lemma === 'omit';
  const verb = isForgetting(tokens[from]) ? from : to;
  if (!isForgetting(tokens[verb])) return false;
  return /^(?:not|n't)$/.test(tokens[verb - 1]?.norm ?? '') && !input[otherSide(side)].tokens.some(isForgetting);
}

/** "hardly any", "not many" */
const isHardlyAny = (norm: string, next: string) =>
  (/^(?:hardly|scarcely|barely)$/.test(norm) && next.startsWith('any')) ||
  (norm === 'not' && /^(?:many|much)$/.test(next));

/** Does the other side alone tell of few? "A few" are some. */
function isFew(input: DriftInput, side: SideName): boolean {
  const few = (tokens: readonly Token[]) => findFew(tokens).some((k) => tokens[k - 1]?.norm !== 'a');
  return few(input[otherSide(side)].tokens) && !few(input[side].tokens);
}

const findFew = wordFinder(/^(?:few|little|seldom|rarely)$/);

/** "better than", "more likely" (behind "no") */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.norm === 'than') return true;
  return /^(?:more|less)$/.test(tokens[at]?.norm ?? '') && /^(?:ADJ|ADV)$/.test(tokens[at + 1]?.tag ?? '');
}

const ALIKE = /^(?:as|same|equal\w*|similar\w*|alike|like|neither|match\w*|compar\w*|size)$/;

/** No bound ("no more than 20"), and not told as likeness on the other side ("as good as"). */
function deniesComparison(input: DriftInput, side: SideName, at: number): boolean {
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
/** Words with a denial inside. */
const findInside = wordFinder(anyOf(DENY, /^cannot$|.n't$/));

function nextContent(input: DriftInput, side: SideName, from: number): number {
  const tokens = input[side].tokens;
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    if (tokens[i]!.kind === 'punctuation') return -1;
    if (!tokens[i]!.stop) return i;
  }
  return -1;
}
