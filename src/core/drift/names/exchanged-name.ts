// One name in the place of another: damaged, or another name.
//
//   Okonjo → Okonyo              a slip of few letters
//   North Street → South Street  near by letters, and both words as they stand: another name
//   Islamist → Islamic           two words of the dictionary, neither of them a slip
//
// Cost: a distance a pair of names.
import { editDistance } from '../../text/edit-distance.ts';
import type { Name, Side, TokenSpan } from '../../types.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { areOpposites } from '../words/polarity.ts';
import { finding } from './finding.ts';

/** "North Street" → "South Street": near to each other by their letters, and both words as they stand. */
function areWords(input: DriftInput, part: SpanPair): boolean {
  const isWord = ({ tokens }: Side, { from, to }: TokenSpan) =>
    to - from === 1 && input.lexicon.idOf(tokens[from]!.norm) >= 0;
  if (!isWord(input.reference, part.reference) || !isWord(input.candidate, part.candidate)) return false;
  return areOpposites(
    input.reference.tokens[part.reference.from]!,
    input.candidate.tokens[part.candidate.from]!,
    input.lexicon,
  );
}

/** The finding on a name that stands where another stood. `known`: keys of all names of the reference. */
export function exchangedName(
  input: DriftInput,
  n: Name,
  m: Name,
  place: number,
  known: ReadonlySet<string>,
): Candidate[] {
  const near = damaged(n.key, m.key);
  // "Islamist" → "Islamic": two words of the dictionary, neither of them a slip.
  const inDictionary = !n.key.includes(' ') && input.lexicon.idOf(n.key) >= 0 && input.lexicon.idOf(m.key) >= 0;
  const ordinary = near > 0 && inDictionary && n.kind === 'other';
  const damage = ordinary ? 0 : near;
  const part = changedWords(input, n, m);
  // Another name that the reference knows, in a reworded passage, is more often a pronoun resolved than an exchange.
  const elsewhere = known.has(m.key);
  const strength = damage > 0 ? 0.9 : (elsewhere ? 0.15 : 0.3) + 0.6 * place;
  return [
    finding(
      input,
      part.reference,
      part.candidate,
      damage > 0 && !areWords(input, part) ? 'the name is damaged' : 'another name',
      ordinary ? Math.min(strength, 0.5) : strength,
      ordinary || (damage > 0 && damage <= 1) ? 'minor' : 'major',
    ),
  ];
}

/** Edit distance of the keys when it is small against their length, otherwise 0. */
function damaged(a: string, b: string): number {
  const limit = Math.min(3, Math.floor(Math.max(a.length, b.length) / 3));
  const d = distance(a, b, limit);
  return d <= limit ? d : 0;
}

/** Levenshtein distance, cut off above `limit`; names are short, so the plain table does. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 80 || b.length > 80) return limit + 1;
  return editDistance(a, b);
}

/** The words in which two names differ; all of them when nothing is shared. */
function changedWords(input: DriftInput, a: Name, b: Name): SpanPair {
  const x = input.reference.tokens;
  const y = input.candidate.tokens;
  let from = 0;
  while (a.from + from < a.to && b.from + from < b.to && x[a.from + from]!.norm === y[b.from + from]!.norm) from++;
  let to = 0;
  while (a.to - to > a.from + from && b.to - to > b.from + from && x[a.to - 1 - to]!.norm === y[b.to - 1 - to]!.norm)
    to++;
  const reference = { from: a.from + from, to: a.to - to };
  const candidate = { from: b.from + from, to: b.to - to };
  return reference.from < reference.to && candidate.from < candidate.to
    ? { reference, candidate }
    : { reference: { from: a.from, to: a.to }, candidate: { from: b.from, to: b.to } };
}
