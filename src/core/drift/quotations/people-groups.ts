// People by what they do or want: may two nouns describe one speaker?
//
//   "scientists" ↔ "researchers", "tenants" ↔ "renters"      yes
//   "defenders"  ↔ "supporters", "opponents"                  no
//
// Tempting and wrong: the nearness of the words alone; sisters in WordNet are near. Constant a pair of words.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../types.ts';

/** Cosine from which two nouns may describe one speaker, unless they are sisters in WordNet: "scientists"/"researchers" .8. */
const AKIN = 0.65;

/** People by what they do or want, a group a line: dictionaries part them, reporters do not. */
const GROUPS: readonly string[] = [
  'opponent critic detractor objector rival',
  'supporter backer advocate proponent defender campaigner activist',
  'shopkeeper trader retailer shop merchant',
  'resident local villager neighbour neighbor inhabitant householder people citizen',
  'researcher scientist expert academic investigator team author colleague scholar study',
  'doctor physician medic clinician',
  'lawyer attorney counsel solicitor barrister',
  'official authority government minister ministry administration spokesman spokeswoman spokesperson',
  'worker employee staff member',
  'pupil student schoolchild child',
  'analyst economist forecaster broker',
  'boss manager executive management director company',
  'tenant renter lodger',
  'customer consumer shopper buyer client user',
  'motorist driver',
  'reporter journalist press media newspaper',
  'footage film video recording picture image photograph replay',
  'side party delegation',
  'police officer detective force investigator',
  'rescuer firefighter crew',
];
/** Word → the groups that it is in. */
const GROUPS_OF = new Map<string, Set<number>>();
GROUPS.forEach((list, g) => {
  for (const w of list.split(' ')) GROUPS_OF.set(w, (GROUPS_OF.get(w) ?? new Set()).add(g));
});

const SPEAKER = /^(?:spokes|chair|police|fire|business|sales|camera)(man|woman|person)$/;

/** May the two nouns describe one speaker? */
export function akin(a: Token, b: Token, lexicon: Lexicon): boolean {
  // "a spokeswoman for the firm": "a woman who speaks for it"
  if (a.lemma === b.lemma || SPEAKER.exec(a.lemma)?.[1] === b.lemma) return true;
  const own = GROUPS_OF.get(a.lemma);
  if (own && [...(GROUPS_OF.get(b.lemma) ?? [])].some((g) => own.has(g))) return true;
  if (a.lemmaId < 0 || b.lemmaId < 0) return false;
  if (lexicon.areAntonyms(a.lemmaId, b.lemmaId)) return false;
  return (
    lexicon.synonymRank(a.lemmaId, b.lemmaId, 'NOUN') > 0 ||
    lexicon.hypernymSteps(a.lemmaId, b.lemmaId, 'NOUN') > 0 ||
    lexicon.hypernymSteps(b.lemmaId, a.lemmaId, 'NOUN') > 0 ||
    (lexicon.cosine(a.lemmaId, b.lemmaId) >= AKIN && !lexicon.areSisters(a.lemmaId, b.lemmaId, 'NOUN'))
  );
}
