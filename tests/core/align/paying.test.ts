import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());

const FIRE = [
  'A fire destroyed the old Hallow Mill in Brackenford early on Tuesday and left forty families without a home.',
  'The blaze broke out shortly after two on the third floor of the building, which was converted into flats in 2009.',
  'Firefighters from six stations needed nearly five hours to bring it under control.',
  'Two people were taken to hospital with smoke poisoning, but nobody was killed.',
  'She carried her two children down the stairs because the lifts had stopped.',
  'Neighbours banged on every door to wake those who were still asleep.',
  'The fire service said it was too early to name a cause.',
  'The owner, Denholm Estates, had until the end of May to repair them.',
];

const FOREIGN = [
  'The mayor was arrested for taking bribes from the builder.',
  'Police later said that a dozen people had been shot dead near the station.',
  'Most of the flats have one bedroom, and only five have a balcony.',
];

/** Pairs as "candidate>reference", and the sentences without a partner. */
function linksOf(candidate: readonly string[], reference: readonly string[]) {
  const { pairs, ...report } = engine.compare(candidate.join(' '), reference.join(' '));
  const alone = (side: 'candidate' | 'reference') =>
    report[side].sentences.map((s) => s.id).filter((id) => !pairs.some((p) => p[side].includes(id)));
  return {
    pairs: pairs.map((p) => `${p.candidate}>${p.reference}`),
    onlyCandidate: alone('candidate'),
    onlyReference: alone('reference'),
  };
}

describe('a sentence that is put into a copy', () => {
  test.each(FOREIGN)('%s is nobody’s second half, wherever it stands', (foreign) => {
    for (let at = 1; at <= FIRE.length; at++) {
      const copy = [...FIRE.slice(0, at), foreign, ...FIRE.slice(at)];
      expect(linksOf(copy, FIRE).onlyCandidate, `after sentence ${at}`).toEqual([at]);
      expect(linksOf(FIRE, copy).onlyReference, `after sentence ${at}`).toEqual([at]);
    }
  });

  test('one that takes the place of another is no other wording of it', () => {
    const copy = [...FIRE.slice(0, 5), 'Mezzo-soprano Rosalind Otero sings the queen with warmth.', ...FIRE.slice(6)];
    const { onlyCandidate, onlyReference } = linksOf(copy, FIRE);
    expect([onlyCandidate, onlyReference]).toEqual([[5], [5]]);
  });
});

describe('a sentence that pays joins', () => {
  test.each([
    ['a split', ['Two people were taken to hospital with smoke poisoning.', 'Nobody was killed.']],
    [
      'a split whose halves share words',
      ['Two people were taken to hospital.', 'The two people had smoke poisoning, but nobody was killed.'],
    ],
  ])('%s', (_, halves) => {
    const copy = [...FIRE.slice(0, 3), ...halves, ...FIRE.slice(4)];
    expect(linksOf(copy, FIRE).pairs).toContain('3,4>3');
    expect(linksOf(FIRE, copy).pairs).toContain('3>3,4');
  });

  test('what is said twice belongs to its source twice', () => {
    const again = 'Neighbours banged on every door, to wake those still asleep.';
    const copy = [...FIRE.slice(0, 6), again, ...FIRE.slice(6)];
    expect(linksOf(copy, FIRE).onlyCandidate).toEqual([]);
  });
});
