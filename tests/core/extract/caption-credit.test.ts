import { expect, test } from 'vitest';
import { creditApart, isBareCredit } from '../../../src/core/extract/caption-credit.ts';

const parts = (text: string) =>
  creditApart(text, { start: 0, end: text.length, kind: 'caption', furniture: false, reason: '' }).map(
    (b) => `${b.furniture ? '-' : '+'}${text.slice(b.start, b.end)}`,
  );

test.each([
  ['The harbour wall on Wednesday morning. Photo: Port Gazette', 'Photo: Port Gazette'],
  ['The old bridge on Monday. Photo: J. K. Marsh', 'Photo: J. K. Marsh'],
  ['Divers at the wreck © Ada Lund', '© Ada Lund'],
  ['Divers at the wreck (AP Photo/Ada Lund)', '(AP Photo/Ada Lund)'],
  ['Divers at the wreck. Photograph by Ada Lund', 'Photograph by Ada Lund'],
  ['Divers at the wreck. Credit: ESA', 'Credit: ESA'],
])('the credit goes, the words stay: %s', (caption, credit) => {
  expect(parts(caption)).toEqual([`+${caption.slice(0, -credit.length).trim()}`, `-${credit}`]);
});

test.each([
  'A family photo by the sea',
  'The crew poses for a photo: all were tired',
  'The picture by Lund that was stolen',
  'Image: The tower leans. Engineers fear that it will fall this year',
  'The crane on Monday (left) and on Tuesday',
])('whole: %s', (caption) => {
  expect(parts(caption)).toEqual([`+${caption}`]);
});

test('the label before a caption goes', () => {
  expect(parts('Image caption, The harbour at low tide')).toEqual(['+The harbour at low tide']);
  expect(parts('Caption: The harbour at low tide. Photo: Ada Lund')).toEqual([
    '+The harbour at low tide.',
    '-Photo: Ada Lund',
  ]);
  expect(parts('Caption writers were out of work')).toEqual(['+Caption writers were out of work']);
});

test('a caption of nothing but names is a credit', () => {
  expect(['Ada Lund/The Port Gazette', 'Courtesy Ada Lund'].every(isBareCredit)).toBe(true);
  expect(['Divers/swimmers at the wreck', 'Ada Lund at the wreck', 'The Queen'].some(isBareCredit)).toBe(false);
});
