// Kind predicate, of words that take a noun out of its own class: a "former president" is none.
//
//   the former mayor        →  the mayor              lost: he is one no longer
//   the attempted theft     →  the theft              lost: there was none
//   fights other insurgents →  fights Taliban insurgents   replaced: not the others
//   an independent report   →  a report commissioned by the council      whose it is now
//   the former mayor        →  the ex-mayor           fair
//
// Most adjectives narrow a noun and leaving one out stays true; these few cancel or shift it. Tempting and wrong: every
// lost adjective, of which any summary loses half. They count where the noun itself stands on both sides. Linear.
import type { Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { cueFinder, wordFinder } from '../words/cues.ts';

const INDEPENDENT = 'independent external outside impartial neutral unbiased';
/** Words that say the same of a noun, one group a line. */
const GROUPS: readonly string[] = [
  'former ex once erstwhile one-time onetime previous retired ousted outgoing past old',
  'future next incoming prospective designate elect would-be aspiring potential',
  'acting interim temporary caretaker provisional',
  'deputy vice assistant associate under junior second',
  'attempted failed thwarted foiled unsuccessful botched',
  'proposed planned draft suggested',
  'fake counterfeit mock false bogus sham imitation so-called self-styled',
  'wrong incorrect inaccurate mistaken inconsistent misleading unreliable',
  'negligible insignificant minimal trivial',
  INDEPENDENT,
];
const GROUP_OF = new Map(GROUPS.flatMap((list, g) => list.split(' ').map((w) => [w, g] as const)));
const findWords = cueFinder(Object.fromEntries(GROUP_OF));
/** Members too loose to be told when lost: "the old bridge" is a bridge. */
const LOOSE = new Set(
  `once previous past old next elect designate temporary under junior second associate false ${INDEPENDENT}`.split(' '),
);
/** Words between the modifier and its noun. */
const REACH = 3;
const NOUNS = new Set(['NOUN', 'PROPN']);
const KEPT = new Set(['identical', 'case', 'inflection', 'spelling', 'synonym']);

export function findModifier(input: DriftInput): Candidate[] {
  return [...cancelling(input, 'reference'), ...cancelling(input, 'candidate'), ...others(input), ...dependent(input)];
}

function cancelling(input: DriftInput, side: SideName): Candidate[] {
  const lost = side === 'reference';
  const own = input[side].tokens;
  const other = input[otherSide(side)].tokens;
  const out: Candidate[] = [];
  for (const { from: i, value: group } of findWords(own)) {
    const t = own[i]!;
    if (LOOSE.has(t.norm) || t.tag === 'VERB') continue;
    const head = headAfter(own, i);
    const there = head < 0 ? -1 : partner(input, side, head);
    if (there < 0 || !NOUNS.has(other[there]!.tag) || saidThere(other, group, there)) continue;
    const [a, b]: TokenSpan[] = [
      { from: i, to: head + 1 },
      { from: there, to: there + 1 },
    ];
    const [reference, candidate] = lost ? [a!, b!] : [b!, a!];
    out.push(
      majorChange(input, 'predicate', reference, candidate, `${lost ? 'no longer' : 'now only'} ‘${t.text}’`, 0.6),
    );
  }
  return out;
}

/** The noun that the word at `i` stands before, −1 when it stands before none. */
function headAfter(tokens: readonly Token[], i: number): number {
  let head = -1;
  for (let k = i + 1; k <= i + REACH && k < tokens.length; k++) {
    const { tag, kind } = tokens[k]!;
    if (kind !== 'word') break;
    if (NOUNS.has(tag)) head = k;
    else if (tag !== 'ADJ' || head >= 0) break;
  }
  return head;
}

function partner(input: DriftInput, side: SideName, k: number): number {
  const l = linkOf(input, side, k);
  return l && KEPT.has(l.relation) ? l[otherSide(side)] : -1;
}

/** "ex-mayor", "served as mayor until": some word of the group, or of the past, stands there; a loose one ("a second home") in front. */
function saidThere(tokens: readonly Token[], group: number, noun: number): boolean {
  const isBefore = (k: number) => k < noun && noun - k <= REACH;
  return tokens.some(
    (t, k) =>
      (GROUP_OF.get(t.norm) === group && (!LOOSE.has(t.norm) || isBefore(k))) ||
      (group === 0 &&
        (t.norm.startsWith('ex-') ||
          /^(?:formerly|previously)$/.test(t.norm) ||
          // "who used to be a miner"
          (t.norm === 'used' && tokens[k + 1]?.norm === 'to'))),
  );
}

const findOther = wordFinder(/^other$/);

/** "other insurgents" → "Taliban insurgents": those that were set apart are named as the very ones. */
function others(input: DriftInput): Candidate[] {
  const r = input.reference.tokens;
  const c = input.candidate.tokens;
  const out: Candidate[] = [];
  findOther(r).forEach((i) => {
    if (r[i + 1]?.tag !== 'NOUN' || input.ofReference[i]?.relation === 'identical') return;
    const there = partner(input, 'reference', i + 1);
    const before = c[there - 1];
    if (there < 1 || before?.tag !== 'PROPN') return;
    const reference = { from: i, to: i + 2 };
    const candidate = { from: there - 1, to: there + 1 };
    out.push(
      majorChange(input, 'predicate', reference, candidate, 'those that were set apart are the ones meant now', 0.6),
    );
  });
  return out;
}

const findIndependent = wordFinder(new Set(`independently autonomous ${INDEPENDENT}`.split(' ')));
const DEPENDENT = /^(?:commissioned|ordered|funded|financed|sponsored|paid|backed|in-house|internal|own|internally)$/;
const findDependent = wordFinder(DEPENDENT);

/** "an independent report" → "a report commissioned by the council", or the reverse. */
function dependent(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side) => {
    const own = input[side].tokens;
    const other = input[otherSide(side)].tokens;
    if (findIndependent(other).length > 0 || findDependent(own).length > 0) return [];
    return findIndependent(own).flatMap((i): Candidate[] => {
      if (own[i]!.tag !== 'ADJ') return [];
      const head = headAfter(own, i);
      const there = head < 0 ? -1 : partner(input, side, head);
      if (there < 0) return [];
      const near = (k: number) => k >= 0 && k < other.length && DEPENDENT.test(other[k]!.norm);
      const at = [1, 2, 3, -1, -2, -3].map((step) => there + step).find(near);
      if (at === undefined) return [];
      const a = { from: i, to: head + 1 };
      const b = { from: Math.min(at, there), to: Math.max(at, there) + 1 };
      const [reference, candidate] = side === 'reference' ? [a, b] : [b, a];
      const says = side === 'reference' ? 'it is no longer independent' : 'it is now independent';
      return [majorChange(input, 'predicate', reference, candidate, says, 0.7)];
    });
  });
}
