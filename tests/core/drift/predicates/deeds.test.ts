// Deeds that exclude each other, and what was to come told as done.
import { describe, expect, test } from 'vitest';
import type { DriftKind } from '../../../../src/core/types.ts';
import { drift, proposals } from '../pair.ts';

const changed: readonly (readonly [kind: DriftKind, reference: string, candidate: string])[] = [
  ['predicate', 'The company suspended two managers.', 'Two managers were dismissed by the company.'],
  ['predicate', 'The union postponed the strike.', 'The union called off its strike.'],
  ['predicate', 'The union postponed the strike.', 'The union called its strike off.'],
  ['predicate', 'He inherited the farm from his uncle.', "He bought his uncle's farm."],
  ['predicate', 'The court acquitted the nurse.', 'The nurse was convicted by the court.'],
  ['predicate', 'Flood water damaged the archive.', 'The archive was destroyed by flood water.'],
  ['predicate', 'Her first novel was translated by Piet Haas.', 'Her first novel was written by Piet Haas.'],
  ['predicate', 'A widow gave the organ to the chapel.', "The chapel's organ was lent to it by a widow."],
  ['predicate', 'The pilot turned back over the bay.', 'Over the bay the pilot continued.'],
  ['predicate', 'The office refused the permit.', 'The permit was delayed by the office.'],
  [
    'predicate',
    'Minister Orr said the cabinet would consider the bill.',
    'The bill would be adopted by the cabinet, he said.',
  ],
  ['modality', 'The chef said he would accept a place.', 'The chef has accepted a place.'],
  ['quantity', 'Part of the audience walked out.', 'The audience walked out.'],
  ['predicate', 'She painted the harbour.', 'She photographed the harbour.'],
  ['predicate', 'He flew into Lund.', 'He drove into Lund.'],
];

const fair: typeof changed = [
  ['predicate', 'The union postponed the strike.', 'The union put off its strike.'],
  ['predicate', 'He was arrested and charged on Monday.', 'He was charged on Monday.'],
  ['predicate', 'They demolished the mill.', 'They tore down the mill.'],
  ['predicate', 'The club dismissed its coach.', 'The coach was sacked by the club.'],
  ['predicate', 'The army killed six men.', 'Six men were fatally wounded by the army.'],
  ['predicate', 'The bank lent the choir money.', 'The bank gave the choir a loan.'],
  ['predicate', 'He denied that he was there.', 'He did not admit that he was there.'],
  ['predicate', 'The firm cut prices.', 'Prices did not increase; they fell.'],
  ['predicate', 'The actor starred in the film.', 'The actor, directed by Lee, took the lead in the film.'],
  ['predicate', 'The storm damaged the roof beyond repair.', 'The storm destroyed the roof.'],
  ['predicate', 'Police questioned the man, who is being held.', 'Police detained the man and put questions to him.'],
  ['predicate', 'The report paints a grim picture of the harbour.', 'The report draws a grim picture of the harbour.'],
  ['predicate', 'A line was drawn under the affair.', 'A line was painted under the affair.'],
  ['predicate', 'He flew into a rage.', 'He was driven into a rage.'],
  ['negation', 'He did not survive his wounds.', 'He died of his injuries.'],
  ['negation', 'The team failed to qualify for the finals.', 'The team was eliminated before the finals.'],
  ['modality', 'The state would buy the flats, he said.', 'The state will buy the flats, he said.'],
  ['quantity', 'Add half a litre of stock.', 'Add ½ litre of stock.'],
  ['number', 'The walk takes two and a half hours.', 'The walk takes 2½ hours.'],
];

/** A word that stands for something else has less, whatever deeds say of it. */
const OF_A_DEED = 0.6;

describe('deeds', () => {
  test.each(changed)('%s: %s → %s', (kind, reference, candidate) => {
    expect(proposals(kind, reference, candidate).map((x) => x.severity)).toContain('major');
  });

  test.each(fair)('%s is silent: %s → %s', (kind, reference, candidate) => {
    const grave = proposals(kind, reference, candidate).filter(
      (x) => x.severity === 'major' && x.strength >= OF_A_DEED,
    );
    expect(grave).toEqual([]);
  });
});

test.each([
  ['The judge acquitted the surgeon of manslaughter.', "The manslaughter trial ended in the surgeon's conviction."],
  ["Management accepted the union's demand.", "The union's demand met with management's refusal."],
  ['The club sacked its trainer after the defeat.', "After the defeat came the appointment of the club's trainer."],
])('a deed told by the noun of its contrary: %s → %s', (reference, candidate) => {
  expect(drift(reference, candidate).drifts.filter((x) => x.severity === 'major').length).toBeGreaterThan(0);
});
