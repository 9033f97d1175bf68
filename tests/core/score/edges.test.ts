// `score` at the edges: nothing said, marks alone, blank tokens, broken characters, a full stop more or less.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());
const PLAN = 'The board approved the plan on Monday';

describe('a full stop at the end of one side', () => {
  test.each([
    [PLAN, PLAN],
    [PLAN, 'The board rejected the plan on Monday'],
    [PLAN, 'On Monday the plan was passed by the board'],
    ['a', 'a'],
  ])('%s / %s', (reference, candidate) => {
    const { words, ...bare } = engine.score(candidate, reference);
    const { words: more, ...stopped } = engine.score(`${candidate}.`, reference);
    const given = (text: string) => [...text.split(' '), '.'];
    const { words: _, ...tokens } = engine.score(given(candidate), reference.split(' '));
    expect(stopped).toEqual(bare);
    expect({ ...tokens, findings: [] }).toEqual({ ...bare, findings: [] });
    expect(more.links).toEqual(words.links);
    expect(more.candidate).toEqual([...words.candidate, '.']);
  });

  test('is told from a question mark', () => {
    expect(engine.score(`${PLAN}?`, `${PLAN}.`).drift).toBeGreaterThan(0);
  });
});

describe('a mark that moved inside a figure is no matter of spelling', () => {
  test.each([
    ['The repair is to cost 4.2 million euros.', 'The repair is to cost 42 million euros.'],
    ['The repair will cost £2.4m this year.', 'The repair will cost £24m this year.'],
    ['Die Reparatur soll 4,2 Millionen Euro kosten.', 'Die Reparatur soll 42 Millionen Euro kosten.'],
    ['Norby beat Easby 3-1 at home.', 'Norby beat Easby 31 at home.'],
  ])('%s / %s', (reference, candidate) => {
    const { similarity, label } = engine.score(candidate, reference);
    expect(label).not.toBe('copied');
    expect(similarity).toBeLessThan(0.95);
  });
});

describe('a side that says nothing', () => {
  test.each([
    ['', PLAN, 'drift/omission'],
    ['…', PLAN, 'drift/omission'],
    ['\u200b ', PLAN, 'drift/omission'],
    [PLAN, '', 'drift/addition'],
  ])('%j for %j', (candidate, reference, id) => {
    const result = engine.score(candidate, reference);
    expect(result).toMatchObject({ similarity: 0, label: 'rewritten', findings: [{ id, severity: 'major' }] });
    expect(result.drift).toBeGreaterThan(0.9);
    expect(result.words.links).toEqual([]);
  });

  test('marks alone say nothing on either side', () => {
    expect(engine.score('…', '!!!')).toMatchObject({ similarity: 1, label: 'copied', drift: 0, findings: [] });
  });
});

test('blank tokens link nothing and weigh nothing', () => {
  expect(engine.score(['a', ''], ['a', ' '])).toMatchObject({ similarity: 1, drift: 0, label: 'copied' });
  expect(engine.score(['a', ''], ['a', ' ']).words.links.map(([i, j]) => [i, j])).toEqual([[0, 0]]);
  expect(engine.score(['a'], ['a', ''])).toMatchObject({ similarity: 1, drift: 0, label: 'copied' });
});

test('control codes and halves of characters are no words', () => {
  expect(engine.score('Cr\u0000ane \ud800 gone', 'Crane gone')).toMatchObject({
    similarity: 1,
    drift: 0,
    label: 'copied',
  });
});
