import { describe, expect, test } from 'vitest';
import { documentOf, sideOf } from './lexicon-for-tests.ts';

const show = (text: string) =>
  sideOf(text)
    .names.map((n) => `${n.key}=${n.kind}${n.honorific ? ` (${n.honorific})` : ''}`)
    .join(' | ');

describe('names of a sentence', () => {
  test.each([
    ['The crane fell at Port Merrow.', 'port merrow=place'],
    [
      'It was seen by General Edvard Lunn, head of US Northern Command.',
      'edvard lunn=person (general) | us northern command=organisation',
    ],
    ['Dr. Ilse Hanrahan left.', 'ilse hanrahan=person (dr)'],
    ['Mr Vandeek and Ms. Sunde met.', 'vandeek=person (mr) | sunde=person (ms)'],
    ['“No,” said Tomas Wrede.', 'tomas wrede=person'],
    ['Wary US troops left.', 'united states=place'],
    [
      'The U.S. and the US, the UK and the U.K.',
      'united states=place | united states=place | united kingdom=place | united kingdom=place',
    ],
    ['Foreign governments watch.', ''],
    ['White House officials spoke.', 'white house=other'],
    ['He works at Kestrel Terminals Inc. in Paris.', 'kestrel terminals inc.=organisation | paris=place'],
    ['They met at the University of Merrin on Tuesday in May.', 'university of merrin=organisation'],
    ['He studied at King’s College London.', "king's college london=organisation"],
    ['The Dockworkers’ Union struck.', "dockworkers ' union=organisation"],
    ['former US President Marta Hollen spoke', 'united states=place | marta hollen=person (president)'],
    ['Transport Minister Edvard Lunn resigned.', 'edvard lunn=person (minister)'],
    ['a Merrin-led group', 'merrin=other'],
    ['I think I may go.', ''],
    ['Two ships sank. Nobody died.', ''],
    ['NBC and the BBC reported it.', 'nbc=organisation | bbc=organisation'],
    ['', ''],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected));

  test('lower-cased tokens give no invented names', () => {
    expect(sideOf(['the', 'ship', 'left', 'the', 'port', '.']).names).toEqual([]);
  });
});

test('a document remembers persons and organisations', () => {
  const d = documentOf(
    'Kestrel Terminals Inc. was sued by Marta Hollen. Later Kestrel paid. On Monday the lawyer met Hollen again.',
  );
  const kinds = d.sentences.flatMap((s) => s.names.map((n) => `${n.key}=${n.kind}`));
  expect(kinds).toEqual([
    'kestrel terminals inc.=organisation',
    'marta hollen=person',
    'kestrel=organisation',
    'hollen=person',
  ]);
});
