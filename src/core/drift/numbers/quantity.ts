// Kind quantity: how many, how often, at least or at most. "most" → "all", "at least 12" → "up to 12", "only" dropped.
//
// Three scales, each compared with itself only: shares (few 0.1 … most 0.8 … all 1), frequencies (rarely 0.1 … always 1)
// and bounds on a figure (≥, >, ≤, <, ≈, only). Bounds count only where a figure follows, since "over", "under" and
// "about" are prepositions elsewhere. Fair: ≥ for >, an added or lost "about", "nearly" for "almost". Cost: linear.
import { CARDINALS, SCALES } from '../../text/number-words.ts';
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { isUnlessLess } from '../denials/unless.ts';
import { isWholeCount } from '../figures/values.ts';
import { hull, overlap, spanOf } from '../pair/spans.ts';
import { became, normOf } from '../pair/wording.ts';
import { keptConditions } from '../relations/conditions.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { type CueHit, type CuePair, cueFinder, pairCues, phrases } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { deniesOthers, isDenial } from '../words/polarity.ts';

interface Quantity {
  readonly scale: 'share' | 'frequency' | 'bound' | 'only';
  readonly level: number;
}

/** Bounds as positions on a line through the figure: a step of 2 turns the claim round. */
const BOUND = { least: 2, about: 0, exactly: 0, almost: -1, most: -2 } as const;

const share = (level: number, list: string) => phrases<Quantity>({ scale: 'share', level }, list);
const often = (level: number, list: string) => phrases<Quantity>({ scale: 'frequency', level }, list);
const bound = (level: number, list: string) => phrases<Quantity>({ scale: 'bound', level }, list);

const CUES: Record<string, Quantity> = {
  ...share(0.1, 'few|very few|hardly any|a handful of|a minority of|scarcely any|little'),
  ...share(
    0.3,
    'some|several|a few|a number of|certain|a couple of|various|part of|parts of|in places|partly|partially',
  ),
  ...share(0.4, 'fewer than half of|fewer than half|less than half of|less than half|under half of'),
  ...share(0.5, 'half of|half|a half of'),
  ...share(0.6, 'many|numerous|much of|a lot of|lots of|plenty of|countless|a great many'),
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
    'at least|no fewer than|no less than|not less than|a minimum of|minimum|more than|over|upwards of|upward of|above|exceeding|in excess of|greater than|as little as|well over|just over|slightly more than|further than|older than|longer than|taller than|heavier than|higher than|faster than|larger than|bigger than|later than',
  ),
  ...bound(
    BOUND.most,
    'at most|up to|no more than|not more than|no greater than|no larger than|no higher than|as much as|as many as|a maximum of|maximum|fewer than|less than|under|below|underneath|beneath|within|smaller than|younger than|shorter than|lighter than|lower than|slower than|earlier than',
  ),
  ...bound(
    BOUND.least,
    'at the least|or more|or older|or over|or longer|or above|and over|and above|and older|or later|or after|or beyond|and beyond|or higher|at the earliest',
  ),
  ...bound(
    BOUND.most,
    'at the most|or less|or fewer|or under|or younger|or below|and under|and younger|or earlier|or sooner|or before|or lower|at the latest',
  ),
  ...bound(BOUND.almost, 'almost|nearly|close to|just under|just below|just short of|approaching'),
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

export function findQuantity(input: DriftInput): Candidate[] {
  const r = cuesOf(input.reference.tokens);
  const c = cuesOf(input.candidate.tokens);
  if (r.length === 0 && c.length === 0) return [];
  const out: Candidate[] = [];
  for (const scale of ['share', 'frequency', 'bound', 'only'] as const) {
    const of = (hits: CueHit<Quantity>[]) => hits.filter((h) => h.value.scale === scale);
    for (const p of pairCues(input, of(r), of(c), (a, b) => a.level === b.level))
      out.push(...proposal(input, p, scale));
  }
  return out;
}

/** "no later than", "nobody may spend more than"; not "does not apply to children under six", where the bound tells which children. */
function isBoundDenied(tokens: readonly Token[], at: number): boolean {
  const denial = denialOf(tokens, at);
  // "had never before cost more than 300": until then.
  if (denial < 0 || /^(?:only|before|previously)$/.test(tokens[denial + 1]?.norm ?? '')) return false;
  return tokens[at - 1]!.tag !== 'NOUN';
}

