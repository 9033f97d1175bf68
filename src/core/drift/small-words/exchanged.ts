// A small word that gave way to another between words that were kept:
//
//   the vase on the table       →  the vase under the table        another place
//   talked to the reporters     →  talked about the reporters      who listens is now what is told
//   weakened before it came     →  weakened as it came             another time
//   stood in for the judge      →  stood up for the judge          another verb
//   a talk on bees              ↔  a talk about bees               fair: `fair-exchanges.ts`
//   cannot open before March    ↔  opens in March                  fair: one is denied
//   from Lanz to Orm            ↔  to Orm from Lanz                fair: each has its own still
//
// Stop words are no swaps for kind predicate, and links of two of them say nothing of their meaning: the whole class would be silent. A
// small word is read with what it governs: what stands behind it has to be the same, and so has the content word before it. Tempting and
// wrong: every two that differ in one place. Rewriting exchanges prepositions all the time, in the project's labelled rewordings 959
// of 980 fairly, nearly all of them for one that can say the same. Linear in the small words.

import type { Lexicon } from '../../lexicon/types.ts';
import type { DriftKind, Side, Token, TokenSpan } from '../../types.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered, overlap } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { hasDenial } from '../words/reach.ts';
import { facingSmallWords, headBehind, keptAt, type SmallWord } from './facing-words.ts';
import { mayStandFor, SMALL_WORDS } from './fair-exchanges.ts';
import { areAlikeHere, saysTwoThings } from './governed.ts';
import { areLikeParticles, areTwoVerbs, PARTICLES } from './particles.ts';

/** Between it and the content word before it: "put the keys on". */
const GOVERNOR_REACH = 4;
/** Of a noun from its verb. */
const VERB_REACH = 6;
/** In which a denial turns it: "not open to all before March". */
const DENIAL_REACH = 6;
/** In which the other one stands as well: "until after", "for one and the same". */
const BESIDE = 3;
const STRENGTH = 0.8;
const TIMES = new Set('before after as when while once until till since during by'.split(' '));
/** Places that are said with every verb. */
const SETTLED = new Set(
  'under,beneath,underneath,below,behind,on,inside,outside,opposite,beside,above,between,beyond,near,across,along,in front of,on top of,next to,close to'.split(
    ',',
  ),
);

export function findExchangedSmallWords(input: DriftInput): Candidate[] {
  return facingSmallWords(input).flatMap(({ reference, candidate }) => changed(input, reference, candidate));
}

function changed(input: DriftInput, a: SmallWord, b: SmallWord): Candidate[] {
  const [r, c] = [input.reference, input.candidate];
  if (a.word === b.word || isBeside(r.tokens, a, c.tokens, b) || isBeside(c.tokens, b, r.tokens, a)) return [];
  if (isOther(r, a, input.lexicon) || isOther(c, b, input.lexicon) || isStance(a.word, b.word)) return [];
  if (isSecond(r.tokens, a, input.ofReference) || isSecond(c.tokens, b, input.ofCandidate)) return [];
  const [before, now] = [governor(r, a.from), governor(c, b.from)];
  if (!belongTogether(input, before, now, SETTLED.has(a.word) && SETTLED.has(b.word))) return [];
  const date = isBeforeDate(r, a) || isBeforeDate(c, b);
  const times = date || (TIMES.has(a.word) && TIMES.has(b.word));
  const denied = isDenied(r.tokens, a, times);
  if (denied !== isDenied(c.tokens, b, times)) return [];
  const word = before >= 0 ? r.tokens[before]!.lemma : '';
  const particles =
    before === a.from - 1 && now === b.from - 1 && isVerb(r, before) && PARTICLES.has(a.word) && PARTICLES.has(b.word);
  if (particles && areLikeParticles(word, a.word, b.word)) return [];
  const verbs = particles && areTwoVerbs(input.lexicon, word, a.word, b.word);
  if (word === 'call' && isAskedToDo(r, a) && isAskedToDo(c, b)) return [];
  const governs = verbBefore(r, before);
  const told = saysTwoThings(governs, behind(r, a), a.word, b.word);
  const two = verbs || told;
  if (!two && mayStandFor(a.word, b.word, { date, denied })) return [];
  const verb = before < 0 ? -1 : verbOf(r.tokens, before);
  if ([governs, r.tokens[verb]?.lemma ?? ''].some((w) => areAlikeHere(w, behind(r, a), a.word, b.word))) return [];
  // "about" and "around" alone are synonyms; of "brought about" that says nothing.
  const same = input.diff.synonymy.same.filter((m) => overlap(m.reference, a) && overlap(m.candidate, b));
  if (!told && same.some((m) => !verbs || m.reference.from < a.from)) return [];
  const [kind, says] = meaning(a, b, times, verbs);
  const [reference, candidate] = verbs
    ? [withVerb(before, a), withVerb(now, b)]
    : [withHead(r.tokens, a), withHead(c.tokens, b)];
  return [{ ...majorChange(input, kind, reference, candidate, says, STRENGTH), certain: isLightlyEdited(input) }];
}

function meaning(a: SmallWord, b: SmallWord, times: boolean, particles: boolean): [DriftKind, string] {
  if (particles) return ['predicate', 'another verb'];
  if (times) return ['relation', 'another time'];
  return ['role', SETTLED.has(a.word) && SETTLED.has(b.word) ? 'another place' : 'another part in what is told'];
}

const isVerb = ({ tokens }: Side, at: number) => tokens[at]?.tag === 'VERB';

const isBeforeDate = ({ values }: Side, { to }: TokenSpan) =>
  isCovered(
    values.filter((v) => v.date),
    to,
  );

