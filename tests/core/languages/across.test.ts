// A translation, a text of two languages, and texts that are only taken for foreign ones.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());

const ENGLISH = [
  'The Brandsee cable car has been closed for 14 days after a gondola stopped above the lake with 23 passengers.',
  'Inspector Karin Holm said the operator had “ignored two written warnings” since the autumn.',
  'The gondola stopped on 6 May 2025 at 11.40 and was hauled back by hand, and nobody on board was hurt.',
  'Alpin Lift AG of Brandsee employs 61 people and carried 204,000 passengers last year.',
];
const GERMAN = [
  'Die Seilbahn am Brandsee bleibt 14 Tage geschlossen, nachdem eine Gondel mit 23 Fahrgästen über dem See stehen geblieben war.',
  'Die Inspektorin Karin Holm sagte, der Betreiber habe seit dem Herbst „zwei schriftliche Warnungen missachtet“.',
  'Die Gondel blieb am 6. Mai 2025 um 11.40 Uhr stehen und wurde von Hand zurückgezogen, und niemand an Bord wurde verletzt.',
  'Die Alpin Lift AG aus Brandsee beschäftigt 61 Menschen und beförderte im vergangenen Jahr 204.000 Fahrgäste.',
];
const text = (paragraphs: readonly string[]) => paragraphs.join('\n\n');
const ids = (notices: readonly { readonly id: string }[]) => notices.map((n) => n.id);

describe('a translation', () => {
  const report = engine.compare(text(GERMAN), text(ENGLISH));
  test('has no verdict of spinning and no evidence for one, though its names and figures pair every sentence', () => {
    expect(report.pairs.length).toBeGreaterThan(2);
    expect(report.verdict).toMatchObject({ label: 'insufficient', spin: 0, evidence: [], wordedAnew: false });
    expect(ids(report.notices)).toContain('languages-differ');
    expect(report.pairs.map((p) => p.label)).not.toContain('spun');
  });
  test('is not asked for the words of a quotation, nor for who says them', () => {
    expect(report.findings).toEqual([]);
  });
  test('is told of a figure that became another', () => {
    const changed = GERMAN.map((p) => p.replace('61 Menschen', '65 Menschen'));
    const { findings } = engine.compare(text(changed), text(ENGLISH));
    expect(findings.map((f) => f.kind)).toEqual(['number']);
  });
});

describe('a text of two languages', () => {
  const mixed = [GERMAN[0]!, ENGLISH[0]!, GERMAN[1]!, ...ENGLISH.slice(2)];
  const report = engine.compare(text(mixed), text(ENGLISH));
  test('is compared, and a notice says which sentences are not', () => {
    expect(report.verdict.label).toMatch(/^(?:edited|verbatim)$/);
    const notice = report.notices.find((n) => n.id === 'passage-in-another-language');
    expect(notice?.message).toContain('sentences 1 and 3 look German');
  });
  test('adds no claim in the language that the reference does not have', () => {
    expect(report.findings).toEqual([]);
  });
});

describe('only taken for another language', () => {
  test('names of people and places, and a foreign title, are no passage', () => {
    const names = 'Juan de la Rosa, Maria de los Santos, Ana del Mar and Luis de la Vega were elected on Sunday.';
    const film = 'The film, “Das Leben der Anderen”, opens the festival on Monday, the organisers said.';
    const { notices } = engine.compare(text([...ENGLISH, names, film]), text([...ENGLISH, names, film]));
    expect(ids(notices)).toEqual(['identical-texts']);
  });
  test('a copy of a text in another language has its verdict', () => {
    expect(engine.compare(text(GERMAN), text(GERMAN.slice(0, 3))).verdict.label).not.toBe('insufficient');
  });
});
