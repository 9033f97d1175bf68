// Figures told one after another: which is whose.
import { describe, expect, test } from 'vitest';
import { drift } from '../pair.ts';

const majors = (reference: string, candidate: string) =>
  drift(reference, candidate)
    .drifts.filter((x) => x.severity === 'major')
    .map((x) => x.message);

describe('figures that are now each other’s', () => {
  test.each([
    ['Rents rose 7% in Alder and 3% in Birk.', 'Rents rose 3% in Alder and 7% in Birk.'],
    ['The Greens won 11% of the seats and the Reds 42%.', 'The Greens won 42% of the seats and the Reds 11%.'],
    ['Cod cost $9 a kilo in March, against $14 in April.', 'Cod cost $14 a kilo in March, against $9 in April.'],
    ['The port spent £3m on cranes and £400,000 on paint.', 'The port spent £400,000 on cranes and £3m on paint.'],
    ['Fees rose by 9% in 2021 and by 5% in 2022.', 'Fees rose by 5% in 2021 and by 9% in 2022.'],
    [
      'Of those who walked, 3.1% fell ill, compared with 8.2% of those who drove.',
      'Of those who walked, 8.2% fell ill, compared with 3.1% of those who drove.',
    ],
    ['The tunnel is 4km long and the bridge 900m.', 'The tunnel is 900m long and the bridge 4km.'],
    ['In 2021 the club lost £3m; in 2022 it lost £5m.', 'In 2021 the club lost £5m; in 2022 it lost £3m.'],
  ])('%s → %s', (reference, candidate) => {
    expect(majors(reference, candidate)).toEqual([expect.stringContaining('changed places')]);
  });

  test.each([
    ['Rents rose 7% in Alder and 3% in Birk.', 'Rents went up by 3% in Birk and by 7% in Alder.'],
    ['The Greens won 11% of the seats and the Reds 42%.', 'The Reds won 42% of the seats and the Greens 11%.'],
    ['The east had 60cm of snow, the west 5cm.', 'The west had 5cm of snow, the east 60cm.'],
    ['The club signed two players, the rival nine.', 'Nine players were signed by the rival and two by the club.'],
    ['Cooks earn £12 an hour and waiters £10.', 'Waiters earn £10 an hour and cooks £12.'],
    ['In 2021 the club lost £3m; in 2022 it lost £5m.', 'The club lost £3m in 2021 and £5m in 2022.'],
    ['In May, sales were £4m and costs £6m.', 'Sales were £4m and costs £6m in May.'],
    ['The Greens and the Reds won 11% and 42% respectively.', 'The Greens won 11% and the Reds 42%.'],
  ])('%s ↔ %s', (reference, candidate) => {
    expect(majors(reference, candidate)).toEqual([]);
  });

  test('what is exchanged beside one of them is told still', () => {
    const [was, is] = ['Alder beat Birk 2-1 and Cole beat Dunn 3-0.', 'Birk beat Alder 2-1 and Cole beat Dunn 3-0.'];
    expect(majors(was, is)).toHaveLength(1);
  });
});
