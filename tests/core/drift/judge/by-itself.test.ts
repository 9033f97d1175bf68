// A changed value in a sentence that is kept otherwise is major whatever the rest of the comparison looks like.
import { describe, expect, test } from 'vitest';
import { createEngine, extractPlain } from '../../../../src/core/index.ts';
import { readLexiconFile } from '../../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());
const plain = (raw: string) => extractPlain({ name: 'a.txt', raw });
const text = (terminal: string, opening: string, rest: string) =>
  plain(`Harbour budget approved after long debate

The council of Port Ansel approved a budget of 48 million euros for the harbour on Wednesday night.

The plan has two parts:

- repair of the north pier for 21 million euros
- a new ferry terminal for ${terminal} million euros

Work on the pier starts on ${opening}.

${rest}`);

/** The same rows in a line and in a line for each cell; the same story reworded and put in another order. */
const RESTS: readonly (readonly [what: string, reference: string, candidate: string])[] = [
  [
    'rows of a table split into cells',
    'Year, spending in millions, jobs\n2025, 12 and 140\n2026, 22 and 230\n2027, 14 and 90',
    'Year\n\nspending in millions\n\njobs\n\n2025\n\n12\n\n140\n\n2026\n\n22\n\n230\n\n2027\n\n14\n\n90',
  ],
  [
    'a reworded rest',
    'Fishermen fear that the dredging will drive away the herring. Nobody has asked them, says a speaker for the small boats.',
    'A man who speaks for the owners of small vessels complains that no one sought their opinion. Those who catch herring worry that it will vanish once the channel is dug out.',
  ],
];

describe('a changed value in a kept sentence', () => {
  test.each(RESTS)('is major beside %s', (_, reference, candidate) => {
    const report = engine.compare(text('17', '9 April', candidate), text('15', '4 April', reference));
    expect(report.findings.filter((f) => f.severity === 'major').map((f) => f.message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('‘15 million euros’ became ‘17 million euros’'),
        expect.stringContaining('‘4 April’ became ‘9 April’'),
      ]),
    );
  });
  test.each(RESTS)('is no reason to tell an unchanged one, beside %s', (_, reference, candidate) => {
    const report = engine.compare(text('15', '4 April', candidate), text('15', '4 April', reference));
    expect(report.findings.filter((f) => f.kind === 'number' || f.kind === 'date')).toEqual([]);
  });
});

describe('a figure that the other text has nowhere', () => {
  const reference = plain(`Shop thief must sell her house

The court was told that the money went on holidays and a horse. So far £31,000 has been repaid, and the house in Ellery is to be sold to cover the rest.

Judge Orla Fenn said that the theft had closed two of the nine beds of the ward for seven months, and that nobody had noticed for a year.`);
  const retold = (sum: string, beds: string) =>
    plain(`A year without a question

Nobody asked any for twelve months. When they did, the ward had already lost ${beds} of its nine beds for the better part of a year, which Judge Orla Fenn held against the thief.

To pay back what bought a horse and trips abroad, her home in Ellery will be put up for sale; ${sum} has come back already.`);
  test('is told in a retelling too', () => {
    const { findings } = engine.compare(retold('£13,000', 'two'), reference);
    expect(findings.filter((f) => f.kind === 'number').map((f) => [f.severity, f.message])).toEqual([
      ['major', expect.stringContaining('‘£31,000’ became ‘£13,000’')],
    ]);
  });
  test('and the same figure is not', () => {
    expect(engine.compare(retold('£31,000', 'two'), reference).findings.filter((f) => f.kind === 'number')).toEqual([]);
  });
});
