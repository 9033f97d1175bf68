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

/** Base forms before the small word, ":", and groups between "|": what stands in two groups says two things, what stands in one is the same. */
const GOVERNED = `
vote: for, in favour of | against | on
talk, speak, chat, negotiate: to, with | about, of, on, over | for, on behalf of | against
write: to | about, on, of, concerning | for | by
lecture, preach: on, about | to | against
look: for | after | at | into | like | to | over, through
call: for | off | at, on
work: for | with, alongside | against | as | like
hear: from | of, about
ask: for | about, after | to | by
pay: for | to | in
play: for | with, alongside | against
fight, compete, battle, clash, struggle: for, on behalf of | with, against | over, about
run: for | into, over | from | on
stand: for | by, behind | against | in
come: from, out of | to, into | across | with | after, before
wait: for, on, until | with
apply: for | to
agree: with | to, on, upon, about
argue: for, in favour of | against | with | about, over
apologise, apologize: to | for, over, about | on behalf of
act: for, on behalf of | as | on, upon | against | like
appeal: for | against | to
turn: to | into | on, against | from
return: to | from | for
escape: to | from | with
fall: off, from | through | into | on, upon | behind | for
think: of, about | for
answer: for | to
care: for | about
live: with | near, by, beside | off, on | for
go: to, into | from, out of | with | through | for | without
send, hand, deliver: to | for | from | by
sell, lend: to | for, at | by
buy: from | for
lose: to, against | by
win: for | against | by
sue: for, over | on behalf of
testify: for, on behalf of | against | about | to, before
campaign, lobby, march, demonstrate, rally: for, in favour of | against | with
leave: for | with | to | from
travel, sail: to | from | with | by
move: to, into | from, out of
fly: to | from | over
lead: to | from | by
bring: to | from
die: of, from | for
deal: with | in
report: to | on, about
sign: for, with | off
sing: for, to | about, of | with
complain: to | about, of, over
lie: to | about
listen: to | for
letter, note, message, email, e-mail: to | from, by | about, on, concerning | for
report: on, about, into | by, from | for, to
attack, assault, raid, strike: on, upon, against, at | by, from
criticism, praise, condemnation: of | by, from
complaint: about, against, over, of | by, from | to
claim, charge, accusation, allegation, lawsuit: against, about, of | by, from
support: for, of | from, among
help, aid: for, to | from, by
payment, donation, gift, loan, grant, delivery: to, for | from, by
invitation: to, for | from, by
victory, win, triumph: for | over, against | by
defeat: by, against, to | of
book, film, play, song, story, article, poem, novel: about, on, of | for | with
protest: against, over, about, at | by | for
demand: for | from, by
fear: of, about, over | for | among
threat: to, against | from, by
order: to, for | from, by
answer, reply: to | from, by
evidence, argument, case: for, in favour of | against
train, flight, ferry: to, into | from
road, route, path, track, way, distance, link, border, different: from, to, than
trial: of | for
responsible: for | to
popular: with, among | in | for
tired: of | from
famous: for | in
angry: at, with | for
named, name, call, christen: after, for | by
compare, connect, relate, identical, link, tie, close, attach, similar: to, with
lean, press, rest, bet, sanction, crackdown, war, ban, rule, decide: on, against
damage, harm, impact, tax, stick, hang, cling: to, on
accompany, cover, fill, surround, impress, hit, strike, replace, decorate, adorn, line, treat, pack, litter, satisfy, delight, power, draw: by, with, in
share, divide, trade, common: among, with, between
problem, sympathy, patience, trouble, contract, deal: with, for
make, produce, build, recover: from, with, of
advantage: over, against
warn, warning: about, of, against, on
join, meet: with, in
`;

/** What stands behind the small word, and small words that say the same of it. */
const BEFORE = `
river, lake, sea, coast, shore, canal, road, motorway, beach, harbour, waterfront: on, by, beside, along, at
left, right, side: on, to
world, country, globe, city, county, region, town, island: across, around, throughout, in, all over
custody, oath, arrest, pressure, way, rubble: in, under
agreement, deal, treaty, scheme, law, plan, programme, program, rule, leadership, contract, reign: under, in, through, by, during
plane, train, bus, ship, boat, ferry, foot, car, bicycle, bike, rail, carriage: on, by, in, inside
fire, blast, flood, storm, crash: by, in
`;

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

/** Does the word before, in its base form, say two things with the two? */
export function saysTwoThings(lemma: string, a: string, b: string): boolean {
  governed ??= read(GOVERNED);
  return governed.get(lemma)?.apart.has(pairOf(a, b)) ?? false;
}

/** Are the two the same after the one word, or before the other? Base forms. */
export function areAlikeHere(lemmaBefore: string, lemmaBehind: string, a: string, b: string): boolean {
  governed ??= read(GOVERNED);
  before ??= read(BEFORE);
  const pair = pairOf(a, b);
  return (governed.get(lemmaBefore)?.alike.has(pair) || before.get(lemmaBehind)?.alike.has(pair)) ?? false;
}
