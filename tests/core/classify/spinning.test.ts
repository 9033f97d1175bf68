// How documents are judged as wholes: each family of the corpus in its eight versions, and versions made to fool the judge.
// The models were fitted on these families, so this is a floor; figures on unseen families stand in bench/RESULTS.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';
import type { Engine, Verdict } from '../../../src/core/index.ts';
import { loadEngine } from '../../../src/node/engine.ts';
import { type Made, type Paragraphs, textOf } from '../../../training/spin/documents.ts';
import { randomFrom } from '../../../training/spin/random.ts';
import { type Family, paragraphsOf, readFamilies } from '../../../training/spin/sources.ts';
import { houseSpelling } from '../../../training/spin/spelling.ts';
import * as structure from '../../../training/spin/structure.ts';

const CORPUS = resolve(import.meta.dirname, '../../../corpus');
const families = readFamilies([join(CORPUS, 'families')]);
const crane = families.find((f) => f.article.id === 'harbour-crane')!;
const statin = families.find((f) => f.article.id === 'statin-followup')!;
let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

const reference = (f: Family): string => textOf(f.article.title, f.article.paragraphs);
const spunOf = (f: Family, kind: string): Made[][] => structure.byReferenceParagraph(f, kind)!;
const text = (paragraphs: Paragraphs<Made | string>): string => textOf('A title of its own', paragraphs);
const judge = (candidate: string, f: Family): Verdict => engine.compare(candidate, reference(f)).verdict;

describe.each(['spun-synonym', 'spun-roundtrip', 'spun-llm'])('%s is found', (kind) => {
  const random = randomFrom(kind);
  const spun = spunOf(crane, kind);
  const foreign = statin.article.paragraphs;
  const cases: [string, string][] = [
    ['as it is', text(spun)],
    ['with own sentences between', text(structure.filled(spun, foreign.flat(), random))],
    ['with its sentences merged throughout', text(structure.mergedThroughout(spun, random))],
    ['with its sentences split throughout', text(structure.splitThroughout(spun))],
    ['with its paragraphs shuffled', text(structure.shuffledParagraphs(spun, random))],
    ['inside a longer article of another subject', text(structure.embedded(spun, foreign, random))],
    ['on a scraper’s page', text(structure.wrapped(spun, random))],
    ['with zero-width characters inside its words', text(spun).replace(/(?<=\p{L}{2})(?=\p{L}{3})/gu, '\u200b')],
    ['with look-alike letters', text(spun).replaceAll('a', 'а').replaceAll('o', 'о')],
    ['in capitals', text(spun).toUpperCase()],
  ];
  test.each(cases)('%s', (_name, candidate) => {
    const verdict = judge(candidate, crane);
    expect(`${verdict.label} ${verdict.spin >= 0.6}`).toBe('spun true');
  });
});