/** Cues as they are meant: a denied bound is the contrary one, and a bound behind its figure belongs to that. */
function cuesOf(tokens: readonly Token[]): CueHit<Quantity>[] {
  return cuesMeant(tokens).map((h) => {
    if (h.value.scale !== 'bound') return h;
    const { level } = h.value;
    const figure = figureBefore(tokens, h);
    return {
      ...h,
      anchor: figure < 0 ? h.anchor : figure,
      value: { scale: 'bound', level: isBoundDenied(tokens, h.from) ? -level : level },
    };
  });
}

/** "some" before a figure is an approximation, "over" and "under" without one are prepositions. */
function cuesMeant(tokens: readonly Token[]): CueHit<Quantity>[] {
  return findCues(tokens).filter((h) => {
    // "all along" is from the start.
    if (tokens[h.from]!.norm === 'all' && tokens[h.to]?.norm === 'along') return false;
    // "until at least March 2030"
    // "more than doubled", "nearly trebled"
    if (h.value.scale === 'bound' && MULTIPLIES.test(tokens[h.to]?.norm ?? '')) return true;
    const ofMonth = tokens[h.from]!.norm === 'at' && MONTH.test(tokens[h.to]?.text ?? '');
    // "no later than Thursday"
    if (/^(?:earlier|later)$/.test(tokens[h.from]!.norm) && isDay(tokens[h.to])) return true;
    if (h.value.scale === 'bound')
      return (isFigure(tokens, h.to) && !isParticle(tokens, h)) || figureBefore(tokens, h) >= 0 || ofMonth;
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
    if (first === 'just') return isFigure(tokens, h.to);
    if (first === 'most' && h.to === h.from + 1) {
      const tag = tokens[h.to]?.tag;
      return (tag !== 'ADJ' && tag !== 'ADV') || isMostOf(tokens, h);
    }
    return true;
  });
}

