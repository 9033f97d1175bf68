import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '../../../src/core/index.ts';
import { sourcePlacer } from '../../../src/report/view/source-position.ts';

const plain = (text: string): ReportDocument => ({
  name: 'a.txt',
  title: null,
  text,
  sentences: [],
  source: { format: 'text', offsets: [], lineStarts: [] },
});

describe('sourcePlacer', () => {
  test.each([
    ['ab\ncd', 0, 2, [1, 1, 1, 3]],
    ['ab\ncd', 3, 5, [2, 1, 2, 3]],
    ['ab\ncd', 1, 4, [1, 2, 2, 2]],
    ['', 0, 0, [1, 1, 1, 1]],
  ])('%j %i–%i', (text, start, end, [startLine, startColumn, endLine, endColumn]) => {
    expect(sourcePlacer(plain(text))({ start, end })).toMatchObject({ startLine, startColumn, endLine, endColumn });
  });

  test('through an offset map with an entity: “a & b” from “<p>a &amp; b”', () => {
    const document: ReportDocument = {
      ...plain('a & b'),
      source: {
        format: 'html',
        lineStarts: [0],
        offsets: [
          { text: 0, length: 2, source: 3, sourceLength: 2 },
          { text: 2, length: 1, source: 5, sourceLength: 5 },
          { text: 3, length: 2, source: 10, sourceLength: 2 },
        ],
      },
    };
    const place = sourcePlacer(document);
    expect(place({ start: 0, end: 1 })).toMatchObject({ start: 3, end: 4 });
    expect(place({ start: 2, end: 3 })).toMatchObject({ start: 5, end: 10 });
    expect(place({ start: 0, end: 5 })).toMatchObject({ start: 3, end: 12 });
  });
});
