// What the verdict says for itself: one statement a reason, no swap quoted twice, figures that the text bears out.
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { REASONS } from '../../../src/core/classify/reasons/index.ts';
import type { Engine, Verdict } from '../../../src/core/index.ts';
import spinModel from '../../../src/core/models/spin.json' with { type: 'json' };
import { loadEngine } from '../../../src/node/engine.ts';
import { evidenceView, placeWords } from '../../../src/report/view/evidence.ts';
import { textOf } from '../../../training/spin/documents.ts';
import { paragraphsOf, readFamilies } from '../../../training/spin/sources.ts';

const families = readFamilies([join(resolve(import.meta.dirname, '../../../corpus'), 'families')]);
let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

const judge = (candidate: string, reference: string): Verdict => engine.compare(candidate, reference).verdict;
/** Empty: not told. */
const saying = (v: Verdict, id: string): string => v.evidence.find((e) => e.id === id)?.message ?? '';

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
  expect(saying(v, 'terms')).toMatch(/rendered in another way than before: ‘court’ → ‘tribunal’, ‘courtyard’/);
  expect(saying(v, 'slot-substitution')).toMatch(/: ‘court’ → ‘tribunal’, .*wrong in context: ‘court’ → ‘courtyard’/);
  // That there are slips, or no facts of its own, would speak for spinning, while their weight here does not.
  expect(v.evidence.some((e) => ['slips', 'own-facts'].includes(e.id) && e.effect < 0)).toBe(false);
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

  test.each(['verbatim', 'spun-synonym', 'spun-roundtrip', 'spun-llm', 'rewrite', 'edited'])('%s', (kind) => {
    for (const { speaksFor, message } of sides(kind)) {
      // A share that both copies and spun texts have says nothing; names kept speak for spinning only where other words went.
      expect(message).not.toMatch(/has a source in the reference|^\d+ of \d+ (?:sentence pairs?|words).* and 100%/);
      const others = /kept, (?:and|but only) (\d+)% of the other/.exec(message)?.[1];
      if (others !== undefined && !message.startsWith('only')) expect(Number(others) < 75).toBe(speaksFor);
      if (!speaksFor) expect(message).not.toMatch(/looks? wrong in context/);
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

test('every figure of the model is in one reason, so that the effects add up', () => {
  const told = REASONS.flatMap((r) => r.features);
  expect(new Set(told).size).toBe(told.length);
  expect(Object.keys(spinModel.baseline).filter((name) => !told.includes(name))).toEqual([]);
  const odds = (v: Verdict): number => Math.log(v.spin / (1 - v.spin)) - v.evidence.reduce((n, e) => n + e.effect, 0);
  // What the effects are measured from, of documents whose probability is neither rounded off nor held down.
  const zeros = families.slice(0, 6).map((f) => {
    const v = f.variants.get('edited')!;
    return odds(judge(textOf(v.title, paragraphsOf(v.sentences)), textOf(f.article.title, f.article.paragraphs)));
  });
  for (const zero of zeros) expect(zero).toBeCloseTo(zeros[0]!, 0);
});

describe('swaps that are quoted as spinning', () => {
  const reference =
    'The boat left the port on Monday. The captain asked the crew for calm, and nobody argued with him. The wind was strong and the waves were high. A lamp broke, and a boy cried. The company paid for the damage in March.';
  const shown = (candidate: string): string =>
    judge(`${candidate} ${candidate}`, `${reference} ${reference}`)
      .evidence.filter((e) => e.id === 'slot-substitution')
      .map((e) => e.message)
      .join();

  test('are of words, not of names, days and numbers', () => {
    const said = shown(
      'The vessel departed the harbour on Friday. The skipper requested the gang for tranquil, and nobody quarrelled with him. The gust was powerful and the waves were tall. A lantern shattered, and a lad wept. The firm compensated for the harm in May.',
    );
    expect(said).toMatch(/‘[a-z]+’ → ‘[a-z]+’/);
    expect(said).not.toMatch(/Friday|May/);
  });

  test('are not of what merely stands in one place in a sentence told anew', () => {
    const said = shown(
      'Monday saw the boat leave. Calm was what the captain wanted from his people, and there was no dispute. It blew hard over tall seas. There was glass on the floor, and tears. In March money came from the company for everything.',
    );
    expect(said).not.toMatch(/wrong in context/);
  });
});

test('a word that went is rendered by no word that came', () => {
  const reference =
    'The library in Mill Street will close in March. The council voted to keep the library open until 2028. The library is one of the oldest in the county.';
  const candidate =
    'The library in Mill Street will shut in March. The council decided that it should remain open until 2028. The building is among the oldest in the county.';
  expect(saying(judge(candidate, reference), 'terms')).not.toMatch(/should remain/);
});

test('figures of all but the headline are of the whole text, which is not spun “in part”', () => {
  const body =
    'The boat left the port on Monday. The captain asked the crew for calm, and nobody argued. The wind was strong and the waves were high. A lamp broke, and a boy cried. The company paid for the damage in March. The mayor thanked the crew on Tuesday. The harbour was closed for a day. The boat will sail again in June.';
  const spun =
    'The vessel departed the harbour on Monday. The skipper requested the crew for tranquil, and nobody quarrelled. The gust was powerful and the waves were tall. A lantern shattered, and a lad wept. The firm compensated for the harm in March. The mayor acknowledged the gang on Tuesday. The port was shut for a day. The vessel will cruise anew in June.';
  const report = engine.compare(`Boat damaged in gale\n\n${spun}`, `Boat damaged in gale\n\n${body}`);
  expect(report.candidate.sentences[0]!.role).toBe('title');
  expect(evidenceView(report.verdict.evidence).place).toBe(null);
});

test('where the figures are of a part, people are told once', () => {
  const view = evidenceView([
    { id: 'other', value: 1, effect: -0.5, message: 'what says little by itself: coverage', sentences: null },
    { id: 'order', value: 1, effect: 1, message: '6 of 6 sentences follow', sentences: [3, 8] },
  ]);
  expect(placeWords(view.place!)).toBe('The figures are of sentences 4 to 9, the part that looks most like spinning.');
  expect(view.items.map((e) => e.id)).toEqual(['order', 'other']);
});
