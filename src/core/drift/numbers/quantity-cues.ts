// Words of quantity, each with its level on one of four scales, where they are meant as such.
//
//   most of the loaves       share 0.8         rarely               frequency 0.1
//   at least 12, 12 or more  bound 2           only 12              only
//   over the bridge          none: a bound stands before a figure, and "over", "under" and "about" are prepositions elsewhere
//
// Tempting and wrong: the words wherever they stand. Linear in the tokens.

import { CARDINALS, SCALES } from '../../text/number-words.ts';
import { isOfMotion, isOfPlace } from '../../text/place-words.ts';
import { isPossessive } from '../../text/possessive.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { normOf } from '../pair/wording.ts';
import type { DriftInput } from '../types.ts';
import { type CuePair, loneCue } from '../words/cue-pairs.ts';
import { type CueHit, cueFinder, phrases, wordFinder } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { isDenial } from '../words/polarity.ts';
import { tellsWhich } from './told-which.ts';

export interface Quantity {
  readonly scale: 'share' | 'frequency' | 'bound' | 'only';
  readonly level: number;
}

/** Bounds as positions on a line through the figure: a step of 2 turns the claim round. */
export const BOUND = { least: 2, about: 0, exactly: 0, almost: -1, most: -2 } as const;

const share = (level: number, list: string) => phrases<Quantity>({ scale: 'share', level }, list);
const often = (level: number, list: string) => phrases<Quantity>({ scale: 'frequency', level }, list);
const bound = (level: number, list: string) => phrases<Quantity>({ scale: 'bound', level }, list);

const CUES: Record<string, Quantity> = {
  ...share(0.1, 'few|very few|not many|not many of|hardly any|a handful of|a minority of|scarcely any|little'),
  ...share(
    0.3,
    'some|several|a few|a number of|certain|a couple of|various|part of|parts of|in places|partly|partially|in part|in small part',
  ),
  ...share(0.4, 'fewer than half of|fewer than half|less than half of|less than half|under half of'),
  ...share(0.5, 'half of|half|a half of'),
  ...share(0.6, 'many|quite a few|numerous|much of|a lot of|lots of|plenty of|countless|a great many'),
  ...share(
    0.8,
    'most|most of|the greater part of|the greatest part of|the larger part of|the better part of|the best part of|the most part of|the majority of|a majority of|majority of|the bulk of|largely|mostly|mainly|primarily|chiefly|the most of',
  ),
  ...share(0.8, 'more than half of|more than half|over half of'),
  ...share(0.9, 'nearly all|almost all|virtually all|almost every|nearly every'),
  ...share(0.2, 'one of'),
  ...share(
    1,
    'both|both of|all|all of|every|each|each of|entire|whole|the whole of|unanimously|entirely|completely|wholly|any',
  ),
  ...often(0.1, 'rarely|seldom|hardly ever|scarcely ever|infrequently'),
  ...often(0.3, 'sometimes|occasionally|at times|from time to time|now and then'),
  ...often(0.6, 'often|frequently|repeatedly|regularly'),
  ...often(0.8, 'usually|generally|normally|typically|commonly|mostly always|as a rule|tends to|tend to'),
  ...often(1, 'always|constantly|invariably|consistently|every time'),
  ...bound(
    BOUND.least,
    'at least|no fewer than|no less than|not less than|a minimum of|minimum|exceed|exceeds|exceeded|more than|over|upwards of|upward of|above|exceeding|in excess of|greater than|as little as|well over|just over|slightly more than|further than|older than|longer than|taller than|heavier than|higher than|faster than|larger than|bigger than|later than',
  ),
  ...bound(
    BOUND.most,
    'at most|up to|no more than|not more than|no greater than|no larger than|no higher than|as much as|as many as|a maximum of|maximum|fewer than|less than|under|below|underneath|beneath|within|smaller than|younger than|shorter than|lighter than|lower than|slower than|earlier than|capped at',
  ),
  ...bound(
    BOUND.least,
    'at the least|if not more|if not longer|if not older|if not later|or more|or older|or over|or longer|or above|and over|and above|and older|or later|or after|or beyond|and beyond|or higher|at the earliest',
  ),
  ...bound(
    BOUND.most,
    'at the most|or less|or fewer|or under|or younger|or below|and under|and younger|or earlier|or sooner|or before|or lower|at the latest',
  ),
  ...bound(
    BOUND.almost,
    'almost|nearly|not quite|just shy of|close to|just under|just below|just short of|approaching',
  ),
  ...bound(BOUND.about, 'about|around|roughly|more or less|approximately|circa|or so|an estimated|estimated'),
  ...bound(BOUND.exactly, 'exactly|precisely'),
  ...phrases<Quantity>(
    { scale: 'only', level: 1 },
    'only|just|merely|solely|exclusively|nothing but|nothing other than|nothing except|limited to|restricted to|reserved for|confined to|open only to',
  ),
};

