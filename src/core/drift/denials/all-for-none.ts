// None that are not so, and all that are:
//
//   Nobody was left without a seat     ↔  Everyone had a seat        denied twice
//   Not one of the 30 hens survived    ↔  All 30 hens died           denied, of the opposite
//   No guest left without being thanked ↔  He thanked every guest
//   No house was not damaged           ↔  Every house was damaged     denied twice
//   None of the farms escaped damage   ↔  Every farm suffered damage  denied, of what is the opposite here
//   Nobody was left without a seat     →  Everyone was left without one     denied once: changed
//
// Who it is said of and what is said are both turned about. The tempting wrong answer is to let any two denials cancel; the
// second must follow in the clause of the first, and what it denies must be told of all on the other side. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { isBreak } from '../pair/clauses.ts';
import { facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { type CueHit, wordFinder } from '../words/cues.ts';
import { ALL, areOpposites, DENIAL, findDenials } from '../words/polarity.ts';

const NONE = /^(?:no|none|nobody|nothing|neither|no-one)$/;
const LACKING = /^(?:without|lack(?:s|ed|ing)?)$/;
/** What denies a second time. */
const SECOND = anyOf(LACKING, DENIAL);
const findAll = wordFinder(ALL);
const findLacking = wordFinder(LACKING);
/** Tokens from whom it is said of to what is said. */
const REACH = 12;
/** Tokens in which who is told of stands after "all", or after "none". */
const WHO = 5;

/** Denials of one side that say of none what the other says of all, and the opposites that do. */
interface Turned {
  /** Where the denials stand. */
  readonly cues: ReadonlySet<number>;
  /** Indexes of opposites. */
  readonly opposites: ReadonlySet<number>;
  /** Words that are opposites only here: "escaped" and "suffered". */
  readonly said: readonly SpanPair[];
}
const NOTHING: Turned = { cues: new Set(), opposites: new Set(), said: [] };

export function allForNone(
  input: DriftInput,
  side: SideName,
  cues: readonly CueHit<number>[],
  opposites: readonly { readonly reference: number; readonly candidate: number }[],
): Turned {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const all = findAll(other)[0];
  if (all === undefined || findAll(own).length > 0 || isDenied(other, all)) return NOTHING;
  const out = { cues: new Set<number>(), opposites: new Set<number>(), said: [] as SpanPair[] };
  if (findLacking(other).length > 0) return NOTHING;
  for (const cue of cues) {
    if (
      !(isNone(own, cue.from) || (ALMOST.test(other[all - 1]?.norm ?? '') && isHardlyAny(own, cue))) ||
      !isOfSame(input, side, cue.from, all)
    )
      continue;
    const within = (k: number) => k > cue.from && k <= cue.from + REACH && !breaks(own, cue.to, k);
    const second = cues.find((x) => x !== cue && SECOND.test(own[x.from]!.norm) && within(x.from));
    const kept = second ? across(input, side, second.anchor) : -1;
    if (second && (kept > all || isDoneToAll(other, kept, all))) {
      out.cues.add(cue.from).add(second.from);
      opposites.forEach((o, k) => {
        if ([cue.from, second.from].includes(o[side])) out.opposites.add(k);
      });
      continue;
    }
    const said = opposites.findIndex(
      (o) => within(o[side]) && o[otherSide(side)] > all && !ALL.test(other[o[otherSide(side)]]!.norm),
    );
    const otherwise = said < 0 ? saidOtherwise(input, side, within, all) : null;
    if (said < 0 && !otherwise) continue;
    if (otherwise) out.said.push(otherwise);
    out.cues.add(cue.from);
    if (said >= 0) out.opposites.add(said);
    opposites.forEach((o, k) => {
      if (o[side] === cue.from) out.opposites.add(k);
    });
  }
  return out;
}

/** "thanked every guest" ↔ "no guest left without being thanked": the verb stands before those it is done to. */
const isDoneToAll = (tokens: readonly Token[], verb: number, all: number): boolean =>
  verb >= 0 && verb < all && verb >= all - 2 && tokens[verb]!.tag === 'VERB';

/** Does a denial follow in the clause of "all"? */
const isDenied = (tokens: readonly Token[], all: number): boolean =>
  findDenials(tokens).some((k) => k >= all && !breaks(tokens, all, k));

/** "none fell ill" ↔ "all remained healthy", "none was hurt" ↔ "all escaped injury": the opposite, though nothing links the two. */
function saidOtherwise(
  input: DriftInput,
  side: SideName,
  within: (k: number) => boolean,
  all: number,
): SpanPair | null {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const isNew = (t: Token, there: readonly Token[]) =>
    t.kind === 'word' && !t.stop && !there.some((x) => x.lemma === t.lemma && x.tag === t.tag);
  for (let k = 0; k < own.length; k++) {
    if (!within(k) || !isNew(own[k]!, other)) continue;
    const isTurned = (t: Token) => areOpposites(own[k]!, t, input.lexicon) || areTwo(own[k]!, t);
    const there = other.findIndex((t, n) => n > all && n <= all + REACH && isNew(t, own) && isTurned(t));
    if (there >= 0) return facing(side, { from: k, to: k + 1 }, { from: there, to: there + 1 });
  }
  return null;
}

/** Opposites of what happens to somebody, and of what somebody holds to be true; each of one class with each of the other. */
const HERE: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    new Set('hurt harm injure injury wound kill die damage break destroy suffer hit affect flood cut axe'.split(' ')),
    new Set('escape survive unscathed unhurt unharmed uninjured safe intact spare'.split(' ')),
  ],
  [new Set('ill sick unwell infect'.split(' ')), new Set('healthy well fit'.split(' '))],
  [new Set('cancel scrap axe'.split(' ')), new Set('ahead proceed'.split(' '))],
  [
    new Set('doubt dispute question'.split(' ')),
    new Set('convince convinced certain sure believe agree accept'.split(' ')),
  ],
];

