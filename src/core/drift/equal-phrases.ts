// Phrases that deny and phrases that do not, and that say the same:
//
//   a free booster               ↔  the booster costs nothing, at no charge
//   still has to sign it         ↔  it has yet to be signed
//   the cheapest van             ↔  the least expensive van
//   went home with nothing       ↔  returned empty-handed
//   denied that it had misled    ↔  rejected the idea that it had misled
//
// One row a meaning, its two ways of telling apart; where the one text has a phrase of the one way and the other text one of
// the other way, neither is news. The tempting wrong answer is to cancel a denial against any word that sounds negative. A
// phrase that stands in both texts answers nothing. Linear in the tokens.
import type { TokenSpan } from '../types.ts';
import { type CueHit, cueFinder, phrases } from './cues.ts';
import { spanOf } from './spans.ts';
import type { DriftInput } from './types.ts';

const ROWS: readonly (readonly [plain: string, denying: string])[] = [
  [
    'free|for free|free of charge|gratis|complimentary',
    'nothing|no charge|no cost|without charge|without paying|without payment|no fee|no entry fee|not charged|not have to pay|not pay',
  ],
  [
    'still has to|still have to|still had to|still needs to|still need to|must still|still to be|still open|still pending|remains to be|remain to be|awaits|await|awaiting|outstanding|pending',
    'has yet to|have yet to|had yet to|is yet to|are yet to|yet to be|not yet|not yet been|not been|has not|have not',
  ],
  ['cheapest', 'least expensive|least costly'],
  ['cheaper', 'less expensive|less costly'],
  ['safest', 'least dangerous|least risky'],
  ['empty-handed|empty handed', 'with nothing|without anything|without a prize|won nothing|no prize|no award'],
  [
    'rejected the idea|rejected the suggestion|rejected the claim|rejected claims|rejected the notion|rejected the accusation|rejected accusations|rejected suggestions|dismissed the claim|dismissed claims|dismissed the idea|dismissed suggestions',
    'denied that|denied having|denies that|denies having|denied|denies|said it had not|said he had not|said she had not|insisted that it had not',
  ],
  [
    'only|solely|exclusively|just|purely',
    'nothing but|nothing other than|nothing except|no one but|nobody but|none but|none other than|not anything but',
  ],
  ['all that|the only thing|the only things', 'nothing'],
  ['ever since|always|every time', 'never stopped|never ceased|never failed to|not stopped|never once failed'],
  ['kept out|out of the|out of|missed|missing|absent|sat out|ruled out', 'without|not in|no longer in|not among'],
  ['unaware|ignorant|in the dark', 'not know|not aware|no idea|not been told|knew nothing|no knowledge'],
  ['unrelated|unconnected|separate', 'nothing to do with|not connected|not related|no connection|no link'],
  ['homeless', 'nowhere to live|no home|without a home'],
  [
    'alone|unaccompanied|on his own|on her own|by himself|by herself',
    'no one with|nobody with|without company|not accompanied',
  ],
  ['beyond', 'no|not|cannot'],
  ['rarely|seldom', 'not often|not usually|not always|hardly ever'],
  ['often|frequently', 'not rarely|not seldom|no rarity|not uncommon'],
  [
    'immediately|at once|straight away|right away|instantly',
    'no time|without delay|no delay|not wait|not hesitate|wasted no time',
  ],
  [
    'everyone|everybody|everything|all|every',
    'nobody who|no one who|nothing that|not a single|no exception|without exception',
  ],
  [
    'the same|unchanged|as before|stays|stay',
    'no different|nothing changes|not change|not changed|no change|nothing changed',
  ],
];

interface Phrase {
  readonly row: number;
  readonly denies: boolean;
}

/** A table a row and way: a phrase may stand in several rows. */
const FINDERS = ROWS.map(([plain, denying], row) => ({
  plain: cueFinder(phrases<Phrase>({ row, denies: false }, plain)),
  denying: cueFinder(phrases<Phrase>({ row, denies: true }, denying)),
}));

/** The phrases of either text that answer each other, with a word of what they are said of. */
export function equalPhrases(input: DriftInput): { reference: TokenSpan; candidate: TokenSpan }[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return FINDERS.flatMap(({ plain, denying }) => {
    const [rp, rd, cp, cd] = [plain(r), denying(r), plain(c), denying(c)];
    // Told both ways on one side already, or in the same way on both: it answers nothing.
    if (rp.length > 0 && rd.length === 0 && cd.length > 0 && cp.length === 0) return [pairOf(rp, cd)];
    if (rd.length > 0 && rp.length === 0 && cp.length > 0 && cd.length === 0) return [pairOf(rd, cp)];
    return [];
  });
}

const pairOf = (a: readonly CueHit<Phrase>[], b: readonly CueHit<Phrase>[]) => ({
  reference: spanOf(a[0]!),
  candidate: spanOf(b[0]!),
});