const findCues = cueFinder(CUES);

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...'dozen half twice double triple third quarter two-thirds three-quarters'.split(' '),
]);

const UNITS = new Set(
  'mile kilometre kilometer metre meter foot inch yard minute hour day week fortnight month year decade century dozen litre liter pint gallon pound tonne ton kilo kilogram'.split(
    ' ',
  ),
);

/**
 * Where a bound is denied, −1 for nowhere: "no later than", "nobody may spend more than", "more than two bags may not be carried"; not
 * "does not apply to children under six", where the bound tells which children.
 */
export function boundDenial(tokens: readonly Token[], at: number): number {
  const denial = denialOf(tokens, at);
  if (denial < 0) return subjectDenial(tokens, at);
  // "will not sail unless at least twelve come": of the condition nothing is denied.
  if (tokens.slice(denial + 1, at).some((t) => CONDITION.test(t.norm))) return -1;
  // "had never before cost more than 300": until then.
  if (/^(?:only|before|previously)$/.test(tokens[denial + 1]?.norm ?? '')) return -1;
  // "not before Thursday at the earliest": said twice.
  if (/^(?:earliest|latest)$/.test(tokens[at + 2]?.norm ?? '')) return -1;
  return tellsWhich(tokens, at) || isOfThing(tokens, denial, at) ? -1 : denial;
}

/** "with no heating for more than five hours": of the heating, not of the hours. */
function isOfThing(tokens: readonly Token[], denial: number, at: number): boolean {
  if (tokens[denial]!.norm !== 'no' || tokens[at - 1]!.norm !== 'for' || at - 1 <= denial + 1) return false;
  return tokens.slice(denial + 1, at - 1).every((t) => /^(?:NOUN|ADJ)$/.test(t.tag));
}

/** Tokens from a bound that opens its clause to the denial of its verb. */
const SUBJECT_REACH = 12;

/** "More than forty minutes should not be taken": of a rule alone; "more than forty people were not told" were as many. */
function subjectDenial(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.norm !== 'more' || (at > 0 && tokens[at - 1]!.kind !== 'punctuation')) return -1;
  for (let k = at + 2; k < Math.min(tokens.length, at + SUBJECT_REACH); k++) {
    if (tokens[k]!.kind === 'punctuation' || /^(?:who|which|that)$/.test(tokens[k]!.norm)) return -1;
    // "is not to be taken"
    const isTo = !/^(?:is|are)$/.test(tokens[k]!.norm) || tokens[k + 2]?.norm === 'to';
    if (RULES.test(tokens[k]!.norm) && isTo) return isDenial(tokens[k + 1]?.norm ?? '') ? k + 1 : -1;
  }
  return -1;
}

const CONDITION = /^(?:unless|if|until|till|when)$/;
const RULES = /^(?:may|must|should|shall|can|could|ca|is|are)$/;

/** Bounds on a figure by their own words, whatever denies them. */
export const boundsAsWritten = (tokens: readonly Token[]): CueHit<Quantity>[] =>
  cuesMeant(tokens).filter((h) => h.value.scale === 'bound');

/** Cues as they are meant: a denied bound is the contrary one, and a bound behind its figure belongs to that. */
export function cuesOf(tokens: readonly Token[]): CueHit<Quantity>[] {
  return cuesMeant(tokens).map((h) => {
    if (h.value.scale !== 'bound') return h;
    const { level } = h.value;
    const figure = figureBefore(tokens, h);
    return {
      ...h,
      anchor: figure < 0 ? h.anchor : figure,
      value: { scale: 'bound', level: boundDenial(tokens, h.from) < 0 ? level : -level },
    };
  });
}

