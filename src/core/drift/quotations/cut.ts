// A quotation to the letter, but cut where the rest depended on what is gone.
//
//   “I would resign if the report were true”  →  “I would resign”          the condition is lost
//   “We will not pay for it, not now”         →  “We will not pay for it”  fair: a part of it
//   “It is not our fault”                     →  It was “our fault”        the denial is lost
//
// A full sentence that stops in the middle of a clause, or before its condition, says more than was said; a phrase says itself that
// it is one. Tempting and wrong: any words left out, as every partial quotation does. Linear in the words of the quotation.
import { quoted } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { hasCondition, negations } from './changed-sense.ts';
import type { QuoteComparison } from './compare.ts';
import { type Quote, type SideQuotes, spanAround, wordSpan } from './ranges.ts';
import { speakerName } from './speaker-name.ts';

/** What the words depend on is cut away; null where nothing of that sort is. */
export function truncated(
  input: DriftInput,
  q: Quote,
  counterpart: readonly number[],
  compared: QuoteComparison,
  candidate: SideQuotes,
): Candidate | null {
  const { tokens } = input.reference;
  const lost = (ids: readonly number[]) => ids.filter((k) => !input.ofReference[k]);
  const after = compared.trailing ? [] : lost(clauseAfter(input, counterpart, compared.last));
  const before = lost(clauseBefore(input, counterpart, compared.first));
  const cut = [
    ...(q.opens && negations(tokens, before) > 0 && !negatedBefore(input, q) ? before : []),
    ...(q.closes && cutsSense(input, q, counterpart, compared.last, after) ? after : []),
    ...(negations(tokens, compared.elided) > 0 || hasCondition(tokens, compared.elided) ? compared.elided : []),
  ];
  if (cut.length === 0) return null;
  const reference = spanAround(cut);
  return {
    kind: 'quotation',
    id: 'drift/quotation-truncated',
    severity: 'major',
    reference,
    candidate: wordSpan(q),
    message: `the quotation was cut: without ${quoted(input.reference, reference)} it says something else than ${speakerName(input, q, candidate) ?? 'the reference'} did`,
    strength: 0.75,
    certain: true,
  };
}

/** A full-sentence quotation that stops in the middle of a clause, or before its condition, claims more than was said. */
function cutsSense(
  input: DriftInput,
  q: Quote,
  counterpart: readonly number[],
  last: number,
  cut: readonly number[],
): boolean {
  if (cut.length === 0) return false;
  const { tokens } = input.reference;
  const start = input.candidate.tokens[q.words[0]!];
  if (!start || start.text[0] === start.text[0]?.toLowerCase()) return false;
  if (hasCondition(tokens, cut.slice(0, 2))) return true;
  const stop = counterpart[last]!;
  const inClause = tokens[stop + 1]?.kind === 'word' || tokens[stop + 1]?.kind === 'number';
  return inClause && cut.filter((k) => !tokens[k]!.stop).length > 0;
}

/** Quoted reference words after position `last`, up to the end of their sentence. */
function clauseAfter(input: DriftInput, words: readonly number[], last: number): number[] {
  const out: number[] = [];
  for (let p = last + 1; last >= 0 && p < words.length; p++) {
    for (let k = words[p - 1]! + 1; k < words[p]!; k++)
      if (/^[.!?;:]$|^\.\.\.$|^["“”]$/.test(input.reference.tokens[k]!.norm)) return out;
    out.push(words[p]!);
  }
  return out;
}

/** Up to three quoted reference words before position `first`, in the same clause. */
function clauseBefore(input: DriftInput, words: readonly number[], first: number): number[] {
  const out: number[] = [];
  for (let p = first - 1; p >= 0 && out.length < 3; p--) {
    if (words[p + 1]! !== words[p]! + 1 && /^[.,!?;:"]$/.test(input.reference.tokens[words[p]! + 1]!.norm)) return out;
    out.unshift(words[p]!);
  }
  return out;
}

function negatedBefore(input: DriftInput, q: Quote): boolean {
  const around: number[] = [];
  for (let k = Math.max(0, q.from - 8); k < q.from; k++) around.push(k);
  return negations(input.candidate.tokens, around) > 0;
}
