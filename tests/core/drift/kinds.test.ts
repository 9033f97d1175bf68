// Each kind proposes the change that it is for and is silent on the faithful edit beside it.
import { describe, expect, test } from 'vitest';
import type { DriftKind } from '../../../src/core/types.ts';
import { proposals } from './pair.ts';

/** Proposals weaker than this are for the judge to weigh, not statements of the kind. */
const SPEAKS = 0.4;

const changes: Record<string, readonly [reference: string, candidate: string, change: RegExp, message: RegExp][]> = {
  number: [
    [
      'The fund raised 1.4 million euros.',
      'The fund raised 1.4 billion euros.',
      /1\.4 million.* → .*1\.4 billion/,
      /a thousand times larger/,
    ],
    ['Some 42,000 people came.', 'Some 24,000 people came.', /42,000 → 24,000/, /smaller/],
    [
      'Rates rose to 3.1 percent in May.',
      'Rates rose by 3.1 percent in May.',
      /to 3\.1.* → by 3\.1/,
      /not a change to it/,
    ],
    ['The bond slid 23/32 by noon.', 'The bond slid 16/32 by noon.', /23\/32 → 16\/32/, /smaller/],
    ['Shares rose to 290-1/2p.', 'Shares rose to 288-1/4p.', /290-1\/2p → 288-1\/4p/, /./],
    ['Tin was at $367.90/368.60 a pound.', 'Tin was at $358.65/359.15 a pound.', /367.* → .*359/, /./],
    ['The stock was up 27 cents to $13.09.', 'The stock was up 15 cents to $13.51.', /27 cents → 15 cents/, /smaller/],
    ['Its salinity is twice that of seawater.', 'Its salinity is half that of seawater.', /twice.* → half/, /smaller/],
  ],
  date: [
    [
      'The vote takes place on Thursday night.',
      'The vote takes place on Wednesday night.',
      /Thursday.* → Wednesday/,
      /another weekday/,
    ],
    [
      'The bridge was closed for two hours.',
      'The bridge was closed for two days.',
      /two hours → two days/,
      /times larger/,
    ],
    [
      'The capsule landed at 5:42 a.m. local time.',
      'The capsule landed at 5:42 p.m. local time.',
      /5:42 a\.m\.* → 5:42 p\.m\.*/,
      /exchanged/,
    ],
  ],
  negation: [
    [
      'Clays were not expected in the sample.',
      'Clays were expected in the sample.',
      /not expected → expected/,
      /the denial is gone/,
    ],
    ['Yields fell to 3 percent.', 'Yields rose to 3 percent.', /fell → rose/, /the opposite/],
    ['Prices rose sharply in May.', 'Prices went down sharply in May.', /^[^→]*rose → went down$/m, /the opposite/],
    ['The crew was able to leave.', 'The crew was unable to leave.', /able.* → unable/, /./],
    ['The index shed 23 points.', 'The index was up 2 points.', /shed → was up/, /the opposite direction/],
    [
      'The index edged up 0.2 percent.',
      'The index was 0.2 percent lower.',
      /edged up → lower/,
      /the opposite direction/,
    ],
    ['The krone was up 0.2 percent.', 'The krone was steady.', /was up → was steady/, /a change is now none/],
  ],
  modality: [
    ['The plant may close in June.', 'The plant will close in June.', /may → will/, /a possibility is now a certainty/],
    [
      'The ball had allegedly touched his arm.',
      'The ball had touched his arm.',
      /allegedly touched → touched/,
      /a claim is now a fact/,
    ],
    [
      'Engineers believe the dam is safe.',
      'Engineers hope the dam is safe.',
      /believe → hope/,
      /a belief is only a hope/,
    ],
    ['Results suggest that it works.', 'Results prove that it works.', /suggest → prove/, /a sign is now evidence/],
  ],
  quantity: [
    [
      'At least 12 people were hurt.',
      'Up to 12 people were hurt.',
      /At least → Up to/,
      /lower bound is now an upper one/,
    ],
    [
      'Most of the benefit was seen in women.',
      'All of the benefit was seen in women.',
      /Most of → All of/,
      /a larger share/,
    ],
  ],
  role: [
    [
      'The board overruled the company twice.',
      'The company overruled the board twice.',
      /board overruled the company → company overruled the board/,
      /exchanged/,
    ],
    [
      'Whitcombe had told him about it.',
      'Whitcombe was told by him about it.',
      /told him.* → .*told by him/,
      /exchanged/,
    ],
    [
      'It cannot go on without the support of the farmers, nor of the council.',
      'It cannot go on without the support of the council, nor of the farmers it serves.',
      /support of the farmers → support of the council/,
      /belongs to something else/,
    ],
  ],
  relation: [
    [
      'The match went on despite the rain.',
      'The match went on because of the rain.',
      /despite → because of/,
      /a contrast is now a cause/,
    ],
    [
      'He resigned before the vote.',
      'He resigned after the vote.',
      /before → after/,
      /the order in time is turned round/,
    ],
    [
      'Even if they agree, it is late.',
      'Even though they agree, it is late.',
      /Even if → Even though/,
      /a supposition is now a fact/,
    ],
    ['Send it by post or bring it along.', 'Send it by post and bring it along.', /or → and/, /now all of them/],
  ],
  predicate: [
    ['The former mayor opened it.', 'The mayor opened it.', /former mayor → mayor/, /no longer ‘former’/],
    [
      'They fight other insurgents in the hills.',
      'They fight Vesh insurgents in the hills.',
      /other insurgents → Vesh insurgents/,
      /set apart/,
    ],
  ],
  garbled: [
    [
      'The lorry reached the harbour road before dawn.',
      'The lorry reached. harbour road before dawn.',
      /reached\. harbour/,
      /the sentence breaks off/,
    ],
  ],
  name: [
    [
      'Write to jdrake@example.org for seats.',
      'Write to bcole@example.org for seats.',
      /jdrake.* → bcole/,
      /another address/,
    ],
    [
      'The study was led by Daniel Okonjo of Halden.',
      'The study was led by Daniel Okonyo of Halden.',
      /Okonjo → Okonyo/,
      /the name is damaged/,
    ],
    [
      'The talks were held in Canada on Monday.',
      'The talks were held in Mexico on Monday.',
      /Canada → Mexico/,
      /another name/,
    ],
    [
      'William Farrow, the head of the agency, flew to Lanz.',
      'Secretary William Farrow, the head of the agency, flew to Lanz.',
      /William Farrow → Secretary William Farrow/,
      /a title that the reference does not give/,
    ],
    [
      'Dunmore beat Ashby in June, and Ashby lost to Pellworth in July.',
      'Dunmore beat Ashby in June, and Dunmore lost to Pellworth in July.',
      /Ashby → Dunmore/,
      /another name/,
    ],
  ],
};

