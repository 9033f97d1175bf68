// Comparisons of a text: a direction, its scale, and the two things held against each other.
//
//   Women slept longer than men            more of "longer": women, men
//   Export growth lagged behind imports    less of any scale
//   half the length of B                   less of any scale, times one half
//   women did not sleep as long as men     less of "longer": women, men
//   more than 40 women, lower than expected, no better than a placebo    none
//
// Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import type { SideName } from '../pair/across.ts';
import { endsClause } from '../pair/clauses.ts';
import { isArgument, PRONOUN_FORMS } from '../pair/frames.ts';
import type { Sides } from '../pair/sides.ts';
import type { DriftInput } from '../types.ts';
import { lemmaFinder, wordFinder } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { findDenials, isDenial } from '../words/polarity.ts';
import { isParticiple } from './voice.ts';

/** A line: words for more, words for less, of one scale; the first stands for any of them. */
const SCALES: readonly (readonly [string, string])[] = [
  ['more better above', 'less fewer worse below'],
  ['longer', 'shorter'],
  ['taller higher', 'shorter lower smaller'],
  ['larger bigger greater wider broader', 'smaller narrower'],
  ['heavier', 'lighter'],
  ['faster quicker', 'slower'],
  ['older', 'younger newer'],
  ['dearer costlier pricier', 'cheaper'],
  ['stronger', 'weaker'],
  ['later', 'earlier sooner'],
  ['richer wealthier', 'poorer'],
  ['warmer hotter', 'colder cooler'],
  ['safer', 'riskier'],
  ['louder noisier', 'quieter'],
  ['farther further', 'nearer closer'],
  ['harder tougher', 'softer'],
  ['harder trickier', 'easier simpler'],
  ['deeper', 'shallower'],
  ['brighter', 'dimmer darker fainter'],
  ['busier', 'quieter'],
  ['wetter', 'drier'],
  ['thicker', 'thinner'],
];
/** Of any scale: its subject is ahead, or behind. */
const AHEAD =
  'outweigh outnumber outsell outearn outperform outdo outlive outlast outstrip outrun outgrow exceed surpass overtake top eclipse dwarf';
const BEHIND = 'trail';
const AHEAD_PHRASES = 'ahead of|double that of|double those of|twice that of|twice those of';
const BEHIND_PHRASES =
  'lag behind|fall behind|half that of|half those of|a half of those of|lose ground to|inferior to';
const SUPERIOR = 'superior to';

/** "twice as long as", "half the length of" */
const TIMES = new Map([
  ['twice', 2],
  ['double', 2],
  ['half', 0.5],
]);

interface Direction {
  readonly sign: 1 | -1;
  /** Line of `SCALES`; 0 for any. */
  readonly scale: number;
}
export interface Comparison extends TokenSpan, Sides, Direction {
  /** "no cheaper than": as dear, or dearer. */
  readonly isWeak: boolean;
  /** "twice as long as": 2; 0 where no multiple is told. */
  readonly times: number;
}

const WORDS = new Map<string, readonly Direction[]>();
SCALES.forEach((line, scale) => {
  line.forEach((words, k) => {
    for (const w of words.split(' ')) WORDS.set(w, [...(WORDS.get(w) ?? []), { sign: k === 0 ? 1 : -1, scale }]);
  });
});
const VERBS = new Map<string, 1 | -1>([
  ...AHEAD.split(' ').map((w) => [w, 1] as const),
  ...BEHIND.split(' ').map((w) => [w, -1] as const),
]);
const PHRASES = [
  ...[...AHEAD_PHRASES.split('|'), SUPERIOR].map((p) => ({ words: p.split(' '), sign: 1 as const })),
  ...BEHIND_PHRASES.split('|').map((p) => ({ words: p.split(' '), sign: -1 as const })),
];
const FIRST_WORDS = new Set(PHRASES.map((p) => p.words[0]!));
const findComparatives = wordFinder(new Set([...WORDS.keys(), ...TIMES.keys()]));
const findAs = wordFinder(/^(?:as|so)$/);
const findVerbs = lemmaFinder(new Set([...VERBS.keys(), ...FIRST_WORDS]));

