// Kind modality: how sure the writer is. "may" → "will", "allegedly" dropped, "is expected to publish" → "published".
//
// Words of certainty are steps on a scale (`certainty-cues.ts`). Bare statements are facts, so a dropped "may" is a step of two.
// The tempting wrong answers: to treat "will" → "would" in reported speech as a change (it is the sequence of tenses),
// and to treat every lost "could" as drift ("could lift" = "was able to lift"). Cost: linear in the tokens.

import type { Token, TokenSpan } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { spanOf } from '../pair/spans.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CuePair, loneCue, pairCues } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';
import { findAttitude } from './attitude.ts';
import { findCues, isMeant, type Level, WEAK } from './certainty-cues.ts';
import {
  asksOtherwise,
  isGoneWhole,
  isKeptHedge,
  isPurpose,
  isSaidByNoun,
  isSaidOtherwise,
  saysNearly,
  saysSo,
} from './certainty-otherwise.ts';
import { toldDeed } from './hedge-kept.ts';
import { isSameCertainty } from './same-certainty.ts';
import { isDone, isOver, toldAsDone } from './told-as-done.ts';
import { toldAsPast } from './told-as-past.ts';

export function findModality(input: DriftInput): Candidate[] {
  const r = findCues(input.reference.tokens).filter((h) => isMeant(input.reference.tokens, h));
  const c = findCues(input.candidate.tokens).filter((h) => isMeant(input.candidate.tokens, h));
  const attitudes = [...findAttitude(input), ...toldAsPast(input)];
  if (r.length === 0 && c.length === 0) return attitudes;
  // "suggest" → "prove" is one change, not a claim gone as well.
  const told = (h: TokenSpan | null, side: SideName) =>
    h !== null && attitudes.some((x) => x[side]!.from <= h.from && h.from < x[side]!.to);
  const pairs = pairCues(input, r, c, equal).filter(
    (p) => !told(p.reference, 'reference') && !told(p.candidate, 'candidate'),
  );
  return [...attitudes, ...pairs.flatMap((p) => proposal(input, p))];
}

function equal(a: Level, b: Level): boolean {
  return a === b;
}

