// Which words of the reference gave way to which words of the candidate.
//
//   a refuge for militants     →  a haven for militants       refuge | haven: the diff marks it
//   won recognition            →  was accepted                won recognition | accepted: one verb with its noun
//   The mayor, who resigned,   →  The mayor, who had gone,    resigned | gone: dropped and put in at one small place
//
// Tempting and wrong: all dropped words against all new ones. A passage reworded as a whole does not tell which became which, so
// only small places count, and a place on its own between words that stayed. Linear in the edits, but for passages, words².

import type { Link, Token, TokenSpan } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { nextContent } from '../pair/next-content.ts';
import { isWithin, overlap, type SpanPair, spanAt } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';
import { endOfVerb, unitsOf } from '../words/units.ts';
import { FAR } from './closeness.ts';

/** Longer swaps are rewordings of a passage; single words say little there. */
const WIDEST = 6;
/** Places where more changed than this are reworded as a whole: which word became which is a guess. */
const WIDEST_CHANGE = 14;

/** Word swaps: substitutions as the diff marks them, and what was dropped and put in at one small place. */
export function swaps(input: DriftInput): SpanPair[] {
  const out: SpanPair[] = [];
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

export interface Swap {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
}

/** Verbs with what makes one verb of them: "won" → "accepted" beside a lost "recognition" is "won recognition" → "accepted". */
export function asVerbs(input: DriftInput, found: readonly Swap[]): readonly Swap[] {
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
export function asPhrases(input: DriftInput, found: readonly Swap[]): readonly Swap[] {
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

const inside = (s: Swap, x: Swap) => isWithin(s.reference, x.reference) && isWithin(s.candidate, x.candidate);

/** Does nothing but its place speak for it? It is of another part of speech, or a word of its own sort beside it has no partner. */
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
function movedSwaps(input: DriftInput, taken: readonly SpanPair[]) {
  const out: SpanPair[] = [];
  input.ofReference.forEach((l, i) => {
    if (l?.relation !== 'contextual' || input.ofCandidate[l.candidate]?.reference !== i) return;
    const [a, b] = [input.reference.tokens[i]!, input.candidate.tokens[l.candidate]!];
    if (a.stop || b.stop || a.kind !== 'word' || b.kind !== 'word' || a.tag !== b.tag) return;
    if (taken.some((o) => i >= o.reference.from && i < o.reference.to)) return;
    if (taken.some((o) => l.candidate >= o.candidate.from && l.candidate < o.candidate.to)) return;
    out.push({ reference: spanAt(i), candidate: spanAt(l.candidate) });
  });
  return out;
}

/**
 * Lone words at corresponding places of a passage that was reworded around them: "a string of statements" → "a series of
 * letters" with string and series linked. One word of the same sort on each side of a linked neighbour.
 */
function anchored(input: DriftInput, taken: readonly SpanPair[]) {
  const out: SpanPair[] = [];
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