/** "some" before a figure is an approximation, "over" and "under" without one are prepositions. */
function cuesMeant(tokens: readonly Token[]): CueHit<Quantity>[] {
  return withLimits(tokens, findCues(tokens)).filter((h) => {
    if (h.to - h.from > 1 && LIMIT.test(tokens[h.from]!.norm)) return true;
    // "all along" is from the start.
    if (tokens[h.from]!.norm === 'all' && tokens[h.to]?.norm === 'along') return false;
    // "more than doubled", "nearly trebled"
    if (h.value.scale === 'bound' && MULTIPLIES.test(tokens[h.to]?.norm ?? '')) return true;
    // "until at least March 2030", "until at least Thursday"
    const ofDay = tokens[h.from]!.norm === 'at' && isDay(tokens[h.to]);
    // "no later than Thursday"
    if (/^(?:earlier|later)$/.test(tokens[h.from]!.norm) && isDay(tokens[h.to])) return true;
    if (h.value.scale === 'bound' && isLiteral(tokens, h)) return false;
    if (h.value.scale === 'bound')
      return (isFigure(tokens, h.to) && !isParticle(tokens, h)) || figureBefore(tokens, h) >= 0 || ofDay;
    const first = tokens[h.from]!.norm;
    const before = tokens[h.from - 1]?.norm ?? '';
    // "every Saturday" is "on Saturdays".
    if ((first === 'every' || first === 'each') && /day$/.test(tokens[h.to]?.norm ?? '')) return false;
    // "In all, 40 came", "after all", "at all"; "the first half".
    if (
      first === 'all' &&
      (before === 'at' || (/^(?:in|after|above)$/.test(before) && tokens[h.to]?.kind === 'punctuation'))
    )
      return false;
    if (
      first === 'half' &&
      (/(?:st|nd)$|^(?:second|opening|final|closing|other|better)$/.test(before) ||
        tokens[h.from - 1]?.kind === 'number')
    )
      return false;
    if (first === 'some' && isFigure(tokens, h.to)) return false;
    // "Not one of the 30" is none, which kind negation weighs.
    if (first === 'one' && before === 'not') return false;
    // "as part of the deal", "is part of the group": belonging, no share.
    if (first === 'part' && /^(?:as|a|be|is|are|was|were|been|being|become|became|becomes)$/.test(before)) return false;
    if (first === 'little') return false;
    // "more than in any other year" speaks of all; elsewhere "any" is no amount.
    if (first === 'any') return tokens.slice(Math.max(0, h.from - 3), h.from).some((t) => t.norm === 'than');
    // "just" and "most" are adverbs of other things elsewhere: "just landed", "most effective".
    if (first === 'just') return isFigure(tokens, h.to) || isFew(tokens, h.to);
    if (first === 'most' && h.to === h.from + 1) {
      const tag = tokens[h.to]?.tag;
      return (tag !== 'ADJ' && tag !== 'ADV') || isMostOf(tokens, h);
    }
    return true;
  });
}

/** "just a few", "just a handful" */
const isFew = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'a' && /^(?:few|handful|couple|fraction)$/.test(tokens[at + 1]?.norm ?? '');

export const LIMIT = /^(?:maximum|minimum|limit|ceiling|cap)$/;
/** Tokens from the word for a limit to its "is". */
const LIMIT_REACH = 6;

/** "the maximum for adults is eight", "the weight limit is 20 kilos": a bound whose figure stands behind a verb. */
function withLimits(tokens: readonly Token[], hits: readonly CueHit<Quantity>[]): CueHit<Quantity>[] {
  const out = hits.slice();
  for (const from of findLimit(tokens)) {
    const is = tokens.slice(from, from + LIMIT_REACH).findIndex((t) => /^(?:is|was|are|were|of)$/.test(t.norm));
    const to = from + is + 1;
    if (is < 0 || !isFigure(tokens, to) || out.some((h) => h.from <= from && from < h.to && h.to > from + 1)) continue;
    const level = tokens[from]!.norm === 'minimum' ? BOUND.least : BOUND.most;
    const at = out.findIndex((h) => h.from >= from);
    const hit = { from, to, anchor: to, value: { scale: 'bound' as const, level } };
    if (at >= 0 && out[at]!.from === from) out[at] = hit;
    else out.splice(at < 0 ? out.length : at, 0, hit);
  }
  return out;
}

