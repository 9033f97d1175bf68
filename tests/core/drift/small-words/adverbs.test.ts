// A little adverb that gave way to another.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const all = (reference: string, candidate: string) =>
  [...proposals('date', reference, candidate), ...proposals('quantity', reference, candidate)]
    .map((x) => x.message)
    .filter((m) => m.includes('’ is now ‘'));

describe('changed', () => {
  test.each([
    ['The actor still lives in the flat.', 'The actor once lived in the flat.'],
    ['The bridge was closed again yesterday.', 'The bridge was still closed yesterday.'],
    ['The shop is still open.', 'The shop is open again.'],
    ['The fungus grows mainly on birch logs.', 'The fungus grows even on birch logs.'],
    ['The butler alone had a key.', 'The butler also had a key.'],
    ['The bank has just closed its branch.', 'The bank has soon closed its branch.'],
    ['The bank once sued him.', 'The bank twice sued him.'],
    ['The shop also sells bread.', 'The shop instead sells bread.'],
    ['The mill is even open in winter.', 'The mill is partly open in winter.'],
    ['The clock chimes just before closing time.', 'The clock chimes long before closing time.'],
  ])('%s → %s', (reference, unfair) => {
    expect(all(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The museum has just opened.', 'The museum has recently opened.'],
    ['Only members may vote.', 'Members alone may vote.'],
    ['The crowd was mostly young.', 'The crowd was mainly young.'],
    ['The plan was soon dropped.', 'The plan was promptly dropped.'],
    ['The shop has now opened.', 'The shop has finally opened.'],
    ['The road is already closed.', 'The road is now closed.'],
    ['The bill initially failed.', 'The bill at first failed.'],
    ['The plan was later dropped.', 'The plan was then dropped.'],
    ['The hall was partly empty.', 'The hall was partially empty.'],
    ['The fungus grows mainly on birch.', 'The fungus grows particularly on birch.'],
    // A conjunction, and phrases of their own.
    ['They may go home once the gas has gone.', 'They may go home as soon as the gas has gone.'],
    ['The bank failed shortly after noon.', 'The bank failed not long after noon.'],
    ['The bank failed soon after.', 'The bank failed shortly afterwards.'],
    ['The spire ranks just behind that of Velm.', 'The spire ranks just after that of Velm.'],
    ['It will resume at first light.', 'It will start again at dawn.'],
    ['All but two of them were freed.', 'Only two of them were not freed.'],
    // The other one stands there, too.
    ['It is now closed again.', 'Now it is again closed.'],
    ['It is also cheap.', 'It is cheap.'],
  ])('%s = %s', (reference, fair) => {
    expect(all(reference, fair)).toEqual([]);
  });
});
