// One that became several, or the reverse:
//
//   the minister's adviser resigned   →  the minister's advisers resigned
//   confessed to the murder           →  confessed to the murders
//   the firm's profit rose            ↔  the firm's profits rose            fair: said in either number
//   a dog may carry it                ↔  dogs may carry it                  fair: said of all of them
//   two of the ship's engines         ↔  two ship engines                   fair: how many is told
//
// No figure and no word is exchanged, a letter is: an inflection, which elsewhere says nothing. What is around it has to be kept. Tempting and
// wrong: a noun of a species, which stands for all in either number. Linear in the links.
import { isPossessive } from '../../text/possessive.ts';
import type { Link, Side, Token } from '../../types.ts';
import { isNoun } from '../pair/heads.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered, linkedSpans } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** How many are meant is told, or all of them are. */
const COUNTING =
  /^(?:each|every|any|all|both|no|some|many|several|few|most|more|other|these|those|this|that|another|such)$/;
const DEFINITE = /^(?:the|his|her|its|their|our|my|your)$/;
/** Told of each of several, or of one of them. */
const SPREAD = /^(?:each|every|both|one|all|most|\w{3,}est)$/;
/** Between a noun and its article. */
const REACH = 4;
/** Things of which it matters how many there were; persons are asked of the lexicon. */
const THINGS = new Set(
  'murder killing killer gun knife bomb bullet car lorry truck bus train plane ship boat engine house factory plant shop school bank bridge tunnel letter email e-mail message body shot blast explosion attack fire robbery charge arrest painting ring dog horse child passport phone laptop safe key tumour tumor operation dose injection medal goal prize award'.split(
    ' ',
  ),
);
const STEPS = 3;
const STRENGTH = 0.7;

export function findOneOrSeveral(input: DriftInput): Candidate[] {
  const { reference, candidate } = input;
  if (!isLightlyEdited(input)) return [];
  return input.diff.links.flatMap((l) => {
    const [a, b] = [reference.tokens[l.reference]!, candidate.tokens[l.candidate]!];
    if (
      l.relation !== 'inflection' ||
      a.tag !== 'NOUN' ||
      b.tag !== 'NOUN' ||
      a.lemma !== b.lemma ||
      !isCounted(input, a)
    )
      return [];
    const many = isPlural(b);
    if (isPlural(a) === many || isNoun(reference.tokens[l.reference + 1]) || isNoun(candidate.tokens[l.candidate + 1]))
      return [];
    if (!isOne(reference, l.reference) || !isOne(candidate, l.candidate) || !isFramed(input, l)) return [];
    const says = many ? 'one is now several' : 'several are now one';
    const spans = linkedSpans(l);
    return [{ ...majorChange(input, 'quantity', spans.reference, spans.candidate, says, STRENGTH), certain: true }];
  });
}

/** A person, or a thing of the list. */
function isCounted({ lexicon }: DriftInput, { lemma, lemmaId }: Token): boolean {
  if (THINGS.has(lemma)) return true;
  const steps = lexicon.hypernymSteps(lemmaId, lexicon.idOf('person'), 'NOUN');
  return steps > 0 && steps <= STEPS;
}

/** The same word behind it, and before it the same or an article. */
function isFramed({ reference, candidate, ofCandidate }: DriftInput, l: Link): boolean {
  const [i, j] = [l.reference, l.candidate];
  if (ofCandidate[j + 1]?.reference !== i + 1) return false;
  const [a, b] = [reference.tokens[i - 1], candidate.tokens[j - 1]];
  return ofCandidate[j - 1]?.reference === i - 1 || a?.tag === 'DET' || b?.tag === 'DET';
}

const isPlural = (t: Token) => t.norm !== t.lemma && /s$|men$|children$|people$/.test(t.norm);

/** Somebody or something certain, behind "the" or an owner; not counted. */
function isOne({ tokens, values }: Side, at: number): boolean {
  // "each had a workshop", "one of the palaces", "the highest rates"
  if (tokens.some((t) => SPREAD.test(t.norm))) return false;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { norm, tag } = tokens[k]!;
    if (COUNTING.test(norm) || tag === 'NUM' || isCovered(values, k)) return false;
    if (DEFINITE.test(norm) || isPossessive(tokens[k])) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tag)) return false;
  }
  return false;
}
