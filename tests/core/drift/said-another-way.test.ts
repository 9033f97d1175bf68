// The same told by other means: no change of meaning is proposed as a denial, a quantity or another speaker.
import { describe, expect, test } from 'vitest';
import { proposals } from './pair.ts';

const turned = (reference: string, candidate: string) =>
  (['negation', 'attribution'] as const).flatMap((kind) => proposals(kind, reference, candidate).map((x) => x.message));

describe('a denial answered', () => {
  test.each([
    ['Stir until no dry flour is left.', 'Stir until all the dry flour is absorbed.'],
    ['No tickets remained by noon.', 'By noon all the tickets were sold.'],
    ['The witness showed no emotion.', 'The witness was impassive.'],
    ['The alarm rang just before midnight.', 'The alarm rang not long before midnight.'],
  ])('%s is %s', (reference, candidate) => {
    expect(turned(reference, candidate)).toEqual([]);
  });

  test.each([
    ['The witness showed no emotion.', 'The witness was in tears.'],
    ['The alarm rang not long before midnight.', 'The alarm rang long before midnight.'],
  ])('%s → %s', (reference, candidate) => {
    expect(turned(reference, candidate)).not.toEqual([]);
  });
});

describe('who says it', () => {
  test.each([
    [
      'Helen Marrow, 53, of Ash Road, Tilbrook, admitted 14 counts of fraud.',
      'Helen Marrow, 53, admitted 14 counts of fraud.',
    ],
    ['It could do harm, the researchers warned.', 'It could do harm, the scientists cautioned.'],
  ])('%s is %s', (reference, candidate) => {
    expect(turned(reference, candidate)).toEqual([]);
  });

  test('another name is another speaker', () => {
    const [reference, candidate] = [
      'Helen Marrow, 53, of Ash Road, said it was true.',
      'Judge Priya Anand said it was true.',
    ];
    expect(turned(reference, candidate)).not.toEqual([]);
  });
});

test('what else is said of a speaker is not taken for the same', () => {
  const found = proposals(
    'predicate',
    'The cheerful researchers said it was over.',
    'The surly scientists said it was over.',
  );
  expect(found.map((x) => x.change)).toContain('cheerful → surly');
});
