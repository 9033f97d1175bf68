// Kind predicate: a content word replaced by one that means something else here.
//
// Every swap of content words is proposed with a first guess of its strength; the fitted judge decides with the numbers of
// judge/substitution.ts. What needs no judge is left out here: equal lemmas, spelling variants, words that more specific kinds
// read (modals, connectives, quantities, figures). Cost: linear in the edits.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Link, Token, TokenSpan, Value } from '../../types.ts';
import { sameAmount } from '../figures/values.ts';
import { isSameWay } from '../numbers/direction.ts';
import { sameQuantity } from '../numbers/number.ts';
import type { SideName } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import { isWithin, overlap } from '../pair/spans.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';
import { endOfVerb, facingUnits, isPartOfVerb, unitsOf } from '../words/units.ts';
import { accusation } from './accusation.ts';

/** Longer swaps are rewordings of a passage; single words say little there. */
const WIDEST = 6;
/** Places where more changed than this are reworded as a whole: which word became which is a guess. */
const WIDEST_CHANGE = 14;

/** Nearness below which two words without a tie in the lexicon mean different things. */
const FAR = 0.27;

const TELLS = new Set(['tell', 'say', 'state', 'announce', 'declare', 'reply', 'answer', 'respond']);
const ASKS = new Set(['ask', 'inquire', 'enquire', 'question']);

function speechAct(t: Token): 'tell' | 'ask' | null {
  if (t.tag !== 'VERB') return null;
  return TELLS.has(t.lemma) ? 'tell' : ASKS.has(t.lemma) ? 'ask' : null;
}

/** Proposed nevertheless: the judge of pairs takes a change that nobody speaks of for one that nobody understood. */
const SAME_WAY = { strength: 0.02, far: false, why: 'the same direction in another word' };

export function findPredicate(input: DriftInput): Candidate[] {
  const out: Candidate[] = lostHeads(input);
  for (const whole of asPhrases(input, asVerbs(input, swaps(input)))) {
    const swap = withoutAgent(input, withoutShared(input, whole));
    const [r, c] = facingUnits(input.lexicon, input.reference.tokens, input.candidate.tokens, swap);
    if (r.length === 0 || c.length === 0 || sameWords(r, c) || reordered(input, r, c) || resolved(input, r, c))
      continue;
    const { reference, candidate } = tight(input, swap);
    if (isOneDay(input, reference, candidate) || isOneAmount(input, reference, candidate)) continue;
    const judged = isSameWay(input, reference, candidate) ? SAME_WAY : closeness(input, r, c);
    out.push({
      kind: 'predicate',
      id: 'drift/predicate',
      severity: judged.far ? 'major' : 'minor',
      reference,
      candidate,
      message: `${became(input, reference, candidate)}: ${judged.why}`,
      strength: judged.strength,
    });
  }
  return out;
}

/** "Friday" and "yesterday" may be one day: kind date is silent about them, and so are the words. */
function isOneDay(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): boolean {
  const day = (side: DriftInput['reference'], span: TokenSpan) =>
    side.values.find((v) => v.date && v.from <= span.from && span.to <= v.to)?.date;
  const [a, b] = [day(input.reference, reference), day(input.candidate, candidate)];
  return !!a && !!b && (a.relative === null) !== (b.relative === null);
}

/** "twelve months" → "a year", "a quarter of a million" → "250,000": read by kinds number and date. */
function isOneAmount(input: DriftInput, reference: TokenSpan, candidate: TokenSpan): boolean {
  const amounts = (side: DriftInput['reference'], span: TokenSpan) =>
    side.values.filter((v) => !v.date && v.from < span.to && span.from < v.to);
  const own = amounts(input.reference, reference);
  const theirs = amounts(input.candidate, candidate);
  const same = (a: Value, b: Value) => sameQuantity(a, b, input) || (a.kind === b.kind && sameAmount(a, b, input));
  // All of one side lies in the figure: what else was exchanged beside it is no part of it.
  const inside = own.some((v) => isWithin(reference, v)) || theirs.some((v) => isWithin(candidate, v));
  return (
    inside &&
    own.length > 0 &&
    (theirs.length > 0 ? theirs : input.candidate.values).some((b) => own.some((a) => same(a, b)))
  );
}

/**
 * "the group seized" → "the Taliban seized", where the sentence names the Taliban: the writer says who is meant. And "talked with
 * the Taliban" → "sent to Kabul", which still names the Taliban elsewhere: one name came, none went.
 */