/** The head behind it in its base form, '' for none. */
function behind({ tokens }: Side, { to }: TokenSpan): string {
  const head = headBehind(tokens, to);
  return head < 0 ? '' : tokens[head]!.lemma;
}

/** "called for ministers to go" is "called on ministers to go", and "called on the army" no "called for the army". */
function isAskedToDo({ tokens }: Side, { to, word }: SmallWord): boolean {
  if (!/^(?:for|on|upon)$/.test(word)) return false;
  const head = headBehind(tokens, to);
  return head >= 0 && tokens[head + 1]?.norm === 'to' && tokens[head + 2]?.tag === 'VERB';
}

/** "except in July": two that came together. */
const isSecond = (tokens: readonly Token[], { from }: TokenSpan, links: DriftInput['ofReference']) =>
  SMALL_WORDS.has(tokens[from - 1]?.norm ?? '') && links[from - 1]?.relation !== 'identical';

/** Does the other one stand near by here as well, and did not where it was? "until after", "of a magnitude below 2". */
function isBeside(tokens: readonly Token[], own: TokenSpan, there: readonly Token[], other: SmallWord): boolean {
  const times = timesNear(tokens, own, other.word);
  return times > 0 && times >= timesNear(there, other, other.word);
}

const timesNear = (tokens: readonly Token[], { from, to }: TokenSpan, word: string) =>
  tokens.slice(Math.max(0, from - BESIDE), to + BESIDE).filter((t) => t.norm === word).length;

/** Read by `denials/stance.ts`, which knows when both are the same: five for it are four against. */
const isStance = (a: string, b: string) => /^(?:for against|against for)$/.test(`${a} ${b}`);

/** "to win", "by 4 percent", "as large as": read by other kinds. */
function isOther({ tokens, values }: Side, { from, to, word }: SmallWord, lexicon: Lexicon): boolean {
  const next = tokens[to];
  if (word === 'to' && next && lexicon.tagShare(next.word, 'VERB') >= MAY_BE_VERB) return true;
  // "28 per cent to the close", "two days ahead"
  if (values.some((v) => !v.date && v.to === from && v.kind !== 'number')) return true;
  const head = Math.max(to, headBehind(tokens, to));
  const amount = values.find((v) => !v.date && v.from <= head && from < v.to);
  if (amount && (BOUNDS.has(word) || amount.kind !== 'number')) return true;
  return word === 'as' && tokens.some((t, k) => k !== from && Math.abs(k - from) < 5 && t.norm === 'as');
}

/** "asked her to dance": share of its uses as a verb. */
const MAY_BE_VERB = 0.05;
const BOUNDS = new Set('by to from over under above below about around near up close'.split(' '));

/** The content word before a place in its clause, past dates: −1 where the sentence begins, −2 for none. */
function governor({ tokens, values }: Side, at: number): number {
  const dates = values.filter((v) => v.date);
  let steps = 0;
  for (let k = at - 1; k >= 0; k--) {
    if (tokens[k]!.kind === 'punctuation') return -2;
    if (isCovered(dates, k)) continue;
    if (!tokens[k]!.stop) return k;
    if (++steps > GOVERNOR_REACH) return -2;
  }
  return -1;
}

/**
 * Were they kept, and the verb of a noun as well? "owes her interest to" ↔ "got her interest from". Of a place it may be another
 * that is linked with it: which of these it has does not hang on the verb.
 */
function belongTogether(input: DriftInput, before: number, now: number, isSettled: boolean): boolean {
  if (before < 0 || now < 0) return before === -1 && now === -1;
  if (isSettled) return input.ofCandidate[now]?.reference === before;
  if (keptAt(input, now) !== before || input.reference.tokens[before]!.tag !== input.candidate.tokens[now]!.tag)
    return false;
  const [verb, verbNow] = [verbOf(input.reference.tokens, before), verbOf(input.candidate.tokens, now)];
  return verb < 0 || verbNow < 0 || keptAt(input, verbNow) === verb;
}

/** What has the small word, in its base form: "bet" of "bet heavily on". */
function verbBefore({ tokens }: Side, at: number): string {
  const own = tokens[at]?.tag === 'ADV' && tokens[at - 1]?.tag === 'VERB' ? at - 1 : at;
  return tokens[own]?.lemma ?? '';
}

/** The verb before a noun in its clause, −1 for none. */
function verbOf(tokens: readonly Token[], noun: number): number {
  if (tokens[noun]!.tag === 'VERB') return -1;
  for (let k = noun - 1; k >= Math.max(0, noun - VERB_REACH) && tokens[k]!.kind !== 'punctuation'; k--)
    if (tokens[k]!.tag === 'VERB' && !tokens[k]!.stop) return k;
  return -1;
}

/** A time is by a denial anywhere: "no ferry will sail before Monday" is "all are off until Monday". */
const isDenied = (tokens: readonly Token[], { from, to }: TokenSpan, isTime: boolean) =>
  (isTime ? hasDenial(tokens) : hasDenial(tokens, from - DENIAL_REACH, from)) ||
  tokens[from - 1]?.norm === 'only' ||
  tokens[to]?.norm === 'no';

const withVerb = (verb: number, { to }: TokenSpan): TokenSpan => ({ from: verb, to });

/** To the head behind it, or the next word. */
function withHead(tokens: readonly Token[], { from, to }: TokenSpan): TokenSpan {
  const head = headBehind(tokens, to);
  return { from, to: Math.min(head < 0 ? to + 1 : head + 1, tokens.length) };
}
