// Is a word the contrary of a synonym of another one? "not unusual" ↔ "common", "no small success" ↔ "a considerable success".
//
//   unusual, common        un- + usual, and "usual" is a synonym of "common"
//   rare, frequent         in- + frequent, and "infrequent" is a synonym of "rare"
//   small, considerable    "large" is opposed to "small" and near "considerable"
//   rare, uncommon         none: one is as seldom as the other
//
// Wider than `areOpposites`, and asked only where one of the two is denied, to take the denial back: as a finding ("rare" became
// "frequent") it would be a guess. Cost: some twenty look-ups a denied word.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../types.ts';
import { areOpposites, oppositesOf, PREFIXES } from './polarity.ts';

const SHORTEST = 3;

export function areContraries(a: Token, b: Token, lexicon: Lexicon): boolean {
  if (a.lemma === b.lemma || areNear(a.norm, b.norm, lexicon)) return false;
  if (areOpposites(a, b, lexicon) || isDeniedKin(a.norm, b.norm, lexicon) || isDeniedKin(b.norm, a.norm, lexicon))
    return true;
  return (
    oppositesOf(a.norm).some((x) => isOftenNear(x, b.norm, lexicon)) ||
    oppositesOf(b.norm).some((x) => isOftenNear(x, a.norm, lexicon))
  );
}

/** Without its prefix the one is, or with a prefix it stands for, what the other is the opposite of. */
function isDeniedKin(a: string, b: string, lexicon: Lexicon): boolean {
  return PREFIXES.some((p) => {
    const stem = a.startsWith(p) ? a.slice(p.length) : '';
    return (stem.length > SHORTEST && isOftenNear(stem, b, lexicon)) || isOftenNear(p + a, b, lexicon);
  });
}

function areNear(a: string, b: string, lexicon: Lexicon): boolean {
  const [x, y] = [lexicon.idOf(a), lexicon.idOf(b)];
  return x >= 0 && y >= 0 && lexicon.synonymRank(x, y) > 0;
}

/** Synonyms, or each under the other in a thesaurus. */
function isOftenNear(a: string, b: string, lexicon: Lexicon): boolean {
  return areNear(a, b, lexicon) || lexicon.thesaurusLevel(lexicon.idOf(a), lexicon.idOf(b)) === 2;
}
