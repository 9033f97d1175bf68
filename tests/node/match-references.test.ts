import { describe, expect, test } from 'vitest';
import { extractPlain } from '../../src/core/index.ts';
import { type MatchMode, referenceMatcher } from '../../src/node/match-references.ts';
import type { Article } from '../../src/node/read-article.ts';

const article = (name: string, raw: string): Article => {
  const source = { name, raw };
  return { source, document: extractPlain(source) };
};
const CRANE =
  'The harbour crane at Port Merrow buckled on Tuesday and crushed seventeen containers of cleaning chemicals.';
const BREAD = 'Knead the sourdough for twelve minutes, cover it with a damp linen cloth and leave it near the stove.';
const references = [article('ref/crane.txt', CRANE), article('ref/bread.txt', BREAD)];

describe('referenceMatcher', () => {
  test.each<[string, MatchMode, Article, string | null, string | null]>([
    [
      'by the same file name',
      'auto',
      article('scraped/bread.html', 'Something else entirely here.'),
      'ref/bread.txt',
      'name',
    ],
    [
      'by front matter before the name',
      'auto',
      article('bread.md', '---\nreference: ref/crane.txt\n---\ntext'),
      'ref/crane.txt',
      'front matter',
    ],
    [
      'by content when the name says nothing',
      'auto',
      article('a.txt', 'At Port Merrow a crane crushed seventeen containers.'),
      'ref/crane.txt',
      'content',
    ],
    ['by content only', 'best', article('bread.txt', CRANE), 'ref/crane.txt', 'content'],
    ['never by chance', 'auto', article('a.txt', 'Parliament votes on pension reform next spring.'), null, null],
    ['by name only', 'name', article('a.txt', CRANE), null, null],
    [
      'front matter that names nothing known',
      'auto',
      article('bread.md', '---\nreference: gone.txt\n---\ntext'),
      null,
      null,
    ],
  ])('%s', (_what, mode, candidate, name, how) => {
    const found = referenceMatcher(references, mode)(candidate);
    expect(found.reference?.source.name ?? null).toBe(name);
    if (found.reference) expect(found.how).toBe(how);
    else expect(found.reason).not.toBe('');
  });

  test('two references of the same name are no match by name', () => {
    const twins = [article('a/news.txt', CRANE), article('b/news.txt', BREAD)];
    const found = referenceMatcher(twins, 'auto')(article('news.html', 'x'));
    expect(found).toMatchObject({ reference: null, reason: expect.stringContaining('several references') });
  });

  test('a single reference serves every candidate', () => {
    expect(referenceMatcher(references.slice(0, 1), 'auto')(article('z.txt', 'z'))).toMatchObject({ how: 'only' });
  });
});
