// Which prepositions and conjunctions of time may stand for one another?
//
//   a talk on bees      ↔  a talk about bees        fair: both name a subject
//   a vase on the table →  a vase under the table   nothing that one says is ever said by the other
//
// Each line is something that small words say, and the words that can say it: two of one line may be exchanged in some sentence, whatever else
// each may say. What stands behind "+" may be exchanged with what stands before it alone: what can stand for "and" cannot all stand for one another. Two that share
// no line tell something else. After Schneider et al. 2018, "Comprehensive Supersense
// Disambiguation of English Prepositions and Possessives", coarser; which words may be exchanged beside which others: `governed.ts`. Tempting and
// wrong: nearness of vectors, in which "under" and "over" are twins. A look-up is one in a set of some hundred pairs.

const PLACES_AND_WAYS = `
place: at, in, on, along
in a place: at, inside
preference: over, ahead of, instead of
inside: in, inside, within, into
surface: on, upon, onto, atop, on top of
aboard: aboard, on board, on, in
near: near, towards, close to, next to, beside, by, not far from, adjacent to, in the vicinity of, around
near by: beside, alongside, along, by
at it: at, by
near a town: near, outside, off
off: off, close to
under: under, below, beneath, underneath
above: above, over, beyond
behind: behind, at the back of, in back of, to the rear of
behind in rank: behind, after
in front: in front of, before
at the door: in front of, outside, at
facing: opposite, across from, in front of, over the road from, across the road from
outside: outside, outside of, out of, beyond
among: among, amongst, between, amid, amidst
in the midst: among, in, within, across
among people: among, amongst, with
through: across, through, throughout, over, all over, all across, all through, in
around: around, round, about, across, all over, throughout, in
over: over, across, on
way: through, via, over, across
by way: via, by
along: along + on, up, down, through
past: past, beyond, by
goal: to, into, toward, towards
onto: onto, on, to, into, upon
in: into, in
bound for: to, for
source: from, out of, off, away from, of
separation: off, away from, out of
left at: at, to
from where: from, in, at, of, on
`;

const TIMES = `
point: at, on, in, during, of
span: during, in, over, throughout, through, within, for, in the course of, amid
in an event: at, during, in
after: after, beyond, past, once, upon, when, as soon as, in the wake of, since
at once: after, as, when
before: before, prior to, ahead of
deadline: by, before
within: by, in, during
until: until, till, up until, up to, to
until the end: until, till, through
as long: until, till + while, when
start: since, from, ever since, as of, starting from, after
when: when, while, as, during, once, upon, in, since, at the same time as
turn: over, through, past
shortly: of, after
`;

const RELATIONS = `
subject: about, on, over, of, concerning, regarding, around, as to, with regard to, into, in
concern: about, for, over, at
cause: because of, due to, owing to, thanks to, as a result of, on account of + with, for, over, from, through, by, of, after, in the wake of, amid, at
source of it: from, through, by
ground: for, over
circumstance: over, after, amid
cause in time: on, at, after
means: by, through, via, with, by means of, thanks to
by someone: by, from, of, through
company: with, beside, together with, along with, alongside, as well as, and, in addition to, besides
having: with, of, in
purpose: for, to, in, toward, towards, of
recipient: to, for, of
behalf: for, on behalf of, in favour of, in the name of
price: for, at, on
return: for, in return for, in exchange for
opposition: against, counter to, contrary to, despite, in spite of, in the face of, over, notwithstanding, regardless of, with
target: at, to, against, on, towards, toward
protection: from, against
contest: with, against
part: of, in, from, among, within, out of, on, at
owner: of, for, at
extent: of, over, about, across
share: between, among, of
exception: except, except for, apart from, aside from, other than, besides, save, save for, bar, with the exception of, excluding, outside
lack: without, with no, free of, in the absence of
likeness: like, as, such as, similar to
role: as, in the role of, for, and
rule: under, according to, by, as part of, within
name: under, as, by
instead: instead of, rather than, in place of
part of: in, as part of, into
material: from, of, with, out of
range: between, from
and: and + with, by, to, until, till, as well as, while, when, then, before, after, besides
`;

/** Of dates alone: "Monday to Friday" is "Monday through Friday", and who travels to Spain has not come through it. */
const DATES = `
to the last: to, until, till, up to, up until, through
`;

/** Fair where both are denied: "not before the warden" says what "not until the warden" does. */
const DENIED = `
not before: before, until, till, by, when, while, after, at, once, for
not without: without, until
`;

/** The order of two is not asked. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}>${b}` : `${b}>${a}`);

/** The words of each line of a table: those that may be exchanged with all of it, and those that may be with these alone. */
const linesOf = (table: string): (readonly [string[], string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [words, others] = line.slice(line.indexOf(': ') + 2).split(' + ');
      return [words!.split(', '), others?.split(', ') ?? []] as const;
    });

function pairsOf(table: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [words, others] of linesOf(table))
    words.forEach((a, k) => {
      for (const b of [...words.slice(k + 1), ...others]) out.add(pairOf(a, b));
    });
  return out;
}

const wordsIn = (table: string): string[] => linesOf(table).flat(2);

/** Small words of the tables, of one to four words. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([PLACES_AND_WAYS, TIMES, RELATIONS].flatMap(wordsIn));
const ofTime = new Set(wordsIn(TIMES));

/** On first use: start-up pays for the words alone. */
let pairs: Readonly<Record<'all' | 'times' | 'denied', ReadonlySet<string>>> | undefined;

function allPairs() {
  const times = pairsOf(TIMES);
  const all = new Set([...pairsOf(PLACES_AND_WAYS), ...times, ...pairsOf(RELATIONS)]);
  return { all, times: new Set([...times, ...pairsOf(DATES)]), denied: pairsOf(DENIED) };
}

/** Can the one say what the other does, in some sentence? @param of.date before a date or time; @param of.denied on both sides */
export function mayStandFor(a: string, b: string, of: { readonly date: boolean; readonly denied: boolean }): boolean {
  pairs ??= allPairs();
  const pair = pairOf(a, b);
  const isTime = of.date && ofTime.has(a) && ofTime.has(b);
  return (isTime ? pairs.times : pairs.all).has(pair) || (of.denied && pairs.denied.has(pair));
}
