// Denials told by a word that is none, each with a rewording that turns it.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('denied, and told without the denial', () => {
  test.each([
    // what stands there
    [
      'The minutes were approved without amendment.',
      'The minutes were approved as they stood.',
      'The minutes were approved with amendments.',
    ],
    ['The order will not be cancelled.', 'The order will stand.', 'The order will be cancelled.'],
    ['He did not leave the house all day.', 'He stayed in the house all day.', 'He left the house in the morning.'],
    ['The mayor did not vote.', 'The mayor abstained.', 'The mayor did vote.'],
    [
      'He did not accept that the test was unfair.',
      'He disputed that the test was unfair.',
      'He accepted that the test was unfair.',
    ],
    ['The horse did not finish the race.', 'The horse dropped out of the race.', 'The horse did finish the race.'],
    ['The dog is not allowed on the sofa.', 'The dog must keep off the sofa.', 'The dog may go on the sofa.'],
    // what is not there
    [
      'For years there is no scaffolding on the tower.',
      'The tower is free of scaffolding for years.',
      'The tower is full of scaffolding for years.',
    ],
    [
      'The protection was absent in small limpets.',
      'The protection was not found in small limpets.',
      'The protection was found in small limpets.',
    ],
    // degrees
    [
      'He is less certain than his brother.',
      'He is not as certain as his brother.',
      'He is more certain than his brother.',
    ],
    [
      'The new model is not as loud as the old one.',
      'The new model is quieter than the old one.',
      'The new model is louder than the old one.',
    ],
    ['No other city is as large as Arlen.', 'Arlen is the largest city.', 'No other city is as small as Arlen.'],
    // a denial inside another one
    ['Nobody could have avoided the crash.', 'The crash was unavoidable.', 'The crash was avoidable.'],
    [
      'The company denied wrongdoing and will appeal.',
      'The company, which denied any wrongdoing, will appeal.',
      'The company, which admitted wrongdoing, will appeal.',
    ],
    [
      'Never cross the sands without a guide.',
      'Never cross the sands unaccompanied by a guide.',
      'Always cross the sands unaccompanied by a guide.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
