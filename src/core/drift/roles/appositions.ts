// Kind role, of what two persons are: each is now what the other was.
//
//   Marsh, a nurse, married Holt, a teacher.   →  Holt, a nurse, married Marsh, a teacher.
//   Marsh, a nurse, married Holt, a teacher.   ↔  Holt, a teacher, married Marsh, a nurse.     fair
//   Marsh, a nurse, married Holt, a teacher.   ↔  The nurse Marsh married the teacher Holt.    fair
//
// A name is held with the noun beside it: of the apposition behind it or before it, or the title. Tempting and wrong: the order
// of the names, which a verb like "marry" leaves free. Asked only where both sides have two such names. Linear in the tokens.
import type { Side, TokenSpan } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { crossingOf, isCrossed } from '../pair/sides.ts';
import { hull } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';

const STRENGTH = 0.8;
/** Tokens of an apposition up to its noun. */
const REACH = 5;

/** A name with the noun that says what its bearer is. */
interface Described extends TokenSpan {
  readonly name: string;
  readonly noun: number;
}

export function findAppositions(input: DriftInput): Candidate[] {
  const r = describedIn(input.reference);
  if (r.length < 2) return [];
  const c = describedIn(input.candidate);
  for (const [i, a] of r.entries())
    for (const b of r.slice(i + 1)) {
      const [x, y] = [c.find((k) => k.name === a.name), c.find((k) => k.name === b.name)];
      if (!x || !y || a.name === b.name) continue;
      if (!isCrossed(crossingOf(input, nounsOf(a, b), nounsOf(x, y)))) continue;
      const says = 'each is now what the other was';
      return [{ ...majorChange(input, 'role', hull(a, b), hull(x, y), says, STRENGTH), certain: true }];
    }
  return [];
}

const nounsOf = (a: Described, b: Described) => ({ first: [a.noun], second: [b.noun] });

function describedIn({ tokens }: Side): Described[] {
  const out: Described[] = [];
  for (let k = 0; k < tokens.length; k++) {
    if (tokens[k]!.tag !== 'PROPN') continue;
    const from = k;
    while (tokens[k + 1]?.tag === 'PROPN') k++;
    const noun = appositionNoun({ tokens }, k + 1);
    const title = tokens[from - 1];
    // "teacher Ann Lowe", "the teacher Ann Lowe"
    const at = noun >= 0 ? noun : title?.tag === 'NOUN' && !title.stop ? from - 1 : -1;
    if (at >= 0) out.push({ name: tokens[k]!.norm, noun: at, from: Math.min(from, at), to: Math.max(k, at) + 1 });
  }
  return out;
}

/** ", a retired nurse,", ", who is a nurse,": the noun before the mark that closes it; −1 where none opens or closes. */
function appositionNoun({ tokens }: Pick<Side, 'tokens'>, comma: number): number {
  if (tokens[comma]?.norm !== ',') return -1;
  const isClause = tokens[comma + 1]?.norm === 'who' && /^(?:is|was)$/.test(tokens[comma + 2]?.norm ?? '');
  const article = comma + (isClause ? 3 : 1);
  if (tokens[article]?.tag !== 'DET') return -1;
  let k = article + 1;
  while (k < article + REACH && /^(?:ADJ|NOUN)$/.test(tokens[k]?.tag ?? '')) k++;
  const isClosed = tokens[k] === undefined || /^(?:[,.;]|of|at|from|who)$/.test(tokens[k]!.norm);
  return tokens[k - 1]!.tag === 'NOUN' && isClosed ? k - 1 : -1;
}
