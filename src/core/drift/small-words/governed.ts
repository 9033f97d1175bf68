// Words that say one thing with one small word and another with the next, and words for which two small words are the same that are not elsewhere:
// the alternations of their arguments (Levin 1993, "English Verb Classes and Alternations").
//
//   voted for the plan  →  voted on the plan       for it, or merely about it
//   talked to reporters →  talked about them       who listens, or what is told
//   talked on the plan  ↔  talked about the plan   fair: one group
//   a house on the river ↔ a house by the river    fair: beside a river both are said
//
// Beside what never says the same (`fair-exchanges.ts`) the first are pairs that elsewhere do: "money for repairs" ↔ "money on repairs". One look-up.
import { pairOf } from './fair-exchanges.ts';
import { BEFORE, GOVERNED } from './governed-table.ts';

type Groups = ReadonlyMap<string, { readonly apart: ReadonlySet<string>; readonly alike: ReadonlySet<string> }>;

function read(table: string): Groups {
  const out = new Map<string, { apart: Set<string>; alike: Set<string> }>();
  for (const line of table.trim().split('\n')) {
    const [heads, rest] = line.split(': ') as [string, string];
    const groups = rest.split(' | ').map((g) => g.split(', '));
    for (const head of heads.split(', ')) {
      const pairs = out.get(head) ?? { apart: new Set(), alike: new Set() };
      out.set(head, pairs);
      groups.forEach((own, k) => {
        for (const a of own) {
          for (const b of groups.slice(k + 1).flat()) pairs.apart.add(pairOf(a, b));
          for (const b of own) pairs.alike.add(pairOf(a, b));
        }
      });
    }
  }
  return out;
}

let governed: Groups | undefined;
let before: Groups | undefined;

/** Do the two say two things after the one word, or before the other? Base forms. */
export function saysTwoThings(lemmaBefore: string, lemmaBehind: string, a: string, b: string): boolean {
  governed ??= read(GOVERNED);
  before ??= read(BEFORE);
  const pair = pairOf(a, b);
  return (governed.get(lemmaBefore)?.apart.has(pair) || before.get(lemmaBehind)?.apart.has(pair)) ?? false;
}

/** Are the two the same after the one word, or before the other? Base forms. */
export function areAlikeHere(lemmaBefore: string, lemmaBehind: string, a: string, b: string): boolean {
  governed ??= read(GOVERNED);
  before ??= read(BEFORE);
  const pair = pairOf(a, b);
  return (governed.get(lemmaBefore)?.alike.has(pair) || before.get(lemmaBehind)?.alike.has(pair)) ?? false;
}