/** "can't": it is out of the question; what may not happen still may. */
function isRuledOut(tokens: readonly Token[], h: TokenSpan): boolean {
  const last = tokens[h.to - 1]!.norm;
  if (/^(?:may|might)$/.test(tokens[h.from]!.norm)) return false;
  return last === 'cannot' || last.endsWith("n't") || /^(?:not|never|n't)$/.test(tokens[h.to]?.norm ?? '');
}

/** "managed to reach" → "tried to reach" */
function isMereAttempt(input: DriftInput, { reference, candidate }: CuePair<Level>): boolean {
  if (reference || candidate?.value !== 1.5) return false;
  if (!/^(?:tr(?:y|ies|ied)|attempt(?:s|ed)?|sought|seeks)$/.test(input.candidate.tokens[candidate.from]!.norm))
    return false;
  return input.reference.tokens.some((t, k) => {
    const small = input.reference.tokens[k + 1]?.norm;
    return (t.lemma === 'manage' && small === 'to') || (t.lemma === 'succeed' && small === 'in');
  });
}

/** Of whom nobody can, the other side says that they are unable. */
function isUnableThere(input: DriftInput, p: CuePair<Level>): boolean {
  const { hit, own, other } = loneCue(input, p);
  if (!/^(?:can|could|able)$/.test(own.tokens[hit.to - 1]!.norm)) return false;
  return (
    hasDenial(own.tokens, 0, hit.from) && other.tokens.some((t) => /^(?:unable|incapable|impossible)$/.test(t.norm))
  );
}

const step = (l: Level | null): number => (l === null ? 3 : l === 'hearsay' ? 1.5 : l);

/** Does the other side say it as surely, by whatever words? */
function isAsSure(input: DriftInput, p: CuePair<Level>): boolean {
  const from = p.reference?.value ?? null;
  const to = p.candidate?.value ?? null;
  // "will" added states the same fact in another tense.
  if (from === null && to === 3) return true;
  if (Math.abs(step(to) - step(from)) < 0.3) return true;
  // What is hoped for may be planned or possible as well; "asked whether" is "asked if".
  if (isOpen(from) && isOpen(to) && (from >= 1.2 || to >= 1.2)) return true;
  if (from === 1.2 && (to !== null || asksOtherwise(input.candidate.tokens))) return true;
  if (to === 1.2 || (from === 1.4 && saysNearly(input.candidate)) || (to === 1.4 && saysNearly(input.reference)))
    return true;
  if (from === null && p.candidate && saysSo(input, p.candidate)) return true;
  // "cannot come" ↔ "won't make it": denied, both are certain.
  if (
    p.reference &&
    p.candidate &&
    isRuledOut(input.reference.tokens, p.reference) &&
    isRuledOut(input.candidate.tokens, p.candidate)
  )
    return true;
  // "could not afford it" ↔ "had no money for it": what is not possible is not; a denial lost or new is told by itself.
  const lost = p.reference && !p.candidate ? p.reference : null;
  if (lost && from === 1 && isRuledOut(input.reference.tokens, lost)) return true;
  if (!p.reference && to === 1 && isRuledOut(input.candidate.tokens, p.candidate!)) return true;
  // "neither can swim" ↔ "both are unable to swim"
  if ((lost && from === 1 && isUnableThere(input, p)) || (!p.reference && to === 1 && isUnableThere(input, p)))
    return true;
  // "so that it could build" → "to build": a purpose, not a possibility.
  if (isPurpose(input.reference.tokens, p.reference) || isPurpose(input.candidate.tokens, p.candidate)) return true;
  if (isKeptHedge(input, p)) return true;
  if ((!p.reference || !p.candidate) && (isSaidOtherwise(input, p) || isSaidByNoun(input, p))) return true;
  return isSameCertainty(input, p) || (lost !== null && from === 2 && isGoneWhole(input, lost));
}

function proposal(input: DriftInput, p: CuePair<Level>): Candidate[] {
  const from = p.reference?.value ?? null;
  const to = p.candidate?.value ?? null;
  // "will" dropped states the same fact, unless it is told as done.
  if (to === null && from === 3) return toldAsDone(input, p);
  if (isAsSure(input, p)) return [];
  const delta = step(to) - step(from);
  const lone = !p.reference || !p.candidate;
  const word = (hit: CueHit<Level> | null, side: SideName) => (hit ? input[side].tokens[hit.from]!.norm : '');
  const weak = lone && (WEAK.has(word(p.reference, 'reference')) || WEAK.has(word(p.candidate, 'candidate')));
  const forbidden = isForbidden(input, p);
  // "must not"
  const whole = forbidden && p.candidate ? { ...p, candidate: { ...p.candidate, to: p.candidate.to + 1 } } : p;
  const spans = withVerb(input, whole);
  const done = from === 2 && to === null && (isDone(input, spans.candidate) || isOver(input, p.reference!));
  const freed = isFreed(input, p);
  const what = freed ? 'a duty is now left to choice' : forbidden ? 'it is now forbidden' : meaning(from, to);
  const big = Math.abs(delta) >= 1.4 || from === 'hearsay' || done;
  return [
    {
      kind: 'modality',
      id: 'drift/modality',
      // What came close did not come.
      severity: (big && (delta > 0 || to === 1.4)) || freed || isMereAttempt(input, p) ? 'major' : 'minor',
      ...spans,
      message: `${became(input, spans.reference, spans.candidate)}: ${what}`,
      strength: Math.min(
        0.95,
        (lone ? 0.2 + 0.55 * p.place : 0.35 + 0.5 * p.place) * (weak ? 0.55 : 1) + (big ? 0.1 : 0),
      ),
      ...(isTurned(input, p) && { certain: true as const }),
    },
  ];
}

/** "must leave their keys" → "may leave their keys"; not "must have known", which is no duty. */
function isFreed({ reference, candidate }: DriftInput, { reference: r, candidate: c }: CuePair<Level>): boolean {
  if (r?.value !== 3 || c?.value !== 1 || reference.tokens[r.to]?.norm === 'have') return false;
  return DUTY.test(reference.tokens[r.from]!.norm) && /^(?:may|can)$/.test(candidate.tokens[c.from]!.norm);
}

/** "may ring" → "must not ring" */
function isForbidden({ candidate }: DriftInput, { reference: r, candidate: c }: CuePair<Level>): boolean {
  if (r?.value !== 1 || c === null) return false;
  return /^(?:must|shall)$/.test(candidate.tokens[c.from]!.norm) && isRuledOut(candidate.tokens, c);
}

const DUTY = /^(?:must|shall|has|have|had|is|are|required|obliged)$/;

/** Possible, hoped for, planned: nobody says that it will be. */
const isOpen = (l: Level | null): l is 1 | 1.2 | 1.4 | 1.5 | 2 => typeof l === 'number' && l <= 2;

const POSSIBLE = new Set(['may', 'might', 'could']);
const CERTAIN = new Set(['will', 'shall']);

/** "may close" → "will close": of closed classes, at one verb. */
function isTurned(input: DriftInput, { reference, candidate, place }: CuePair<Level>): boolean {
  if (!reference || !candidate || place < 0.9) return false;
  const word = (side: SideName, h: TokenSpan) => input[side].tokens[h.from]!.norm;
  const a = word('reference', reference);
  const b = word('candidate', candidate);
  if (!(POSSIBLE.has(a) && CERTAIN.has(b))) return false;
  const link = reference.anchor < 0 ? undefined : input.ofReference[reference.anchor];
  return link !== undefined && link.candidate === candidate.anchor && link.relation !== 'none';
}

/** A lone cue is shown with the word that it governs on both sides, so that both spans exist. */
function withVerb(input: DriftInput, p: CuePair<Level>): { reference: TokenSpan | null; candidate: TokenSpan | null } {
  if (p.reference && p.candidate) return { reference: spanOf(p.reference), candidate: spanOf(p.candidate) };
  if (p.reference) {
    const anchor = p.reference.anchor;
    // "may be a leak" → "is a leak"
    const be = input.reference.tokens[p.reference.to]?.norm === 'be' && anchor > p.reference.to + 1;
    const is = be ? input.ofReference[p.reference.to]?.candidate : undefined;
    if (is !== undefined && /^(?:is|are|was|were)$/.test(input.candidate.tokens[is]!.norm))
      return { reference: { from: p.reference.from, to: p.reference.to + 1 }, candidate: { from: is, to: is + 1 } };
    const there = toldDeed(input, 'reference', anchor);
    return there < 0
      ? { reference: spanOf(p.reference), candidate: null }
      : { reference: { from: p.reference.from, to: anchor + 1 }, candidate: { from: there, to: there + 1 } };
  }
  const c = p.candidate!;
  const there = toldDeed(input, 'candidate', c.anchor);
  return there < 0
    ? { reference: null, candidate: spanOf(c) }
    : { reference: { from: there, to: there + 1 }, candidate: { from: c.from, to: c.anchor + 1 } };
}

function name(l: Level | null): string {
  if (l === null) return 'a fact';
  if (l === 'hearsay') return 'a claim';
  if (l === 1.2) return 'an open question';
  if (l === 1.4) return 'what nearly was so';
  if (l === 1.5) return 'an intention';
  return l === 1 ? 'a possibility' : l === 2 ? 'an expectation' : l === 2.6 ? 'a near certainty' : 'a certainty';
}

function meaning(from: Level | null, to: Level | null): string {
  const now = step(to) > step(from) ? 'now' : 'only';
  return `${name(from)} is ${now} ${name(to)}`;
}
