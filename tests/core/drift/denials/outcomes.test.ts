// Outcomes that exclude each other, told by phrases.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const turned = (reference: string, candidate: string) =>
  proposals('negation', reference, candidate).filter((x) => x.severity === 'major');

describe('outcomes', () => {
  test.each([
    [
      'The strike was called off hours before it began.',
      'The strike was cancelled hours before it began.',
      'The strike went ahead as planned.',
    ],
    [
      'The strike was called off on Friday.',
      'The strike did not go ahead on Friday.',
      'The strike was not called off on Friday.',
    ],
    [
      'The coach to Bergen was delayed by snow.',
      'The coach to Bergen could not leave on time because of snow.',
      'The coach to Bergen left on time despite the snow.',
    ],
    [
      'The storm weakened over the coast.',
      'The storm lost strength over the coast.',
      'The storm gathered strength over the coast.',
    ],
    [
      'Put the lid on after ten minutes.',
      'Cover it with the lid after ten minutes.',
      'Take the lid off after ten minutes.',
    ],
    [
      'Cover the loaf with foil after 40 minutes.',
      'Put foil on the loaf after 40 minutes.',
      'Remove the foil from the loaf after 40 minutes.',
    ],
    [
      'Take the lid off and put the rice on a plate.',
      'Remove the lid and put the rice on a plate.',
      'Leave the lid on.',
    ],
    ['The talks held out hope of a deal.', 'The talks gave hope of a deal.', 'The talks dashed hopes of a deal.'],
    [
      'The lower town stayed dry in the storm.',
      'The lower town was kept dry in the storm.',
      'The lower town was flooded in the storm.',
    ],
    [
      'She will leave in May after ten years on the board.',
      'She will step down in May after ten years on the board.',
      'She will stay in May after ten years on the board.',
    ],
    [
      'Kaja Orre missed twice from seven metres.',
      'Twice Kaja Orre missed from seven metres.',
      'Kaja Orre scored twice from seven metres.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(turned(reference, fair)).toEqual([]);
    expect(turned(reference, unfair)).not.toEqual([]);
  });

  test.each([
    [
      'both sides in one text',
      'The ban was lifted a year after it was imposed.',
      'The ban, imposed a year before, was lifted.',
    ],
    ['true up to a time', 'The pass stays shut until Sunday.', 'The pass opens on Sunday.'],
    [
      'with an object',
      'The institute will leave its sensors there until 2028.',
      'The sensors will stay there until 2028.',
    ],
    ['of other things', 'The mayor resigned on Monday. The bakery is full.', 'The bakery stays full.'],
  ])('%s', (_, reference, candidate) => {
    expect(turned(reference, candidate)).toEqual([]);
  });
});
