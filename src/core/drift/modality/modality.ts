// Kind modality: how sure the writer is. "may" → "will", "allegedly" dropped, "is expected to publish" → "published".
//
// A scale of certainty (field of hedges and modals): 1 possible, 1.2 an open question, 1.5 hoped for, offered or tried,
// 2 likely, planned or advised, 2.6 nearly certain, 3 certain, required
// or fact; and hearsay, which says that somebody else vouches for it. Bare statements are facts, so a dropped "may" is a step of
// two.
// The tempting wrong answers: to treat "will" → "would" in reported speech as a change (it is the sequence of tenses),
// and to treat every lost "could" as drift ("could lift" = "was able to lift"). Cost: linear in the tokens.

import type { Token, TokenSpan } from '../../types.ts';
import { isLetOtherwise } from '../denials/unhindered.ts';
import type { SideName } from '../pair/across.ts';
import { isCovered, overlap, spanOf } from '../pair/spans.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CueHit, type CuePair, cueFinder, isInverted, pairCues, phrases } from '../words/cues.ts';
import { findAttitude } from './attitude.ts';
import { type HedgeSort, isHedgeKept } from './hedge-kept.ts';
import { toldAsPast } from './told-as-past.ts';

type Level = 1 | 1.2 | 1.5 | 2 | 2.6 | 3 | 'hearsay';

const CUES: Record<string, Level> = {
  ...phrases<Level>(
    1,
    "may|might|could|can|perhaps|possibly|maybe|potentially|conceivably|possible|is possible|it is possible that|risks|is able to|are able to|possibility|could possibly|might possibly|may possibly|could potentially|may potentially|might potentially|cannot|can't|ca n't|couldn't|could n't|would be able to|will be able to|would still be able to|may well|might well|could well|doubtful|in doubt|a doubt for|touch and go|has the potential to|have the potential to|no certainty|no guarantee|not certain|not guaranteed|no assurance",
  ),
  ...phrases<Level>(
    2,
    "likely|probably|probable|presumably|should|ought to|expected|is expected to|are expected to|relied on to|relied upon to|counted on to|was expected to|were expected to|expects|expect|expecting|anticipated|anticipates|is likely to|are likely to|was likely to|were likely to|most likely|likely to|projected|forecast|recommended|recommends|recommend|advised|advises|urged|plans to|plan to|planned to|intends to|aims to|promised to|promises to|pledged to|pledges to|vowed to|vows to|is due to|are due to|is set to|are set to|supposed to|shouldn't|should n't|in all likelihood|is poised to|are poised to|due in|due on|due at|due by|due next|due this|due later|due out|due tomorrow|scheduled for|scheduled to",
  ),
  ...phrases<Level>(1.2, 'whether'),
  ...phrases<Level>(
    1.5,
    'in talks to|in talks about|hopes to|hope to|hoped to|hoping to|wants to|want to|wanted to|wishes to|would like to|would prefer to|would prefer|would rather|would love to|would welcome|would be glad to|would be happy to|would be pleased to|offers to|offered to|threatened to|threatens to|threaten to|threatening to|tries to|try to|tried to|trying to|attempted to|attempts to|seeks to|sought to|considering|considers|considered|considering whether to|consider whether to|considers whether to|considered whether to|decide whether to|decides whether to|deciding whether to|willing to|would be willing to|prepared to|weighing|mulling|mulls|mulled|contemplating|contemplates|contemplated',
  ),
  ...phrases<Level>(2.6, 'almost certainly|very likely|highly likely|nearly certain|almost certain|in all probability'),
  ...phrases<Level>(
    3,
    "will|shall|must|certainly|definitely|undoubtedly|surely|certain|is certain to|are certain to|has to|have to|had to|required to|is required to|are required to|ordered to|forced to|obliged to|need to|needs to|won't|wo n't|clearly|without doubt|without a doubt|inevitably|guaranteed|guarantees|is bound to|would|wouldn't|would n't|'ll",
  ),
  ...phrases<Level>(
    'hearsay',
    'allegedly|alleged|claimed to|claims to|claim to|reportedly|purportedly|purported|supposedly|apparently|seemingly|ostensibly|suspected|accused of|is said to|are said to|was said to|were said to|is believed to|are believed to|was believed to|were believed to|is thought to|are thought to|was thought to|were thought to|is estimated to|are estimated to|was estimated to|were estimated to|is reckoned to|are reckoned to|on suspicion of|under suspicion of|charged with|on trial for|faces trial for|face trial for|facing trial for|stands trial for|stood trial for|faces charges of|facing charges of|indicted for|is understood to|are understood to|is reported to|are reported to|appears to|appear to|appeared to|seems to|seem to|seemed to|seemed|suggests|suggest|suggested|indicates|indicate|indicated|unconfirmed|rumored|rumoured',
  ),
};

/** Cue words that have plain senses too ("the likely winner" is fine, "the forecast" is a thing): lone ones need a verb in reach. */
const WEAK = new Set([
  'can',
  'could',
  'possible',
  'possibility',
  'risks',
  'forecast',
  'certain',
  'clearly',
  'certainly',
]);

const findCues = cueFinder(CUES);

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

function isMeant(tokens: readonly Token[], h: TokenSpan): boolean {
  if (isName(tokens[h.from])) return false;
  // "if they wanted to, …": a wish without its verb.
  if (tokens[h.to - 1]!.norm === 'to' && tokens[h.to]?.kind === 'punctuation') return false;
  if (isInverted(tokens, h.from)) return false;
  // "is due to traffic": a cause.
  if (tokens[h.to - 1]!.norm === 'to' && tokens[h.to - 2]?.norm === 'due' && !isBaseVerb(tokens[h.to])) return false;
  // "weaker than it expected": a measure.
  return (
    !tokens[h.from]!.norm.startsWith('expect') ||
    !tokens.slice(Math.max(0, h.from - 3), h.from).some((t) => t.norm === 'than')
  );
}

