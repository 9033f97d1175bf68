// Kind predicate, of relatives: "his mother-in-law" is not his mother.
//
//   wrote to his mother-in-law   →  wrote to his mother         another person
//   her stepson inherited it     →  her son inherited it
//   his grandfather built it     →  his father built it
//   her stepson                  ↔  her husband's son           fair: of somebody else
//   her half-sister              ↔  her sister                  left alone: one is the other
//
// A closed class: an affix makes another relative of each, so that no two of them are one person to the same owner. Tempting and wrong:
// what a dictionary says, to which a stepson is a kind of son. Linear in the tokens.
import type { Token } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const BASES = 'mother|father|sister|brother|son|daughter|child|children|parent|uncle|aunt|nephew|niece';
const RELATIVE = new RegExp(`^((?:step|grand|great-|god)*-?)(${BASES})(s?)(-in-law)?$`);
const OWNING = /^(?:my|your|his|her|its|our|their|['’]s?)$/;
const findRelatives = wordFinder(RELATIVE);
/** Two members of a closed class for one owner: as sure as another weekday. */
const STRENGTH = 0.8;

export function findKin(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const theirs = findRelatives(c);
  if (theirs.length === 0) return [];
  const relatives = findRelatives(r);
  return relatives.flatMap((i): Candidate[] => {
    // One relative of this sort on either side, or nobody knows which became which.
    const there = theirs.filter((j) => baseOf(c[j]!) === baseOf(r[i]!));
    const own = relatives.filter((k) => baseOf(r[k]!) === baseOf(r[i]!));
    const [j] = there;
    if (own.length !== 1 || there.length !== 1 || r[i]!.lemma === c[j!]!.lemma) return [];
    if (!isOfOne(input, i - 1, j! - 1)) return [];
    const spans = [i, j!].map((k) => ({ from: k, to: k + 1 }));
    return [majorChange(input, 'predicate', spans[0]!, spans[1]!, 'another relative', STRENGTH)];
  });
}

const baseOf = (t: Token) => RELATIVE.exec(t.norm)?.[2];

/** "his", "the novelist's": the same owner stands right before both. */
function isOfOne({ reference, candidate }: DriftInput, i: number, j: number): boolean {
  const [a, b] = [reference.tokens[i], candidate.tokens[j]];
  if (!a || !b || !OWNING.test(a.norm) || !OWNING.test(b.norm)) return false;
  // Of two names the owner is told by the name.
  const isName = (t: Token) => /^['’]/.test(t.norm);
  if (isName(a) && isName(b)) return reference.tokens[i - 1]?.lemma === candidate.tokens[j - 1]?.lemma;
  return a.norm === b.norm;
}