/** Tokens on either side in which the things stand, and between the comparative and "than". */
const REACH = 9;
const THAN_REACH = 4;

/** The comparisons of one side of a pair. */
export function comparisonsOf(input: DriftInput, side: SideName): Comparison[] {
  const { tokens } = input[side];
  const out: Comparison[] = [];
  let next = 0;
  for (const i of directionWords(tokens)) {
    if (i < next) continue;
    const found = directionsAt(tokens, i);
    for (const x of found) {
      const sides = sidesOf(tokens, x);
      const denial = denialOf(tokens, x.from);
      // "no better than a placebo" is as good, or worse.
      if (sides && denial === x.from - 1 && tokens[denial]?.norm === 'no')
        out.push({ ...x, ...sides, sign: -x.sign as 1 | -1, isWeak: true, times: 0 });
      else if (sides && denial < 0)
        out.push({ ...x, ...sides, isWeak: false, times: TIMES.get(tokens[x.from]!.norm) ?? 0 });
    }
    if (found.length > 0) next = found[0]!.to;
  }
  if (findDenials(tokens).length === 0) return out;
  for (const i of findAs(tokens)) {
    const x = deniedEqual(tokens, i);
    const sides = x && sidesOf(tokens, x);
    if (x && sides) out.push({ ...x, ...sides, isWeak: false, times: 0 });
  }
  return out;
}

/** "is not as tall as", "not so long as": less of the quality. */
function deniedEqual(tokens: readonly Token[], i: number): (Direction & TokenSpan) | null {
  const quality = tokens[i + 1];
  if (!quality || !/^(?:ADJ|ADV)$/.test(quality.tag) || tokens[i + 2]?.norm !== 'as') return null;
  const before = tokens.slice(Math.max(0, i - DENIAL), i);
  const denial = before.findLastIndex((t) => isDenial(t.norm));
  // "is not quite as tall as"
  if (denial < 0 || before.slice(denial + 1).some((t) => t.kind === 'punctuation' || t.tag === 'NOUN')) return null;
  const more = directionsOf(quality.norm)[0];
  return more
    ? { from: Math.max(0, i - DENIAL) + denial, to: i + 3, sign: -more.sign as 1 | -1, scale: more.scale }
    : null;
}

/** Tokens from a denial to "as": "did not sleep as long as". */
const DENIAL = 3;

/** Of the comparative of a quality: "tall", "large", "noisy", "big". */
const directionsOf = (norm: string): readonly Direction[] =>
  [`${norm}er`, `${norm}r`, norm.replace(/y$/, 'ier'), `${norm}${norm.at(-1)}er`].flatMap((w) => WORDS.get(w) ?? []);

/** Where a direction may be told, in order. */
function directionWords(tokens: readonly Token[]): readonly number[] {
  const [forms, lemmas] = [findComparatives(tokens), findVerbs(tokens)];
  if (lemmas.length === 0) return forms;
  return [...new Set([...forms, ...lemmas])].sort((a, b) => a - b);
}

function directionsAt(tokens: readonly Token[], i: number): (Direction & TokenSpan)[] {
  const t = tokens[i]!;
  const verb = VERBS.get(t.lemma);
  if (verb !== undefined && t.tag === 'VERB') {
    // "was overtaken by"
    const isPassive = tokens[i + 1]?.norm === 'by' && isParticiple(t);
    const sign = isPassive ? (-verb as 1 | -1) : verb;
    return [{ from: i, to: isPassive ? i + 2 : i + 1, sign, scale: 0 }];
  }
  if (FIRST_WORDS.has(t.lemma)) {
    const phrase = PHRASES.find((p) =>
      p.words.every((w, k) => tokens[i + k]?.lemma === w || tokens[i + k]?.norm === w),
    );
    if (phrase) return [{ from: i, to: i + phrase.words.length, sign: phrase.sign, scale: 0 }];
  }
  const times = TIMES.get(t.norm);
  if (times !== undefined) {
    const end = endOfMultiple(tokens, i);
    return end < 0 ? [] : [{ from: i, to: end + 1, sign: times > 1 ? 1 : -1, scale: 0 }];
  }
  const words = WORDS.get(t.norm);
  const than = words ? indexOf(tokens, 'than', i + 1) : -1;
  if (!words || than < 0) return [];
  // "less expensive", "more slowly"
  const turned =
    t.norm === 'less' || t.norm === 'more' ? WORDS.get(`${tokens[i + 1]?.lemma.replace(/ly$/, '')}er`) : undefined;
  return (turned ?? words).map(({ sign, scale }) => ({
    from: i,
    to: than + 1,
    sign: turned && t.norm === 'less' ? (-sign as 1 | -1) : sign,
    scale,
  }));
}

