// An open question that nobody answered, told as answered.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const answered = (reference: string, candidate: string) =>
  proposals('negation', reference, candidate).filter((x) => /leaves open|reference doubts/.test(x.message));

describe('open questions', () => {
  test.each([
    ['Whether the lottery is the reason for the rise is disputed.', 'The lottery is the reason for the rise.'],
    ['The union does not rule out a strike in March.', 'The union will strike in March.'],
    ['Who owns the tapes of the choir is not known.', 'The tapes of the choir are owned by the city.'],
    ['She doubts that the pumps will be kept running.', 'The pumps will be kept running, she says.'],
  ])('%s → %s', (reference, candidate) => {
    expect(answered(reference, candidate)).toHaveLength(1);
  });

  test.each([
    ['Whether the mill can be saved is not known.', 'Nobody knows if the mill can be saved.'],
    ['The union does not rule out a strike in March.', 'A strike in March is possible, the union says.'],
    ['Who owns the tapes is not clear.', 'The question who owns the tapes is open.'],
    ['She doubts that the pumps will be kept running.', 'She is not convinced that the pumps will be kept running.'],
    ['He has not decided whether to stand again.', 'He may stand again.'],
  ])('%s is as open as %s', (reference, candidate) => {
    expect(answered(reference, candidate)).toEqual([]);
  });
});
