// How far somebody commits to what is told, wherever the verb stands.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const SAYS = /(?:established|only claimed|only a request|now an order|now a promise)$/;
const told = (reference: string, candidate: string) =>
  proposals('modality', reference, candidate)
    .filter((x) => x.strength === 0.9 && SAYS.test(x.message))
    .map((x) => x.change);

test.each([
  ['Divers suspect that the wreck is Dutch.', 'The wreck, divers have established, is Dutch.', 'suspect → established'],
  ['The mayor accused the firm of dumping oil.', 'The firm dumped oil, the mayor has proved.', 'accused → proved'],
  ['Blight has been confirmed on two farms.', 'On two farms blight is suspected.', 'confirmed → suspected'],
  [
    'The port ordered the crew to stay on board.',
    'The crew was asked by the port to stay on board.',
    'ordered → asked',
  ],
  [
    'The town advised the evacuation of the quay.',
    'Evacuation of the quay was ordered by the town.',
    'advised → ordered',
  ],
  [
    'The airline hopes to resume flights by May.',
    'By May flights will resume, the airline promised.',
    'hopes → promised',
  ],
])('%s → %s', (reference, candidate, change) => {
  expect(told(reference, candidate)).toEqual([change]);
});

test.each([
  ['Divers suspect that the wreck is Dutch.', 'The wreck, divers believe, is Dutch.'],
  [
    'Divers suspect, as the museum confirmed, that it is Dutch.',
    'The museum confirmed that divers suspect it is Dutch.',
  ],
  ['She thought of leaving the band.', 'She admitted that leaving the band had crossed her mind.'],
  ['The railway has ordered nine carriages.', 'Nine carriages were requested by the railway.'],
  ['The port ordered the crew to stay.', 'The port commanded that the crew stay.'],
  [
    'Residents fear that the mill will close.',
    'Residents are afraid that the mill will close; the firm has not confirmed it.',
  ],
  ['Neighbours suspect arson.', 'Neighbours talk of arson, which nobody has confirmed.'],
  ['Neighbours suspect arson.', 'Neighbours talk of arson, which no one has confirmed.'],
  [
    'Neighbours believe that the fire started in the attic.',
    'The fire started in the attic, neighbours say; investigators have not confirmed this.',
  ],
  [
    'The minister believes that the tax is too high.',
    'The minister acknowledges that, in his view, the tax is too high.',
  ],
])('%s ↔ %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});
