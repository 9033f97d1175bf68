import { beforeAll, describe, expect, test } from 'vitest';
import { type Lexicon, LexiconError, loadLexicon, type Tag } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

let lexicon: Lexicon;
const id = (word: string) => lexicon.idOf(word);
beforeAll(() => {
  lexicon = loadLexicon(readLexiconFile());
});

describe('lemmaOf', () => {
  test.each([
    ['running', 'VERB', 'run'],
    ['cities', 'NOUN', 'city'],
    ['stopped', 'VERB', 'stop'],
    ['better', 'ADJ', 'good'],
    ['better', 'ADV', 'well'],
    ['was', 'AUX', 'be'],
    ['has', 'AUX', 'have'],
    ['hoping', 'VERB', 'hope'],
    ['hopping', 'VERB', 'hop'],
    ['studies', 'NOUN', 'study'],
    ['studies', 'VERB', 'study'],
    ['left', 'VERB', 'leave'],
    ['left', 'ADJ', 'left'],
    ['women', 'NOUN', 'woman'],
    ['news', 'NOUN', 'news'],
    ['bigger', 'ADJ', 'big'],
    ['earlier', 'ADV', 'early'],
    ['former', 'ADJ', 'former'],
    ['taught', 'VERB', 'teach'],
    ['agreed', 'VERB', 'agree'],
    ['dying', 'VERB', 'die'],
    ['analyses', 'NOUN', 'analysis'],
    ['goods', 'NOUN', 'goods'],
    ['said', 'VERB', 'say'],
    ['found', 'VERB', 'find'],
    ['visited', 'VERB', 'visit'],
    ['panicked', 'VERB', 'panic'],
  ] as [string, Tag, string][])('%s as %s → %s', (form, tag, base) => {
    expect(lexicon.wordOf(lexicon.lemmaOf(id(form), tag))).toBe(base);
  });
});

describe('relations', () => {
  test.each([
    ['begin', 'start', 1],
    ['buy', 'purchase', 1],
    ['car', 'automobile', 1],
    ['tree', 'car', 0],
    ['take part', 'participate', 1],
  ])('synonymRank %s/%s = %i', (a, b, rank) => {
    expect(lexicon.synonymRank(id(a), id(b))).toBe(rank);
    expect(lexicon.synonymRank(id(b), id(a))).toBe(rank);
  });

  test.each([
    ['haven', 'refuge', 2],
    ['trip', 'journey', 2],
    ['release', 'give off', 2],
    ['cities', 'town', 2],
    ['haven', 'shrine', 0],
    ['flee', 'faint', 0],
    ['trip', 'trip', 0],
  ])('thesaurusLevel %s/%s = %i', (a, b, level) => {
    expect(lexicon.thesaurusLevel(id(a), id(b))).toBe(level);
    expect(lexicon.thesaurusLevel(id(b), id(a))).toBe(level);
  });

  test.each([
    ['good', 'bad'],
    ['rise', 'fall'],
    ['increase', 'decrease'],
    ['increase', 'diminish'],
    ['rapid', 'slow'],
    ['lawful', 'unlawful'],
    ['legal', 'illegal'],
    ['agree', 'disagree'],
    ['careful', 'careless'],
    ['possible', 'impossible'],
    ['win', 'lose'],
  ])('%s and %s are antonyms', (a, b) => {
    expect(lexicon.areAntonyms(id(a), id(b))).toBe(true);
    expect(lexicon.areAntonyms(id(b), id(a))).toBe(true);
  });

  test.each([
    ['famous', 'infamous'],
    ['good', 'fine'],
    ['cat', 'dog'],
    ['valuable', 'invaluable'],
  ])('%s and %s are not', (a, b) => {
    expect(lexicon.areAntonyms(id(a), id(b))).toBe(false);
  });

  test('hypernyms, sisters, derivations', () => {
    expect(lexicon.hypernymSteps(id('oak'), id('tree'))).toBe(1);
    expect(lexicon.hypernymSteps(id('tree'), id('oak'))).toBe(0);
    expect(lexicon.areSisters(id('cat'), id('dog'))).toBe(false);
    expect(lexicon.areSisters(id('oak'), id('beech'))).toBe(true);
    expect(lexicon.areDerived(id('decide'), id('decision'))).toBe(true);
    expect(lexicon.areDerived(id('cities'), id('decision'))).toBe(false);
  });

  test('vectors, ranks, unknown words', () => {
    expect(lexicon.cosine(id('rise'), id('increase'))).toBeGreaterThan(0.7);
    expect(lexicon.cosine(id('rise'), id('banana'))).toBeLessThan(0.3);
    expect(lexicon.rank(id('the'))).toBe(0);
    expect(lexicon.rank(id('increase'))).toBeLessThan(2000);
    expect(id('qwrtzk')).toBe(-1);
    expect(lexicon.cosine(-1, id('the'))).toBe(0);
    expect(lexicon.synonymRank(-1, id('the'))).toBe(0);
    expect(lexicon.areAntonyms(-1, -1)).toBe(false);
    expect(lexicon.lemmaOf(-1, 'NOUN')).toBe(-1);
    expect(lexicon.rank(-1)).toBe(lexicon.size);
    expect(lexicon.wordOf(-1)).toBe('');
    expect(lexicon.tagShare(id('city'), 'NOUN')).toBe(1);
  });
});

describe('unusable bytes', () => {
  const damaged = (change: (b: Uint8Array) => Uint8Array) => () =>
    loadLexicon(change(new Uint8Array(readLexiconFile())));
  test.each([
    ['empty', () => new Uint8Array()],
    ['foreign', () => new TextEncoder().encode('not a lexicon at all')],
    ['cut', (b: Uint8Array) => b.slice(0, 100_000)],
    ['newer', (b: Uint8Array) => b.with(4, 99)],
    ['one bit flipped', (b: Uint8Array) => b.with(5_000_000, b[5_000_000]! ^ 4)],
  ])('%s: LexiconError that says what to do', (_, change) => {
    expect(damaged(change)).toThrow(LexiconError);
    expect(damaged(change)).toThrow(/npm run build|reinstall/);
  });
});
