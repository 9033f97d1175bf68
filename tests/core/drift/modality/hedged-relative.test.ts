// What somebody takes a thing for, told as the thing.
import { expect, test } from 'vitest';
import { drift, told } from '../pair.ts';

const changes: [reference: string, candidate: string, message: string][] = [
  [
    'Police found what they believe to be stolen medicines.',
    'Police found stolen medicines.',
    '‘what they believe to be stolen medicines’ became ‘stolen medicines’: a claim is now a fact',
  ],
  [
    'Police found what looked like a gun.',
    'Police found a gun.',
    '‘what looked like a gun’ became ‘gun’: a claim is now a fact',
  ],
  [
    'She died of what doctors think was a stroke.',
    'She died of a stroke.',
    '‘what doctors think was a stroke’ became ‘stroke’: a claim is now a fact',
  ],
  [
    'He was shot in what police called a targeted attack.',
    'He was shot in a targeted attack.',
    '‘what police called a targeted attack’ became ‘targeted attack’: a claim is now a fact',
  ],
  [
    'They found what they think is his body.',
    'They found his body.',
    '‘what they think is his body’ became ‘body’: a claim is now a fact',
  ],
];

test.each(changes)('%s → %s', (reference, candidate, message) => {
  const found = drift(reference, candidate).drifts;
  expect(found.filter((x) => x.severity === 'major').map((x) => x.message)).toEqual([message]);
});

test('a hedge that was put in', () => {
  expect(told('Police found a gun.', 'Police found what looked like a gun.')).toEqual([
    '‘gun’ became ‘what looked like a gun’: a fact is only a claim',
  ]);
});

test.each([
  ['Police found what they believe to be stolen medicines.', 'Police found medicines that they believe to be stolen.'],
  ['Police found what looked like a gun.', 'Police found an object resembling a gun.'],
  ['The crew saw what seemed to be an oil slick.', 'The crew saw an apparent oil slick.'],
  ['She died of what doctors think was a stroke.', 'She died of a stroke, doctors believe.'],
  ['They found what they think is his body.', 'They found a body that they think is his.'],
  ['They told her what doctors think is the cause.', 'They told her the cause, in the view of doctors.'],
  ['She sells what local people call a devil’s pie.', 'She sells devil’s pie, a local name.'],
  ['He ate what was left of the soup.', 'He ate the rest of the soup.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});
