// Kind predicate, of crimes: a word that names one where the other text names none.
//
//   Two people were killed   →  Two people were murdered         somebody is said to have meant it
//   The money was stolen     →  The money was taken              the crime is gone
//   He was accused of theft  →  He was accused of stealing       fair
//
// To a dictionary "murdered" is a kind of "killed" and near to it; to an editor it is an accusation. Each group is one sort of
// crime, and a word that stands elsewhere in the other text was only moved. Linear in the tokens.
import type { Token } from '../../types.ts';
import type { DriftInput } from '../types.ts';

const GROUPS: readonly string[] = [
  'murder murderer assassinate assassin assassination massacre slaughter homicide',
  'steal theft thief rob robber robbery loot looter burgle burglar burglary purloin pilfer filch shoplift shoplifter shoplifting',
  'defraud fraud fraudster swindle swindler scam embezzle embezzlement con forge forgery forger',
  'bribe bribery extort extortion blackmail corrupt corruption',
  'rape rapist molest',
  'kidnap kidnapper kidnapping abduct abduction abductor hostage',
  'terrorist terrorism terror',
  'torture torturer',
  'smuggle smuggler smuggling trafficker trafficking',
  'perjury perjure treason traitor',
  'arson arsonist',
  'genocide',
];
const GROUP_OF = new Map(GROUPS.flatMap((list, g) => list.split(' ').map((w) => [w, g] as const)));
const crimeOf = (t: Token): number | undefined => GROUP_OF.get(t.lemma) ?? GROUP_OF.get(t.norm);

/** What it means that some words became others, where one side names a crime that the other does not; undefined otherwise. */
export function accusation(input: DriftInput, r: readonly Token[], c: readonly Token[]): string | undefined {
  const crimes = (tokens: readonly Token[]) => tokens.map(crimeOf).filter((g) => g !== undefined);
  const [was, is] = [crimes(r), crimes(c)];
  if (was.length > 0 === is.length > 0) return undefined;
  const elsewhere = crimes(was.length > 0 ? input.candidate.tokens : input.reference.tokens);
  if ([...was, ...is].some((g) => elsewhere.includes(g))) return undefined;
  return was.length > 0 ? 'it speaks of no crime any more' : 'it now speaks of a crime';
}
