// Which word of a sentence is answered in the other one, wherever it stands.
import { expect, test } from 'vitest';
import { ANSWERED, answersOf } from '../../../../src/core/drift/words/answers.ts';
import { inputOf } from '../pair.ts';

/** Words without an answer: of the reference, then of the candidate. */
function unanswered(reference: string, candidate: string): string {
  const pair = inputOf(reference, candidate);
  const answers = answersOf(pair);
  const of = (side: 'reference' | 'candidate') =>
    pair[side].tokens.filter((_, i) => answers[side][i]! < ANSWERED).map((t) => t.norm);
  return `${of('reference').join(' ')} | ${of('candidate').join(' ')}`;
}

test.each([
  ['The widow donated his letters.', 'The diaries were given away by his widow.', 'letters | diaries'],
  ['A pledge was made on the forbidden drugs.', 'He promised something about the drugs that are banned.', 'made | '],
  ['The mayor resigned on Monday.', 'On Monday the mayor stepped down.', ' | '],
  ['The mayor resigned on Monday.', 'On Monday the mayor was sacked.', 'resigned | sacked'],
  ['The council turned down the plan.', 'The plan was rejected by the council.', ' | '],
  ['Photographs are forbidden.', 'Photography is banned.', ' | '],
  ['The firm was sued by tenants.', 'Tenants took legal action against the firm.', ' | '],
  ['Talks began on Monday.', 'On Monday the talks got under way.', ' | '],
  ['It was a windy day.', 'The day was gusty.', ' | '],
  ['Zzyzxq fell.', 'The prices dropped.', ' | prices'],
])('%s → %s', (reference, candidate, words) => {
  expect(unanswered(reference, candidate)).toBe(words);
});

test('in sentences of hundreds of words nobody is asked', () => {
  const list = (word: string) => `${`${word}, `.repeat(600)}${word}.`;
  expect(unanswered(list('letter'), list('diary'))).toBe(' | ');
});
