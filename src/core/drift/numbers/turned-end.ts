// Kind quantity, of where something ends and where it begins, told of the same figure.
//
//   raised by £50 to £450                    →  put up by £50 from £450                   what it came to is what it came from
//   will receive it by the end of June       →  receiving it from the end of June         the last day is the first
//   up to 500 crowns                         →  from 500 crowns upwards
//   rose from 4 to 7 crowns                  ↔  rose to 7 crowns from 4                   fair: each kept its part
//   must be paid by Friday                   ↔  is late from Friday                       fair: another verb
//   back to 1988, sold to 12 buyers          neither: left alone
//
// Numbers are the same and prepositions are no words that kinds weigh, so nothing else sees it. Tempting and wrong: "until" against
// "from" ("closed until May", "open from May"), which `dates/deadline.ts` reads. Quadratic in the figures, a handful.

import type { Side, Token, Value } from '../../types.ts';
import { isSameDate } from '../figures/values.ts';
import { majorChange } from '../pair/major-change.ts';
import { isOneWord, isSure } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { denialOf } from '../words/denied.ts';

interface End {
  readonly at: number;
  readonly part: 'start' | 'end';
}

/** Words between a preposition and its figure. */
const FILLING = /^(?:the|a|about|around|just|end|start|beginning|middle|of|[£$€])$/;
const REACH = 5;
/** Tokens from a preposition back to its verb. */
const VERB_REACH = 10;
const PLACES = /^(?:date|dates|dated|back|go|goes|went|due|according|add|adds|added)$/;
const TIED = 0.9;
const FREE = 0.7;

export function findTurnedEnd(input: DriftInput): Candidate[] {
  const { reference, candidate } = input;
  return reference.values.flatMap((v): Candidate[] => {
    const own = endOf(reference, v);
    const w = own && candidate.values.find((x) => isLinked(input, v, x) && isSame(v, x));
    const there = w && endOf(candidate, w);
    if (!own || !there || own.part === there.part) return [];
    const isDenied = (tokens: readonly Token[], at: number) => denialOf(tokens, at) >= 0;
    if (isDenied(reference.tokens, own.at) !== isDenied(candidate.tokens, there.at)) return [];
    const isOneVerb = isOneDeed(input, own.at, there.at);
    if (v.date && !isOneVerb) return [];
    const says = own.part === 'end' ? 'where it ended is where it begins' : 'where it began is where it ends';
    const spans = [
      { from: own.at, to: v.to },
      { from: there.at, to: w.to },
    ] as const;
    const change = majorChange(input, 'quantity', spans[0], spans[1], says, isOneVerb ? TIED : FREE);
    return [{ ...change, certain: isOneVerb }];
  });
}

function endOf({ tokens }: Side, v: Value): End | null {
  // Of a range its later figure: "from 4 to 7".
  let k = v.to - 1;
  while (k > v.from && !/^(?:to|from)$/.test(tokens[k - 1]!.norm)) k--;
  for (let n = 0; n < REACH && k > 0 && FILLING.test(tokens[k - 1]!.norm); n++) k--;
  const before = tokens[k - 1];
  const isPlace = PLACES.test(tokens[k - 2]?.norm ?? '');
  if (!before || isPlace) return null;
  const part = v.date ? DATES.get(before.norm) : FIGURES.get(before.norm);
  return part ? { at: k - 1, part } : null;
}

const DATES: ReadonlyMap<string, End['part']> = new Map([
  ['by', 'end'],
  ['from', 'start'],
  ['after', 'start'],
]);
const FIGURES: ReadonlyMap<string, End['part']> = new Map([
  ['to', 'end'],
  ['from', 'start'],
]);

function isLinked({ ofReference }: DriftInput, v: Value, w: Value): boolean {
  for (let k = v.from; k < v.to; k++) {
    const l = ofReference[k];
    if (isSure(l) && l.candidate >= w.from && l.candidate < w.to) return true;
  }
  return false;
}

/** The last figure of either: "£50 to £450" may be read as one. */
const isSame = (v: Value, w: Value): boolean =>
  v.date || w.date ? isSameDate(v, w) : v.hi === w.hi && v.kind === w.kind;

function isOneDeed(input: DriftInput, i: number, j: number): boolean {
  const verb = ({ tokens }: Side, at: number) => {
    for (let k = at - 1; k >= 0 && at - k <= VERB_REACH; k--)
      if (tokens[k]!.tag === 'VERB' && !tokens[k]!.stop) return k;
    return -1;
  };
  const [a, b] = [verb(input.reference, i), verb(input.candidate, j)];
  return a >= 0 && b >= 0 && isOneWord(input, a, b);
}
