// What the verdict says for itself: one statement a reason, no swap quoted twice, figures that the text bears out.
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Verdict } from '../../../src/core/index.ts';
import { loadEngine } from '../../../src/node/engine.ts';
import { evidenceView } from '../../../src/report/view/evidence.ts';
import { textOf } from '../../../training/spin/documents.ts';
import { paragraphsOf, readFamilies } from '../../../training/spin/sources.ts';

const families = readFamilies([join(resolve(import.meta.dirname, '../../../corpus'), 'families')]);
let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

const judge = (candidate: string, reference: string): Verdict => engine.compare(candidate, reference).verdict;
const saying = (v: Verdict, id: string): string => v.evidence.find((e) => e.id === id)!.message;

describe.each(['spun-synonym', 'spun-roundtrip', 'spun-llm', 'rewrite', 'edited'])('%s', (kind) => {
  test('every swap is quoted in one statement only, and every reason stands once', () => {
    for (const f of families.slice(0, 3)) {
      const v = f.variants.get(kind)!;
      const { evidence } = judge(
        textOf(v.title, paragraphsOf(v.sentences)),
        textOf(f.article.title, f.article.paragraphs),
      );
      const quoted = evidence.flatMap((e) => (e.id === 'terms' ? [] : (e.message.match(/‘[^’]+’ → ‘[^’]+’/g) ?? [])));
      expect(quoted).toEqual([...new Set(quoted)]);
      expect(new Set(evidence.map((e) => e.id)).size).toBe(evidence.length);
    }
  });
});

test('statements count what is there', () => {
  const reference =
    'The court heard the case on Monday. The court was full and the judge asked for calm. A witness told the court that the ferry had left early. “We saw it go,” she said. The owner of the ferry denied it. The judge will rule next week, and the court will then publish the text of the ruling. Nobody expects a long wait.';
  const candidate =
    'The tribunal heard the case on Monday. The courtyard was full and the umpire asked for tranquil. A witness told the judicature that the ferry had departed early. “We saw it go,” she said. The proprietor of the ferry denied it. The umpire will rule next week, and the royal house will then publish the textual of the ruling. Nobody anticipates a lengthy wait.';
  const v = judge(candidate, reference);
  expect(saying(v, 'order')).toMatch(/^7 of 7 sentences follow the reference one to one in its order/);
  expect(saying(v, 'kept-words')).toMatch(/^1 of 1 name, number or hyphenated word kept/);
  expect(saying(v, 'terms')).toMatch(/rendered in another way than before: ‘court’ → ‘tribunal’, ‘courtyard’/);
  expect(saying(v, 'slips')).toMatch(/swapped for one of another form/);
  // That there are none would speak for spinning, while their weight here does not.
  expect(v.evidence.some((e) => e.id === 'own-facts' && e.effect < 0)).toBe(false);
});

describe('words speak for the side on which they stand', () => {
  const sides = (kind: string) =>
    families.slice(0, 6).flatMap((f) => {
      const v = f.variants.get(kind)!;
      const { evidence } = judge(
        textOf(v.title, paragraphsOf(v.sentences)),
        textOf(f.article.title, f.article.paragraphs),
      );
      return evidence.map((e) => ({ speaksFor: e.effect > 0, message: e.message }));
    });

  test.each(['spun-synonym', 'spun-llm', 'rewrite', 'edited'])('%s', (kind) => {
    for (const { speaksFor, message } of sides(kind)) {
      expect(message).not.toMatch(/\b0% |\b0 of 0\b|\bmade 0\b|\b0 (?:changes|put in|quotation)/);
      if (speaksFor)
        expect(message).not.toMatch(/^only \d+ of \d+ sentences? follow|no word was swapped|each rendered as before/);
      else
        expect(message).not.toMatch(
          /(?:^|, )\d+% of the(?:ir)? words (?:stand )?in sentences that look machine-rewritten/,
        );
    }
  });
});

test('a word that went is rendered by no word that came', () => {
  const reference =
    'The library in Mill Street will close in March. The council voted to keep the library open until 2028. The library is one of the oldest in the county.';
  const candidate =
    'The library in Mill Street will shut in March. The council decided that it should remain open until 2028. The building is among the oldest in the county.';
  expect(saying(judge(candidate, reference), 'terms')).not.toMatch(/should remain/);
});

test('where the figures are of a part, people are told once', () => {
  const view = evidenceView([
    { id: 'coverage', value: 1, effect: -0.5, message: '90% of the text has a source in the reference' },
    { id: 'order', value: 1, effect: 1, message: 'in sentences 4 to 9, 6 of 6 sentences follow' },
  ]);
  expect(view.place).toBe('sentences 4 to 9');
  expect(view.items.map((e) => e.message)).toEqual([
    '6 of 6 sentences follow',
    '90% of the text has a source in the reference',
  ]);
});
