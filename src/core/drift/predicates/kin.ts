// Kind predicate, of relatives: "his mother-in-law" is not his mother.
//
//   wrote to his mother-in-law   →  wrote to his mother         another person
//   her stepson inherited it     →  her son inherited it
//   the brother-in-law of the minister  →  the minister's brother
//   because her son was ill      →  that her father was ill
//   her stepson                  ↔  her husband's son           fair: of somebody else
//   her mother taught her       ↔  she taught her daughter     left alone: one tie told from its other end
//   her half-sister              ↔  her sister                  left alone: one is the other
//   his children                 ↔  his daughter                left alone, and so are parents, spouses and widows
//
// A closed class: no two of them are one person to the same owner, but for the words that leave the sex open. Tempting and wrong:
// what a dictionary says, to which a stepson is a kind of son. Linear in the tokens.
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { OWNING } from '../pair/heads.ts';
import { majorChange } from '../pair/major-change.ts';
import { areTiedAlike } from '../pair/ties.ts';
import { isOneWord } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

/** What a word may be read as: a child is a son or a daughter. */
const SORTS: Readonly<Record<string, string>> = {
  mother: 'mother',
  father: 'father',
  mum: 'mother',
  mom: 'mother',
  dad: 'father',
  daddy: 'father',
  parent: 'mother father',
  sister: 'sister',
  brother: 'brother',
  sibling: 'sister brother',
  son: 'son',
  daughter: 'daughter',
  child: 'son daughter',
  children: 'son daughter',
  uncle: 'uncle',
  aunt: 'aunt',
  nephew: 'nephew',
  niece: 'niece',
  cousin: 'cousin',
  husband: 'husband',
  wife: 'wife',
  wives: 'wife',
  widow: 'wife',
  widower: 'husband',
  spouse: 'husband wife',
};
const RELATIVE = new RegExp(`^((?:step|grand|great-|god)*-?)(${Object.keys(SORTS).join('|')})(?:s?)(-in-law)?$`);
const findRelatives = wordFinder(RELATIVE);
/** Words between "of" and the owner. */
const REACH = 4;
/** Two members of a closed class for one owner: as sure as another weekday. */
const STRENGTH = 0.8;

export function findKin(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const theirs = findRelatives(c);
  const ours = theirs.length === 0 ? [] : findRelatives(r);
  // One relative on either side that the other lacks, or nobody knows which became which.
  const lost = ours.filter((i) => !theirs.some((j) => mayBeOne(r[i]!, c[j]!)));
  const fresh = theirs.filter((j) => !ours.some((i) => mayBeOne(r[i]!, c[j]!)));
  if (lost.length !== 1 || fresh.length !== 1) return [];
  const [i, j] = [lost[0]!, fresh[0]!];
  if (areConverse(r[i]!, c[j]!) || !isOfOne(input, i, j)) return [];
  const [reference, candidate] = [i, j].map((k) => ({ from: k, to: k + 1 }));
  const certain = input.ofReference[i]?.candidate === j || areTiedAlike(input, i, j);
  return [{ ...majorChange(input, 'predicate', reference!, candidate!, 'another relative', STRENGTH), certain }];
}

/** Of each pair, who somebody is to whom: a mother's daughter. */
const CONVERSE: readonly (readonly [RegExp, RegExp])[] = [
  [/mother|father/, /son|daughter/],
  [/aunt|uncle/, /niece|nephew/],
];

function areConverse(a: Token, b: Token): boolean {
  const [x, y] = [RELATIVE.exec(a.norm)!, RELATIVE.exec(b.norm)!];
  if (x[1] !== y[1] || x[3] !== y[3]) return false;
  const [one, other] = [SORTS[x[2]!]!, SORTS[y[2]!]!];
  return CONVERSE.some(([up, down]) => (up.test(one) && down.test(other)) || (down.test(one) && up.test(other)));
}

/** May both words be said of one person? */
function mayBeOne(a: Token, b: Token): boolean {
  const [x, y] = [RELATIVE.exec(a.norm)!, RELATIVE.exec(b.norm)!];
  if (x[1] !== y[1] || x[3] !== y[3]) return false;
  const sorts = SORTS[y[2]!]!.split(' ');
  return SORTS[x[2]!]!.split(' ').some((sort) => sorts.includes(sort));
}

/** "his", "the novelist's", "of the minister": the same owner. */
function isOfOne(input: DriftInput, i: number, j: number): boolean {
  const [a, b] = [ownerOf(input, 'reference', i), ownerOf(input, 'candidate', j)];
  if (a < 0 || b < 0) return false;
  const [x, y] = [input.reference.tokens[a]!, input.candidate.tokens[b]!];
  if (OWNING.test(x.norm) || OWNING.test(y.norm)) return x.norm === y.norm;
  return isOneWord(input, a, b);
}

function ownerOf(input: DriftInput, side: SideName, at: number): number {
  const { tokens } = input[side];
  const before = tokens[at - 1];
  if (before && OWNING.test(before.norm)) return at - 1;
  if (isPossessive(before)) return at - 2;
  if (tokens[at + 1]?.norm !== 'of') return -1;
  let owner = -1;
  for (let k = at + 2; k < Math.min(tokens.length, at + 2 + REACH); k++) {
    const { tag } = tokens[k]!;
    if (tag === 'NOUN' || tag === 'PROPN') owner = k;
    else if (owner >= 0 || !/^(?:DET|ADJ)$/.test(tag)) break;
  }
  return owner;
}
