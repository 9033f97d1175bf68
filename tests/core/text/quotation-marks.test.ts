import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { quotedSpans } from '../../../src/core/text/quotation-marks.ts';

function found(text: string): string[] {
  const { tokens } = annotateText(text, NO_LEXICON);
  return quotedSpans(tokens).map((q) => text.slice(tokens[q.from]!.start, tokens[q.to - 1]!.end));
}

describe('quotedSpans', () => {
  test.each([
    ['curly', '“We stayed,” she said.', ['We stayed,']],
    ['straight', '"We stayed," she said. "All of us."', ['We stayed,', 'All of us.']],
    ['German', '„Nobody asked us,“ said Timm.', ['Nobody asked us,']],
    ['guillemets', '«I was never happy there,» Quill wrote.', ['I was never happy there,']],
    ['British single', '‘We stayed,’ she said of the farmers’ union.', ['We stayed,']],
    ['straight single', "'We stayed,' she said of the farmers' union.", ['We stayed,']],
    ['closing mark stuck to the next word', '“We left them, ”Smith wrote.', ['We left them,']],
    ['spaces inside', '“ We stayed. ” Then he left.', ['We stayed.']],
    ['opening mark lost', 'We stayed anyway,” he said.', ['We stayed anyway,']],
    [
      'closing mark lost, new one opens',
      '“So they guess. He left. “We stayed,” she said.',
      ['So they guess.', 'We stayed,'],
    ],
    ['nested single', '“He said ‘no’ to us,” she said.', ['He said ‘no’ to us,']],
    ['apostrophes are no marks', "The farmers' union and the workers' pay don't mix.", []],
    ['inches are no marks', 'A 5” pipe burst in the cellar.', []],
    ['Penn Treebank marks', "`` We stayed , '' she said .", ['We stayed ,']],
    ['nothing inside', '“” she said.', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('an unclosed quotation ends with its paragraph', () => {
    const { tokens } = annotateText('“First one. He left. “Second,” she said.', NO_LEXICON);
    const second = tokens.findIndex((t) => t.text === '“' && t.start > 0);
    // The next paragraph opens with a mark: the quotation goes on in it.
    expect(quotedSpans(tokens, (i) => i === second).map((q) => [q.from, q.to])).toEqual([
      [1, second],
      [second + 1, second + 3],
    ]);
  });

  test('never throws, spans are ordered and inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', 'a', ' ', '.', ',', '5', '«', '»', '\ud800'), {
          maxLength: 60,
        }),
        (parts) => {
          const { tokens } = annotateText(parts.join(''), NO_LEXICON);
          let last = 0;
          for (const q of quotedSpans(tokens)) {
            expect(q.from).toBeGreaterThanOrEqual(last);
            expect(q.to).toBeGreaterThan(q.from);
            expect(q.to).toBeLessThanOrEqual(tokens.length);
            last = q.to;
          }
        },
      ),
    );
  });
});