const findLimit = wordFinder(LIMIT);

/** "beneath 41 passengers", "goes up to 12.50": where, and where to. */
function isLiteral(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const norms = tokens.map((t) => t.norm);
  return to === from + 1 ? isOfPlace(norms, from) : isOfMotion(norms, from);
}

export const MULTIPLIES = /^(?:doubl|trebl|tripl|quadrupl|halv)(?:es?|ed|ing)$/;

const HANDING = new Set('hand turn sign carry'.split(' '));
const MOVING = new Set(
  'come go cross fly sail drive ride walk run jump climb step move fall turn take hand pass stop'.split(' '),
);

/** "hand over 650", "came over three times": the little word of a verb of handing, or of a verb of moving and how often it was so. */
function isParticle(tokens: readonly Token[], h: TokenSpan): boolean {
  const verb = tokens[h.from - 1];
  if (tokens[h.from]!.norm !== 'over' || h.to - h.from > 1 || verb?.tag !== 'VERB') return false;
  if (HANDING.has(verb.lemma)) return true;
  if (!MOVING.has(verb.lemma)) return false;
  return tokens.slice(h.to, h.to + 3).some((t) => /^(?:times|occasions|twice)$/.test(t.norm));
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "in most previous years", not "the most effective drugs". */
function isMostOf(tokens: readonly Token[], h: TokenSpan): boolean {
  const [adjective, noun, before] = [tokens[h.to], tokens[h.to + 1], tokens[h.from - 1]];
  const plural = noun?.tag === 'NOUN' && noun.norm !== noun.lemma;
  // "the country's most respected judges" is a superlative.
  if (isPossessive(before) || before?.tag === 'PART') return false;
  return plural && adjective?.tag === 'ADJ' && (!before || before.tag === 'ADP' || before.kind === 'punctuation');
}

/** "two months or more", "26 days at most", "women of 60 and over": where the figure stands that is bounded from behind, −1 for none. */
function figureBefore(tokens: readonly Token[], h: TokenSpan): number {
  const first = tokens[h.from]!.norm;
  if (!/^(?:or|and|at|if)$/.test(first)) return -1;
  // "on Thursday at the earliest"
  if (/^(?:earliest|latest|later|earlier)$/.test(tokens[h.to - 1]!.norm) && isDay(tokens[h.from - 1]))
    return h.from - 1;
  // "110 litres a head per day at the most"
  for (let n = 1; n <= POSTFIX_REACH && h.from >= n; n++) {
    if (isFigure(tokens, h.from - n)) return h.from - n;
    if (n > 3 && !/^(?:NOUN|DET|ADP|ADJ)$/.test(tokens[h.from - n]!.tag)) return -1;
  }
  return -1;
}

const POSTFIX_REACH = 7;
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight)$/;
const isDay = (t: Token | undefined) => t !== undefined && (DAYS.test(t.norm) || MONTH.test(t.text));

/** Is there a figure at `at`, a determiner or currency sign aside? */
export function isFigure(tokens: readonly Token[], at: number): boolean {
  // "under the age of one"
  if (tokens[at]?.norm === 'the' && tokens[at + 1]?.norm === 'age' && tokens[at + 2]?.norm === 'of') at += 3;
  // "shorter than the one it replaces"
  if (tokens[at]?.norm === 'the' && tokens[at + 1]?.norm === 'one') return false;
  // "below magnitude 2"
  if (/^(?:magnitude|grade|level|stage)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.kind === 'number')
    return true;
  for (let i = at; i < at + 2; i++) {
    const t = tokens[i];
    if (!t) return false;
    if (t.kind === 'number' || t.tag === 'NUM' || NUMBER_WORDS.has(t.norm) || /^\p{N}/u.test(t.norm)) return true;
    if (i === at && (t.norm === 'a' || t.norm === 'an') && UNITS.has(tokens[i + 1]?.norm ?? '')) return true;
    if (t.kind !== 'symbol' && t.norm !== 'a' && t.norm !== 'the' && t.norm !== 'minus' && !t.norm.endsWith('$'))
      return false;
  }
  return false;
}

/** The words of a lone cue. */
export function cueText(input: DriftInput, p: CuePair<Quantity>): string {
  const { hit, own } = loneCue(input, p);
  return normOf(own.tokens, hit);
}
