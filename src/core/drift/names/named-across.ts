// Two people who are each named by one text and told by their tie to the other one by the other text.
//
//   Helen Voss said her client had nothing to hide  ↔  Her lawyer said Yarrow had nothing to hide
//   Helen Voss said her client had nothing to hide  →  Her sister said Yarrow had nothing to hide    somebody else
//
// The aligner links the two names, which stand around one verb but are two people. Tempting and wrong: any two nouns beside two names;
// only those count that are each other's converse ("client", "lawyer"). Linear in the links.

import type { Name, Side, TokenSpan } from '../../types.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { sameKey } from './same-name.ts';

/** Who is whose: the one side of a tie, and the other. */
const TIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^client$/, /^(?:lawyer|solicitor|barrister|attorney|counsel|agent)$/],
  [/^patient$/, /^(?:doctor|surgeon|nurse|dentist|therapist)$/],
  [/^(?:pupil|student)$/, /^(?:teacher|tutor)$/],
  [/^(?:child|son|daughter)$/, /^(?:parent|mother|father)$/],
  [/^(?:husband|wife)$/, /^(?:husband|wife)$/],
  [/^(?:brother|sister)$/, /^(?:brother|sister)$/],
  [/^employee$/, /^(?:employer|boss)$/],
];

const OWNER = /^(?:his|her|their)$/;

interface Told extends TokenSpan {
  /** Who is named, and the noun that tells the other one by the tie. */
  readonly name: Name;
  readonly noun: string;
}

/** "Helen Voss said her client" ↔ "Her lawyer said Yarrow", where the article knows the name. */
export function keptNamesAcross(input: DriftInput): SpanPair[] {
  const { reference, candidate, context } = input;
  if (reference.names.length === 0 || candidate.names.length === 0) return [];
  return input.diff.links.flatMap(({ reference: i, candidate: j }) => {
    if (reference.tokens[i]!.tag !== 'VERB' || candidate.tokens[j]!.tag !== 'VERB') return [];
    const [told, other] = [namedBefore(reference, i), namedBehind(candidate, j)];
    if (!told || !other || !areTied(told.noun, other.noun)) return [];
    const isKnown =
      context?.reference.sentences.some((s) => s.names.some((n) => sameKey(n.key, other.name.key))) ?? true;
    return isKnown ? [{ reference: told, candidate: other }] : [];
  });
}

const areTied = (a: string, b: string) => TIES.some(([x, y]) => (x.test(a) && y.test(b)) || (y.test(a) && x.test(b)));

/** "Helen Voss said her client" */
function namedBefore({ tokens, names }: Side, verb: number): Told | null {
  const name = names.find((n) => n.to === verb);
  const noun = tokens[verb + 2];
  if (!name || noun?.tag !== 'NOUN' || !OWNER.test(tokens[verb + 1]!.norm)) return null;
  return { from: name.from, to: verb + 3, name, noun: noun.lemma };
}

/** "Her lawyer said Yarrow" */
function namedBehind({ tokens, names }: Side, verb: number): Told | null {
  const name = names.find((n) => n.from === verb + 1);
  const noun = tokens[verb - 1];
  if (!name || noun?.tag !== 'NOUN' || !OWNER.test(tokens[verb - 2]?.norm ?? '')) return null;
  return { from: verb - 2, to: name.to, name, noun: noun.lemma };
}
