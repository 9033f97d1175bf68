import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../../src/core/index.ts';
import { readLexiconFile } from '../../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());

const FERRY = [
  'The ferry between Ardness and the isle of Corra will run again from Monday, the harbour board said.',
  'It had lain in the yard since a wheel of its engine broke in a gale on 4 February.',
  'The repair cost £310,000, of which the insurer pays two thirds.',
  'Islanders had been carried by fishing boats in the meantime, at their own risk.',
  '“We have eaten a lot of tinned fish,” said Morag Lennie, who runs the shop on Corra.',
  'The board plans to charter a second ship for the winter months.',
  'The council will decide on the money for it in September.',
];

/** The copy with a line after its fourth sentence. */
const withLine = (line: string) => [...FERRY.slice(0, 4), line, ...FERRY.slice(4)];

function added(candidate: readonly string[], reference: readonly string[] = FERRY) {
  const { findings } = engine.compare(candidate.join('\n\n'), reference.join('\n\n'));
  return findings.filter((f) => f.kind === 'addition' && f.pair === null).map((f) => [f.severity, f.candidate!.text]);
}

describe('a sentence put into a copy', () => {
  test.each([
    ['harm', 'The captain has been arrested.'],
    ['disgrace', 'The yard has since filed for bankruptcy.'],
    ['danger', 'Divers found that the hull had been contaminated with asbestos.'],
    ['a figure', 'Each crossing will cost passengers 45 pounds from then on.'],
    ['a name', 'The plan was drawn up by Lorna Gilchrist.'],
    ['somebody’s words', 'A fisherman called it “the worst winter that any of us remembers”.'],
    ['a denial', 'The insurer has not paid for the repair.'],
  ])('is grave when it brings %s', (_, line) => {
    expect(added(withLine(line))).toEqual([['major', line]]);
  });

  test.each([
    'The sea was calm and the sky blue that morning.',
    'Many islanders keep sheep and a small garden.',
    'The crossing is short but rough.',
  ])('%s: is told, since nobody knows where it comes from', (line) => {
    expect(added(withLine(line))).toEqual([['minor', line]]);
  });

  test.each([
    'Read more about this in our Saturday edition.',
    'Subscribe to our newsletter for news from the islands.',
    'Photograph by Ewan Strand, who was on board.',
    'This article was first published in the Ardness Courier.',
    'Reporting by Ewan Strand; editing by Una Moir.',
    'By Ewan Strand',
    'What the islanders say',
    'Have you been on the ferry this year?',
    'Follow us for more from the harbour.',
  ])('%s: is no statement', (line) => {
    expect(added(withLine(line)).filter(([severity]) => severity !== 'info')).toEqual([]);
  });

  test('what another sentence of the copy was split into, or says in other words, is no addition', () => {
    const split = [...FERRY];
    split.splice(2, 1, 'The repair cost £310,000.', 'Two thirds of this is paid by the insurer.');
    const reworded = [...FERRY];
    reworded[3] = 'Until then, fishing boats had taken the islanders across, at their own risk.';
    expect(added(split)).toEqual([]);
    expect(added(reworded)).toEqual([]);
  });
});

describe('what is claimed, and of whom, is said plainly', () => {
  const why = (line: string) => {
    const { findings } = engine.compare(withLine(line).join('\n\n'), FERRY.join('\n\n'));
    const found = findings.filter((f) => f.kind === 'addition' && f.pair === null);
    return found.map((f) => [f.severity, f.message.replace(/^.*copied text: /, '')]);
  };
  test.each([
    ['Nobody was told.', 'the reference does not deny this'],
    ['No one had asked them.', 'the reference does not deny this'],
    ['That was false.', 'it calls untrue what stands before it, which the reference does not'],
    ['This is simply not true.', 'it calls untrue what stands before it, which the reference does not'],
    ['Morag Lennie should be in prison.', 'it passes a judgement on ‘Morag Lennie’ that the reference does not make'],
    ['Fire crews carried 27 islanders ashore.', 'the reference does not give ‘27 islanders’'],
    ['Morag Lennie owns the yard.', 'the reference does not say this of ‘Morag Lennie’'],
    ['She lied.', 'the reference says nothing of ‘lied’'],
  ])('%s', (line, message) => {
    expect(why(line)).toEqual([['major', message]]);
  });

  test.each([
    ['Fire drills are held on board every month.'],
    ['It was wrong to moor there in winter.'],
    ['Islanders must have been glad of that.'],
  ])('%s: claims nothing of anybody', (line) => {
    expect(why(line).filter(([severity]) => severity === 'major')).toEqual([]);
  });

  test('a lone thanks or greeting is nothing', () => {
    expect(why('Thank you.')).toEqual([]);
  });
});

test('a retelling may bring context of its own', () => {
  const retelling = [
    'On Monday the people of Corra get their ship back.',
    'After a gale in February broke part of its engine, it spent months at the yard, and fishermen took over the crossing.',
    'They did so at the risk of those who came along.',
    'Corra has had a ferry since 1911, when a whisky merchant gave one to the parish.',
    'Insurance bears two thirds of the bill, which came to £310,000.',
    'For next winter the harbour board hopes to hire another vessel; in September the council says whether it may.',
  ];
  expect(added(retelling).filter(([severity]) => severity !== 'info')).toEqual([]);
});

test('the finding names the sentence and what is grave about it', () => {
  const report = engine.compare(withLine('The captain has been arrested.').join('\n\n'), FERRY.join('\n\n'));
  expect(report.findings.map((f) => f.message)).toEqual([
    '‘The captain has been arrested’ was added to copied text: the reference says nothing of ‘arrested’',
  ]);
});
