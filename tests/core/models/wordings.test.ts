// Which word a wording of several words, or a rare word, stands for.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { substitutesOf } from '../../../src/core/models/substitutes.ts';
import { wordingsIn } from '../../../src/core/models/wordings.ts';

const lexicon = loadLexicon(readFileSync(new URL('../../../dist/lexicon.bin', import.meta.url)));

/** "Wording = heads" of each. */
function found(text: string): string[] {
  const { tokens } = annotateText(text, lexicon);
  return wordingsIn(lexicon, tokens).map(
    ({ from, to, heads }) => `${text.slice(tokens[from]!.start, tokens[to - 1]!.end)} = ${heads.map((h) => h.lemma)}`,
  );
}

test.each([
  ['She took legal action against the firm.', 'took legal action against = prosecute,sue'],
  ['She had made up her mind.', 'made up her mind = decide,resolve'],
  ['The talks are getting under way.', 'getting under way = begin,commence,kick off,start'],
  ['He handed in his notice.', 'handed in his notice = quit,resign'],
  ['They had an alfresco lunch.', 'alfresco = outdoor'],
])('%s', (text, expected) => {
  expect(found(text)).toContain(expected);
});

test.each(['She had made up her face.', 'They took legal, action against it.', 'They took legal', 'Zzyzxq.', ''])(
  'nothing is decided and nobody sued: %s',
  (text) => {
    expect(found(text).filter((x) => /decide|sue/.test(x))).toEqual([]);
  },
);

test('without a lexicon a wording is still known, its heads are not', () => {
  const { tokens } = annotateText('She took legal action against the firm.', NO_LEXICON);
  for (const { heads } of wordingsIn(NO_LEXICON, tokens)) expect(heads.every((h) => h.lemmaId < 0)).toBe(true);
});

test('every head has a point, every wording two words or none of its own', () => {
  for (const name of ['verbs', 'nouns', 'modifiers']) {
    const file = new URL(`../../../src/core/models/wordings-${name}.json`, import.meta.url);
    const { wordings } = JSON.parse(readFileSync(file, 'utf8')) as { wordings: string };
    for (const line of wordings.split('\n')) {
      expect(line).toMatch(/^[^\t|>]+\t([^\t|>]*>[^\t|>]+\|)*[^\t|>]*>[^\t|>]+$/);
      const heads = line
        .split('\t')[1]!
        .split('|')
        .flatMap((w) => w.split('>')[1]!.split(','));
      for (const head of heads) {
        const lemmaId = lexicon.idOf(head.slice(0, -2));
        const tag = ({ v: 'VERB', n: 'NOUN', a: 'ADJ', r: 'ADV' } as const)[head.at(-1) as 'v' | 'n' | 'a' | 'r'];
        expect(substitutesOf(lexicon).pointOf({ lemmaId, tag }), head).not.toBeNull();
      }
    }
  }
});
