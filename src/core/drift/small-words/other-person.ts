// A pronoun that became one of another person:
//
//   his lawyer spoke           →  her lawyer spoke             another's lawyer
//   she knows he will ruin her →  she knows she will ruin him  who does it to whom
//   he hired her               ↔  she was hired by him         fair: other words stand beside them
//
// A pronoun is a stop word and no argument of most frames that kind role reads. The same words have to stand right before and behind it, in the
// reference as here. Tempting and wrong: "its" and "their", which firms and crews have both, and "their" for "his", which is said of anybody. Linear in the pronouns.
import type { Token } from '../../types.ts';
import { betweenKept } from '../pair/between-kept.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

/** A pronoun, and those of another person. "her" answers "his lawyer" and "saw him". */
const OTHER: ReadonlyMap<string, readonly string[]> = new Map(
  `he: she
she: he
his: her hers
her: his him herself
hers: his
him: her himself
himself: herself him her
herself: himself her him
itself: him her them it
it: itself
them: themselves
themselves: them others
i: he she they you
we: they you he she
they: we
you: i we he she
my: his her your their
our: their your`
    .split('\n')
    .map((line) => line.split(': '))
    .map(([own, others]) => [own!, others!.split(' ')] as const),
);
const STRENGTH = 0.8;

const pronouns = wordFinder(new Set(OTHER.keys()));

export function findOtherPerson(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  // "they owe us" is "we are owed by them".
  if (isByPerson(r) !== isByPerson(c)) return [];
  return pronouns(c).flatMap((j) => {
    const i = betweenKept(input, j);
    if (i < 0 || !OTHER.get(c[j]!.norm)!.includes(r[i]!.norm)) return [];
    const reference = { from: i, to: Math.min(i + 2, r.length) };
    const candidate = { from: j, to: Math.min(j + 2, c.length) };
    const change = majorChange(input, 'role', reference, candidate, 'another person', STRENGTH);
    return [{ ...change, certain: isLightlyEdited(input) }];
  });
}

const isByPerson = (tokens: readonly Token[]) => pronouns(tokens).some((k) => tokens[k - 1]?.norm === 'by');
