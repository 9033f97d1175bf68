// What was told of some is told of all, since the words that said which are gone:
//
//   schools in the north will close   →  schools will close
//   the road is closed to lorries     →  the road is closed
//   lakes at high altitude lose oxygen  →  lakes lose oxygen
//   the mayor of Hull resigned        ↔  the mayor resigned             fair: one is meant either way
//   on Friday schools will close      ↔  schools will close             not here: when, not which
//
// Nouns in the plural without an article, and states that hold for somebody or somewhere only. Restrictive modifiers (Huddleston and Pullum 2002,
// "The Cambridge Grammar of the English Language", ch. 5) are the commonest thing that a shortened sentence loses. Tempting and wrong: every phrase that
// is dropped: of a noun with its article it mostly says again which one is meant. Linear in the nouns.
import type { Token } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import { BE } from '../roles/voice.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const LIMITED = wordFinder(
  new Set(
    'closed open absent present approved poisonous toxic unsafe safe dangerous limited extinct free banned barred allowed permitted available illegal legal forbidden exempt eligible restricted reserved suitable unsuitable valid harmful deadly compulsory optional unknown'.split(
      ' ',
    ),
  ),
);
const OPENS =
  /^(?:in|at|on|of|for|from|to|with|without|between|under|over|near|along|by|aged|who|that|which|outside|inside|among|against|within)$/;
const AFTER_STATE = /^(?:to|for|in|on|from|at|until)$/;
/** What says when, where or why it was told rather than which. */
const ASIDE = /^(?:on|in|at|by|until|after|before|during|since)$/;
const SAYING = new Set(
  'say tell report add warn argue claim believe think find suggest describe call ask urge confirm deny'.split(' '),
);
/** Share of the words that were kept. */
const KEPT = 0.5;
/** Tokens of a limit. */
const LONGEST = 8;
const STRENGTH = 0.7;

export function findLostLimit(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input, KEPT)) return [];
  return BOTH_SIDES.flatMap((side) => {
    const { tokens } = input[side];
    const heads = [...tokens.keys()].filter((k) => isBarePlural(tokens, k));
    const limits = [
      ...heads.flatMap((k) => limitAfter(input, side, k, isOpening(tokens, k + 1)) ?? []),
      ...LIMITED(tokens).flatMap((k) => limitAfter(input, side, k, AFTER_STATE.test(tokens[k + 1]?.norm ?? '')) ?? []),
    ];
    return limits.slice(0, 1).map(({ own, there }) => {
      const { reference, candidate } = facing(side, own, there);
      const says =
        side === 'reference' ? 'what was told of some is told of all' : 'what was told of all is told of some';
      return { ...majorChange(input, 'quantity', reference, candidate, says, STRENGTH), certain: true };
    });
  });
}

/** "schools", "restaurants", not "the schools", "two schools". */
function isBarePlural(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k]!;
  // "molten rock rises"
  if (t.tag !== 'NOUN' || t.norm === t.lemma || [k - 1, k + 1].some((at) => tokens[at]?.tag === 'NOUN')) return false;
  let first = k;
  while (first > 0 && /^(?:ADJ|NOUN)$/.test(tokens[first - 1]!.tag)) first--;
  const before = tokens[first - 1];
  return (
    first === 0 ||
    (before !== undefined && !/^(?:DET|NUM|PRON|PROPN|ADP)$/.test(before.tag) && !/^['’]s?$/.test(before.norm))
  );
}

const isOpening = (tokens: readonly Token[], k: number) =>
  OPENS.test(tokens[k]?.norm ?? '') ||
  (tokens[k]?.tag === 'VERB' &&
    tokens[k + 1]?.tag === 'ADP' &&
    /(?<!includ)(?:ed|ing|built|made|caught|born)$/.test(tokens[k]!.norm));

/** What follows is no other limit: "schools will", "approved." */
const endsPhrase = (t: Token, isState: boolean) =>
  t.kind === 'punctuation' ||
  t.tag === 'AUX' ||
  (t.tag === 'VERB' && !/(?:ing|ed)$/.test(t.norm)) ||
  (isState && t.tag === 'ADP');

/** The words behind `k` that have no counterpart, up to what follows `k` on the other side. */
function limitAfter(input: DriftInput, side: SideName, k: number, opens: boolean) {
  const own = input[side].tokens;
  const other = input[otherSide(side)].tokens;
  const there = opens ? across(input, side, k) : -1;
  if (there < 0 || own[k]!.norm !== other[there]!.norm || other[there + 1] === undefined) return null;
  let to = k + 1;
  while (
    to < own.length &&
    to - k <= LONGEST &&
    own[to]!.kind !== 'punctuation' &&
    across(input, side, to) !== there + 1
  )
    to++;
  if (to === k + 1 || to >= own.length || across(input, side, to) !== there + 1) return null;
  const words = own.slice(k + 1, to);
  // "closed on Monday": a time, which may stand elsewhere or be known.
  if (!endsPhrase(other[there + 1]!, LIMITED(own).includes(k)) || words.every((t) => t.stop)) return null;
  // "researchers at the institute said": who speaks is known from elsewhere.
  const isAtPlace = words[0]!.norm === 'at' && words[1]?.norm === 'the';
  if (
    isAtPlace ||
    other.slice(there + 1, there + 4).some((t, n, all) => SAYING.has(t.lemma) && !BE.test(all[n - 1]?.norm ?? ''))
  )
    return null;
  // "lawyers at Castor Pryde": an article names once whom it means.
  if (words.some((t) => /^\p{Lu}/u.test(t.text))) return null;
  // "closed on Mondays": no day, but which ones.
  const recurs = /s$/.test(words.at(-1)!.norm) && words.at(-1)!.tag === 'NOUN';
  const isTime =
    !recurs && ASIDE.test(words[0]!.norm) && input[side].values.some((v) => v.date && v.from > k && v.to <= to);
  if (isTime || words.some((t, n) => !t.stop && across(input, side, k + 1 + n) >= 0)) return null;
  return { own: { from: k, to }, there: { from: there, to: there + 1 } };
}
