// Nouns that name a person.
//
//   owner, widow, engineer    by the lexicon: a person stands above them
//   mother, captain, agent    by the list: their first senses there are others
//
// Tempting and wrong: the endings "-er" and "-or" ("parcel carrier", "motor"). One look-up.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../types.ts';

const LISTED = new Set(
  'wife husband son daughter father mother brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother widow widower fiancé fiancée boyfriend girlfriend ex-wife ex-husband partner friend lover neighbour neighbor colleague lawyer deputy adviser advisor aide assistant driver bodyguard rival critic predecessor successor opponent victim killer owner founder tenant landlord doctor nurse patient teacher pupil parent child baby head chief boss leader president chairman chairwoman chair director manager supporter relative survivor ambassador agent captain coach narrator editor secretary treasurer trainer heir'.split(
    ' ',
  ),
);

export const isPerson = (lexicon: Lexicon, t: Token): boolean =>
  t.tag === 'NOUN' && (LISTED.has(t.lemma) || lexicon.hypernymSteps(t.lemmaId, lexicon.idOf('person')) > 0);
