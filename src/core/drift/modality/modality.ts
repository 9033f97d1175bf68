// Kind modality: how sure the writer is. "may" → "will", "allegedly" dropped, "is expected to publish" → "published".
//
// Words of certainty are steps on a scale (`certainty-cues.ts`). Bare statements are facts, so a dropped "may" is a step of two.
// The tempting wrong answers: to treat "will" → "would" in reported speech as a change (it is the sequence of tenses),
// and to treat every lost "could" as drift ("could lift" = "was able to lift"). Cost: linear in the tokens.

import type { Side, Token, TokenSpan } from '../../types.ts';
import { isLetOtherwise } from '../denials/unhindered.ts';
import type { SideName } from '../pair/across.ts';
import { isCovered, overlap, type SpanPair, spanOf } from '../pair/spans.ts';
import { isToldByNoun } from '../pair/told-by-noun.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CuePair, loneCue, pairCues } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { isPastForm } from '../words/tense.ts';
import { findAttitude } from './attitude.ts';
import { findCues, isMeant, type Level, WEAK } from './certainty-cues.ts';
import { type HedgeSort, isHedgeKept } from './hedge-kept.ts';
import { isSameCertainty } from './same-certainty.ts';
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

function isPurpose(tokens: readonly Token[], h: TokenSpan | null): boolean {
  for (let k = (h?.from ?? 0) - 1; h && k > 0 && k >= h.from - 4; k--)
    if (tokens[k]!.norm === 'that' && tokens[k - 1]!.norm === 'so') return true;
  return false;
}

const step = (l: Level | null): number => (l === null ? 3 : l === 'hearsay' ? 1.5 : l);

