// Denials told without a word that denies: "out of order" ↔ "has not worked", "free of" ↔ "has no", "disused" ↔ "no longer
// used", "out of work" ↔ "has no job".
//
//   The lift was out of order  ↔  The lift was not working          the same
//   The lift was out of order, and the guide came  →  The lift was broken, and the guide did not come      denied
//
// Each answers a denial of the other side that is said of the same thing and whose own word stands nowhere undenied.
// Tempting and wrong: to make them denials of their own, for which half the dictionary would be needed ("broken", "empty").
// Linear in the tokens, quadratic in a handful.
import type { Token, TokenSpan } from '../../types.ts';
import { across, linkOf, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import { normOf } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { type CueHit, cueFinder, phrases } from '../words/cues.ts';
import { EXCEPTING } from '../words/excepting.ts';
import { nounBefore } from './stances.ts';
import { isStopping } from './unhindered.ts';

const find = cueFinder<true>(
  phrases(
    true,
    'out of order|out of work|out of service|out of use|out of action|out of print|out of stock|out of contract|out of the question|out of office|out of business|out of date|out of danger|out of fuel|out of money|out of control|free of|free from|clear of|devoid of|deprived of|bereft of|disused|unemployed|jobless|unused|idle|broken|broken down|was off|were off|is off|are off|called off|cancelled|canceled|deserted|vacant|empty|bankrupt|insolvent|homeless|exempt|exempted|immune|left open|leaves open|leave open|leaving open',
  ),
);
/** Tokens beside an exemption in which stands who has it, and from what. */
const BESIDE = 4;

/** The silent denial of the other side that says what the cue at `hit` says, null where there is none. */
export function silentDenial(
  input: DriftInput,
  side: SideName,
  hit: TokenSpan & { readonly anchor: number },
): TokenSpan | null {
  const other = otherSide(side);
  const there = find(input[other].tokens);
  // "did not stop it" → "cancelled it": what is stopped is off as well.
  const denied = input[side].tokens[hit.anchor];
  if (there.length === 0 || (denied && isStopping(denied))) return null;
  const here = find(input[side].tokens);
  const text = (h: TokenSpan, s: SideName) => normOf(input[s].tokens, h);
  const answers = (s: CueHit<true>) => {
    // "free of charge" is another thing.
    if (input[other].tokens[s.to]?.norm === 'charge') return false;
    // What stood there before answers nothing that was lost.
    if (here.some((h) => text(h, side) === text(s, other))) return false;
    const kept = across(input, side, hit.anchor);
    const relation = linkOf(input, side, hit.anchor)?.relation;
    const isSame = relation === 'identical' || relation === 'inflection';
    // The denied word still stands there: as the thing that is gone ("free of plastic"), or undenied.
    if (isSame && !(kept >= s.from && kept <= s.to + 1)) return false;
    // "there is no scaffolding on it" ↔ "it is free of scaffolding": the thing that is gone stands behind both.
    if (isSame && kept >= s.to && /^(?:of|from)$/.test(input[other].tokens[s.to - 1]!.norm)) return true;
    const [own, theirs] = [nounBefore(input[side].tokens, hit.from), nounBefore(input[other].tokens, s.from)];
    if (own < 0 || theirs < 0) return own === theirs;
    return across(input, side, own) === theirs || input[side].tokens[own]!.norm === input[other].tokens[theirs]!.norm;
  };
  const found = there.find(answers);
  return found ? spanOf(found) : null;
}

const EXEMPT = /^(?:exempt|exempted|exemption|exemptions|immune|spared)$/;
/** By which an exemption can be told otherwise. */
const SPARES = anyOf(
  EXCEPTING,
  /^(?:no|not|nor|never|without|need|excluded|exclude|excludes|exclusion|escape|escapes|escaped|excused|spared|free|avoid|avoids|avoided|only|other|leaves?|left|unaffected|outside|waived|exempt\w*|immune)$|n't$/,
);

/** "out of work" → "in work", "are exempt from the levy" → "must pay the levy": the one that is gone, or new. */
export function turnedSilent(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side) => {
    const there = input[otherSide(side)].tokens;
    return find(input[side].tokens).flatMap((h): Candidate[] => {
      const other = counterpart(input, side, h, there);
      if (!other) return [];
      const { reference, candidate } = facing(side, spanOf(h), other);
      const says = side === 'reference' ? 'the denial is gone' : 'the statement is now denied';
      return [majorChange(input, 'negation', reference, candidate, says, 0.8)];
    });
  });
}

function counterpart(input: DriftInput, side: SideName, h: TokenSpan, there: readonly Token[]): TokenSpan | null {
  // What only stands in its place is another thing.
  const told = (k: number) => (linkOf(input, side, k)?.relation === 'contextual' ? -1 : across(input, side, k));
  const { tokens } = input[side];
  if (tokens[h.from]!.norm === 'out' && h.to - h.from === 3) {
    const at = told(h.to - 1);
    const isIn =
      at > 0 && there[at - 1]!.norm === 'in' && !/^(?:no|not|never|longer)$|n't$/.test(there[at - 2]?.norm ?? '');
    return isIn ? { from: at - 1, to: at + 1 } : null;
  }
  if (!EXEMPT.test(tokens[h.from]!.norm) || there.some((t) => SPARES.test(t.norm))) return null;
  // Who is exempt, and from what, both still told of.
  const beside = (from: number, step: 1 | -1) => {
    for (let k = from, n = 0; k >= 0 && k < tokens.length && n < BESIDE; k += step, n++)
      if (!tokens[k]!.stop && tokens[k]!.kind === 'word') return told(k);
    return -1;
  };
  const [who, what] = [beside(h.from - 1, -1), beside(h.to, 1)];
  if (who < 0 || what < 0) return null;
  return { from: Math.min(who, what), to: Math.max(who, what) + 1 };
}
