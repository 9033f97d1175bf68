// Terms in other languages: told by a denial, and told plainly.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../../src/core/index.ts';
import { readLexiconFile } from '../../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());
const majors = (reference: string, candidate: string) =>
  engine.score(candidate, reference).findings.filter((f) => f.severity === 'major');

describe('terms', () => {
  test.each([
    [
      'de',
      'Die Brücke öffnet frühestens am Donnerstag.',
      'Die Brücke öffnet nicht vor Donnerstag.',
      'Die Brücke öffnet nicht am Donnerstag.',
    ],
    ['de', 'Das Urteil fällt nicht vor Mai.', 'Das Urteil fällt frühestens im Mai.', 'Das Urteil fällt vor Mai.'],
    [
      'de',
      'Das Geld kommt spätestens am Freitag.',
      'Das Geld kommt nicht nach Freitag.',
      'Das Geld kommt nicht am Freitag.',
    ],
    ['de', 'Er steht nicht vor Gericht.', 'Vor Gericht steht er nicht.', 'Er steht vor Gericht.'],
    ['fr', 'Le pont ouvrira au plus tôt jeudi.', 'Le pont n’ouvrira pas avant jeudi.', 'Le pont n’ouvrira pas jeudi.'],
    [
      'es',
      'El puente abrirá como pronto el jueves.',
      'El puente no abrirá hasta el jueves.',
      'El puente no abrirá el jueves.',
    ],
  ])('%s: %s = %s ≠ %s', (_, reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