function proposal(input: DriftInput, p: CuePair<Level>): Candidate[] {
  const from = p.reference?.value ?? null;
  const to = p.candidate?.value ?? null;
  const delta = step(to) - step(from);
  // "will" dropped or added states the same fact in another tense.
  if (to === null && from === 3) return happened(input, p);
  if (from === null && to === 3) return [];
  if (Math.abs(delta) < 0.3) return [];
  // What is hoped for may be planned or possible as well; "asked whether" is "asked if".
  if (isOpen(from) && isOpen(to) && (from >= 1.2 || to >= 1.2)) return [];
  if (from === 1.2 && (to !== null || asksOtherwise(input.candidate.tokens))) return [];
  if (to === 1.2 || (from === 1.4 && saysNearly(input.candidate)) || (to === 1.4 && saysNearly(input.reference)))
    return [];
  if (from === null && p.candidate && saysSo(input, p.candidate)) return [];
  // "cannot come" ↔ "won't make it": denied, both are certain.
  if (
    p.reference &&
    p.candidate &&
    isRuledOut(input.reference.tokens, p.reference) &&
    isRuledOut(input.candidate.tokens, p.candidate)
  )
    return [];
  // "could not afford it" ↔ "had no money for it": what is not possible is not; a lost denial is told by itself.
  const lost = p.reference && !p.candidate ? p.reference : null;
  if (lost && from === 1 && isRuledOut(input.reference.tokens, lost)) return [];
  // "so that it could build" → "to build": a purpose, not a possibility.
  if (isPurpose(input.reference.tokens, p.reference) || isPurpose(input.candidate.tokens, p.candidate)) return [];
  if (isKeptHedge(input, p)) return [];
  const lone = !p.reference || !p.candidate;
  if (lone && (isSaidOtherwise(input, p) || isNoun(input, p))) return [];
  if (isSameCertainty(input, p)) return [];
  if (lost && from === 2 && isGoneWhole(input, lost)) return [];
  const word = (hit: CueHit<Level> | null, side: SideName) => (hit ? input[side].tokens[hit.from]!.norm : '');
  const weak = lone && (WEAK.has(word(p.reference, 'reference')) || WEAK.has(word(p.candidate, 'candidate')));
  const forbidden = isForbidden(input, p);
  // "must not"
  const whole = forbidden && p.candidate ? { ...p, candidate: { ...p.candidate, to: p.candidate.to + 1 } } : p;
  const spans = withVerb(input, whole);
  const done = from === 2 && to === null && (isDone(input, spans.candidate) || isPast(input, p.reference!));
  const freed = isFreed(input, p);
  const what = freed ? 'a duty is now left to choice' : forbidden ? 'it is now forbidden' : meaning(from, to);
  const big = Math.abs(delta) >= 1.4 || from === 'hearsay' || done;
  return [
    {
      kind: 'modality',
      id: 'drift/modality',
      // What came close did not come.
      severity: (big && (delta > 0 || to === 1.4)) || freed ? 'major' : 'minor',
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

/** "left at noon and was due to arrive at six" → "left at noon": what was to come is left out with its expectation. */
const isGoneWhole = ({ reference, ofReference }: DriftInput, h: CueHit<Level>): boolean =>
  reference.tokens[h.to - 1]!.norm === 'to' && h.anchor === h.to && !ofReference[h.anchor];

/** "suggested a compromise" ↔ "a compromise was his suggestion": told by the noun. */
function isNoun(input: DriftInput, p: CuePair<Level>): boolean {
  const { hit, side, own } = loneCue(input, p);
  const verb = own.tokens[hit.from]!;
  return verb.tag !== 'AUX' && !verb.stop && isToldByNoun(input, side, hit.from);
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

/** "would accept a place" → "has accepted a place": what was to come is told as done. */
function happened(input: DriftInput, { reference, place }: CuePair<Level>): Candidate[] {
  if (!reference || !TO_BE.test(input.reference.tokens[reference.from]!.norm)) return [];
  const link = reference.anchor < 0 ? undefined : input.ofReference[reference.anchor];
  const verb = link && input.candidate.tokens[link.candidate];
  if (!link || verb?.tag !== 'VERB' || input.reference.tokens[reference.anchor]!.tag !== 'VERB') return [];
  const before = input.candidate.tokens.slice(Math.max(0, link.candidate - 2), link.candidate);
  if (!before.some((t) => t.norm === 'has' || t.norm === 'have') || before.some((t) => t.norm === 'to')) return [];
  const [from, to] = [
    { from: reference.from, to: reference.anchor + 1 },
    { from: link.candidate - 1, to: link.candidate + 1 },
  ];
  const message = `${became(input, from, to)}: what was to come is told as done`;
  const strength = 0.35 + 0.5 * place;
  return [
    { kind: 'modality', id: 'drift/modality', severity: 'major', reference: from, candidate: to, message, strength },
  ];
}

/** "is thought to be" ↔ "police believe that it is", "might drop" ↔ "a chance that it will drop", "does not bar" ↔ "may". */
function isKeptHedge(input: DriftInput, { reference, candidate }: CuePair<Level>): boolean {
  const isWill = (h: CueHit<Level> | null) => h === null || h.value === 3;
  const [side, hit] = isWill(candidate) ? (['reference', reference] as const) : (['candidate', candidate] as const);
  if (!hit || !isWill(side === 'reference' ? candidate : reference)) return false;
  const sort = SORTS.get(hit.value);
  if (!sort) return false;
  return isHedgeKept(input, side, hit, sort) || (sort === 'possible' && isLetOtherwise(input, side, hit));
}

const SORTS: ReadonlyMap<Level, HedgeSort> = new Map<Level, HedgeSort>([
  ['hearsay', 'hearsay'],
  [1, 'possible'],
  [1.5, 'intended'],
]);

const TO_BE = /^(?:would|will|shall|'ll)$/;

/** Possible, hoped for, planned: nobody says that it will be. */
const isOpen = (l: Level | null): l is 1 | 1.2 | 1.4 | 1.5 | 2 => typeof l === 'number' && l <= 2;

/** "came close to" by another word, beside a verb: not "lost it and nearly all its clients". */
const saysNearly = ({ tokens }: Side): boolean =>
  tokens.some(
    (t, k) =>
      /^(?:nearly|almost|narrowly|virtually|practically)$/.test(t.norm) &&
      (tokens[k - 1]?.tag === 'AUX' || tokens.slice(k + 1, k + 3).some((x) => x.tag === 'VERB')),
  );

/** "whether" by another word. */
function asksOtherwise(tokens: readonly Token[]): boolean {
  return tokens.some((t) =>
    /^(?:if|whether|how|what|which|who|why|question|doubt|unclear|unknown|unsure|undecided|open|either|or|no|regardless)$|^\?$/.test(
      t.norm,
    ),
  );
}

/** "said" → "indicated": a verb of saying, by which the speaker vouches as before. */
function saysSo(input: DriftInput, h: CueHit<Level>): boolean {
  if (!/^(?:indicate|suggest)/.test(input.candidate.tokens[h.from]!.norm)) return false;
  return input.reference.tokens.some((t) => SAYING.has(t.lemma));
}

const SAYING = new Set('say tell announce report state add argue write reply explain note claim'.split(' '));

/** "is likely to be invited" → "has been invited": no longer to come. */
function isDone(input: DriftInput, span: TokenSpan | null): boolean {
  if (!span) return false;
  const { tokens } = input.candidate;
  return tokens.slice(Math.max(0, span.from - 3), span.from).some((t) => /^(?:has|have|had|was|were)$/.test(t.norm));
}

/** "is expected in March" → "came in March": a verb of the past where the expectation stood; "is slated to come" is another one. */
function isPast(input: DriftInput, cue: TokenSpan): boolean {
  if (alikeOf(input.reference.tokens, cue) !== TO_COME && !isIntent(input.reference.tokens, cue)) return false;
  const { tokens } = input.candidate;
  return input.changes.some(({ reference, candidate }) => {
    if (!overlap(reference, cue)) return false;
    for (let k = candidate.from; k < candidate.to; k++) {
      const t = tokens[k]!;
      const past = isPastForm(t) && !t.stop;
      const ahead = [tokens[k - 1], tokens[k - 2]].some((x) => /^(?:is|are|be|to|will)$/.test(x?.norm ?? ''));
      if (past && !ahead && tokens[k + 1]?.norm !== 'to') return true;
    }
    return false;
  });
}

/** Words for what is to come, for what is thought about, and for what is tried: within one of these lines the same is said. */
const ALIKE = [
  /^(?:expect|anticipat|due$|forecast|project|schedul|likely$|likelier$|set$|poised$)/,
  /^(?:consider|weigh|mull|contemplat)/,
  /^(?:tr(?:y|ies|ied)|attempt|seek|sought)/,
];

const TO_COME = 0;

/** "plans to close", not "a plan to close" */
const isIntent = (tokens: readonly Token[], h: TokenSpan) =>
  /^(?:plan|intend|aim|promis|pledg|vow)/.test(tokens[h.from]!.norm) &&
  !/^(?:DET|ADJ)$/.test(tokens[h.from - 1]?.tag ?? '');

const alikeOf = (tokens: readonly Token[], h: TokenSpan) =>
  ALIKE.findIndex((words) => tokens.slice(h.from, h.to).some((t) => words.test(t.norm)));

/** "is expected in March" ↔ "is due in March": the same certainty, in words that differ elsewhere. */
export function keptCertainty(input: DriftInput): SpanPair[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return findCues(r).flatMap((a) => {
    const alike = alikeOf(r, a);
    const same = alike < 0 ? [] : findCues(c).filter((b) => alikeOf(c, b) === alike && isTogether(input, a, b));
    return same.map((b) => ({ reference: spanOf(a), candidate: spanOf(b) }));
  });
}

function isTogether(input: DriftInput, a: TokenSpan, b: TokenSpan): boolean {
  for (let k = a.from; k < a.to; k++) if (isCovered([b], input.ofReference[k]?.candidate ?? -1)) return true;
  return input.changes.some((x) => overlap(x.reference, a) && overlap(x.candidate, b));
}

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

/** "threatened to sue" ↔ "threatened legal action": the verb of the cue still stands, with a noun. */
function isSaidOtherwise(input: DriftInput, p: CuePair<Level>): boolean {
  const { hit, own, other } = loneCue(input, p);
  const head = own.tokens[hit.from]!;
  return head.tag === 'VERB' && !head.stop && other.tokens.some((t) => t.lemma === head.lemma);
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
    const there = anchor >= 0 ? input.ofReference[anchor]?.candidate : undefined;
    return there === undefined
      ? { reference: spanOf(p.reference), candidate: null }
      : { reference: { from: p.reference.from, to: anchor + 1 }, candidate: { from: there, to: there + 1 } };
  }
  const c = p.candidate!;
  const there = c.anchor >= 0 ? input.ofCandidate[c.anchor]?.reference : undefined;
  return there === undefined
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