test('a spun article with every quotation and name of the reference put back is found', () => {
  const family = crane.variants.get('spun-synonym')!;
  const quotation = /“[^”]*”/u;
  let restored = 0;
  const spun = family.sentences.map(({ text: s, ref }): string[] => {
    const own = ref.map((r) => crane.reference[r]!.text).join(' ');
    const quote = quotation.exec(own)?.[0];
    if (!quote || !/[“"][^”"]*[”"]/u.test(s)) return [s];
    restored++;
    return [s.replace(/[“"][^”"]*[”"]/u, () => quote)];
  });
  expect(restored).toBeGreaterThanOrEqual(5);
  const candidate = text(spun);
  for (const name of ['Tomas Wrede', 'Ilse Hanrahan', 'Marguerite Oyelaran', 'Kestrel Terminals Inc.', 'Paula Strand'])
    expect(candidate).toContain(name);
  expect(judge(candidate, crane).label).toBe('spun');
});

describe('what is not spinning', () => {
  const copied = crane.article.paragraphs;
  const made = copied.map((p) => p.map((t): Made => ({ text: t, label: 'copied' })));
  test.each([
    ['the reference itself', text(copied), ['verbatim']],
    ['straight quotation marks and hyphens', text(copied).replace(/[“”]/g, '"').replace(/[’]/g, "'"), ['verbatim']],
    ['capitals', text(copied).toUpperCase(), ['verbatim']],
    ['look-alike letters', text(copied).replaceAll('e', 'е'), ['verbatim']],
    ['zero-width characters', text(copied).replace(/(?<=\p{L}{2})(?=\p{L}{3})/gu, '\u200d'), ['verbatim']],
    ['American spelling', text(copied.map((p) => p.map(houseSpelling))), ['verbatim', 'edited']],
    ['shuffled paragraphs', text([...copied].reverse()), ['verbatim', 'edited']],
    [
      'sentences merged throughout',
      text(structure.mergedThroughout(made, randomFrom('merged'))),
      ['verbatim', 'edited'],
    ],
    ['sentences split throughout', text(structure.splitThroughout(made)), ['verbatim', 'edited']],
    [
      'sentences of another article between',
      text(structure.filled(made, statin.article.paragraphs.flat(), randomFrom('filled'))),
      ['verbatim', 'edited'],
    ],
    [
      'a longer article of another subject around it',
      text([...statin.article.paragraphs, ...copied]),
      ['verbatim', 'edited'],
    ],
    ['another article', text(statin.article.paragraphs), ['independent']],
  ])('%s', (_name, candidate, expected) => {
    const verdict = judge(candidate, crane);
    expect(expected).toContain(verdict.label);
    expect(verdict.spin).toBeLessThan(0.3);
  });
});

test('British spelling of an American reference is no spinning either', () => {
  const american = textOf(
    crane.article.title,
    crane.article.paragraphs.map((p) => p.map(houseSpelling)),
  );
  expect(american).not.toBe(reference(crane));
  const verdict = engine.compare(text(crane.article.paragraphs), american).verdict;
  expect(['verbatim', 'edited']).toContain(verdict.label);
  expect(verdict.spin).toBeLessThan(0.3);
});

test('a list put through a translator is found', () => {
  const [from, to] = [
    `What to pack\n\n- a warm coat that keeps out the wind\n- two pairs of thick woollen socks\n- a torch with fresh batteries\n- enough food for three days\n- a map of the eastern valley\n- matches in a waterproof box\n- a small knife and a length of rope\n- any medicine that you take every day\n- a whistle to call for help\n- a book for the long evenings\n`,
    `What to pack\n\n- a hot mantle which holds the wind outside\n- two couples of fat woolen socks\n- a lamp with new batteries\n- sufficient nourishment for three days\n- a card of the oriental valley\n- fires in a watertight box\n- a little knife and a longitude of cord\n- every medicine which you take all days\n- a pipe for to call help\n- a volume for the lengthy evenings\n`,
  ];
  const verdict = engine.compare(to, from).verdict;
  expect(verdict.label).toBe('spun');
});

test('a table put through a translator is found', async () => {
  const table = (rows: readonly string[]): string =>
    `<html><body><article><h1>What grows where</h1><table>${rows
      .map(
        (r) =>
          `<tr>${r
            .split(' | ')
            .map((c) => `<td>${c}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table></article></body></html>`;
  const before = [
    'Crop | Best soil | When to sow | What harms it most',
    'Early carrots | light sandy soil without stones | as soon as the ground has dried in March | the maggots of the root fly',
    'Broad beans | heavy soil that holds the rain | before the first hard frost of autumn | black flies on the young tips',
    'Winter leeks | deep soil with plenty of old manure | under glass at the end of January | moths that bore into the stem',
    'Spring onions | any soil that is free of weeds | every two weeks until the middle of summer | mould after a wet week',
    'Runner beans | warm soil beside a sunny wall | when the danger of frost has passed | slugs that eat the seedlings at night',
  ];
  const after = [
    'Harvest | Best ground | When to sow | What damages it mostly',
    'Premature carrots | easy sandy ground without rocks | as quickly as the floor has dried in March | the worms of the root fly',
    'Wide beans | weighty ground that retains the rain | ahead of the primary difficult frost of fall | dark flies at the youthful tips',
    'Winter leeks | profound ground with lots of antique manure | beneath glass at the finish of January | moths that drill into the stalk',
    'Spring onions | any ground that is loose of weeds | each two weeks till the center of summer | mold after a moist week',
    'Runner beans | heat ground next to a sunny wall | whilst the threat of frost has handed | slugs that devour the saplings at night',
  ];
  const read = (rows: readonly string[]) => extract({ name: 'table.html', raw: table(rows) });
  expect(engine.compare(await read(after), await read(before)).verdict.label).toBe('spun');
});

test('a mixed document says which part was spun', () => {
  const copied = crane.article.paragraphs.map((p) => p.map((t): Made => ({ text: t, label: 'copied' })));
  const mixed = [
    ...structure.spliced(copied, spunOf(crane, 'spun-synonym'), 3, 6),
    ...statin.article.paragraphs.slice(0, 2),
  ];
  const report = engine.compare(text(mixed), reference(crane));
  const parts = report.verdict.parts.map((p) => p.label);
  expect(parts).toEqual(['copied', 'spun', 'copied', 'added']);
  const spun = report.verdict.parts[1]!;
  const first = report.candidate.sentences[spun.sentences[0]]!.text;
  const last = report.candidate.sentences[spun.sentences[1]]!.text;
  const made = mixed.slice(3, 6).flat() as Made[];
  expect([first, last]).toEqual([made[0]!.text, made.at(-1)!.text]);
  expect(report.verdict.label).toBe('spun');
  // The figures are about that part, not about the whole.
  expect(report.verdict.evidence.filter((e) => e.sentences !== null).length).toBeGreaterThan(5);
});

test.each([
  ['a few words', 'The crane fell. Nobody died.'],
  ['nothing of the reference', 'It rained for most of the week in the hills, and the river rose.'],
  [
    'three spun sentences',
    spunOf(crane, 'spun-synonym')
      .flat()
      .slice(1, 3)
      .map((s) => s.text)
      .join(' '),
  ],
])('too little text gets no guess: %s', (_name, candidate) => {
  expect(judge(candidate, crane).label).toBe('insufficient');
});

test('fewer than eight swaps get no verdict of spinning, whatever they look like', () => {
  const before =
    'The ferry was late again on Friday. Passengers waited on the pier for two hours, and some of them went home. The company said that a pump had failed and that a new one would arrive on Monday. Until then there will be one crossing in the morning and one at night. The mayor asked for a bus to the bridge. Nobody could say who would pay for it. The island has about four hundred people, and most of them work on the mainland.';
  const after = before
    .replace('Passengers waited', 'Travellers lingered')
    .replace('a pump had failed', 'a heart had flopped')
    .replace('a bus', 'a coach');
  expect(['insufficient', 'edited']).toContain(engine.compare(after, before).verdict.label);
});

test('the evidence adds up to the probability', () => {
  const odds = (v: Verdict): number => Math.log(v.spin / (1 - v.spin));
  const sum = (v: Verdict): number => v.evidence.reduce((n, e) => n + e.effect, 0);
  // Of two documents that are not certain: rounding to four decimals moves the odds of a certain one.
  const a = judge(text(structure.byReferenceParagraph(crane, 'edited')!), crane);
  const b = judge(text(structure.byReferenceParagraph(crane, 'spun-synonym')!.slice(0, 4)), crane);
  expect(odds(a) - odds(b)).toBeCloseTo(sum(a) - sum(b), 0);
  for (const v of [a, b]) {
    const strengths = v.evidence.map((e) => Math.abs(e.effect));
    expect(strengths).toEqual([...strengths].sort((x, y) => y - x));
    for (const e of v.evidence) expect(e.message).not.toMatch(/NaN|undefined|Infinity|\b1 \w+s (?:is|fits)\b/);
  }
});

test('families of the corpus', () => {
  const wrong: string[] = [];
  const anew: string[] = [];
  for (const f of families)
    for (const [kind, v] of f.variants) {
      const { label, wordedAnew } = judge(textOf(v.title, paragraphsOf(v.sentences)), f);
      if (wordedAnew) anew.push(kind);
      if (label !== v.verdict) wrong.push(`${f.article.id}/${kind}: ${label}`);
    }
  expect(readdirSync(join(CORPUS, 'families')).length).toBe(families.length);
  // One in twenty at most; each is explained in bench/RESULTS.md.
  expect(wrong.length / (families.length * 8)).toBeLessThan(0.05);
  expect(wrong.filter((w) => w.endsWith(': spun'))).toEqual([]);
  // Programs that swap words give themselves away; what a language model words anew a person may have worded.
  const times = (kind: string) => anew.filter((k) => k === kind).length;
  expect([times('spun-synonym'), times('spun-roundtrip')]).toEqual([0, 0]);
  expect(times('spun-llm')).toBeGreaterThan(families.length / 2);
  // Fifteen seconds, and many times that beside other work.
}, 300_000);

test('what is worded anew is likely and never more, and the evidence says why', () => {
  const anew = judge(text(spunOf(crane, 'spun-llm')), crane);
  expect([anew.label, anew.wordedAnew]).toEqual(['spun', true]);
  expect(anew.spin).toBeGreaterThan(0.7);
  expect(anew.spin).toBeLessThanOrEqual(0.85);
  expect(anew.evidence.find((e) => e.id === 'worded-anew')?.effect).toBeLessThan(-1);
  expect(judge(text(spunOf(crane, 'spun-synonym')), crane).spin).toBeGreaterThan(0.97);
});

test('the same input gives the same verdict to the last digit', () => {
  const candidate = readFileSync(join(CORPUS, 'families', 'harbour-crane.json'), 'utf8').slice(0, 4000);
  expect(judge(candidate, crane)).toEqual(judge(candidate, crane));
});