const MULTIPLIES = /^(?:doubl|trebl|tripl|quadrupl|halv)(?:es?|ed|ing)$/;

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
  if (/^['’]s?$/.test(before?.norm ?? '') || before?.tag === 'PART') return false;
  return plural && adjective?.tag === 'ADJ' && (!before || before.tag === 'ADP' || before.kind === 'punctuation');
}

/** "two months or more", "26 days at most", "women of 60 and over": the figure stands before. */
const HANDING = new Set('hand turn sign carry'.split(' '));

/** Where the figure stands that is bounded from behind, −1 for none. */
function figureBefore(tokens: readonly Token[], h: TokenSpan): number {
  const first = tokens[h.from]!.norm;
  if (first !== 'or' && first !== 'and' && first !== 'at') return -1;
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
function isFigure(tokens: readonly Token[], at: number): boolean {
  // "under the age of one"
  if (tokens[at]?.norm === 'the' && tokens[at + 1]?.norm === 'age' && tokens[at + 2]?.norm === 'of') at += 3;
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

function proposal(input: DriftInput, p: CuePair<Quantity>, scale: Quantity['scale']): Candidate[] {
  const from = p.reference ? p.reference.value.level : undefined;
  const to = p.candidate ? p.candidate.value.level : undefined;
  const lone = from === undefined || to === undefined;
  let gap: number;
  let strength: number;
  if (scale === 'bound') {
    gap = Math.abs((to ?? 0) - (from ?? 0));
    // An approximation that comes or goes, and "almost" beside nothing, leave the figure as it was.
    // "within a week" is "in a week"; against "more than a week" it counts.
    if (lone && cueText(input, p) === 'within') return [];
    if (gap < (lone ? 2 : 1) || (lone && (holdsBound(input, p) || isReached(input, p) || isSpell(input, p)))) return [];
    // "unless at least 40 fall" ↔ "if less than 40 fall"; "over eight years" ↔ "within eight years": during them.
    if (!lone && (isUnlessLess(input) || isOfCondition(input, p) || isSpan(input, p))) return [];
    // "just under 300" is less than 300.
    if (!lone && Math.sign(from) === Math.sign(to)) return [];
    strength = lone ? 0.15 + 0.5 * p.place : 0.3 + 0.15 * gap + 0.25 * p.place;
    // Between "about" and "almost" lies a nuance.
    gap = gap / 4 + (lone || gap < 2 ? 0 : 0.25);
  } else if (scale === 'only') {
    // "only a buyer can save it" ↔ "will close unless a buyer is found"
    if (lone && [input.reference, input.candidate].some((x) => x.tokens.some((t) => t.norm === 'unless'))) return [];
    if (lone && deniesOthers(p.reference ? input.candidate.tokens : input.reference.tokens) >= 0) return [];
    gap = 0.4;
    strength = 0.1 + 0.5 * p.place;
  } else {
    if (lone) {
      // A figure, which number.ts compares.
      if (isValue(input, p)) return [];
      // "hours" and "a few hours" are as vague as each other; "both teams" are the teams.
      if (VAGUE.has(cueText(input, p)) || isRate(input, p)) return [];
      // "all" and "some" come and go with the article ("the loaves", "all loaves"); "most" and "few" do not.
      const whole = !p.candidate && PART.has(cueText(input, p));
      gap = whole ? 0.5 : 0.2;
      strength = (whole ? 0.6 : scale === 'share' ? 0.25 : 0.3) * p.place;
    } else {
      gap = Math.abs(to - from);
      // "not all of them were hurt" ↔ "some of them were not hurt"
      if (isNotAll(input, p) && Math.min(from, to) > 0.15 && Math.min(from, to) < 1) return [];
      // "every match" → "almost every match": near, and yet not all.
      if (gap < 0.15 && !(gap > 0.05 && Math.max(from, to) === 1)) return [];
      strength = 0.25 + 0.6 * Math.min(1, gap * 1.5) * p.place;
    }
  }
  const denied = scale === 'bound' && !lone && cueTextOf(input, p, 'reference') === cueTextOf(input, p, 'candidate');
  const spans = denied
    ? { reference: turnedAs(input.reference, p.reference!), candidate: turnedAs(input.candidate, p.candidate!) }
    : withAnchor(input, p);
  return [
    {
      kind: 'quantity',
      id: 'drift/quantity',
      severity: gap >= 0.4 ? 'major' : 'minor',
      ...spans,
      message: `${became(input, spans.reference, spans.candidate)}: ${denied ? 'the bound is denied on one side' : meaning(p, scale)}`,
      strength: Math.min(0.95, strength),
      ...(scale === 'bound' && !lone && isTurned(input, p) && { certain: true as const }),
    },
  ];
}

/** "void if less than a third vote" ↔ "valid only if at least a third vote": turned back by the condition. */
function isOfCondition(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  return keptConditions(input).some((x) => overlap(x.reference, reference!) && overlap(x.candidate, candidate!));
}
const cueTextOf = (input: DriftInput, p: CuePair<Quantity>, side: 'reference' | 'candidate') =>
  normOf(input[side].tokens, p[side]!);

/** "over eight years" ↔ "within eight years" */
function isSpan(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const cues = [normOf(input.reference.tokens, reference!), normOf(input.candidate.tokens, candidate!)].sort();
  if (cues[0] !== 'over' || cues[1] !== 'within') return false;
  return boundFigures(input, reference!, candidate!)?.reference.kind === 'duration';
}

/** Is one of them "not all", and the other denied as well? */
function isNotAll(input: DriftInput, { reference, candidate }: CuePair<Quantity>): boolean {
  const denied = (side: Side, h: TokenSpan) => side.tokens[h.from - 1]?.norm === 'not';
  const isDenied = (side: Side) => side.tokens.some((t) => isDenial(t.norm));
  if (!reference || !candidate || !isDenied(input.reference) || !isDenied(input.candidate)) return false;
  const [r, c] = [denied(input.reference, reference), denied(input.candidate, candidate)];
  return r !== c && (r ? reference : candidate).value.level === 1;
}

/** "at least 18" → "up to 18": the bound is the contrary, and the figure the same on both sides. */
function isTurned(input: DriftInput, { reference, candidate, place }: CuePair<Quantity>): boolean {
  if (!reference || !candidate || place < 0.7) return false;
  const [x, y] = [input.reference.tokens[reference.to], input.candidate.tokens[candidate.to]];
  // "more than doubled" → "nearly doubled"
  if (x && x.norm === y?.norm && MULTIPLIES.test(x.norm)) return reference.value.level * candidate.value.level < 0;
  if (Math.abs(reference.value.level - candidate.value.level) !== BOUND.least - BOUND.most) return false;
  return boundFigures(input, reference, candidate) !== null;
}

/** The figures that two bounds are bounds of, where they are equal. */
function boundFigures(input: DriftInput, r: TokenSpan, c: TokenSpan): { reference: Value; candidate: Value } | null {
  const figure = (side: Side, h: TokenSpan) =>
    side.values.find((v) => v.from >= h.to - 1 && v.from <= h.to + 1) ??
    side.values.find((v) => v.to <= h.from && v.to >= h.from - 3) ??
    side.values.find((v) => v.from <= h.from && h.to <= v.to);
  const [reference, candidate] = [figure(input.reference, r), figure(input.candidate, c)];
  if (!reference || !candidate) return null;
  if (reference.date && candidate.date)
    return JSON.stringify(reference.date) === JSON.stringify(candidate.date) ? { reference, candidate } : null;
  if (reference.lo <= 0) return null;
  return reference.lo === candidate.lo && reference.hi === candidate.hi ? { reference, candidate } : null;
}

/** "not be filed within": with what turns the bound. */
const turnedAs = ({ tokens }: Side, h: TokenSpan): TokenSpan =>
  isBoundDenied(tokens, h.from) ? withDenial(tokens, h) : spanOf(h);

function withDenial(tokens: readonly Token[], h: TokenSpan): TokenSpan {
  const at = denialOf(tokens, h.from);
  return { from: at < 0 ? h.from : at, to: h.to };
}

/** "1995 at the earliest" ↔ "1995 or later": one bound of one figure in other words. */
export function keptBounds(input: DriftInput): { reference: TokenSpan; candidate: TokenSpan }[] {
  const bounds = (side: Side) => cuesOf(side.tokens).filter((h) => h.value.scale === 'bound');
  const r = bounds(input.reference);
  const c = r.length === 0 ? [] : bounds(input.candidate);
  return r.flatMap((a) =>
    c.flatMap((b) => {
      // Told in the same words it answers nothing.
      const isSame =
        a.to - a.from === b.to - b.from && normOf(input.reference.tokens, a) === normOf(input.candidate.tokens, b);
      const [x, y] = [a.value.level, b.value.level];
      const figures = Math.sign(x) === Math.sign(y) && !isSame ? boundFigures(input, a, b) : null;
      const whole = (tokens: readonly Token[], h: TokenSpan, v: TokenSpan) => hull(withDenial(tokens, h), v);
      return figures
        ? [
            {
              reference: whole(input.reference.tokens, a, figures.reference),
              candidate: whole(input.candidate.tokens, b, figures.candidate),
            },
          ]
        : [];
    }),
  );
}

/** Is the cue part of a figure that the other side has as well ("half a litre" ↔ "½ litre")? */
function isValue(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [own, other] = p.reference ? [input.reference, input.candidate] : [input.candidate, input.reference];
  const { from } = p.reference ?? p.candidate!;
  // "half of the 48" ↔ "24 of the 48"
  const whole = cueText(input, p).startsWith('half')
    ? own.values.find((v) => isWholeCount(v) && v.from > from && v.from - from <= HALF_OF)
    : undefined;
  if (whole && other.values.some((v) => v.lo === whole.lo / 2 && v.hi === v.lo)) return true;
  const value = own.values.find((v) => v.from <= from && from < v.to);
  return value !== undefined && other.values.some((v) => v.lo === value.lo && v.hi === value.hi);
}

/** Tokens from "half" to what it is half of. */
const HALF_OF = 4;

/** Without them it is the whole: "part of the audience" → "the audience". */
const PART = new Set(['part of', 'parts of', 'half of', 'half', 'a minority of']);

const VAGUE = new Set([
  'some',
  'a few',
  'several',
  'a number of',
  'a couple of',
  'various',
  'certain',
  'one of',
  'both',
  'both of',
]);

/** "each year" is "a year". */
function isRate(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [{ tokens }, h] = p.reference ? [input.reference, p.reference] : [input.candidate, p.candidate!];
  return (
    /^(?:each|every)$/.test(tokens[h.from]!.norm) &&
    (isFigure(tokens, h.to) || /^(?:hour|week|month|year|night)$/.test(tokens[h.to]?.norm ?? ''))
  );
}

function cueText(input: DriftInput, p: CuePair<Quantity>): string {
  const [side, h] = p.reference ? [input.reference, p.reference] : [input.candidate, p.candidate!];
  return normOf(side.tokens, h);
}

/** "expected to reach 34C" ↔ "up to 34C"; "under 18" ↔ "under-18s". */
function isReached(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [own, other] = p.reference ? [input.reference, input.candidate] : [input.candidate, input.reference];
  const cue = p.reference ?? p.candidate!;
  const words = own.tokens.slice(cue.from, cue.to).map((t) => t.norm);
  const figure = own.tokens[cue.to]?.norm ?? '';
  return other.tokens.some((t, k) => {
    if (words.join(' ') === 'up to')
      return /^(?:reach|reaches|reached|reaching|peak|top|hit)$/.test(t.norm) && isFigure(other.tokens, k + 1);
    return words.length === 1 && /^\d+$/.test(figure) && t.norm.replace(/s$/, '') === `${words[0]}-${figure}`;
  });
}

/** "over eleven hours" is as often how long it took as a bound. */
function isSpell(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [side, h] = p.reference ? [input.reference, p.reference] : [input.candidate, p.candidate!];
  return cueText(input, p) === 'over' && side.values.some((v) => v.kind === 'duration' && v.from === h.to);
}

/** "1,012,450 visitors" → "just over a million visitors": the bound is true of the rounded figure. */
function holdsBound(input: DriftInput, p: CuePair<Quantity>): boolean {
  const [from, to] = p.candidate ? [input.reference, input.candidate] : [input.candidate, input.reference];
  const cue = p.candidate ?? p.reference!;
  const figure = to.values.find((v) => v.from >= cue.from && v.from <= cue.to + 2);
  if (!figure) return false;
  return from.values.some((v) => {
    // "20 to 30 people" ↔ "up to 30 people"
    if (v.hi > v.lo && v.kind === figure.kind && figure.lo === (cue.value.level > 0 ? v.lo : v.hi)) return true;
    const near = Math.abs(v.lo - figure.lo) <= 0.05 * Math.abs(figure.lo) && v.kind === figure.kind;
    return near && (cue.value.level > 0 ? v.lo > figure.lo : v.lo < figure.lo);
  });
}

/** A lone cue is shown with the word after it on both sides. */
function withAnchor(
  input: DriftInput,
  p: CuePair<Quantity>,
): { reference: TokenSpan | null; candidate: TokenSpan | null } {
  if (p.reference && p.candidate) return { reference: spanOf(p.reference), candidate: spanOf(p.candidate) };
  const isMark = (side: Side, k: number) => side.tokens[k]?.kind === 'punctuation';
  if (p.reference) {
    const there = isMark(input.reference, p.reference.to) ? undefined : input.ofReference[p.reference.to]?.candidate;
    return there === undefined
      ? { reference: spanOf(p.reference), candidate: null }
      : { reference: { from: p.reference.from, to: p.reference.to + 1 }, candidate: { from: there, to: there + 1 } };
  }
  const c = p.candidate!;
  const there = isMark(input.candidate, c.to) ? undefined : input.ofCandidate[c.to]?.reference;
  return there === undefined
    ? { reference: null, candidate: spanOf(c) }
    : { reference: { from: there, to: there + 1 }, candidate: { from: c.from, to: c.to + 1 } };
}

function meaning(p: CuePair<Quantity>, scale: Quantity['scale']): string {
  const from = p.reference?.value.level ?? 0;
  const to = p.candidate?.value.level ?? 0;
  if (scale === 'only') return p.candidate ? 'the claim is narrowed' : 'the restriction is gone';
  if (scale === 'bound') {
    if (!p.candidate) return 'the bound is gone';
    if (!p.reference) return 'a bound was added';
    return from > 0 && to < 0
      ? 'a lower bound is now an upper one'
      : from < 0 && to > 0
        ? 'an upper bound is now a lower one'
        : 'the bound changed';
  }
  const what = scale === 'share' ? 'share' : 'frequency';
  if (!p.candidate) return `the ${what} is no longer stated`;
  if (!p.reference) return `a ${what} was added`;
  return to > from ? `a larger ${what}` : `a smaller ${what}`;
}