describe.each(Object.keys(changes) as DriftKind[])('%s', (kind) => {
  test.each(changes[kind]!)('%s | %s', (reference, candidate, change, message) => {
    const found = proposals(kind, reference, candidate).filter((x) => x.strength >= SPEAKS);
    expect(found.map((x) => x.change).join('; ')).toMatch(change);
    expect(found.map((x) => x.message).join('; ')).toMatch(message);
  });
});

const fair: readonly [DriftKind, string, string][] = [
  ['number', 'Some 1,200 homes were cleared.', 'Some 1.2 thousand homes were cleared.'],
  ['number', 'It fell 12 percent.', 'It fell 12%.'],
  ['number', 'It rose from 3 to 5 percent.', 'It rose to 5 percent from 3.'],
  ['date', 'It opens on Monday, June 3.', 'It opens on Monday.'],
  ['date', 'The shop closes at noon.', 'The shop closes at 12 p.m.'],
  ['negation', 'The minister was not present.', 'The minister was absent.'],
  ['negation', 'It is not fat.', "It isn't fat."],
  ['negation', 'The shares declined 4 percent.', 'The shares gave up 4 percent.'],
  ['negation', 'The court put on trial 3 people.', 'The court gave up 3 people.'],
  ['negation', 'The index put on another 3 points.', 'The index gained another 3 points.'],
  ['predicate', 'The index tacked on 12 points.', 'The index gained 12 points.'],
  ['predicate', 'The index shed 12 points.', 'The index was off 12 points.'],
  ['number', 'Prices rose 2 to 3 percent.', 'Prices increased 2 to 3 percent.'],
  ['quantity', 'It is sold as part of the bundle.', 'It is sold in the bundle.'],
  ['modality', 'He said it will open in May.', 'He said it would open in May.'],
  ['modality', 'It may open in May.', 'It might open in May.'],
  ['quantity', 'More than 12 people came.', 'Over 12 people came.'],
  ['quantity', 'About 12 people came.', 'Roughly 12 people came.'],
  ['quantity', 'At least 15 people are missing.', 'Fifteen or more people are missing.'],
  ['modality', 'Engineers believe it is safe.', 'Engineers think it is safe.'],
  ['negation', 'They were told to avoid driving.', 'They were told not to drive.'],
  ['predicate', 'The former mayor opened it.', 'The ex-mayor opened it.'],
  ['garbled', 'Bring fruit, e.g. apples or pears.', 'Bring fruit, e.g. apples and pears.'],
  ['relation', 'It is unclear whether it will rain.', 'It is unclear if it will rain.'],
  ['relation', 'The test is whether it lasts.', 'The test is how long it lasts.'],
  ['name', 'Senator Ruth Calder voted against it.', 'Sen. Ruth Calder voted against it.'],
  ['role', 'Arden sued the company in May.', 'The company was sued by Arden in May.'],
  ['relation', 'It was late because of the storm.', 'It was late as a result of the storm.'],
  ['relation', 'It was late since the storm hit.', 'It was late because the storm hit.'],
  ['name', 'Dr. Kenneth Vasbo led the trial.', 'Vasbo led the trial.'],
  ['name', 'Troops from India arrived.', 'Indian troops arrived.'],
  ['name', 'American citizens were hurt.', 'U.S. citizens were hurt.'],
  ['name', 'The government of France said so.', 'The French government said so.'],
  ['name', 'The Orvan Composite Index rose.', 'The Orvan Composite Index .ORVC rose.'],
  ['predicate', 'It was sold on Friday.', 'It was sold yesterday.'],
];

test.each(fair)('%s stays silent: %s | %s', (kind, reference, candidate) => {
  expect(proposals(kind, reference, candidate).filter((x) => x.strength >= SPEAKS)).toEqual([]);
});
