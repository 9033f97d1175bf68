// A denial that is of the other statement now:
//
//   She did not attend the dinner, but she signed the letter.  →  She attended the dinner, but she did not sign the letter.
//   No shops were open, but buses ran.                         →  Shops were open, but no buses ran.
//   I do not think that he came.                               ↔  I think that he did not come.      fair: one statement
//   It was Hale and not Orr who won.                           →  It was Orr and not Hale who won.      left alone: who, not what
//   He did not resign because of her.                          ↔  He resigned, but not because of her.      fair: no verb of its own
//   It will not sink if it is shut.                            ↔  It will sink if it is not shut.    left alone: a condition turned round
//
// Each side has a denial that the other lacks at the same word, and that word is told undenied there, in a statement with its own
// verb. Tempting and wrong: to count the denials, of which each side has one, or to ask for one way only, which every dropped
// clause answers. Certain, since words that stand once on each side tell which statement is meant. Linear in the tokens of the
// statements, quadratic in a handful of denials.
import type { Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { clauseAround, type Ends, endsClause } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CueHit, wordFinder } from '../words/cues.ts';
import { isDenial } from '../words/polarity.ts';
import { weighedCues } from './denial-cues.ts';
import { RAISING } from './raising.ts';

const ends: Ends = (t) => endsClause(t) || /^(?:[()]|or|yet)$/.test(t.norm);
/** "Hale and not Orr" */
const JOINED = /^(?:and|but)$/;
/** What holds on terms may be told from either end. */
const findTerms = wordFinder(/^(?:if|unless|until|till|when|whenever|once|otherwise|provided)$/);
const STRENGTH = 0.9;

/** A word that is denied on its side and told undenied on the other. */
interface Undenied {
  readonly own: TokenSpan;
  /** The statement of the word on the other side. */
  readonly there: TokenSpan;
  /** The statement that is denied. */
  readonly here: TokenSpan;
}

export function findMovedDenial(input: DriftInput): Candidate[] {
  if (findTerms(input.reference.tokens).length + findTerms(input.candidate.tokens).length > 0) return [];
  const [ofR, ofC] = [weighedCues(input, 'reference'), weighedCues(input, 'candidate')];
  if (ofR.length === 0 || ofR.length !== ofC.length) return [];
  const lost = ofR.flatMap((h) => undenied(input, 'reference', h, ofC));
  const gained = ofC.flatMap((h) => undenied(input, 'candidate', h, ofR));
  for (const a of lost)
    for (const b of gained) {
      // Two words of one statement: only the denial's place in it changed.
      if (isOne(a.here, b.there) || isOne(a.there, b.here)) continue;
      const says = 'another statement is denied now';
      return [{ ...majorChange(input, 'negation', a.own, b.own, says, STRENGTH), certain: true }];
    }
  return [];
}

const isOne = (a: TokenSpan, b: TokenSpan) => a.from === b.from;

function undenied(input: DriftInput, side: SideName, h: CueHit<number>, theirs: readonly CueHit<number>[]): Undenied[] {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const link = linkOf(input, side, h.anchor);
  if (!link || !/^(?:identical|case|inflection)$/.test(link.relation) || !isDenial(own[h.to - 1]!.norm)) return [];
  const word = own[h.anchor]!;
  if (RAISING.has(word.lemma) || !isAlone(own, word) || !isAlone(other, word)) return [];
  const [here, there] = [statementAt(own, h.from), statementAt(other, link[otherSide(side)])];
  // "whether they should or not, and a lesson": the denial is of what stands before it.
  if (!here || !there || h.anchor >= here.to) return [];
  if (theirs.some((x) => x.from >= there.from && x.from < there.to)) return [];
  if (own[h.from]!.norm === 'not' && JOINED.test(own[h.from - 1]?.norm ?? '')) return [];
  return [{ own: { from: h.from, to: h.anchor + 1 }, here, there }];
}

const isAlone = (tokens: readonly Token[], word: Token) => tokens.filter((t) => t.lemma === word.lemma).length === 1;

/** What stands between two marks or conjunctions around a word; null where it has no verb of its own. */
function statementAt(tokens: readonly Token[], at: number): TokenSpan | null {
  const span = clauseAround(tokens, at, ends);
  return tokens.slice(span.from, span.to).some((t) => t.tag === 'VERB' || t.tag === 'AUX') ? span : null;
}