const isBaseVerb = (t: Token | undefined) =>
  t !== undefined && (t.tag === 'VERB' || t.tag === 'AUX') && t.norm === t.lemma;

/** "May" the month or the person, "Will" the person: capitalised inside a sentence. */
function isName(
  t: { readonly text: string; readonly norm: string; readonly start: number; readonly tag: string } | undefined,
): boolean {
  if (!t) return false;
  return (t.norm === 'may' || t.norm === 'will' || t.norm === 'can' || t.norm === 'might') && /^\p{Lu}/u.test(t.text);
}

function equal(a: Level, b: Level): boolean {
  return a === b;
}

/** "can't": it is out of the question; what may not happen still may. */
function isDenied(tokens: readonly Token[], h: TokenSpan): boolean {
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
  if (to === 1.2) return [];
  if (from === null && p.candidate && saysSo(input, p.candidate)) return [];
  // "cannot come" ↔ "won't make it": denied, both are certain.
  if (
    p.reference &&
    p.candidate &&
    isDenied(input.reference.tokens, p.reference) &&
    isDenied(input.candidate.tokens, p.candidate)
  )
    return [];
  // "could not afford it" ↔ "had no money for it": what is not possible is not; a lost denial is told by itself.
  const lost = p.reference && !p.candidate ? p.reference : null;
  if (lost && from === 1 && isDenied(input.reference.tokens, lost)) return [];
  // "so that it could build" → "to build": a purpose, not a possibility.
  if (isPurpose(input.reference.tokens, p.reference) || isPurpose(input.candidate.tokens, p.candidate)) return [];
  if (isKeptHedge(input, p)) return [];
  const lone = !p.reference || !p.candidate;
  if (lone && isSaidOtherwise(input, p)) return [];
  const word = (hit: CueHit<Level> | null, side: SideName) => (hit ? input[side].tokens[hit.from]!.norm : '');
  const weak = lone && (WEAK.has(word(p.reference, 'reference')) || WEAK.has(word(p.candidate, 'candidate')));
  const spans = withVerb(input, p);
  const done = from === 2 && to === null && (isDone(input, spans.candidate) || isPast(input, p.reference!));
  const big = Math.abs(delta) >= 1.4 || from === 'hearsay' || done;
  return [
    {
      kind: 'modality',
      id: 'drift/modality',
      severity: big && delta > 0 ? 'major' : 'minor',
      ...spans,
      message: `${became(input, spans.reference, spans.candidate)}: ${meaning(from, to)}`,
      strength: Math.min(
        0.95,
        (lone ? 0.2 + 0.55 * p.place : 0.35 + 0.5 * p.place) * (weak ? 0.55 : 1) + (big ? 0.1 : 0),
      ),
      ...(isTurned(input, p) && { certain: true as const }),
    },
  ];
}

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
const isOpen = (l: Level | null): l is 1 | 1.2 | 1.5 | 2 => typeof l === 'number' && l <= 2;

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

/** "is expected in March" → "came in March": a verb of the past where the expectation stood. "is slated to come" is another expectation. */
function isPast(input: DriftInput, cue: TokenSpan): boolean {
  if (alikeOf(input.reference.tokens, cue) !== TO_COME && !isIntent(input.reference.tokens, cue)) return false;
  const { tokens } = input.candidate;
  return input.changes.some(({ reference, candidate }) => {
    if (!overlap(reference, cue)) return false;
    for (let k = candidate.from; k < candidate.to; k++) {
      const t = tokens[k]!;
      const past = t.tag === 'VERB' && !t.stop && t.norm !== t.lemma && !/(?:ing|s)$/.test(t.norm);
      const ahead = [tokens[k - 1], tokens[k - 2]].some((x) => /^(?:is|are|be|to|will)$/.test(x?.norm ?? ''));
      if (past && !ahead && tokens[k + 1]?.norm !== 'to') return true;
    }
    return false;
  });
}

/** Words for what is to come, for what is thought about, and for what is tried: within one of these lines the same is said. */
const ALIKE = [
  /^(?:expect|anticipat|due$|forecast|project|schedul|likely$|set$|poised$)/,
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
export function keptCertainty(input: DriftInput): { reference: TokenSpan; candidate: TokenSpan }[] {
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
  const h = p.reference ?? p.candidate!;
  const head = input[p.reference ? 'reference' : 'candidate'].tokens[h.from]!;
  const other = input[p.reference ? 'candidate' : 'reference'].tokens;
  return head.tag === 'VERB' && !head.stop && other.some((t) => t.lemma === head.lemma);
}

/** A lone cue is shown with the word that it governs on both sides, so that both spans exist. */
function withVerb(input: DriftInput, p: CuePair<Level>): { reference: TokenSpan | null; candidate: TokenSpan | null } {
  if (p.reference && p.candidate) return { reference: spanOf(p.reference), candidate: spanOf(p.candidate) };
  if (p.reference) {
    const anchor = p.reference.anchor;
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
  if (l === 1.5) return 'an intention';
  return l === 1 ? 'a possibility' : l === 2 ? 'an expectation' : l === 2.6 ? 'a near certainty' : 'a certainty';
}

function meaning(from: Level | null, to: Level | null): string {
  const now = step(to) > step(from) ? 'now' : 'only';
  return `${name(from)} is ${now} ${name(to)}`;
}