function resolved(input: DriftInput, r: readonly Token[], c: readonly Token[]): boolean {
  const times = (tokens: readonly Token[], t: Token) => tokens.filter((x) => x.norm === t.norm).length;
  const stays = (t: Token) => times(input.candidate.tokens, t) >= times(input.reference.tokens, t);
  if (r.every((t) => t.tag === 'PROPN' && stays(t)) && c.every((t) => t.tag === 'PROPN')) return true;
  const named = c.every((t) => t.tag === 'PROPN' && input.reference.tokens.some((x) => x.norm === t.norm));
  return named && r.every((t) => t.tag === 'NOUN');
}

/** "hub for terrorists" → "terrorist capital": what both hold in some form is left out, so that "hub" → "capital" shows. */
function withoutShared(
  input: DriftInput,
  s: { reference: TokenSpan; candidate: TokenSpan },
): { reference: TokenSpan; candidate: TokenSpan } {
  const own = (tokens: readonly Token[], span: TokenSpan) => {
    const out: number[] = [];
    for (let k = span.from; k < span.to; k++) if (!tokens[k]!.stop && tokens[k]!.kind === 'word') out.push(k);
    return out;
  };
  const r = own(input.reference.tokens, s.reference);
  const c = own(input.candidate.tokens, s.candidate);
  const same = (i: number, j: number) => input.reference.tokens[i]!.lemma === input.candidate.tokens[j]!.lemma;
  const restR = r.filter((i) => !c.some((j) => same(i, j)));
  const restC = c.filter((j) => !r.some((i) => same(i, j)));
  if (restR.length !== 1 || restC.length !== 1 || restR.length + restC.length === r.length + c.length) return s;
  const at = (k: number) => ({ from: k, to: k + 1 });
  return { reference: at(restR[0]!), candidate: at(restC[0]!) };
}

/** "a suicide bombing" → "suicide": the noun that the other one only qualified is gone. */
function lostHeads(input: DriftInput): Candidate[] {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const out: Candidate[] = [];
  for (let i = 0; i + 1 < r.length; i++) {
    const head = r[i + 1]!;
    if (r[i]!.tag !== 'NOUN' || head.tag !== 'NOUN' || r[i + 2]?.tag === 'NOUN') continue;
    const l = input.ofReference[i];
    if (l?.relation !== 'identical' || isVerb(r, i + 1)) continue;
    // The aligner may tie both nouns to the one that is left.
    const other = input.ofReference[i + 1];
    if ((other && other.candidate !== l.candidate) || c.some((t) => t.lemma === head.lemma)) continue;
    const next = c[l.candidate + 1];
    const qualifies = next && !next.stop && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN');
    if (qualifies || c[l.candidate]!.tag !== 'NOUN') continue;
    const reference = { from: i, to: i + 2 };
    const candidate = { from: l.candidate, to: l.candidate + 1 };
    out.push(
      majorChange(input, 'predicate', reference, candidate, `‘${head.text}’ is gone, which was what it spoke of`, 0.5),
    );
  }
  return out;
}

/** "The company plans to close it", "the plaintiffs claim that", which the tagger takes for nouns. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.norm;
  return (
    next === 'to' || (next === 'that' && /^(?:claim|report|suspect|plan|hope|fear|charge)s?$/.test(tokens[i]!.norm))
  );
}

/** Word swaps: substitutions as the diff marks them, and what was dropped and put in at one small place. */
function swaps(input: DriftInput): { reference: TokenSpan; candidate: TokenSpan }[] {
  const out: { reference: TokenSpan; candidate: TokenSpan }[] = [];
  for (const e of input.diff.edits) {
    if (e.op !== 'substitute' || !e.reference || !e.candidate) continue;
    if (
      e.relation === 'identical' ||
      e.relation === 'case' ||
      e.relation === 'spelling' ||
      e.relation === 'number-format'
    )
      continue;
    if (e.reference.to - e.reference.from > WIDEST || e.candidate.to - e.candidate.from > WIDEST) continue;
    out.push({ reference: e.reference, candidate: e.candidate });
  }
  for (const x of input.changes) {
    if (x.reference.to - x.reference.from > WIDEST_CHANGE || x.candidate.to - x.candidate.from > WIDEST_CHANGE)
      continue;
    const r = unlinkedRuns(input, x.reference, 'reference');
    const c = unlinkedRuns(input, x.candidate, 'candidate');
    if (r.length === 0 || c.length === 0) continue;
    const facing = r.length === c.length ? r.map((a, k) => [a, c[k]!] as const) : [[hull(r), hull(c)] as const];
    for (const [reference, candidate] of facing) {
      if (out.some((o) => o.candidate.from < candidate.to && candidate.from < o.candidate.to)) continue;
      if (reference.to - reference.from > WIDEST || candidate.to - candidate.from > WIDEST) continue;
      out.push({ reference, candidate });
    }
  }
  return [...out, ...anchored(input, out), ...movedSwaps(input, out)];
}

