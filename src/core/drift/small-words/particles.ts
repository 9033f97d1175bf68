// A verb and its particle are one word: "take over" and "take on" are as far apart as "acquire" and "hire". Which particles may a verb exchange?
//
//   the band broke up  →  the band broke through     two entries of the lexicon, and no synonyms
//   set off at dawn    ↔  set out at dawn            fair: of this verb the same
//   turned round       ↔  turned around              fair: of every verb the same
//
// Tempting and wrong: to take the particle for a preposition: "in" may stand for "on" before a place, and "let in" stands for no "let on". One
// look-up, two in the lexicon.
import type { Lexicon } from '../../lexicon/types.ts';

/** Of every verb, those of a line among one another. */
const ALIKE = `
about, around, round
across, over
along, on, ahead, forward
away, off
back, round
in, into, inside
on, onto
by, past
down, under, below
`;

/** Of some verbs. */
const OF_VERBS = `
set, start, head, log, tail: off, out
burn: out, off, down, up
fill: in, out, up
close, shut, slow, tie: up, down
dry, clear, clean, light, sort, heat, warm, cool, chop: up, out, down, off
sign: up, on
hold: up, back, off
call: up, round
stay: on, behind
break, split: apart, up
cut: off, down, back, out
hand: in, over
give: away, out
point: out, up
step: aside, down, back
wind: up, down
pull: away, back
drive, send, ship: off, away, out
come: over, round, along, up
go: over, round, along, out, off
`;

/** Verbs of being somewhere, whose small word names the place: "sat in the chair" ↔ "sat on the chair". */
const OF_PLACE = new Set(
  'be sit stand lie live stay remain sleep walk run work play go come move travel land arrive meet'.split(' '),
);

const list = (words: string) => new Set(words.split(', '));
const alike = ALIKE.trim().split('\n').map(list);
const ofVerbs = new Map(
  OF_VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const [verbs, words] = line.split(': ') as [string, string];
      return verbs.split(', ').map((verb) => [verb, list(words)] as const);
    }),
);
export const PARTICLES: ReadonlySet<string> = new Set(
  'about across ahead along apart around aside away back behind by down forward in into off on onto out over past round through together under up'.split(
    ' ',
  ),
);

/** Is it said of the verb, in its base form, with either that it does the same? */
export const areLikeParticles = (verb: string, a: string, b: string): boolean =>
  [...alike, ofVerbs.get(verb)].some((words) => words?.has(a) && words.has(b));

/** Are the two, each with its particle, two verbs of the lexicon that are no synonyms? */
export function areTwoVerbs(lexicon: Lexicon, verb: string, a: string, b: string): boolean {
  if (OF_PLACE.has(verb)) return false;
  const [one, two] = [lexicon.idOfPhrase(verb, a), lexicon.idOfPhrase(verb, b)];
  return one >= 0 && two >= 0 && lexicon.synonymRank(one, two, 'VERB') === 0;
}
