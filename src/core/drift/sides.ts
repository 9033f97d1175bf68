// Kind negation: for it or against it.
//
//   which lobbied for the line       →  which had campaigned against the line      turned round
//   voted against the plan           →  opposed the plan                           fair
//   against the council's wishes     →  at the council's request                   turned round
//
// The verb alone says nothing: "campaign", "vote" and "argue" take their side from the preposition after them. So verb and
// preposition are read as one cue, for or against, and compared where they stand in each other's place. Tempting and wrong:
// every "for" that became "against"; most stand for a purpose or a time. Linear in the tokens.
import { type CueHit, type CuePair, cueFinder, pairCues, phrases } from './cues.ts';
import { majorChange } from './major-change.ts';
import type { Candidate, DriftInput } from './types.ts';

/** Verbs that take either side, every form. */
const TAKING_SIDES =
  'vote votes voted voting campaign campaigns campaigned campaigning lobby lobbies lobbied lobbying argue argues argued arguing speak speaks spoke spoken speaking plead pleads pleaded pleading rule rules ruled ruling decide decides decided deciding protest protests protested protesting demonstrate demonstrates demonstrated demonstrating push pushes pushed pushing fight fights fought fighting come came case evidence argument petition vote votes';
const FOR = [
  'for',
  'in favour of',
  'in favor of',
  'in support of',
  'on behalf of',
  'out for',
  'out in favour of',
  'out in support of',
];
const AGAINST = ['against', 'out against'];

const sides = (value: 1 | -1, after: readonly string[]) =>
  phrases(
    value,
    TAKING_SIDES.split(' ')
      .flatMap((verb) => after.map((p) => `${verb} ${p}`))
      .join('|'),
  );

const CUES: Record<string, 1 | -1> = {
  ...sides(1, FOR),
  ...sides(-1, AGAINST),
  ...phrases(
    1,
    'support|supports|supported|supporting|back|backs|backed|backing|endorse|endorses|endorsed|welcome|welcomes|welcomed|is in favour of|are in favour of|was in favour of|were in favour of|is in favor of|are in favor of|was in favor of|were in favor of|in favour of|in favor of|in support of|at the request of|at the wish of|at the urging of|on the advice of|with the consent of|with the approval of|with the blessing of|had wanted|wanted|called for|calls for|calling for|asked for|demanded|supporters of|advocates of|backers of|accept|accepts|accepted|accepting|agreed to|approve|approves|approved|grant|grants|granted|concede|concedes|conceded|confirm|confirms|confirmed',
  ),
  ...phrases(
    -1,
    'oppose|opposes|opposed|opposing|opposed to|reject|rejects|rejected|rejecting|is against|are against|was against|were against|against the wishes of|against the advice of|against the will of|over the objections of|despite objections from|without the consent of|without the approval of|objected to|objects to|object to|opponents of|critics of|turn down|turns down|turned down|turning down|refuse|refuses|refused|threw out|throw out|denied|denies|deny|dismissed|dismisses',
  ),
};

const findCues = cueFinder(CUES);
/** Below it the two stand in one reworded passage at best. */
const SURE = 0.9;

export function findSides(input: DriftInput): Candidate[] {
  const r = findCues(input.reference.tokens);
  if (r.length === 0) return [];
  const c = findCues(input.candidate.tokens);
  if (c.length === 0) return [];
  const pairs = pairCues(input, r, c, (a, b) => a === b);
  const [only, other] = [pairs.find((p) => !p.candidate), pairs.find((p) => !p.reference)];
  // One each, wherever they stand: turned about with the whole sentence.
  if (r.length === 1 && c.length === 1 && only && other)
    return turned(input, { reference: only.reference, candidate: other.candidate, place: 0 });
  return pairs.flatMap((p) => turned(input, p));
}

function turned(input: DriftInput, p: CuePair<1 | -1>): Candidate[] {
  if (!p.reference || !p.candidate) return [];
  const says = p.candidate.value > 0 ? 'against it is now for it' : 'for it is now against it';
  const span = ({ from, to }: CueHit<1 | -1>) => ({ from, to });
  const strength = p.place >= SURE ? 0.9 : p.place > 0 ? 0.7 : 0.5;
  return [majorChange(input, 'negation', span(p.reference), span(p.candidate), says, strength)];
}