interface Swap {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
}

/** Verbs with what makes one verb of them: "won" → "accepted" beside a lost "recognition" is "won recognition" → "accepted". */
function asVerbs(input: DriftInput, found: readonly Swap[]): readonly Swap[] {
  const { reference: r, candidate: c } = input;
  const free = (l: Link | undefined, end: 'reference' | 'candidate', span: TokenSpan) =>
    l === undefined || l.relation === 'contextual' || (l[end] >= span.from && l[end] < span.to);
  const wide = found.map((s): Swap => {
    const end = {
      r: endOfVerb(input.lexicon, r.tokens, s.reference.to, (k) =>
        free(input.ofReference[k], 'candidate', s.candidate),
      ),
      c: endOfVerb(input.lexicon, c.tokens, s.candidate.to, (k) =>
        free(input.ofCandidate[k], 'reference', s.reference),
      ),
    };
    if (end.r === s.reference.to && end.c === s.candidate.to) return s;
    const w = { reference: { from: s.reference.from, to: end.r }, candidate: { from: s.candidate.from, to: end.c } };
    const says =
      unitsOf(input.lexicon, r.tokens, w.reference).length * unitsOf(input.lexicon, c.tokens, w.candidate).length;
    return says > 0 ? w : s;
  });
  const taken = (s: Swap, k: number) =>
    wide.some(
      (w, j) => j !== k && w !== found[j] && (overlap(w.reference, s.reference) || overlap(w.candidate, s.candidate)),
    );
  return wide.filter((s, k) => s !== found[k] || !taken(s, k));
}

/** Longest passage that is told as one phrase. */
const PHRASE = 7;

/**
 * Words that were paired by their place alone are told with the passage around them: "haven for Islamist militants" →
 * "Muslim shrine", where militants and shrine face each other; "militants swept into" → "militant army. fled to".
 */
function asPhrases(input: DriftInput, found: readonly Swap[]): readonly Swap[] {
  if (found.length === 0) return found;
  const wide = input.changes.filter((x) => {
    const r = unitsOf(input.lexicon, input.reference.tokens, x.reference).length;
    const c = unitsOf(input.lexicon, input.candidate.tokens, x.candidate).length;
    if (r === 0 || c === 0 || r + c < 3) return false;
    if (x.reference.to - x.reference.from > PHRASE || x.candidate.to - x.candidate.from > PHRASE) return false;
    return found.some((s) => inside(s, x) && isGuess(input, s, x));
  });
  if (wide.length === 0) return found;
  return [...found.filter((s) => !wide.some((x) => inside(s, x))), ...wide];
}

const inside = (s: Swap, x: Swap) =>
  s.reference.from >= x.reference.from &&
  s.reference.to <= x.reference.to &&
  s.candidate.from >= x.candidate.from &&
  s.candidate.to <= x.candidate.to;

/** A word for a word of which nothing but its place speaks: of another part of speech, or a word of its own sort beside it has no partner. */
function isGuess(input: DriftInput, s: Swap, place: Swap): boolean {
  const r = unitsOf(input.lexicon, input.reference.tokens, s.reference);
  const c = unitsOf(input.lexicon, input.candidate.tokens, s.candidate);
  if (r.length !== 1 || c.length !== 1) return false;
  const [a, b] = [r[0]!, c[0]!];
  const { lexicon } = input;
  if (a.lemma === b.lemma || nearness(lexicon, a, b) >= FAR) return false;
  if (lexicon.synonymRank(a.lemmaId, b.lemmaId) > 0 || lexicon.areDerived(a.lemmaId, b.lemmaId)) return false;
  const plain = (t: Token) => (t.tag === 'PROPN' ? 'NOUN' : t.tag);
  if (plain(a) !== plain(b) && lexicon.tagShare(b.word, a.tag) < RARELY) return true;
  return input.diff.edits.some((e) => {
    const [own, span, around] =
      e.op === 'delete'
        ? [input.reference.tokens, e.reference, place.reference]
        : e.op === 'insert'
          ? [input.candidate.tokens, e.candidate, place.candidate]
          : [];
    if (!own || !span || !around || span.from < around.from || span.to > around.to) return false;
    return unitsOf(input.lexicon, own, span).some((t) => plain(t) === plain(a) && plain(t) === plain(b));
  });
}

/** Below this share of its uses a word is never of that part of speech. */
const RARELY = 0.1;

