// One in place of another, told by a denial of the other and without:
//
//   buses run in place of trains        ↔  buses replace trains, trains are replaced by buses
//   it is the Arden and not the Solace  ↔  chose the Arden over the Solace
//   opens at nine instead of eight      ↔  used to open at eight and now opens at nine
//   honey instead of sugar              ↔  honey took the place of sugar
//   trains run in place of buses        →  buses replace trains                 the other one
//
// What is denied must be what is replaced, or what stands behind "over". Tempting and wrong: any "replace" against any "instead".
// Linear in the reach.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { endsClause } from '../pair/clauses.ts';
import type { DriftInput } from '../types.ts';
import { wordAfter, wordBefore } from '../words/reach.ts';

/** Tokens between a verb and what it is done to. */
const REACH = 5;
/** Tokens from a verb of choosing to its "over". */
const CHOICE_REACH = 9;
const INSTEAD = /^(?:instead|rather|place|lieu|not)$/;
const REPLACING = /^(?:replac|supplant|supersed|displac)(?:es?|s|ed|ing)$/;
const CHOOSING = new Set('choose prefer pick select favour favor take recommend rank rate'.split(' '));

/** Does the other side tell without the denial at `hit` which of the two it is? */
export function isInstead(input: DriftInput, side: SideName, hit: TokenSpan & { readonly anchor: number }): boolean {
  const { tokens } = input[side];
  if (!tokens.slice(hit.from, hit.to).some((t) => INSTEAD.test(t.norm))) return false;
  const there = sameAcross(input, side, hit.anchor);
  const other = input[otherSide(side)].tokens;
  if (there < 0) return false;
  if (tokens[hit.from]!.norm === 'not') {
    const isJoined = /^(?:and|but|,)$/.test(tokens[hit.from - 1]?.norm ?? '');
    return isJoined && isPassedOver(other, there);
  }
  // "rather than sell it, will convert it" ↔ "was to sell it, but will instead convert it"
  // "had planned to sell and rented it out instead", not "will sell it and rent another instead"
  const wasMeant = other.slice(0, there).some((t) => /^(?:was|were|had|planned|meant|intended|supposed)$/.test(t.norm));
  if (wasMeant && other.some((t, k) => k > there && t.norm === 'instead' && other[k + 1]?.norm !== 'of')) return true;
  return isReplaced(other, there) || isPassedOver(other, there) || isFormer(other, there) || isPlaceTaken(other, there);
}

/** "used to open at eight", "previously went to Bergen": with no mark and no "now" between. */
function isFormer(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - CHOICE_REACH); k--) {
    const { norm } = tokens[k]!;
    if (norm === 'now' || endsClause(tokens[k]!)) return false;
    if (FORMERLY.test(norm) || (norm === 'used' && tokens[k + 1]?.norm === 'to')) return true;
  }
  return false;
}

const FORMERLY = /^(?:previously|formerly|originally|hitherto)$/;

/** "took the place of sugar"; "Noll having left, Lund was put in his place": of whom somebody else is told between */
function isPlaceTaken(tokens: readonly Token[], at: number): boolean {
  const place = wordBefore(tokens, at, REACH, /^place$/);
  if (place >= 0 && tokens[place + 1]?.norm === 'of' && tokens[place - 1]?.norm === 'the') return true;
  const his = tokens.findIndex((t, k) => k > at && t.norm === 'place' && OWN.test(tokens[k - 1]!.norm));
  return his >= 0 && tokens.slice(at + 1, his).some((t, k) => t.tag === 'PROPN' && tokens[at + k]?.tag !== 'PROPN');
}

const OWN = /^(?:his|her|their|its|whose)$/;

/** "replace trains", "trains are replaced" */
function isReplaced(tokens: readonly Token[], at: number): boolean {
  const verb = wordBefore(tokens, at, REACH, REPLACING);
  if (verb >= 0 && tokens[verb - 1]?.tag !== 'NOUN')
    return !tokens.slice(verb, at).some((t) => /^(?:by|with)$/.test(t.norm));
  const passive = wordAfter(tokens, at + 1, REACH, REPLACING);
  return passive >= 0 && /^(?:be|been|being|is|are|was|were)$/.test(tokens[passive - 1]!.norm);
}

/** "chose the Arden over the Solace", "prefers tea to coffee" */
function isPassedOver(tokens: readonly Token[], at: number): boolean {
  const over = /^(?:DET|PROPN|ADJ)$/.test(tokens[at - 1]?.tag ?? '') ? at - 2 : at - 1;
  const word = tokens[over]?.norm;
  if (word !== 'over' && word !== 'to') return false;
  const verbs = tokens.slice(Math.max(0, over - CHOICE_REACH), over);
  return verbs.some((t) => (word === 'to' ? t.lemma === 'prefer' : CHOOSING.has(t.lemma)));
}
