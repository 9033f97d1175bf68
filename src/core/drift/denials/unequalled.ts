// Nobody else is as much so: the one named is it more than all.
//
//   no church is older than it                    ↔  it is the oldest church
//   no other town has as many mills as Arlen      ↔  Arlen has more mills than any other town
//   has never been as busy as now                 ↔  is busier than ever                          more than at any time
//   no other town has as many mills as Arlen      →  Arlen has fewer mills than any other town      the other way
//
// The tempting wrong answer is any superlative against any "no": something must be compared behind the denial, and what is told
// by "as … as" must be the same quality, of the same one. Linear in the clause.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';

/** Tokens behind the denial. */
const CLAUSE = 8;
/** Tokens from the first "as" to the second, and from a comparative to its "than". */
const AS_REACH = 6;

/** Does the other side tell without the denial at `hit` that nobody is as much so? */
export function isUnequalled(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const { tokens } = input[side];
  const behind = tokens.slice(hit.to, hit.to + CLAUSE);
  // "the latest plan" on both sides compares nothing that the denial was about.
  const best = input[otherSide(side)].tokens.some(
    (t) =>
      /^(?:most|least|best|worst)$|..est$/.test(t.norm) &&
      /^(?:ADJ|ADV)$/.test(t.tag) &&
      !tokens.some((x) => x.norm === t.norm),
  );
  // Any of them: "no party is bigger" ↔ "the largest party"; a tower is no comparative.
  const isCompared = (t: Token, k: number) =>
    (/^(?:ADJ|ADV)$/.test(t.tag) &&
      /^(?:more|worse)$|..er$/.test(t.norm) &&
      (t.norm !== t.lemma || t.norm === 'more')) ||
    (t.norm === 'so' && /^(?:ADJ|ADV)$/.test(behind[k + 1]?.tag ?? ''));
  return (best && behind.some(isCompared)) || isMoreThanAny(input, side, hit);
}

/** "no other … as many mills as Arlen" ↔ "Arlen has more mills than any other" */
function isMoreThanAny(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const as = own.findIndex((t, k) => k >= hit.to && t.norm === 'as');
  const second = as < 0 ? -1 : own.findIndex((t, k) => k > as + 1 && k <= as + AS_REACH && t.norm === 'as');
  // "no other city is as large as Arlen" ↔ "Arlen is the largest city"
  if (second >= 0 && own.slice(hit.to, as).some((t) => t.norm === 'other')) {
    const most = other.findIndex((t) => isOfDegree(own[as + 1]!.norm, t.norm, 'est'));
    const who = own.findIndex((t, k) => k > second && !t.stop && t.kind === 'word');
    const there = who < 0 ? -1 : across(input, side, who);
    if (most >= 0 && there >= 0) return true;
  }
  if (second >= 0 && isMoreThanEver(own, as, other)) return true;
  const than = other.findIndex((t, k) => t.norm === 'than' && /^(?:any|all|every)$/.test(other[k + 1]?.norm ?? ''));
  if (second < 0 || than < 0) return false;
  const quality = own[as + 1]!.norm;
  const more = other.findIndex((t, k) => k < than && k >= than - AS_REACH && isMore(quality, t, other[k + 1]));
  const who = own.findIndex((t, k) => k > second && !t.stop && t.kind === 'word');
  const there = who < 0 ? -1 : across(input, side, who);
  return more >= 0 && there >= 0 && there < more;
}

/** "never … as busy as now" ↔ "busier than ever", "busier now than it has ever been" */
function isMoreThanEver(own: readonly Token[], as: number, other: readonly Token[]): boolean {
  if (!own.slice(Math.max(0, as - AS_REACH), as).some((t) => /^(?:never|ever)$/.test(t.norm))) return false;
  const than = other.findIndex(
    (t, k) => t.norm === 'than' && other.slice(k + 1, k + AS_REACH).some((x) => /^(?:ever|before)$/.test(x.norm)),
  );
  const quality = own[as + 1]!.norm;
  return than >= 0 && other.some((t, k) => k < than && k >= than - AS_REACH && isMore(quality, t, other[k + 1]));
}

/** "many", "more"; "old", "older"; "costly", "more costly" */
function isMore(quality: string, t: Token, next: Token | undefined): boolean {
  if (/^(?:many|much)$/.test(quality)) return t.norm === 'more';
  if (/^(?:few|little)$/.test(quality)) return /^(?:fewer|less)$/.test(t.norm);
  if (t.norm === 'more') return next?.norm === quality;
  return isOfDegree(quality, t.norm, 'er');
}

/** "large" and "larger", "largest" */
function isOfDegree(quality: string, norm: string, ending: 'er' | 'est'): boolean {
  const stem = norm.endsWith(ending) ? norm.slice(0, -ending.length) : '';
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].includes(quality);
}