/** Words replaced inside a moved passage: the move shows where it went, not that "statements" are "letters" there. */
function movedSwaps(input: DriftInput, taken: readonly { reference: TokenSpan; candidate: TokenSpan }[]) {
  const out: { reference: TokenSpan; candidate: TokenSpan }[] = [];
  const at = (k: number) => ({ from: k, to: k + 1 });
  input.ofReference.forEach((l, i) => {
    if (l?.relation !== 'contextual' || input.ofCandidate[l.candidate]?.reference !== i) return;
    const [a, b] = [input.reference.tokens[i]!, input.candidate.tokens[l.candidate]!];
    if (a.stop || b.stop || a.kind !== 'word' || b.kind !== 'word' || a.tag !== b.tag) return;
    if (taken.some((o) => i >= o.reference.from && i < o.reference.to)) return;
    if (taken.some((o) => l.candidate >= o.candidate.from && l.candidate < o.candidate.to)) return;
    out.push({ reference: at(i), candidate: at(l.candidate) });
  });
  return out;
}

/**
 * Lone words at corresponding places of a passage that was reworded around them: "a string of statements" → "a series of
 * letters" with string and series linked. One word of the same sort on each side of a linked neighbour.
 */
function anchored(input: DriftInput, taken: readonly { reference: TokenSpan; candidate: TokenSpan }[]) {
  const out: { reference: TokenSpan; candidate: TokenSpan }[] = [];
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const free = (t: Token, l: unknown) => !l && !t.stop && t.kind === 'word';
  const busy = (j: number) => taken.some((o) => j >= o.candidate.from && j < o.candidate.to);
  const looked = (i: number) => taken.some((o) => i >= o.reference.from && i < o.reference.to);
  for (let i = 0; i < r.length; i++) {
    if (!free(r[i]!, input.ofReference[i]) || looked(i)) continue;
    for (const step of [-1, 1] as const) {
      const a = nextContent(r, i, step);
      const l = a < 0 ? undefined : input.ofReference[a];
      if (!l) continue;
      const j = nextContent(c, l.candidate, step === 1 ? -1 : 1);
      if (j < 0 || busy(j) || !free(c[j]!, input.ofCandidate[j]) || c[j]!.tag !== r[i]!.tag) continue;
      if (out.some((o) => o.candidate.from === j)) continue;
      out.push({ reference: { from: i, to: i + 1 }, candidate: { from: j, to: j + 1 } });
      break;
    }
  }
  return out;
}

/** The next content word within the clause and three tokens, −1 when there is none. */
function nextContent(tokens: readonly Token[], from: number, step: 1 | -1): number {
  for (let k = from + step, n = 0; k >= 0 && k < tokens.length && n < 3; k += step, n++) {
    const t = tokens[k]!;
    if (t.kind === 'punctuation') return -1;
    if (!t.stop && t.kind === 'word') return k;
  }
  return -1;
}

/** Each word stands on the other side as well, and as often: the order changed, which is the business of kind `role`. */
function reordered(input: DriftInput, r: readonly Token[], c: readonly Token[]): boolean {
  const count = (tokens: readonly Token[], t: Token) => tokens.reduce((n, x) => n + Number(x.norm === t.norm), 0);
  // "it was rainy, and sunny in the south" → "it was sunny, and sunny in the south": one of the two is new.
  const kept = (t: Token) => count(input.reference.tokens, t) === count(input.candidate.tokens, t);
  return (
    r.every((t) => count(input.candidate.tokens, t) > 0 && kept(t)) &&
    c.every((t) => count(input.reference.tokens, t) > 0 && kept(t))
  );
}

/** Runs of unlinked content words of a range. */
function unlinkedRuns(input: DriftInput, span: TokenSpan, side: SideName): TokenSpan[] {
  const links = side === 'reference' ? input.ofReference : input.ofCandidate;
  const out: { from: number; to: number }[] = [];
  for (let i = span.from; i < span.to; i++) {
    const t = input[side].tokens[i]!;
    if (links[i] || t.stop || t.kind !== 'word') continue;
    const last = out[out.length - 1];
    if (last && i - last.to <= 1) last.to = i + 1;
    else out.push({ from: i, to: i + 1 });
  }
  return out;
}

function hull(runs: readonly TokenSpan[]): TokenSpan {
  return { from: runs[0]!.from, to: runs[runs.length - 1]!.to };
}

function sameWords(r: readonly Token[], c: readonly Token[]): boolean {
  return r.length === c.length && r.every((a, k) => a.lemma === c[k]!.lemma || a.norm === c[k]!.norm);
}

