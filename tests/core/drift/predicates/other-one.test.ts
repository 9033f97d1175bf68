// Nouns of which one thing is one only.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  proposals('predicate', reference, candidate)
    .filter((x) => x.message.endsWith('another one of the kind'))
    .map((x) => `${x.change}, ${x.strength}`);

test.each([
  ['The nurse found the key.', 'The key was found by the dentist.', 'nurse → dentist, 0.9'],
  ['They met at the gate of the hospital.', "They met at the hotel's gate.", 'hospital → hotel, 0.9'],
  [
    'The bishop of Aldmoor sold the land.',
    'The land was sold by the archbishop of Aldmoor.',
    'bishop → archbishop, 0.9',
  ],
  ['The prime minister opened the bridge.', 'The bridge was opened by the mayor.', 'prime minister → mayor, 0.9'],
  ['Members of his own party voted for it.', 'It was backed by members of the opposing party.', 'own → opposing, 0.9'],
  ['The general left the camp.', 'The camp was left by the colonel.', 'general → colonel, 0.9'],
  ['He owned a white van.', 'The van he owned was black.', 'white → black, 0.8'],
])('%s → %s', (reference, candidate, change) => {
  expect(told(reference, candidate)).toEqual([change]);
});

test.each([
  ['A pupil found the coin.', 'The coin was found by a student.'],
  ['A judge and a jury heard the case.', 'The case was heard by a jury.'],
  ['A student found it and a professor dated it.', 'A professor dated what a student had found.'],
  ['The doctor saw the patient.', 'The patient was seen by the doctor.'],
  ['A lorry hit a tram on the bridge.', 'On the bridge a tram was hit by a truck.'],
  ['The price of petrol rose.', 'The price of gas rose.'],
  ['He studied at the school of law.', 'He studied at the university of law.'],
  ['The prince opened the fair.', 'The fair was opened by the duke.'],
  ['The archbishop read the prayer.', 'The prayer was read by the cardinal.'],
  ['A general strike began.', 'A major strike began.'],
  ['The decline was general.', 'The decline was major.'],
  ['Four slow days along the canal', 'To the sea without a hill'],
])('%s ↔ %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});