/** "twice as long as", "half the length of": where the second thing begins after; −1 for none. */
function endOfMultiple(tokens: readonly Token[], i: number): number {
  const [next, noun, of] = [1, 2, 3].map((n) => tokens[i + n]);
  if (next?.norm === 'the') return noun?.tag === 'NOUN' && of?.norm === 'of' ? i + 3 : -1;
  const as = indexOf(tokens, 'as', i + 1);
  return as < 0 ? -1 : indexOf(tokens, 'as', as + 1);
}

function indexOf(tokens: readonly Token[], norm: string, from: number): number {
  for (let k = from; k <= Math.min(tokens.length - 1, from + THAN_REACH); k++) {
    if (tokens[k]!.norm === norm) return k;
    if (tokens[k]!.kind === 'punctuation') return -1;
  }
  return -1;
}

/** What stands before and behind; null where a figure is bounded ("more than 40 women"), or one of them is not told. */
function sidesOf(tokens: readonly Token[], x: TokenSpan): Sides | null {
  const behind = tokens[x.to];
  if (!behind || behind.tag === 'NUM' || behind.kind === 'number') return null;
  // "than expected", "ahead of the usual date"
  const named = tokens.slice(x.to, x.to + 2).some((t) => MEASURES.test(t.norm));
  if (named) return null;
  if (behind.tag === 'VERB' && !isQuality(tokens, x.to)) return null;
  // "more common in cities than in villages" is of places, which than.ts holds against each other.
  if (behind.tag === 'ADP' && tokens.slice(x.from, x.to).some((t) => t.norm === behind.norm)) return null;
  const walk = (from: number, step: 1 | -1) => {
    const found: number[] = [];
    for (let k = from, n = 0; k >= 0 && k < tokens.length && n < REACH; k += step, n++) {
      const t = tokens[k]!;
      if (endsClause(t) || (step === 1 && found.length > 0 && ENDS.test(t.norm))) break;
      if (isThing(tokens, k)) found.push(k);
    }
    return found;
  };
  const [first, second] = [walk(x.from - 1, -1), walk(x.to, 1)];
  if (first.length === 0 || second.length === 0) return null;
  // "the eastern tunnel … the western one": the noun is said of both.
  const isOne = /^ones?$/.test(tokens[second[second.length - 1]! + 1]?.norm ?? '');
  const own = isOne ? first.filter((k) => tokens[k]!.tag !== 'NOUN') : first;
  return { first: own.length > 0 ? own : first, second };
}

const MEASURES = /^(?:usual|normal|average|schedule|planned|expected|ever|before|time)$/;
/** Behind the second thing: what else is told of it. */
const ENDS = /^(?:in|at|on|between|during|over|from|did|do|does|was|were|is|are)$/;
const isThing = (tokens: readonly Token[], k: number): boolean => {
  const t = tokens[k]!;
  if (isArgument(t)) return !PRONOUN_FORMS.has(t.norm);
  return t.tag === 'VERB' ? isQuality(tokens, k) : t.tag === 'ADJ' && !t.stop && !WORDS.has(t.norm);
};

/** "taking the train", "treated fields", "treated ones" */
const isQuality = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.norm.endsWith('ing') ||
  (tokens[k]!.norm.endsWith('ed') && (tokens[k + 1]?.tag === 'NOUN' || /^ones?$/.test(tokens[k + 1]?.norm ?? '')));
