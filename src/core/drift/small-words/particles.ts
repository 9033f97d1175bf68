// A verb and its particle are one word: "take over" and "take on" are as far apart as "acquire" and "hire". Which particles may a verb exchange?
//
//   the band broke up  →  the band broke through     two entries of the lexicon, and no synonyms
//   set off at dawn    ↔  set out at dawn            fair: of this verb the same
//   turned round       ↔  turned around              fair: of every verb the same
//
// Tempting and wrong: to take the particle for a preposition: "in" may stand for "on" before a place, and "let in" stands for no "let on". One
// look-up, two in the lexicon.
import type { Lexicon } from '../../lexicon/types.ts';

/** Of every verb, those of a line among one another. Few are: "put off" is no "put away", "brought about" no "brought around". */
const ALIKE = `
around, round
in, into, inside
on, onto
by, past
down, under, below
`;

/** Of some verbs. A verb has a line for each thing that it says: lights turn off or out, crowds turn up or out, and off is not up. */
const OF_VERBS = `
set, log: off, out
start: off, out, up
head: off, out
fade, die, tail: away, out, down, off
burn: out, off, down, up
fill: in, out
close, slow: up, down
dry, clear, clean, light, sort, chop: up, out, down, off
cool: down, off
wash: away, out, off, up
wipe, clear, sweep, drain: away, out
put: forward, out
level, flatten, turn: off, out
turn, speak, call: up, out
sign: up, on, in
hold: back, off
call: up, round
stay: on, behind
break, split: apart, up
break, fall: away, off
scale, cut, pare, trim: back, down
hand, turn: over, in
hand: down, out
give: away, out
point: out, up
stand: down, aside
step: aside, down, back
step, come, bring: up, forward
wind: up, down
tip: over, up
lock: up, away, in
finish, round: off, up, out
pay: off, back, down
set, lay: out, down
set, put: aside, apart, by, away
write, note: down, up, out
take, bring: in, on
throw, toss, cast, brush, shrug: out, away, aside, off
send, ship: off, away, out
drive, chase: away, off, out
fight, beat, drive: off, back
fight, chase, walk, run, ride, march, blow, carry, tow, sail, scare, frighten, hurry, rush, wander, speed: away, off
pass, hand: out, around, round, about
look, walk, run, turn, pass, wander, sail: about, around, round
turn: back, round, around
drop, call, stop: in, by, round, over
come: over, round, along
go: over, round
go: off, out
go, look: ahead, forward
move, press, push, march, drive, forge, ride: on, ahead, forward
pass, send: on, along
`;

/** Verbs of being somewhere, whose small word names the place: "sat in the chair" ↔ "sat on the chair". */
const OF_PLACE = new Set(
  'be sit stand lie live stay remain sleep walk run work play go come move travel land arrive meet'.split(' '),
);

const list = (words: string) => new Set(words.split(', '));
const alike = ALIKE.trim().split('\n').map(list);
const ofVerbs = new Map<string, ReadonlySet<string>[]>();
for (const line of OF_VERBS.trim().split('\n')) {
  const [verbs, words] = line.split(': ') as [string, string];
  for (const verb of verbs.split(', ')) ofVerbs.set(verb, [...(ofVerbs.get(verb) ?? []), list(words)]);
}
export const PARTICLES: ReadonlySet<string> = new Set(
  'about across ahead along apart around aside away back behind by down forward in into off on onto out over past round through together under up'.split(
    ' ',
  ),
);

/** Is it said of the verb, in its base form, with either that it does the same? */
export const areLikeParticles = (verb: string, a: string, b: string): boolean =>
  [...alike, ...(ofVerbs.get(verb) ?? [])].some((words) => words.has(a) && words.has(b));

/** Are the two, each with its particle, two verbs of the lexicon that are no synonyms? */
export function areTwoVerbs(lexicon: Lexicon, verb: string, a: string, b: string): boolean {
  if (OF_PLACE.has(verb)) return false;
  const [one, two] = [lexicon.idOfPhrase(verb, a), lexicon.idOfPhrase(verb, b)];
  return one >= 0 && two >= 0 && lexicon.synonymRank(one, two, 'VERB') === 0;
}
