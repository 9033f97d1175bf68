// Sides taken: what turns one about, who takes it, and of what; each change beside fair rewordings of the same.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed: readonly (readonly [reference: string, candidate: string, change: string])[] = [
  ['The crowd demanded an end to the war.', 'The crowd opposed an end to the war.', 'demanded → opposed'],
  ['Shoppers backed dropping the bag charge.', 'Shoppers backed the bag charge.', 'backed → backed'],
  ['Unions wanted the pay freeze lifted.', 'Unions wanted the pay freeze.', 'wanted → wanted'],
  [
    'The Greens opposed the plan, the Liberals supported it.',
    'The Greens supported the plan, the Liberals opposed it.',
    'opposed the plan, the Liberals supported → supported the plan, the Liberals opposed',
  ],
  [
    'Oxley backed the bill and Marsh opposed it.',
    'Marsh backed the bill, which Oxley opposed.',
    'backed the bill and Marsh opposed → backed the bill, which Oxley opposed',
  ],
  [
    'The motion was backed by Labour and opposed by the Greens.',
    'Labour opposed the motion, which the Greens backed.',
    'backed by Labour and opposed → opposed the motion, which the Greens backed',
  ],
  ['Two parties supported scrapping it.', 'Two parties supported keeping it.', 'supported → supported'],
  [
    'The council demanded an end to the consultation.',
    'The council called for the consultation to go on.',
    'demanded → called for',
  ],
  ['She spoke in favour of the merger.', 'She spoke against the merger.', 'in favour of → against'],
  ['The court granted her request for bail.', 'The court denied her request for bail.', 'granted → denied'],
  ['The court dismissed the appeal.', 'The court upheld the appeal.', 'dismissed → upheld'],
  ['The mayor came out for the tunnel.', 'The mayor came out against the tunnel.', 'for → against'],
  ['Critics of the scheme met on Monday.', 'Supporters of the scheme met on Monday.', 'Critics of → Supporters of'],
];

const fair: readonly (readonly [reference: string, candidate: string])[] = [
  ['The crowd demanded an end to the war.', 'The crowd opposed the war.'],
  ['The group supported scrapping the toll.', 'The group opposed keeping the toll.'],
  [
    'The mayor backed the new tram line, but her deputy was opposed.',
    'The mayor supported the new tram line; her deputy was against it.',
  ],
  ['Residents demanded the removal of the mast.', 'Residents objected to the mast.'],
  ['The judge confirmed the ban.', 'The judge upheld the ban and dismissed the appeal.'],
  ['The committee rejected the call to abolish the fee.', 'The committee supported keeping the fee.'],
  ['The players were against a ban on headers.', 'The players supported allowing headers.'],
  ['The panel rejected a challenge to the trial results.', 'The panel upheld the trial results.'],
  ['The villagers did not support the quarry.', 'The villagers opposed the quarry.'],
  ['The club wanted the striker sold.', 'The club opposed keeping the striker.'],
  ['Ramblers urged the council to reopen the path.', 'Ramblers opposed the council’s closure of the path.'],
  ['Oxley backed the bill and Marsh opposed it.', 'Marsh opposed the bill, which Oxley backed.'],
  [
    'He confirmed that the deal was dead and denied taking a bribe.',
    'He denied taking a bribe and confirmed that the deal was dead.',
  ],
  ['Two parties supported scrapping it.', 'Two parties were against keeping it.'],
  ['The owner dismissed the staff.', 'The owner refused to keep the staff on.'],
  ['The school dismissed the pupils early.', 'The school granted the pupils an early finish.'],
  ['Bailiffs came for the piano.', 'Bailiffs fetched the piano, which she had opposed.'],
  ['The man wanted by police fought it.', 'The man sought by police opposed it.'],
  ['Several asked for the bell to ring at the end of the day.', 'Several asked for the bell to ring for the day.'],
  ['For three weeks the vote was blocked.', 'The vote was held up for three weeks, for fear of a split.'],
  ['The drug was tested against malaria.', 'The drug was tested for malaria.'],
];

describe('stance', () => {
  test.each(changed)('%s → %s', (reference, candidate, change) => {
    expect(proposals('negation', reference, candidate).map((x) => x.change)).toEqual([change]);
  });

  test.each(fair)('silent: %s → %s', (reference, candidate) => {
    expect(proposals('negation', reference, candidate)).toEqual([]);
  });
});
