// A pronoun that became one of another person:
//
//   his lawyer spoke           →  her lawyer spoke             another's lawyer
//   she knows he will ruin her →  she knows she will ruin him  who does it to whom
//   he hired her               ↔  she was hired by him         fair: other words stand beside them
//
// A pronoun is a stop word and no argument of most frames that kind role reads. The same words have to stand right before and behind it, in the
// reference as here. Tempting and wrong: "its" and "their", which firms and crews have both, "their" for "his", which is said of anybody, "her" for
// "his" dog, and "they" for the "we" of a speaker whose words are told in another's. Linear in the pronouns.
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
us: them him her
me: him her them
ours: theirs his hers
mine: his hers theirs
you: i we he she
my: his her your their
our: their your`
    .split('\n')
    .map((line) => line.split(': '))
    .map(([own, others]) => [own!, others!.split(' ')] as const),
);
/** They may be either, as "each driver" may. */
const EITHER =
  /^(?:each|every|any|anyone|anybody|everyone|everybody|someone|somebody|nobody|whoever|baby|dog|cat|horse|animal|bird)$/;
const GENDERED = /^(?:he|she|his|hers?|him|himself|herself)$/;
const STRENGTH = 0.8;

const pronouns = wordFinder(new Set(OTHER.keys()));

export function findOtherPerson(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  // "they owe us" is "we are owed by them".
  if (isByPerson(r) !== isByPerson(c)) return [];
  return pronouns(c).flatMap((j) => {
    const i = betweenKept(input, j);
    if (i < 0 || !OTHER.get(c[j]!.norm)!.includes(r[i]!.norm)) return [];
    if (isReported(r[i]!, c, j) || (GENDERED.test(r[i]!.norm) && GENDERED.test(c[j]!.norm) && isOfEither(r, i)))
      return [];
    const reference = { from: i, to: Math.min(i + 2, r.length) };
    const candidate = { from: j, to: Math.min(j + 2, c.length) };
    const change = majorChange(input, 'role', reference, candidate, 'another person', STRENGTH);
    return [{ ...change, certain: isLightlyEdited(input) }];
  });
}

const SAYING = new Set('say tell add claim argue insist admit announce explain report accord'.split(' '));

const isByPerson = (tokens: readonly Token[]) => pronouns(tokens).some((k) => tokens[k - 1]?.norm === 'by');

/** "“We won,” she said" is "she said they had won". */
const isReported = (was: Token, tokens: readonly Token[], at: number) =>
  was.norm === 'we' &&
  tokens[at]!.norm === 'they' &&
  tokens.some((t) => SAYING.has(t.lemma)) &&
  !tokens.some((t) => /^[“"]$/.test(t.text));

/** Is the next noun or pronoun before it one that "he" and "she" are said of alike? */
function isOfEither(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.findLastIndex((t, k) => k < at && /^(?:NOUN|PROPN|PRON)$/.test(t.tag));
  if (noun < 0 || tokens[noun]!.tag === 'PROPN') return false;
  return [tokens[noun]!.lemma, tokens[noun]!.norm, tokens[noun - 1]?.norm ?? ''].some((w) => EITHER.test(w));
}
