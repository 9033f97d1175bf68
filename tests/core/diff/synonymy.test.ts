// Wordings of both sentences that say one thing in some sense, or another in the same place; and the words that they tie.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { diff } from '../../../src/core/diff/index.ts';
import { synonymyOf } from '../../../src/core/diff/synonymy.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { LIMITS } from '../../../src/core/options.ts';
import type { PairText, Side, Wording } from '../../../src/core/types.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const lexicon = loadLexicon(readLexiconFile());
const pairOf = (reference: string, candidate: string, language?: string): PairText => ({
  reference: annotateText(reference, lexicon, language),
  candidate: annotateText(candidate, lexicon, language),
  ...(language === undefined ? {} : { language }),
});
const words = ({ tokens }: Side, { from, to }: Wording) =>
  tokens
    .slice(from, to)
    .map((t) => t.norm)
    .join(' ');

function told(reference: string, candidate: string, language?: string): { same: string[]; other: string[] } {
  const pair = pairOf(reference, candidate, language);
  const { same, other } = synonymyOf(pair);
  const text = (x: { reference: Wording; candidate: Wording }) =>
    `${words(pair.reference, x.reference)} = ${words(pair.candidate, x.candidate)}`;
  return { same: same.map(text), other: other.map(text) };
}

describe('wordings that meet in a set', () => {
  test('the same wherever it stands', () => {
    const { same } = told('Dessert was on the house that night.', 'That night they served dessert free of charge.');
    expect(same).toContain('on the house = free of charge');
  });

  test('another thing in the same place, from either side', () => {
    expect(told('Dessert was on the house.', 'Dessert was at a discount.').other).toContain(
      'on the house = at a discount',
    );
    expect(told('Dessert was at a discount.', 'Dessert was on the house.').other).toContain(
      'at a discount = on the house',
    );
  });

  test('what stands on both sides answers itself', () => {
    const { same, other } = told('Dessert was on the house.', 'On the house, too, was dessert.');
    expect([...same, ...other].filter((x) => x.includes('on the house'))).toEqual([]);
  });

  test('of its part of speech: what broke is no pause, and who were is no being', () => {
    expect(told('The plates broke.', 'The plates smashed after the pause.').same).toEqual(['broke = smashed']);
    expect(told('Only three people survived.', 'There were three survivors.').same).toEqual([]);
  });

  test.each([
    ['The chef accepts the ruling.', 'The chef does not dispute the ruling.', 'accepts = not dispute'],
    ['The suspect is still at large.', 'The suspect has not been caught yet.', 'at large = not been caught'],
  ])('with the denial that belongs to it: %s ↔ %s', (reference, candidate, expected) => {
    const { same, other } = told(reference, candidate);
    expect(same).toContain(expected);
    expect(other.filter((x) => expected.startsWith(x.split(' = ')[0]!) && !x.includes('not'))).toEqual([]);
  });

  test('two spans meet once, as written or in base form', () => {
    const { same } = told('The company ran out of cash.', 'The company had no money left.');
    expect(new Set(same).size).toBe(same.length);
  });

  test('a text too long for the links is not looked up', () => {
    const long = Array.from({ length: LIMITS.pairTokens + 1 }, () => 'dessert').join(' ');
    expect(diff(pairOf(`${long} on the house.`, 'Free of charge.'), lexicon).synonymy).toEqual({ same: [], other: [] });
  });

  test('a list of wordings without end is not held against another', () => {
    const many = (wording: string) => Array.from({ length: 200 }, () => wording).join(', ');
    const pair = pairOf(many('on the house and put on hold'), many('free of charge and suspended'));
    expect(synonymyOf(pair)).toEqual({ same: [], other: [] });
  });

  test('no wording of English is looked for in another language', () => {
    expect(told('Once on the house.', 'Free of charge once.', 'es')).toEqual({ same: [], other: [] });
  });
});

/** Links as "word~word", in normal form. */
const linksOf = (reference: string, candidate: string) => {
  const text = pairOf(reference, candidate);
  return diff(text, lexicon).links.map(
    (l) => `${text.reference.tokens[l.reference]!.norm}~${text.candidate.tokens[l.candidate]!.norm} ${l.relation}`,
  );
};

describe('links of wordings that meet', () => {
  test.each([
    ['The envoy resigned on Monday.', 'The envoy stepped down on Monday.', 'resigned~stepped', 'synonym'],
    ['They abandoned the search.', 'They called off the search.', 'abandoned~called', 'synonym'],
    ['Dessert was on the house.', 'Dessert was free of charge.', 'house~charge', 'synonym'],
  ])('%s → %s', (reference, candidate, link, relation) => {
    expect(linksOf(reference, candidate)).toContain(`${link} ${relation}`);
    const [a, b] = link.split('~');
    expect(linksOf(candidate, reference)).toContain(`${b}~${a} ${relation}`);
  });

  test('an object inside, and an article, is no part of the wording', () => {
    const links = linksOf('The council shelved the plan.', 'The council put the plan on hold.');
    expect(links.filter((l) => l.startsWith('shelved~plan') || l.startsWith('shelved~the'))).toEqual([]);
  });
});

test('any two texts: what meets lies within them', () => {
  const bits = fc.constantFrom('put', 'the', 'plan', 'on hold', 'shelved', 'free of charge', '.', 'on the house', '');
  const text = fc.array(bits, { maxLength: 8 }).map((x) => x.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const pair = pairOf(a, b);
      const { same, other } = diff(pair, lexicon).synonymy;
      for (const { reference: r, candidate: c } of [...same, ...other]) {
        expect(r.from < r.to && r.to <= pair.reference.tokens.length).toBe(true);
        expect(c.from < c.to && c.to <= pair.candidate.tokens.length).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('any two texts: the same links whichever comes first', () => {
  const wordings =
    'in charge of,run,ran,head,at the head of,call off,called,abandoned,off,gave up,plan,the,put on hold,hold,no money left,' +
    'out of cash,cash,money,broke,was not caught,at large,half,by';
  const bits = fc.constantFrom(...wordings.split(','));
  const text = fc.array(bits, { minLength: 1, maxLength: 8 }).map((x) => x.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const there = diff(pairOf(a, b), lexicon).links.map((l) => [l.reference, l.candidate, l.relation, l.confidence]);
      const back = diff(pairOf(b, a), lexicon).links.map((l) => [l.candidate, l.reference, l.relation, l.confidence]);
      const key = (l: unknown[]) => l.join(' ');
      expect(back.map(key).sort()).toEqual(there.map(key).sort());
    }),
    { numRuns: 300 },
  );
});
