// What is needed for something, told as what cannot be without it:
//
//   may not enter unless a guide comes    ↔  may enter only if a guide comes
//   nobody may enter without a helmet     ↔  only people with a helmet may enter
//   cannot fish without a permit          ↔  need a permit to fish
//   no payment before the work is done    ↔  payment only after the work is done
//   nobody but the owner can change it    ↔  only the owner can change it
//   nobody may enter without a helmet     →  only people without a helmet may enter    what is needed is denied
//   may not enter unless a guide comes    →  may enter unless a guide comes            nothing denies: no need
//
// A denial with an exception ("not … unless"), an "only" with its condition and a verb of need are three forms of one statement, that
// this is needed for that. So both texts are read into it, and where the same is needed for the same, the words of the form say
// nothing more. The tempting wrong answer is a rule for each pair of forms. Linear in the tokens, quadratic in a handful.
import type { Token } from '../../types.ts';
import { across, linkOf, otherSide, type SideName } from '../pair/across.ts';
import { aloneAt } from '../pair/facing.ts';
import { oncePerPair } from '../pair/once.ts';
import { isCovered, type SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';
import { isNewClause } from '../words/reach.ts';
import { type Need, needsIn } from './need-forms.ts';

/** Words of the form on either side, which say the same. */
interface KeptNeeds {
  readonly reference: ReadonlySet<number>;
  readonly candidate: ReadonlySet<number>;
}

export const neededMarks = oncePerPair((input): KeptNeeds => {
  const kept = { reference: new Set<number>(), candidate: new Set<number>() };
  if (input.pack) return kept;
  const [r, c] = [needsIn(input.reference.tokens), needsIn(input.candidate.tokens)];
  for (const a of r)
    for (const b of c) {
      if (a.form === b.form || !isOne(input, a, b)) continue;
      const isDuty = isMade(input, 'reference', a, b) || isMade(input, 'candidate', b, a);
      const marks = (tokens: readonly Token[], x: Need) =>
        isDuty ? x.marks.filter((k) => !LEAVE.test(tokens[k]!.norm) && !DUTY.test(tokens[k]!.norm)) : x.marks;
      for (const k of marks(input.reference.tokens, a)) kept.reference.add(k);
      for (const k of marks(input.candidate.tokens, b)) kept.candidate.add(k);
    }
  return kept;
});

const LEAVE = /^(?:may|can|could|might|cannot)$/;
const DUTY = /^(?:must|shall)$/;

/** "may not vote unless" → "must vote only if": does the leave that one side speaks of stand against a duty? */
function isMade(input: DriftInput, side: SideName, { form, marks }: Need, only: Need): boolean {
  if (form !== 'denied' || only.form !== 'only') return false;
  const own = input[side].tokens;
  const other = input[otherSide(side)].tokens;
  const isLeave = (t: Token) => LEAVE.test(t.norm);
  return marks.some((k) => isLeave(own[k]!)) && !other.some(isLeave) && other.some((t) => DUTY.test(t.norm));
}

/** The same for claims about single words. */
export function keptNeeds(input: DriftInput): SpanPair[] {
  const { reference, candidate } = neededMarks(input);
  const each = (side: SideName, marks: ReadonlySet<number>) => [...marks].map((k) => aloneAt(side, k));
  return [...each('reference', reference), ...each('candidate', candidate)];
}

/** Is the same needed for the same, and nothing in it turned? */
function isOne(input: DriftInput, a: Need, b: Need): boolean {
  if (!isHead(input, 'reference', a, b) || !isHead(input, 'candidate', b, a)) return false;
  const r = input.reference.tokens;
  if ((a.form === 'only' || b.form === 'only') && isUpTo(r, a) && isUpTo(input.candidate.tokens, b)) return false;
  const told = r.some(
    (t, k) => isCovered([a.needed], k) && !t.stop && isCovered([b.needed], across(input, 'reference', k)),
  );
  if (!told) return false;
  const turns = (tokens: readonly Token[], { needed, marks }: Need) =>
    tokens.filter((t, k) => isCovered([needed], k) && !marks.includes(k) && TURNS.test(t.norm)).length;
  const opposed = oppositePairs(input).filter(
    (o) =>
      isCovered([a.needed], o.reference) &&
      isCovered([b.needed], o.candidate) &&
      !TURNS.test(r[o.reference]!.norm) &&
      !TURNS.test(input.candidate.tokens[o.candidate]!.norm),
  );
  return (turns(r, a) + turns(input.candidate.tokens, b) + opposed.length) % 2 === 0;
}

/** "not before" is from then on, "only before" up to then. */
const isUpTo = (tokens: readonly Token[], { marks }: Need): boolean =>
  marks.some((k) => /^(?:before|until|till)$/.test(tokens[k]!.norm));

const TURNS = /^(?:no|not|never|nobody|none|neither|without|lack\w*|cannot)$|n't$/;

/** Does what it is needed for stand outside what is needed on the other side, in the clause of the form? */
function isHead(input: DriftInput, side: SideName, own: Need, other: Need): boolean {
  if (own.heads.length === 0) return true;
  const { tokens } = input[otherSide(side)];
  const mark = other.marks[0]!;
  return own.heads.some((head) => {
    const there = across(input, side, head);
    // "survived" → "was lost": a word that only stands in its place is another deed.
    if (there < 0 || linkOf(input, side, head)?.relation === 'contextual') return false;
    if (isCovered([other.needed], there)) return false;
    return !tokens.some((_, k) => k > Math.min(there, mark) && k < Math.max(there, mark) && isNewClause(tokens, k));
  });
}
