// Kind role, of pronouns: who does it and to whom, where both are only "we" and "they".
//
//   We are expected to teach them  →  They are expected to teach us     exchanged
//   “I told them,” she said        →  She said she told them            reported: one person moved, none took its place
//
// Two pronouns of one sentence that each stand where the other stood. Tempting and wrong: every pronoun that changed, since
// reported speech changes them all the same way. Quadratic in the pronouns of a pair, a handful.
import type { Token } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';

const FORMS = 'i me;we us;he him;she her;they them;who whom'.split(';').map((forms) => forms.split(' '));
const PERSON: ReadonlyMap<string, number> = new Map(FORMS.flatMap((forms, p) => forms.map((f) => [f, p] as const)));
const personOf = (t: Token): number => PERSON.get(t.norm) ?? -1;
/** Tokens between the two. */
const REACH = 10;

export function findPersons(input: DriftInput): Candidate[] {
  const r = places(input.reference.tokens);
  if (r.length < 2) return [];
  const c = places(input.candidate.tokens);
  // Elsewhere a pronoun more or less says that the sentence was rebuilt.
  if (c.length !== r.length) return [];
  for (let x = 0; x + 1 < r.length; x++) {
    const [a, b, p, q] = [r[x]!, r[x + 1]!, c[x]!, c[x + 1]!];
    const was = [personOf(input.reference.tokens[a]!), personOf(input.reference.tokens[b]!)];
    const is = [personOf(input.candidate.tokens[p]!), personOf(input.candidate.tokens[q]!)];
    if (was[0] === was[1] || was[0] !== is[1] || was[1] !== is[0] || b - a > REACH || q - p > REACH) continue;
    if (!sameBetween(input, a, b, p, q)) continue;
    const [reference, candidate] = [
      { from: a, to: b + 1 },
      { from: p, to: q + 1 },
    ];
    return [majorChange(input, 'role', reference, candidate, 'who does it and to whom are exchanged', 0.85)];
  }
  return [];
}

const places = (tokens: readonly Token[]) => tokens.flatMap((t, i) => (personOf(t) >= 0 ? [i] : []));

/** Is what the one does to the other the same, and neither in the passive voice alone? */
function sameBetween(input: DriftInput, a: number, b: number, p: number, q: number): boolean {
  const between = (tokens: readonly Token[], from: number, to: number) => tokens.slice(from + 1, to);
  const own = between(input.reference.tokens, a, b);
  const other = between(input.candidate.tokens, p, q);
  const by = (tokens: readonly Token[]) => tokens.some((t) => t.norm === 'by');
  const verbs = (tokens: readonly Token[]) => tokens.filter((t) => t.tag === 'VERB').map((t) => t.lemma);
  const kept = verbs(own);
  return by(own) === by(other) && kept.length > 0 && kept.join() === verbs(other).join();
}
