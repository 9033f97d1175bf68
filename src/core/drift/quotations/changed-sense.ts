// Does the sense of a quotation survive a change of its words?
//
//   "We will pay"  → "We will not pay", "We would pay if we could"   no: a denial, a condition
//   "a good price" → "a nice price"                                  yes: a word that can stand for it
//
// Tempting and wrong: the nearness of the words alone; "dry" and "wet" are near. Quadratic in the words of one change.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { isDenial } from '../words/polarity.ts';
import type { QuoteChange } from './compare.ts';
import { plain } from './quoted-words.ts';

/** Words that a quotation must not lose silently: they say when, or whether, the rest holds. */
const CONDITIONS = new Set('if unless until except provided only but although though'.split(' '));

/** How many of the words deny. */
export function negations(tokens: readonly Token[], ids: readonly number[]): number {
  let count = 0;
  for (const k of ids) if (isDenial(plain(tokens[k]!)) || /^(?:without|hardly)$/.test(tokens[k]!.norm)) count++;
  return count;
}

/** Does one of the words set a condition or a limit? */
export function hasCondition(tokens: readonly Token[], ids: readonly number[]): boolean {
  return ids.some((k) => CONDITIONS.has(tokens[k]!.norm));
}

/** Does the sense of the quotation survive this change? Doubt says yes: the judge and other kinds may know better. */
export function changesSense(input: DriftInput, change: QuoteChange): boolean {
  const { from, to } = change;
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  if (negations(r, from) !== negations(c, to)) return true;
  if (hasCondition(r, from) !== hasCondition(c, to)) return true;
  const a = from.filter((k) => !r[k]!.stop);
  const b = to.filter((k) => !c[k]!.stop);
  if (a.some((k) => r[k]!.kind === 'number') || b.some((k) => c[k]!.kind === 'number')) return true;
  // A long reworded stretch is a paraphrase; single words say little about its sense.
  if (a.length === 0 || b.length === 0 || a.length > 3 || b.length > 3) return false;
  return b.some((k) => a.every((l) => !related(r[l]!, c[k]!, input.lexicon)));
}

/** Cosine from which two words can stand for each other without turning a quotation round: "good"/"nice" .6; "dry"/"wet" are antonyms. */
const NEAR = 0.55;

function related(a: Token, b: Token, lexicon: Lexicon): boolean {
  if (a.lemma === b.lemma) return true;
  if (a.lemmaId < 0 || b.lemmaId < 0) return false;
  if (lexicon.areAntonyms(a.lemmaId, b.lemmaId)) return false;
  const rank = lexicon.synonymRank(a.lemmaId, b.lemmaId);
  // The third sense and beyond are the wrong ones that spinners pick.
  if (rank > 0 && rank <= 3) return true;
  return lexicon.areDerived(a.lemmaId, b.lemmaId) || lexicon.cosine(a.lemmaId, b.lemmaId) >= NEAR;
}
