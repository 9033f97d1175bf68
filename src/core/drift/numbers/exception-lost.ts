// Kind quantity, of those left out of all: "all but two survived" → "all survived".
//
//   All but two of the patients survived   →  All of the patients survived     the exception is gone
//   The shops open daily except on Sunday  →  The shops open daily             kind omission: no "all" says so
//   All but two of the patients survived   ↔  All the patients survived, apart from two; two of them died      fair
//   Every ward but one closed              ↔  Almost every ward closed         fair: vaguer
//
// Who or what is left out must be told nowhere on the other side. Tempting and wrong: any "but" behind "all", which mostly opens a
// clause. Linear in the tokens.
import type { Token } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { EXCEPTING } from '../words/excepting.ts';

const ALL = /^(?:all|every|everybody|everyone|everything|each|none|nobody|nothing|no)$/;
/** Words by which the other side may leave somebody out as well. */
const LEAVES_OUT = anyOf(
  EXCEPTING,
  /^(?:except\w*|exclud\w*|exclusion|besides|other|others|only|sole|alone|minus|without|almost|nearly|virtually|practically|most|mostly|rest|remaining|however|though|although|not|never|fail\w*)$|n't$/,
);
/** What may stand between "all" and "but": whom it is said of. */
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/;
const REACH = 6;
/** Tokens of the exception, and of what is said of all. */
const WHO = 3;
const BESIDE = 8;

export function findLostException(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) => {
    const own = input[side].tokens;
    const other = input[otherSide(side)].tokens;
    const exception = exceptionOf(own);
    if (!exception || other.some((t) => LEAVES_OUT.test(t.norm)) || isTold(input, side, exception)) return [];
    const all = other.findIndex((t) => t.norm === own[exception.all]!.norm);
    if (all < 0 || !isOfSame(input, side, exception, all)) return [];
    const [here, there] = [
      { from: exception.all, to: exception.to },
      { from: all, to: all + 1 },
    ];
    const [reference, candidate] = side === 'reference' ? [here, there] : [there, here];
    const says = side === 'reference' ? 'the exception is gone' : 'an exception was added';
    return [{ ...majorChange(input, 'quantity', reference, candidate, says, 0.8), certain: true }];
  });
}

interface Exception {
  readonly all: number;
  /** Where "but" stands. */
  readonly but: number;
  readonly to: number;
}

function exceptionOf(tokens: readonly Token[]): Exception | null {
  for (let i = 0; i < tokens.length; i++) {
    if (!ALL.test(tokens[i]!.norm)) continue;
    for (let k = i + 1; k <= Math.min(tokens.length - 2, i + REACH); k++) {
      const t = tokens[k]!;
      if (EXCEPTING.test(t.norm)) {
        const next = tokens[k + 1]!;
        // "all but destroyed" is nearly; "all of them, but the town" opens a clause.
        const who =
          next.tag === 'NUM' ||
          next.kind === 'number' ||
          next.tag === 'PROPN' ||
          /^(?:one|the|a|an|for)$/.test(next.norm);
        if (!who) break;
        let to = k + 2;
        while (to < Math.min(tokens.length, k + 1 + WHO) && NOMINAL.test(tokens[to]!.tag)) to++;
        return { all: i, but: k, to };
      }
      if (!NOMINAL.test(t.tag) && t.norm !== 'of' && t.norm !== 'in') break;
    }
  }
  return null;
}

/** Is the exception named, or counted, on the other side? */
function isTold(input: DriftInput, side: SideName, { but, to }: Exception): boolean {
  const [own, other] = [input[side], input[otherSide(side)]];
  const counts = own.values.filter((v) => v.from > but && v.from < to);
  if (counts.length > 0) return counts.some((v) => other.values.some((w) => w.lo === v.lo));
  for (let k = but + 1; k < to; k++) if (!own.tokens[k]!.stop && across(input, side, k) >= 0) return true;
  return false;
}

/** Is whom it is said of, or what, told behind "all" on the other side? */
function isOfSame(input: DriftInput, side: SideName, { all, to }: Exception, there: number): boolean {
  const own = input[side].tokens;
  for (let k = all + 1; k < Math.min(own.length, to + BESIDE); k++) {
    const far = own[k]!.stop ? -1 : across(input, side, k);
    if (far > there && far <= there + BESIDE) return true;
  }
  return false;
}