/** Without equal words and function words at either end: a finding points at what changed. */
function tight(
  input: DriftInput,
  s: { reference: TokenSpan; candidate: TokenSpan },
): { reference: TokenSpan; candidate: TokenSpan } {
  const shrink = (tokens: readonly Token[], span: TokenSpan): TokenSpan => {
    let { from, to } = span;
    while (from < to - 1 && tokens[from]!.stop) from++;
    while (to > from + 1 && tokens[to - 1]!.stop && !isPartOfVerb(input.lexicon, tokens, to - 1)) to--;
    return { from, to };
  };
  return {
    reference: shrink(input.reference.tokens, s.reference),
    candidate: shrink(input.candidate.tokens, s.candidate),
  };
}

/** "recognised" → "accepted by other countries": who does it is no part of what is done, where one side leaves it open. */
function withoutAgent(input: DriftInput, s: Swap): Swap {
  const by = (tokens: readonly Token[], span: TokenSpan) => {
    for (let k = span.from + 1; k < span.to; k++)
      if (tokens[k]!.norm === 'by' && tokens[k - 1]!.tag === 'VERB') return k;
    return -1;
  };
  const [r, c] = [by(input.reference.tokens, s.reference), by(input.candidate.tokens, s.candidate)];
  if (r >= 0 === c >= 0) return s;
  return r >= 0 ? { ...s, reference: { ...s.reference, to: r } } : { ...s, candidate: { ...s.candidate, to: c } };
}

/** A first guess from the lexicon alone: used as a feature, and as the verdict where no model is loaded. */
function closeness(
  input: DriftInput,
  r: readonly Token[],
  c: readonly Token[],
): { strength: number; far: boolean; why: string } {
  const { lexicon } = input;
  const crime = accusation(input, r, c);
  if (crime) return { strength: 0.65, far: true, why: crime };
  if (r.length > 1 && c.length > 1) return phraseCloseness(lexicon, r, c);
  let best = -1;
  let senses = 99;
  for (const a of r)
    for (const b of c) {
      if (a.lemma === b.lemma) best = 1;
      best = Math.max(best, nearness(lexicon, a, b));
      senses = Math.min(senses, lexicon.synonymRank(a.lemmaId, b.lemmaId) || 99);
    }
  if (senses <= 2) return { strength: 0.12, far: false, why: 'a near synonym that may not fit here' };
  if (senses < 99) return { strength: 0.3, far: best < 0.35, why: 'a synonym of another sense of the word' };
  const a = r[r.length - 1]!;
  const b = c[c.length - 1]!;
  const act = speechAct(a) && speechAct(b) && speechAct(a) !== speechAct(b);
  if (act)
    return {
      strength: 0.75,
      far: true,
      why: speechAct(b) === 'ask' ? 'a statement is now a question' : 'a question is now a statement',
    };
  if (lexicon.hypernymSteps(a.lemmaId, b.lemmaId) > 0)
    return {
      strength: 0.2,
      far: false,
      why: a.tag === 'VERB' ? 'a word that may say more or less' : 'a more general word',
    };
  if (lexicon.areDerived(a.lemmaId, b.lemmaId))
    return { strength: 0.25, far: false, why: 'another form of the word, which may say something else' };
  if (lexicon.hypernymSteps(b.lemmaId, a.lemmaId) > 0) return { strength: 0.25, far: false, why: 'a narrower word' };
  if (lexicon.areSisters(a.lemmaId, b.lemmaId))
    return { strength: 0.45, far: a.tag === 'NOUN', why: 'a word for something else of the same kind' };
  return {
    strength: Math.min(0.7, Math.max(0.2, 0.7 - 0.7 * best)),
    far: best < FAR,
    why: best < FAR ? 'a word with another meaning' : 'a related word that may say something else',
  };
}

/** A passage says the same only if each word of it has an answer: the one that is worst answered decides. */
function phraseCloseness(
  lexicon: Lexicon,
  r: readonly Token[],
  c: readonly Token[],
): { strength: number; far: boolean; why: string } {
  const near = (a: Token, b: Token) =>
    a.lemma === b.lemma || lexicon.synonymRank(a.lemmaId, b.lemmaId) > 0 || lexicon.areDerived(a.lemmaId, b.lemmaId)
      ? 1
      : nearness(lexicon, a, b);
  const answered = (t: Token, others: readonly Token[]) => Math.max(...others.map((o) => near(t, o)));
  const worst = Math.min(...c.map((t) => answered(t, r)), ...r.map((t) => answered(t, c)));
  const far = worst < FAR;
  return {
    strength: Math.min(0.7, Math.max(0.2, 0.7 - 0.7 * worst)),
    far,
    why: far ? 'this says something else' : 'this may say something else',
  };
}