const areTwo = (a: Token, b: Token) =>
  HERE.some(([x, y]) => (x.has(a.lemma) && y.has(b.lemma)) || (y.has(a.lemma) && x.has(b.lemma)));

/** "hardly a household", where the other says "almost every household" */
const ALMOST = /^(?:almost|nearly|virtually|practically)$/;

const isHardlyAny = (tokens: readonly Token[], { from, to }: TokenSpan) =>
  /^(?:hardly|scarcely|barely)$/.test(tokens[from]!.norm) && /^(?:an?|any)$/.test(tokens[to]?.norm ?? '');

/** "nobody", "not one of", "not a single" */
function isNone(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (norm !== 'not') return NONE.test(norm);
  const next = tokens[at + 1]?.norm;
  return next === 'one' || (next === 'a' && tokens[at + 2]?.norm === 'single');
}

/** Is a word that follows the one told after the other, or do both stand alone ("nobody", "everyone")? */
function isOfSame(input: DriftInput, side: SideName, none: number, all: number): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  if (/^(?:nobody|no-one|nothing)$/.test(own[none]!.norm) && /^every(?:body|one|thing)$/.test(other[all]!.norm))
    return true;
  // "31 passengers, none of whom was hurt"
  const isBefore = own[none + 1]?.norm === 'of' && /^(?:whom|which|them)$/.test(own[none + 2]?.norm ?? '');
  const from = isBefore ? Math.max(0, none - WHO) : none + 1;
  for (let k = from; k <= none + WHO && k < own.length; k++) {
    const there = own[k]!.stop && own[k]!.kind !== 'number' ? -1 : across(input, side, k);
    if (there > all && there <= all + WHO) return true;
  }
  return false;
}

/** "nothing he asked for, he wrote, that he did not see": what only says who says it breaks nothing. */
const breaks = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some((t, k, all) => breaksOff(t) && !(t.norm === ',' && isAside(all, k)));

function isAside(clause: readonly Token[], at: number): boolean {
  const commas = clause.flatMap((t, k) => (t.norm === ',' ? [k] : []));
  return commas.length === 2 && commas.includes(at) && /^(?:that|which|who)$/.test(clause[commas[1]! + 1]?.norm ?? '');
}

/** Not "no pupil who does not play": what is denied of them may stand in a clause that says who they are. */
const breaksOff = (t: Token): boolean => isBreak(t) || /^(?:and|but|while|whereas)$/.test(t.norm);
